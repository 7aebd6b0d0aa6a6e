"""Rounds of lines that neither patterns nor model were made from: how many are stopped, or asked about (content/REVIEW.md has the table).

A row is what is wrong with it ("good": nothing), its language, key and topics, and the text. Nothing here is to be mended line by line.
"""

from pathlib import Path

import pytest
import yaml

from practice.library import Problem, Scenario, texts
from practice.library.document import parse
from practice.library.explain import shape
from practice.library.folder import Part
from practice.models import Language
from tests.practice.library.conftest import GOOD
from tests.shipped import shipped

ROUNDS = Path(__file__).parent / "rounds"
ASKED_ABOUT = ("hero", "best")
WAY, VIEW = {"say", "then", "gives", "costs"}, {"words", "why"}


def rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (ROUNDS / f"{name}.tsv").read_text(encoding="utf-8").splitlines()]


def found_in(language: str, key: str, topics: str, text: str) -> list[Problem]:
    data = yaml.safe_load(GOOD)
    words = data[language]
    if key == "reflect":
        words["reflect"][0] = text
    else:
        (words["ways"][0] if key in WAY else words["another_view"] if key in VIEW else words)[key] = text
    data["topics"] = ["active-listening" if topics == "none" else topics]
    document = parse(yaml.safe_dump(data, allow_unicode=True).encode(), Path("the-late-bus.yaml"))
    content = shape(document, Scenario)
    assert isinstance(content, Scenario), content
    library, part = shipped(), Part(content=content, document=document)
    names = [each.names for each in library.words.values() if each.names]
    return [problem for each in Language for problem in texts.check(part, each, library.words[each], names)]


@pytest.mark.parametrize(
    ("name", "stopped", "noticed"), [("first", 68, 78), ("second", 40, 55), ("third", 33, 43), ("fourth", 65, 82), ("fifth", 78, 84)]
)
def test_most_bad_lines_of_a_new_round_are_stopped(name: str, stopped: int, noticed: int) -> None:
    bad = [(kind, found_in(*row)) for kind, *row in rows(name) if kind != "good"]
    due = [found for kind, found in bad if kind not in ASKED_ABOUT]
    assert sum(any(each.is_error for each in found) for found in due) >= stopped
    assert sum(bool(found) for _, found in bad) >= noticed


@pytest.mark.parametrize("name", ["first", "second", "third", "fourth", "fifth"])
def test_hardly_a_good_line_of_a_new_round_is_stopped(name: str) -> None:
    assert sum(any(each.is_error for each in found_in(*row)) for kind, *row in rows(name) if kind == "good") <= 2
