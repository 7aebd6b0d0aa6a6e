"""A signature is written into the file of a scenario, of which nothing else changes."""

from datetime import date

import pytest

from practice.library import SHIPPED, LibraryScenario
from practice.library.document import parse
from practice.library.explain import shape
from practice.library.signing import with_signature

FILES = sorted(SHIPPED.glob("scenarios/*/*.yaml"))
DAY = date(2026, 11, 22)


def signed_by(text: str) -> list[str]:
    content = shape(parse(text.encode(), FILES[0]), LibraryScenario)
    assert isinstance(content, LibraryScenario), content
    return [each.by for each in content.signed]


# What stood under `signed` before.
@pytest.mark.parametrize(
    ("before", "names"),
    [
        ("signed: []", []),
        ("signed: []  # empty: a draft", []),
        ("signed:", []),
        ("signed: [{by: Lou, on: 2026-11-20}]", ["Lou"]),
        ("signed:\n  - {by: Lou, on: 2026-11-20}\n  - {by: Bea T., on: 2026-11-21}", ["Lou", "Bea T."]),
        ("signed:\n- by: Lou\n  on: 2026-11-20", ["Lou"]),
        ("", []),
    ],
)
@pytest.mark.parametrize("by", ["Ana R.", "José Ángel", "O'Neil", 'Lou "the bus"', "A: B", "null", "#1", "- x", "{a}"])
def test_one_more_signature_and_every_other_line_stays(before: str, names: list[str], by: str) -> None:
    text = FILES[0].read_text(encoding="utf-8").replace("signed: []", before)
    after = with_signature(text, by=by, on=DAY)
    assert signed_by(after) == [*names, by]
    lines = [line for line in text.splitlines() if not line.startswith("signed")]
    assert [line for line in after.splitlines() if line in lines] == lines


def test_two_sign_one_after_the_other() -> None:
    once = with_signature(FILES[0].read_text(encoding="utf-8"), by="Ana", on=DAY)
    assert signed_by(with_signature(once, by="Lou", on=DAY)) == ["Ana", "Lou"]


@pytest.mark.parametrize("file", FILES[::9], ids=lambda file: file.stem)
def test_each_shipped_file_can_be_signed(file) -> None:
    assert signed_by(with_signature(file.read_text(encoding="utf-8"), by="Ana", on=DAY)) == ["Ana"]
