"""What is read as sure has to be right: at most one line in a hundred is read wrong, and nineteen in twenty as they were meant.

The lines are as people type and paste them: hours | day | text. A "?" is asked, which is never wrong; a ¶ is a new line.
"""

from datetime import date
from pathlib import Path

import pytest

from practice.credits import read_line
from practice.models import Language

READ_ON = "# read on "


def lines(language: Language) -> list[tuple[str, str, str, date]]:
    every, today = [], date.min
    for line in Path(__file__).with_name(f"typed_lines.{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith(READ_ON):
            today = date.fromisoformat(line.removeprefix(READ_ON))
        else:
            hours, day, text = line.split(" | ", 2)
            every.append((hours, day, text.replace(" ¶ ", "\n"), today))
    return every


def read(text: str, language: Language, today: date) -> tuple[str, str]:
    line = read_line(text, language, today=today)
    return "?" if line.hours.hours is None else f"{line.hours.hours.normalize():f}", str(line.day.day or "?")


@pytest.mark.parametrize("language", list(Language))
def test_typed_lines_are_read_right_or_asked(language: Language) -> None:
    every = lines(language)
    other = [(text, (hours, day), found) for hours, day, text, today in every if (found := read(text, language, today)) != (hours, day)]
    wrong = [each for each in other if any(a != b != "?" for a, b in zip(each[1], each[2], strict=True))]
    assert len(every) >= 200
    assert len(wrong) <= len(every) / 100, wrong
    assert len(other) <= len(every) / 20, other


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
