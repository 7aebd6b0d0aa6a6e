from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice.library import Problem
from practice.library.document import Document, parse
from practice.library.explain import shape
from practice.library.shapes import Scenario
from practice.models import Language

TITLE = "  title: The late bus"


def test_the_good_scenario_has_nothing_to_mend(problems) -> None:
    assert problems() == []


@pytest.mark.parametrize(
    ("old", "new", "line", "key", "says"),
    [
        ("track: peer-supporter", "track: peer", 2, "track", "use one of: peer-supporter, supervisor"),
        ("value: voluntary", "value: Voluntary", 3, "value", "did you mean `voluntary`?"),
        ("guidelines: [voluntary-2]", "guideline: [voluntary-2]", 4, "guideline", "did you mean `guidelines`?"),
        ("guidelines: [voluntary-2]\n", "", 1, "guidelines", "is missing (add `guidelines:` at the top level of the file)"),
        ("topics: [active-listening]", "topics: active-listening", 6, "topics", "should be a list"),
        ("topics: [active-listening]", "topics:", 6, "topics", "is empty (add its entries below"),
        ("signed: []", "signed: [{by: Ana, on: May 3}]", 7, "signed[1].on", "year-month-day"),
        ("signed: []", "signed: [{by: Ana, on: 2026-13-01}]", 7, "signed[1].on", "year-month-day"),
        (TITLE, "  title:", 9, "en.title", "is empty"),
        (TITLE, f"  title: {'x' * 41}", 9, "en.title", "has 41 characters; at most 40 fit (shorten it by 1)"),
        (TITLE, "  title: [a, b]", 9, "en.title", "plain text"),
        (TITLE, "  subtitle: a\n" + TITLE, 9, "en.subtitle", "did you mean `title`?"),
        ("      gives: An open door.\n", "", 17, "en.ways[2].gives", "add `gives:` under `en.ways[2]`"),
        ("    - What did you notice?\n", "", 27, "en.reflect", "has 2 of at least 3 good entries (add 1 more)"),
        ("    - What did you notice?\n", "    - What?\n    - Who?\n", 27, "en.reflect", "keep 3"),
        ('  another_view:\n    words: "What', '  another_view: {}\n  other:\n    words: "What', 23, "en.another_view.words", "is missing"),
        ("setting: drop-in-center", "setting: Drop-in center", 5, "setting", "small letters, digits and hyphens"),
        ("id: the-late-bus", "id: the late bus", 1, "id", "small letters, digits and hyphens"),
    ],
)  # fmt: skip
def test_each_breach_of_the_form_names_line_key_and_mend(problems, *, old: str, new: str, line: int, key: str, says: str) -> None:
    found = {(problem.line, problem.key): str(problem) for problem in problems((old, new))}
    assert says in found[line, key]


def test_a_title_that_is_a_word_for_false_stays_a_title(written) -> None:
    file = written((TITLE, "  title: No"))
    scenario = shape(parse(file.read_bytes(), file), Scenario)
    assert isinstance(scenario, Scenario)
    assert scenario.text(Language.ENGLISH).title == "No"


def test_all_problems_of_a_file_come_at_once(problems) -> None:
    assert len(problems(("track: peer-supporter", "track: a"), (TITLE, "  title:"), ("  ask: What do you say?\n", ""))) == 3


def test_an_empty_file_says_so() -> None:
    (problem,) = _problems(b"# nothing yet\n")
    assert problem.message == "is empty"


def _problems(content: bytes) -> list[Problem]:
    found = shape(parse(content, Path("a.yaml")), Scenario)
    assert isinstance(found, list)
    return found


anything = st.recursive(st.one_of(st.text("ab:é-1", max_size=5), st.none()), lambda inner: st.lists(inner, max_size=3), max_leaves=5)


@settings(max_examples=60)
@given(key=st.sampled_from(["id", "track", "guidelines", "signed", "topics", "en", "es"]), put=anything)
def test_any_value_under_any_key_is_explained(good: str, key: str, put: object) -> None:
    data = parse(good.encode(), Path("a.yaml")).data
    assert isinstance(data, dict)
    found = shape(Document(file=Path("a.yaml"), data={**data, key: put}, lines={}), Scenario)  # type: ignore[dict-item]
    assert isinstance(found, Scenario) or all(problem.message and problem.mend for problem in found)
