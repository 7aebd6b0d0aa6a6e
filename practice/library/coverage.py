"""What the library must hold, counted, each with its bar: `content report` shows it, and the check stops where one is missed."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from practice.languages import in_each
from practice.library.curriculum import CoreValue
from practice.library.folder import Folder
from practice.library.problems import Problem
from practice.library.shapes import Competency, Scenario, ScenarioText, Setting, Telling, Topic
from practice.models import Language, Track

PER_VALUE = {Track.PEER_SUPPORTER: 12, Track.SUPERVISOR: 3}
TOPIC_LEAST, SETTINGS_LEAST, SETTING_MOST, TELLINGS_LEAST, TELLING_LEAST = 3, 16, 0.12, 6, 2
OPENING_MOST = 0.12  # of its places

ASKED = in_each(
    en=re.compile(r"thinking (about|of) (killing yourself|suicide|ending your life)\?|want to kill yourself\?"),
    es=re.compile(r"pensando en (matarte|matarse|suicidarte|suicidarse|quitarte la vida|quitarse la vida)\?"),
)
FIRST_SENTENCE = re.compile(r".*?[.!?…][\"”]?(?=\s|$)", re.DOTALL)
NAME_AND_AGE = in_each(
    en=re.compile(r"[A-Z][\w'’-]+( [A-Z][\w'’-]+)?(,| is) (\d+|\w+ty\b)"),
    es=re.compile(r"[A-ZÁÉÍÓÚ][\w'’-]+( [A-ZÁÉÍÓÚ][\w'’-]+)?(, de| tiene) (\d+|\w+nta\b)"),
)
NUMBER = re.compile(
    r"\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|first|second|third"
    r"|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|catorce|quince|veinte|\w+enta|cien)\b"
)
THIS_WEEK = in_each(en="this week", es="esta semana")
PARTS: dict[str, Callable[[ScenarioText], Iterable[str]]] = {
    "question to answer": lambda text: [text.ask],
    "question to reflect on": lambda text: text.reflect,
    "way": lambda text: [way.say for way in text.ways],
    "gain": lambda text: [way.gives or "" for way in text.ways],
    "cost": lambda text: [way.costs or "" for way in text.ways],
}


@dataclass(frozen=True, kw_only=True)
class Bar:
    """One thing counted. A share is a part of one; `least` and `most` hold for what is found as it is."""

    what: str
    found: float
    least: float | None = None
    most: float | None = None
    is_share: bool = False

    @property
    def holds(self) -> bool:
        return (self.least is None or self.found >= self.least) and (self.most is None or self.found <= self.most)

    def figure(self, number: float) -> str:
        return f"{100 * number:.0f} %" if self.is_share else f"{number:.0f}"

    @property
    def wanted(self) -> str:
        bounds = [("at least", self.least), ("at most", self.most)]
        return ", ".join(f"{word} {self.figure(bound)}" for word, bound in bounds if bound is not None)


@dataclass(frozen=True, kw_only=True)
class Shelf:
    """The scenarios and what they may name."""

    scenarios: Sequence[Scenario]
    values: Sequence[CoreValue]
    topics: Sequence[Topic]
    settings: Sequence[Setting]
    competencies: Sequence[Competency]

    def share(self, of: Iterable[object]) -> float:
        return sum(bool(each) for each in of) / max(1, len(self.scenarios))

    def texts(self, language: Language) -> list[ScenarioText]:
        return [each.text(language) for each in self.scenarios]

    def having(self, part: Callable[[ScenarioText], bool]) -> list[Scenario]:
        """Those that have it in every language."""
        return [each for each in self.scenarios if all(part(each.text(language)) for language in Language)]

    def met(self) -> Counter[str]:
        """By guideline, how many rest on it."""
        return Counter(guideline for each in self.scenarios for guideline in each.guidelines)


def check(folder: Folder) -> Iterator[Problem]:
    """For the whole folder."""
    if folder.values is None or folder.topics is None:
        return
    listed = folder.topics.content
    scenarios = [part.content for part in folder.scenarios]
    shelf = Shelf(
        scenarios=scenarios,
        values=folder.values.content.values,
        topics=listed.topics,
        settings=listed.settings,
        competencies=listed.competencies,
    )
    for section, bars in sections(shelf).items():
        for bar in bars:
            if not bar.holds:
                message = f"{bar.what}: {bar.figure(bar.found)}; {bar.wanted} are wanted"
                mend = f"see `{section}` in `python -m bot content report`"
                yield Problem(file=folder.path / "scenarios", line=1, key="library", message=message, mend=mend)


def sections(shelf: Shelf) -> dict[str, list[Bar]]:
    return {
        "Values": list(_values(shelf)),
        "Guidelines": list(_guidelines(shelf)),
        "Topics": list(_topics(shelf)),
        "Settings": list(_settings(shelf)),
        "Competencies": list(_competencies(shelf)),
        "Ways of telling": list(_tellings(shelf)),
        "Form": list(_form(shelf)),
        "Hard things, said plainly": list(_hard(shelf)),
        "Voices": list(_voices(shelf)),
        "Openings": list(_openings(shelf)),
    }


def _values(shelf: Shelf) -> Iterator[Bar]:
    found = Counter((each.value, each.track) for each in shelf.scenarios)
    for value in shelf.values:
        for track, least in PER_VALUE.items():
            yield Bar(what=f"{value.id}, for {track}s", found=found[value.id, track], least=least)


def _guidelines(shelf: Shelf) -> Iterator[Bar]:
    met = shelf.met()
    for value in shelf.values:
        for guideline in (*value.guidelines, *value.supervisor_guidelines):
            yield Bar(what=guideline.id, found=met[guideline.id], least=1)


def _topics(shelf: Shelf) -> Iterator[Bar]:
    counts = Counter(topic for each in shelf.scenarios for topic in each.topics)
    for topic in shelf.topics:
        yield Bar(what=topic.id, found=counts[topic.id], least=TOPIC_LEAST)


def _settings(shelf: Shelf) -> Iterator[Bar]:
    counts = Counter(each.setting for each in shelf.scenarios)
    yield Bar(what="different settings", found=len(counts), least=SETTINGS_LEAST)
    for setting in shelf.settings:
        yield Bar(what=setting.id, found=counts[setting.id] / max(1, len(shelf.scenarios)), most=SETTING_MOST, is_share=True)


def _competencies(shelf: Shelf) -> Iterator[Bar]:
    counts = Counter(each for scenario in shelf.scenarios for each in scenario.competencies)
    for competency in shelf.competencies:
        yield Bar(what=competency.id, found=counts[competency.id], least=TOPIC_LEAST)
    yield Bar(what="scenarios without one", found=sum(not each.competencies for each in shelf.scenarios), most=0)


def _tellings(shelf: Shelf) -> Iterator[Bar]:
    counts = Counter(each.telling for each in shelf.scenarios)
    yield Bar(
        what="different ways of telling",
        found=sum(counts[telling] >= TELLING_LEAST for telling in Telling),
        least=TELLINGS_LEAST,
    )
    for telling in Telling:
        yield Bar(what=telling, found=counts[telling])


def _form(shelf: Shelf) -> Iterator[Bar]:
    answered = shelf.having(lambda text: all(way.then for way in text.ways))
    yield Bar(what="every way is answered (en and es)", found=shelf.share(answered), least=2 / 3, is_share=True)
    yield Bar(what="a second question (en and es)", found=len(shelf.having(lambda text: text.next is not None)), least=40)
    yield Bar(what="a note for groups (en and es)", found=len(shelf.having(lambda text: text.facilitate is not None)))
    tense = shelf.share(each.in_tension for each in shelf.scenarios)
    yield Bar(what="two values in tension", found=tense, least=0.25, most=0.42, is_share=True)
    for number, most in ((2, None), (3, 0.7), (4, None)):
        yield Bar(
            what=f"{number} ways",
            found=shelf.share(len(text.ways) == number for text in shelf.texts(Language.ENGLISH)),
            most=most,
            is_share=True,
        )


def _hard(shelf: Shelf) -> Iterator[Bar]:
    for language in Language:
        asked = sum(bool(ASKED[language].search(str(text))) for text in shelf.texts(language))
        yield Bar(what=f"suicide asked about in so many words ({language})", found=asked, least=8)
    for topic, least in (("overdose", 4), ("mandated-reporting", 4), ("duty-to-warn", 3)):
        yield Bar(what=topic, found=sum(topic in each.topics for each in shelf.scenarios), least=least)


def _voices(shelf: Shelf) -> Iterator[Bar]:
    for language in Language:
        texts = shelf.texts(language)
        first = [FIRST_SENTENCE.match(text.story.strip()) for text in texts]
        named = shelf.share(each and NAME_AND_AGE[language].search(each.group()) for each in first)
        yield Bar(what=f"a name and an age in the first sentence ({language})", found=named, most=0.4, is_share=True)
        numbered = shelf.share(NUMBER.search(text.title.lower()) for text in texts)
        yield Bar(what=f"a number in the title ({language})", found=numbered, most=0.1, is_share=True)
        weekly = shelf.share((text.try_this or "").lower().startswith(THIS_WEEK[language]) for text in texts)
        yield Bar(what=f"“{THIS_WEEK[language]}” to try ({language})", found=weekly, most=0.3, is_share=True)


def _openings(shelf: Shelf) -> Iterator[Bar]:
    """The first two words that most have, of each part."""
    for language in Language:
        for part, lines in PARTS.items():
            openings = Counter(opening(line) for text in shelf.texts(language) for line in lines(text))
            (words, count), *_ = openings.most_common(1) or [("", 0)]
            share = count / max(1, openings.total())
            yield Bar(what=f"{part} beginning “{words} …” ({language})", found=share, most=OPENING_MOST, is_share=True)


def names(scenarios: Iterable[Scenario]) -> dict[str, Counter[str]]:
    """Who has the trouble and who the wisdom, each with in how many scenarios."""
    every = list(scenarios)
    return {
        "Who has the trouble": Counter(name for each in every for name in each.people.trouble),
        "Who has the wisdom": Counter(name for each in every for name in each.people.wisdom),
    }


def opening(text: str) -> str:
    return " ".join(re.findall(r"[\w'’]+", text.lower())[:2])
