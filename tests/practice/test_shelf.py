"""Among which scenarios a trainer looks for one, and by what."""

from dataclasses import replace

import pytest

from practice.library import Scenario
from practice.models import Track
from practice.shelf import About, has, ids_of, names, order
from tests.shipped import shipped

LIBRARY = shipped()
FIRST = LIBRARY.scenarios[0]
PEERS, SUPERVISORS = Track.PEER_SUPPORTER, Track.SUPERVISOR
TOPIC, OTHER_TOPIC, *_ = LIBRARY.topics
SETTING, COMPETENCY = LIBRARY.settings[-1], LIBRARY.competencies[-1]


def scenario(id_: str, **changes: object) -> Scenario:
    plain = {"id": id_, "topics": (), "setting": None, "competencies": ()}
    return FIRST.model_copy(update=plain | changes)


@pytest.mark.parametrize(
    ("tracks", "expected"),
    [
        ([], "bdac"),
        ([PEERS], "bdac"),
        ([SUPERVISORS], "acbd"),
        ([SUPERVISORS, PEERS], "bdac"),  # no more than half
        ([SUPERVISORS, SUPERVISORS, PEERS], "acbd"),
    ],
)
def test_those_for_the_other_track_come_last_and_else_they_stand_as_they_are(tracks: list[Track], expected: str) -> None:
    mixed = [scenario(id_, track=SUPERVISORS if id_ in "ac" else PEERS) for id_ in "abcd"]
    assert "".join(each.id for each in order(mixed, tracks)) == expected


ABOUT = scenario("about", topics=(OTHER_TOPIC.id,), setting=SETTING.id, competencies=(COMPETENCY.id,))


@pytest.mark.parametrize(
    ("about", "expected"), [(About.TOPIC, OTHER_TOPIC), (About.SETTING, SETTING), (About.COMPETENCY, COMPETENCY)], ids=str
)
def test_only_what_some_scenario_is_about_can_be_looked_for(about: About, expected: object) -> None:
    assert names(replace(LIBRARY, scenarios=(ABOUT, scenario("bare"))), about) == (expected,)
    assert (ids_of(ABOUT, about), ids_of(scenario("bare"), about)) == ((expected.id,), ())  # type: ignore[attr-defined]


@pytest.mark.parametrize("of", [OTHER_TOPIC, SETTING, COMPETENCY], ids=lambda each: each.id)
def test_a_scenario_is_found_by_what_it_is_about_in_either_language(of: object) -> None:
    for label in (of.en, of.es):  # type: ignore[attr-defined]
        terms = tuple(label.lower().replace(",", "").split())
        assert has(ABOUT, terms, LIBRARY)
        assert not has(scenario("bare"), terms, LIBRARY)


def test_each_of_the_words_must_begin_one() -> None:
    assert has(scenario("bare"), tuple(FIRST.en.title.lower().split()[:2]), LIBRARY)
    assert not has(scenario("bare"), (FIRST.en.title.lower().split()[0], "qqqq"), LIBRARY)
