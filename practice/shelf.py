"""The scenarios among which a trainer looks for one to send: which fit the cohort, what each is about, which have the words."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from practice import searching
from practice.library import Library, Scenario
from practice.library.shapes import Competency, Setting, Topic
from practice.models import Language, Track


class About(StrEnum):
    """What a scenario can be looked for by, apart from its value and its words."""

    TOPIC = "t"
    SETTING = "s"
    COMPETENCY = "c"


def order(scenarios: Iterable[Scenario], tracks: Sequence[Track]) -> tuple[Scenario, ...]:
    """As they stand, but those for the other track last. `tracks`: those that the cohort's members practise in."""
    supervisors = sum(track is Track.SUPERVISOR for track in tracks)
    own = Track.SUPERVISOR if supervisors * 2 > len(tracks) else Track.PEER_SUPPORTER
    return tuple(sorted(scenarios, key=lambda each: each.track is not own))


def names(library: Library, about: About) -> tuple[Topic | Setting | Competency, ...]:
    """What of this kind the library's scenarios are about, in the order of its list."""
    listed: dict[About, tuple[Topic | Setting | Competency, ...]] = {
        About.TOPIC: library.topics,
        About.SETTING: library.settings,
        About.COMPETENCY: library.competencies,
    }
    there = {id_ for scenario in library.scenarios for id_ in ids_of(scenario, about)}
    return tuple(each for each in listed[about] if each.id in there)


def ids_of(scenario: Scenario, about: About) -> tuple[str, ...]:
    match about:
        case About.TOPIC:
            return scenario.topics
        case About.COMPETENCY:
            return scenario.competencies
    return () if scenario.setting is None else (scenario.setting,)


def has(scenario: Scenario, terms: tuple[str, ...], library: Library) -> bool:
    """Whether each of these words begins one of its title, story or question, of its value, topics, setting or competencies, in either
    language."""
    return any(searching.has_words(" ".join(_words(scenario, language, library)), terms) for language in Language)


def _words(scenario: Scenario, language: Language, library: Library) -> Iterator[str]:
    text = scenario.text(language)
    yield from (text.title, text.story, text.ask, library.value(scenario.value).text(language).name)
    yield from (library.topic(id_).text(language) for id_ in scenario.topics)
    yield from (library.setting(id_).text(language) for id_ in ids_of(scenario, About.SETTING))
    yield from (each.text(language) for each in library.competencies if each.id in scenario.competencies)
