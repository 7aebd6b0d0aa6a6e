"""What the shipped library must hold: how many of what, that all of the curriculum is met, and that it sounds like many people."""

import re
from collections import Counter
from collections.abc import Callable, Iterable

import pytest

from practice.library import Scenario, ScenarioText
from practice.models import Language, Track, Value
from tests.shipped import shipped

LIBRARY = shipped()
SCENARIOS = LIBRARY.scenarios
LANGUAGES = list(Language)


def texts(language: Language) -> list[ScenarioText]:
    return [each.text(language) for each in SCENARIOS]


def share(of: Iterable[object]) -> float:
    """How many of the scenarios: a part of one."""
    return sum(bool(each) for each in of) / len(SCENARIOS)


def opening(text: str) -> str:
    return " ".join(re.findall(r"[\w'’]+", text.lower())[:2])


@pytest.mark.parametrize("value", list(Value))
def test_each_value_has_twelve_for_peer_supporters_and_three_for_supervisors(value: Value) -> None:
    tracks = Counter(each.track for each in LIBRARY.scenarios_of(value))
    assert tracks == {Track.PEER_SUPPORTER: 12, Track.SUPERVISOR: 3}


def test_each_guideline_is_met_at_least_once() -> None:
    numbered = {
        f"{each.id.value}-{sort}{number}"
        for each in LIBRARY.values
        for sort, guidelines in (("", each.guidelines), ("s", each.supervisor_guidelines))
        for number, _ in enumerate(guidelines, 1)
    }
    assert len(numbered) == 99
    assert numbered - {guideline for each in SCENARIOS for guideline in each.guidelines} == set()


def test_each_topic_comes_at_least_three_times() -> None:
    counts = Counter(topic for each in SCENARIOS for topic in each.topics)
    assert {topic.id for topic in LIBRARY.topics if counts[topic.id] < 3} == set()


def test_the_settings_are_many_and_none_is_everywhere() -> None:
    counts = Counter(each.setting for each in SCENARIOS)
    assert len(counts) >= 16
    assert max(counts.values()) <= 0.12 * len(SCENARIOS)


ASKED = {
    Language.ENGLISH: re.compile(r"thinking (about|of) (killing yourself|suicide|ending your life)\?|want to kill yourself\?"),
    Language.SPANISH: re.compile(r"pensando en (matarte|matarse|suicidarte|suicidarse|quitarte la vida|quitarse la vida)\?"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_suicide_is_asked_about_in_so_many_words_in_at_least_eight(language: Language) -> None:
    assert sum(bool(ASKED[language].search(str(text))) for text in texts(language)) >= 8


@pytest.mark.parametrize(("topic", "least"), [("overdose", 4), ("mandated-reporting", 4), ("duty-to-warn", 3)])
def test_plain_talk_of_risk(topic: str, least: int) -> None:
    assert sum(topic in each.topics for each in SCENARIOS) >= least


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_two_of_three_the_other_one_answers_every_way(language: Language) -> None:
    assert share(all(way.then for way in text.ways) for text in texts(language)) >= 2 / 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_least_forty_go_on_with_a_second_question(language: Language) -> None:
    assert sum(text.next is not None for text in texts(language)) >= 40


def test_about_a_third_hold_two_values_in_tension() -> None:
    assert 0.25 <= share(each.in_tension for each in SCENARIOS) <= 0.42


def test_not_every_scenario_has_three_ways() -> None:
    counts = Counter(len(each.en.ways) for each in SCENARIOS)
    assert set(counts) == {2, 3, 4}
    assert counts[3] <= 0.7 * len(SCENARIOS)


FIRST_SENTENCE = re.compile(r".*?[.!?…][\"”]?(?=\s|$)", re.DOTALL)
NAME_AND_AGE = {
    Language.ENGLISH: re.compile(r"[A-Z][\w'’-]+( [A-Z][\w'’-]+)?(,| is) (\d+|\w+ty\b)"),
    Language.SPANISH: re.compile(r"[A-ZÁÉÍÓÚ][\w'’-]+( [A-ZÁÉÍÓÚ][\w'’-]+)?(, de| tiene) (\d+|\w+nta\b)"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_and_an_age_open_at_most_two_of_five(language: Language) -> None:
    first = [FIRST_SENTENCE.match(text.story.strip()) for text in texts(language)]
    assert share(each and NAME_AND_AGE[language].search(each.group()) for each in first) <= 0.4


NUMBER = re.compile(
    r"\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|first|second|third"
    r"|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|catorce|quince|veinte|\w+enta|cien)\b"
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_stands_in_at_most_a_tenth_of_the_titles(language: Language) -> None:
    assert share(NUMBER.search(text.title.lower()) for text in texts(language)) <= 0.1


@pytest.mark.parametrize(("language", "words"), [(Language.ENGLISH, "this week"), (Language.SPANISH, "esta semana")])
def test_what_to_try_is_for_this_week_in_at_most_three_of_ten(language: Language, words: str) -> None:
    assert share((text.try_this or "").lower().startswith(words) for text in texts(language)) <= 0.3


OPENINGS: dict[str, Callable[[ScenarioText], Iterable[str]]] = {
    "question to answer": lambda text: [text.ask],
    "question to reflect on": lambda text: text.reflect,
    "way": lambda text: [way.say for way in text.ways],
    "gain": lambda text: [way.gives or "" for way in text.ways],
    "cost": lambda text: [way.costs or "" for way in text.ways],
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", OPENINGS)
def test_no_opening_is_worn_out(part: str, language: Language) -> None:
    """The first two words of each."""
    openings = [opening(line) for text in texts(language) for line in OPENINGS[part](text)]
    assert max(Counter(openings).values()) <= 0.12 * len(openings)


def words_of(scenario: Scenario) -> set[tuple[str, ...]]:
    """Every five words in a row that one would recognize again."""
    words = re.findall(r"[\w']+", " ".join([scenario.en.story, *(way.say for way in scenario.en.ways)]).lower())
    return {tuple(words[at : at + 5]) for at in range(len(words) - 4)}


def test_no_two_scenarios_share_more_than_a_stock_phrase() -> None:
    """Of a story and its ways, at most one run of five words in twenty stands in another too; copies share most of them."""
    runs = {each.id: words_of(each) for each in SCENARIOS}
    ids = list(runs)
    alike = {
        (one, other)
        for at, one in enumerate(ids)
        for other in ids[at + 1 :]
        if len(runs[one] & runs[other]) > 0.05 * min(len(runs[one]), len(runs[other]))
    }
    assert alike == set()
