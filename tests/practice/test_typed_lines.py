"""What is read as sure has to be right: at most one line in a hundred is read wrong, and nineteen in twenty as they were meant."""

from datetime import date

import pytest

from practice.credits import read_line
from practice.models import Language
from tests.practice.typed_lines import ENGLISH, SPANISH

TODAY = date(2026, 3, 4)
LINES = {Language.ENGLISH: ENGLISH, Language.SPANISH: SPANISH}


def read(text: str, language: Language) -> tuple[str, str]:
    line = read_line(text, language, today=TODAY)
    hours = "-" if not line.hours.choices else "?"
    return hours if line.hours.hours is None else f"{line.hours.hours.normalize():f}", str(line.day.day or "?")


@pytest.mark.parametrize("language", list(Language))
def test_typed_lines_are_read_right_or_asked(language: Language) -> None:
    every = [tuple(part.strip() for part in line.split("|")) for line in LINES[language].strip().splitlines()]
    other = [(text, (hours, day), found) for hours, day, text in every if (found := read(text, language)) != (hours, day)]
    wrong = [
        (text, meant, found) for text, meant, found in other if any(a != b and b not in "?-" for a, b in zip(meant, found, strict=True))
    ]
    assert len(wrong) <= len(every) / 100, wrong
    assert len(other) <= len(every) / 20, other
