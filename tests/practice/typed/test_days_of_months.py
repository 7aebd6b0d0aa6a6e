"""Days said by their place in a month, read on Wednesday, March 4, 2026, toward the future and the past."""

from datetime import date

import pytest

from practice.models import Language
from practice.typed.date_read import Toward
from practice.typed.dates import read
from practice.typed.days_of_months import nth_weekday

EN, ES = Language.ENGLISH, Language.SPANISH
TODAY = date(2026, 3, 4)
NO = "none"

SAID = [
    (EN, "last friday of may", "2026-05-29", "2025-05-30"),
    (EN, "the last friday in february", "2027-02-26", "2026-02-27"),
    (EN, "the second tuesday in february", "2027-02-09", "2026-02-10"),
    (EN, "2nd tues of Feb", "2027-02-09", "2026-02-10"),
    (EN, "first saturday of last month", "2026-02-07", "2026-02-07"),
    (EN, "the first Saturday in the month of May", "2026-05-02", "2025-05-03"),
    (EN, "third thursday of january 2026", "2026-01-15", "2026-01-15"),
    (EN, "the last monday of the month", "2026-03-30", NO),
    (EN, "the first monday of the month", "2026-04-06", "2026-03-02"),
    (EN, "the first monday of next month", "2026-04-06", "2026-04-06"),
    (EN, "the fifth friday of february", NO, NO),
    (EN, "sixth friday of may", NO, NO),
    (EN, "mondays in november", NO, NO),
    (EN, "every friday in may", NO, NO),
    (EN, "the 15th of last month", "2026-02-15", "2026-02-15"),
    (EN, "the 15th of next month", "2026-04-15", "2026-04-15"),
    (EN, "the first of the month", "2026-04-01", "2026-03-01"),
    (EN, "next month on the 5th", "2026-04-05", "2026-04-05"),
    (EN, "last month, the 25th", "2026-02-25", "2026-02-25"),
    (EN, "end of next month", "2026-04-30", "2026-04-30"),
    (EN, "last day of last month", "2026-02-28", "2026-02-28"),
    (EN, "the end of June", "2026-06-30", "2025-06-30"),
    (EN, "the 31st of this month", "2026-03-31", "2026-03-31"),
    (EN, "the 31st of last month", NO, NO),
    (ES, "el último viernes de mayo", "2026-05-29", "2025-05-30"),
    (ES, "el primer lunes de febrero", "2027-02-01", "2026-02-02"),
    (ES, "el tercer jueves de enero de 2026", "2026-01-15", "2026-01-15"),
    (ES, "segundo sábado del mes pasado", "2026-02-14", "2026-02-14"),
    (ES, "el primer lunes del mes que viene", "2026-04-06", "2026-04-06"),
    (ES, "un sábado de octubre", NO, NO),
    (ES, "los lunes de marzo", NO, NO),
    (ES, "último día de febrero", "2027-02-28", "2026-02-28"),
    (ES, "el 15 del mes pasado", "2026-02-15", "2026-02-15"),
    (ES, "el 15 del mes que viene", "2026-04-15", "2026-04-15"),
    (ES, "primero del próximo mes", "2026-04-01", "2026-04-01"),
    (ES, "el 3 del presente", "2026-03-03", "2026-03-03"),
    (ES, "fin de mes", "2026-03-31", NO),
    (ES, "fines del próximo mes", "2026-04-30", "2026-04-30"),
    (ES, "1ero de marzo", "2027-03-01", "2026-03-01"),
]


@pytest.mark.parametrize(("language", "words", "future", "past"), SAID)
def test_a_day_is_read_by_its_place_in_a_month(language: Language, words: str, future: str, past: str) -> None:
    for toward, expected in ((Toward.FUTURE, future), (Toward.PAST, past)):
        found = read(words, language, today=TODAY, toward=toward)
        assert (NO if found is None else str(found.day)) == expected


def test_a_month_has_four_or_five_of_a_weekday() -> None:
    assert nth_weekday(date(2026, 5, 1), 4, 5) == nth_weekday(date(2026, 5, 1), 4, -1) == date(2026, 5, 29)
    assert nth_weekday(date(2026, 5, 1), 0, 5) is None
