"""What content/README.md tells authors is what the check does."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from practice.library import SHIPPED, LibraryScenario, check
from practice.library.limits import CARD_MOST, VIEW_MOST
from practice.models import Language
from tests.shipped import shipped

GUIDE = (SHIPPED / "README.md").read_text(encoding="utf-8")
FORM = GUIDE.split("```yaml\n")[1].split("```")[0]
SHAPES = LibraryScenario.model_json_schema()["$defs"]
LIMITS = [
    (key, field["maxLength"])
    for shape in ("LibraryText", "LibraryWay", "LibraryView")
    for key, field in SHAPES[shape]["properties"].items()
    if "maxLength" in field
]


def test_the_form_in_the_guide_has_nothing_to_mend(folder: Path) -> None:
    file = folder / "scenarios" / "voluntary" / "the-late-bus.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(FORM, encoding="utf-8")
    assert check(folder, only=file).problems == ()


@pytest.mark.parametrize(("key", "most"), LIMITS)
def test_each_limit_stands_beside_its_key(key: str, most: int) -> None:
    assert re.search(rf"(?m)^.*\b{key}:? .*# {most}\b|# {most} for the {key}", FORM)


def test_the_limits_of_a_screen_are_told() -> None:
    assert f"{CARD_MOST:,} characters" in GUIDE
    assert f"at most {VIEW_MOST}" in GUIDE


def test_the_example_of_a_message_is_a_real_one(problems: Callable) -> None:
    (problem,) = problems(("ask: What do you say?", f"ask: {'x' * 96}"))
    assert f"{problem.key}: {problem.message} ({problem.mend})" in GUIDE


def test_the_guide_has_each_guideline_as_it_stands() -> None:
    listed = dict(re.findall(r"(?m)^- `([a-z-]+-s?\d+)`: (.+)$", GUIDE))
    every = [each for value in shipped().values for each in (*value.guidelines, *value.supervisor_guidelines)]
    assert listed == {each.id: each.text(Language.ENGLISH) for each in every}


def test_each_way_of_telling_has_two_examples_that_are_in_the_library() -> None:
    _, *ways = GUIDE.split("## Annex: ways of telling")[1].split("\n## ")[0].split("\n### ")
    examples = [re.findall(r"(?m)^- `([a-z0-9-]+)`", way) for way in ways]
    known = {each.id for each in shipped().scenarios}
    assert len(ways) >= 6
    assert [len(each) for each in examples] == [2] * len(ways)
    assert {each for pair in examples for each in pair} <= known
