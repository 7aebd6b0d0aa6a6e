"""What the shipped library must hold, bar by bar, and that a library without it is stopped."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from practice.library import Scenario
from practice.library.coverage import Shelf, names, sections
from practice.library.shapes import People, Telling
from practice.models import Language, Track, Value
from tests.shipped import shipped

LIBRARY = shipped()
SHELF = Shelf(
    scenarios=LIBRARY.scenarios,
    values=LIBRARY.values,
    topics=LIBRARY.topics,
    settings=LIBRARY.settings,
    competencies=LIBRARY.competencies,
)
MISSED_OF = {
    "Guidelines": 99,
    "Topics": 34,
}


def missed(scenarios: Sequence[Scenario]) -> set[str]:
    found = sections(replace(SHELF, scenarios=tuple(scenarios)))
    return {bar.what for bars in found.values() for bar in bars if not bar.holds}


def with_texts(change: Callable[[object], dict[str, object]]) -> list[Scenario]:
    """Every scenario with its two texts changed."""
    return [
        each.model_copy(update={str(language): each.text(language).model_copy(update=change(each.text(language))) for language in Language})
        for each in LIBRARY.scenarios
    ]


def test_each_bar_holds() -> None:
    assert missed(LIBRARY.scenarios) == set()


@pytest.mark.parametrize(("section", "count"), MISSED_OF.items())
def test_each_guideline_and_topic_has_a_bar(section: str, count: int) -> None:
    bars = sections(replace(SHELF, scenarios=()))[section]
    assert len([bar for bar in bars if not bar.holds]) == count


@pytest.mark.parametrize("value", list(Value))
def test_a_value_that_lacks_one_is_missed(value: Value) -> None:
    of_value = [each for each in LIBRARY.scenarios if each.value is value]
    for track in Track:
        gone = next(each for each in of_value if each.track is track)
        assert f"{value}, for {track}s" in missed([each for each in LIBRARY.scenarios if each is not gone])


@pytest.mark.parametrize("guideline", ["honest-and-direct-4", "voluntary-s2"])
def test_a_guideline_that_nothing_rests_on_is_missed(guideline: str) -> None:
    assert guideline in missed([each for each in LIBRARY.scenarios if guideline not in each.guidelines])


@pytest.mark.parametrize("topic", ["endings", "suicide", "duty-to-warn"])
def test_a_topic_that_comes_twice_is_missed(topic: str) -> None:
    of_topic = [each for each in LIBRARY.scenarios if topic in each.topics]
    assert topic in missed([each for each in LIBRARY.scenarios if each not in of_topic[2:]])


WORN = {
    "every way is answered (en and es)": {"ways": lambda text: tuple(way.model_copy(update={"then": None}) for way in text.ways)},
    "a second question (en and es)": {"next": lambda _: None},
    "a name and an age in the first sentence (en)": {"story": lambda _: "Dana, 41, is late. It rains."},
    "a name and an age in the first sentence (es)": {"story": lambda _: "Dana, de 41 años, llega tarde. Llueve."},
    "a number in the title (en)": {"title": lambda _: "Twelve cups"},
    "a number in the title (es)": {"title": lambda _: "Doce tazas"},
    "“this week” to try (en)": {"try_this": lambda _: "This week, wait."},
    "“esta semana” to try (es)": {"try_this": lambda _: "Esta semana, espera."},
    "suicide asked about in so many words (en)": {
        "story": lambda _: "It rains.",
        "ways": lambda text: tuple(way.model_copy(update={"say": "Wait.", "then": "Yes."}) for way in text.ways),
        "another_view": lambda text: text.another_view.model_copy(update={"words": "Wait."}),
        "next": lambda _: None,
    },
    "question to answer beginning “what do …” (en)": {"ask": lambda _: "What do you say?"},
}


@pytest.mark.parametrize("what", WORN)
def test_what_wears_out_is_missed(what: str) -> None:
    assert what in missed(with_texts(lambda text: {key: change(text) for key, change in WORN[what].items()}))


CHANGED = {
    "clinic": {"setting": "clinic"},
    "different settings": {"setting": "clinic"},
    "different ways of telling": {"telling": Telling.TALK},
    "two values in tension": {"in_tension": None},
    "scenarios without one": {"competencies": ()},
}


@pytest.mark.parametrize("what", CHANGED)
def test_what_is_the_same_everywhere_is_missed(what: str) -> None:
    assert what in missed([each.model_copy(update=CHANGED[what]) for each in LIBRARY.scenarios])


def test_names_are_counted_by_role() -> None:
    people = [People(trouble=("Ana", "Lou")), People(trouble=("Lou",), wisdom=("Ana",))]
    told = [scenario.model_copy(update={"people": each}) for scenario, each in zip(LIBRARY.scenarios, people, strict=False)]
    assert list(names(told).values()) == [{"Ana": 1, "Lou": 2}, {"Ana": 1}]


def test_nobody_has_the_same_name_in_three_scenarios() -> None:
    often = {name for found in names(LIBRARY.scenarios).values() for name, count in found.items() if count > 2}
    assert often == set()


def words_of(scenario: Scenario) -> set[tuple[str, ...]]:
    """Every five words in a row that one would recognize again."""
    words = re.findall(r"[\w']+", " ".join([scenario.en.story, *(way.say for way in scenario.en.ways)]).lower())
    return {tuple(words[at : at + 5]) for at in range(len(words) - 4)}


def test_no_two_scenarios_share_more_than_a_stock_phrase() -> None:
    """Of a story and its ways, at most one run of five words in twenty stands in another too; copies share most of them."""
    runs = {each.id: words_of(each) for each in LIBRARY.scenarios}
    ids = list(runs)
    alike = {
        (one, other)
        for at, one in enumerate(ids)
        for other in ids[at + 1 :]
        if len(runs[one] & runs[other]) > 0.05 * min(len(runs[one]), len(runs[other]))
    }
    assert alike == set()
