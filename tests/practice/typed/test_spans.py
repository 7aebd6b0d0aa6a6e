"""How long a cohort lasts, as trainers type it."""

from datetime import date

import pytest

from practice.typed.spans import end_of

FIRST = date(2026, 3, 16)  # a Monday

SPANS = [
    ("6 weeks", date(2026, 4, 26)),
    ("in 6 weeks", date(2026, 4, 26)),
    ("In six weeks.", date(2026, 4, 26)),
    ("4 weeks", date(2026, 4, 12)),
    ("4 wks", date(2026, 4, 12)),
    ("4w", date(2026, 4, 12)),
    ("3 mos.", date(2026, 6, 15)),
    ("3 mo", date(2026, 6, 15)),
    ("for 4 weeks", date(2026, 4, 12)),
    ("12 weeks long", date(2026, 6, 7)),
    ("twelve weeks from the start", date(2026, 6, 7)),
    ("it runs for a week", None),  # nothing but the span is read
    ("a week", date(2026, 3, 22)),
    ("one month", date(2026, 4, 15)),
    ("3 months", date(2026, 6, 15)),
    ("a year", date(2027, 3, 15)),
    ("10 days", date(2026, 3, 25)),
    ("6 semanas", date(2026, 4, 26)),
    ("En seis semanas", date(2026, 4, 26)),
    ("dentro de 4 semanas", date(2026, 4, 12)),
    ("a las doce semanas", date(2026, 6, 7)),
    ("durante 8 semanas", date(2026, 5, 10)),
    ("una semana", date(2026, 3, 22)),
    ("un mes", date(2026, 4, 15)),
    ("3 meses después", date(2026, 6, 15)),
    ("un año", date(2027, 3, 15)),
    ("10 días", date(2026, 3, 25)),
    ("6 semanas desde el inicio", date(2026, 4, 26)),
    ("0 weeks", None),
    ("weeks", None),
    ("6", None),
    ("April 26", None),  # a date is read elsewhere
    ("6 weeks or 8 weeks", None),
    ("999 years", date(3025, 3, 15)),  # past what a cohort may last, which is said as of any date
    ("", None),
]


@pytest.mark.parametrize(("text", "last"), SPANS)
def test_a_span_counts_from_the_first_day(text: str, last: date | None) -> None:
    assert end_of(text, FIRST) == last


def test_a_span_past_all_calendars_is_none() -> None:
    assert end_of("999 years", date(9500, 1, 1)) is None
