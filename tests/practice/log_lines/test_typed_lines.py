"""What is read as sure has to be right: at most one line in a hundred is read wrong, and nineteen in twenty as they were meant.

The lines are as people type and paste them: hours | day | text. A "?" is asked, which is never wrong; a ¶ is a new line.
A line that begins with "~" is not read so yet; any other is, and stays so: whoever mends one takes its mark away.
"""

import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from practice.frozen import Frozen
from practice.log_lines.credits import read_line
from practice.models import Language

HEAD = re.compile(r"# read on ([\d-]+)(, each)?")
NOT_YET = "~ "


class Typed(Frozen):
    """`is_held`: it is read right, and stays so."""

    language: Language
    today: date
    meant: tuple[str, str]
    text: str
    is_held: bool


@cache
def typed(language: Language) -> list[Typed]:
    every = []
    for line in Path(__file__).with_name(f"typed_lines.{language}.txt").read_text(encoding="utf-8").splitlines():
        if (found := HEAD.fullmatch(line)) is not None:
            today, each = date.fromisoformat(found[1]), bool(found[2])
        else:
            hours, day, text = line.removeprefix(NOT_YET).split(" | ", 2)
            is_held = each and not line.startswith(NOT_YET)
            every.append(Typed(language=language, today=today, meant=(hours, day), text=text.replace(" ¶ ", "\n"), is_held=is_held))
    return every


@cache
def read(typed: Typed) -> tuple[str, str]:
    line = read_line(typed.text, typed.language, today=typed.today)
    return "?" if line.hours.hours is None else f"{line.hours.hours.normalize():f}", str(line.day.day or "?")


def told(every: Iterable[Typed]) -> list[tuple[str, tuple[str, str], tuple[str, str]]]:
    return [(each.text, each.meant, read(each)) for each in every]


ROUNDS = [(language, today) for language in Language for today in sorted({each.today for each in typed(language)})]


@pytest.mark.parametrize(("language", "today"), ROUNDS)
def test_a_line_that_is_read_right_stays_so(language: Language, today: date) -> None:
    held = (each for each in typed(language) if each.today == today and each.is_held)
    worse = [each for each in held if read(each) != each.meant]
    assert worse == [], told(worse)


@pytest.mark.parametrize("language", list(Language))
def test_typed_lines_are_read_right_or_asked(language: Language) -> None:
    every = typed(language)
    other = [each for each in every if read(each) != each.meant]
    wrong = [each for each in other if any(a != b != "?" for a, b in zip(each.meant, read(each), strict=True))]
    assert len(every) >= 200
    assert len(wrong) <= len(every) / 100, told(wrong)
    assert len(other) <= len(every) / 20, told(other)


PASTED = [
    (
        "Thank you!\nTitle: Ethics for Peer Supporters\nDate: May 12, 2026\nProvider: Doors\nInstructor: Lee Ray\nCredit Hours: 3",
        ("Ethics for Peer Supporters", "Doors", "Lee Ray"),
    ),
    ("Your registration is confirmed.\nWarm lines\nTuesday, May 12, 2026\n1:00 PM - 3:00 PM\nContact hours: 2", ("Warm lines", None, None)),
    ("Se certifica que\nSam Ruiz\nasistió\nÉtica\n3 horas\n12/5/2026", (None, None, None)),  # a name or a title: asked
    ("Course: Ethics (3 hours)\nCourse: Ethics\nDate: May 12, 2026", ("Ethics", None, None)),
    ("ethics 2h\nyesterday\nNAMI", ("Ethics", "NAMI", None)),  # typed, not pasted
]


@pytest.mark.parametrize(("text", "names"), PASTED)
def test_a_pasted_mail_says_its_title_provider_and_presenter_by_its_labels(text: str, names: tuple[str | None, ...]) -> None:
    line = read_line(text, Language.ENGLISH, today=date(2026, 11, 25))
    assert (line.title, line.provider, line.presenter) == names
