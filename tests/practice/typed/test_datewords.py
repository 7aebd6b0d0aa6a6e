"""What the words of dates stand for, in both languages."""

import pytest

from practice.models import Language
from practice.typed.datewords import MONTHS, NUMBERS, RELATIVE, UNITS, WEEKDAYS, named

EN, ES = Language.ENGLISH, Language.SPANISH


@pytest.mark.parametrize(
    ("word", "days"),
    [
        ("today", 0),
        ("esta noche", 0),
        ("last night's", -1),
        ("ayer", -1),
        ("tomorrow", 1),
        ("manana", 1),
        ("day before yesterday", -2),
        ("antier", -2),
        ("day after tomorrow", 2),
        ("pasado manana", 2),
        ("in a week", 7),
        ("in a fortnight", 14),
    ],
)
def test_days_from_today(word: str, days: int) -> None:
    assert RELATIVE[word] == days


def test_numbers_and_spans() -> None:
    assert [NUMBERS[word] for word in ["an", "una", "two", "diez"]] == [1, 1, 2, 10]
    assert [UNITS[word] for word in ["dia", "wk", "semanas", "mes", "years"]] == [(1, 0), (7, 0), (7, 0), (0, 1), (0, 12)]


@pytest.mark.parametrize(
    ("word", "language", "month"),
    [
        ("january", EN, 1),
        ("dec", EN, 12),
        ("enero", ES, 1),
        ("dic", ES, 12),
        ("dic", EN, None),  # a short name is one's own language's
        ("mayo", EN, None),  # of up to four letters
        ("enero", EN, 1),  # a full one any language's
        ("marzo", EN, 3),
        ("april", ES, 4),
        ("lunes", EN, None),
    ],
)
def test_a_month_by_name(word: str, language: Language, month: int | None) -> None:
    assert named(MONTHS, word, language) == month


@pytest.mark.parametrize(
    ("word", "language", "day"), [("monday", EN, 0), ("sun", EN, 6), ("lunes", ES, 0), ("dom", ES, 6), ("dom", EN, None), ("lunes", EN, 0)]
)
def test_a_weekday_by_name(word: str, language: Language, day: int | None) -> None:
    assert named(WEEKDAYS, word, language) == day
