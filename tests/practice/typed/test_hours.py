"""Hours of credit as people type them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.goals import QUARTER
from practice.typed.hours import exactly, read, to_ask

EXACT = [
    ("20", "20"),
    ("7.5", "7.5"),
    ("7,5", "7.5"),
    ("7½", "7.5"),
    ("7 ½", "7.5"),
    ("½", "0.5"),
    ("1/2 h", "0.5"),
    ("7 3/4", "7.75"),
    ("7 h 30", "7.5"),
    ("7h30", "7.5"),
    ("7h 30m", "7.5"),
    ("7:30", "7.5"),
    ("7 horas y 30 minutos", "7.5"),
    ("7 horas y media", "7.5"),
    ("7 y media", "7.5"),
    ("1 and a half hours", "1.5"),
    ("una hora y cuarto", "1.25"),
    ("tres horas menos cuarto", "2.75"),
    ("2 h menos un cuarto", "1.75"),
    ("an hour and a half", "1.5"),
    ("una hora", "1"),
    ("an hour", "1"),
    ("half an hour", "0.5"),
    ("media hora", "0.5"),
    ("3h", "3"),
    ("3 hrs.", "3"),
    ("1.25 hours", "1.25"),
    ("2,75 horas", "2.75"),
    ("90 min", "1.5"),
    ("45 minutos", "0.75"),
    (" 6 ", "6"),
    ("6.", "6"),
    ("6.0", "6"),
    ("1000", "1000"),
    ("twenty", "20"),
    (".5 hrs", "0.5"),
    ("hour and 45 min", "1.75"),
    ("one and a half hours", "1.5"),
    ("two-and-a-half-hour", "2.5"),
    ("three quarters of an hour", "0.75"),
    ("una hora y treinta minutos", "1.5"),
    ("dos horas y tres cuartos", "2.75"),
    ("un cuarto de hora", "0.25"),
    ("3 sessions of 2 hours", "6"),
    ("two 90-minute sessions", "3"),
    ("1.5 h x 2", "3"),
    ("Contact hours: 2.5", "2.5"),
    ("cero horas y media", "0.5"),
]
NEAREST = [("1.1", "1"), ("1.2", "1.25"), ("50 min", "0.75"), ("7:20", "7.25"), ("0.01", "0.25"), ("3.13", "3.25")]
NO_HOURS = [
    "",
    "0",
    "0 h",
    "-3",
    "1001",
    "several",
    "7 30",
    "7:75",
    "1,000",
    "1.000",
    "3h ethics",
    "20%",
    "½½",
    "h",
    "½ 7",
    "12345",
    "1/3",
    "3/2",
    "7:60",
]
NO_HOURS += ["unas horas", "unos minutos", "3/2", "7:60"]


@pytest.mark.parametrize(("text", "hours"), EXACT)
def test_hours_are_read(text: str, hours: str) -> None:
    found = read(text)
    assert found is not None
    assert (found.hours, found.is_exact) == (Decimal(hours), True)


@pytest.mark.parametrize(("text", "hours"), NEAREST)
def test_what_is_no_quarter_hour_is_read_as_the_nearest_and_says_so(text: str, hours: str) -> None:
    found = read(text)
    assert found is not None
    assert (found.hours, found.is_exact) == (Decimal(hours), False)


@pytest.mark.parametrize("text", NO_HOURS)
def test_what_is_no_number_of_hours_is_not_read(text: str) -> None:
    assert read(text) is None


@given(st.integers(1, 4000), st.sampled_from([".", ","]), st.sampled_from(["", " h", "h", " horas", " hours"]))
def test_every_quarter_hour_up_to_a_thousand_is_read_in_either_form(quarters: int, point: str, unit: str) -> None:
    hours = quarters * QUARTER
    found = read(f"{hours}".replace(".", point) + unit)
    assert found is not None
    assert (found.hours, found.is_exact) == (hours, True)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("2 or 3 hours", "2 3"),
        ("dos o tres horas", "2 3"),
        ("2-3 h", "2 3"),
        ("entre 2 y 3 horas", "2 3"),
        ("2 CEUs", "2 20"),
        ("0.2 CEU", "2"),
        ("3 credits", "3"),
        ("3 horas crédito", "3"),
        ("3 hours", ""),
        ("2 h - 3 h", "2 3"),  # each with its unit
        ("30 min – 1 h", "0.5 1"),
        ("2 h or 3 h", "2 3"),
        ("2-3", "2 3"),
        ("90-120 min", "1.5 2"),  # the unit is that of both
        ("5-10 min", "0.25"),
        ("2 or 2 hours", "2"),
        ("1.1 or 2 hours", "1 1.25 2"),  # the quarters around it
        ("3 or 2 hours", ""),  # no range
        ("some or 3 hours", ""),
        ("2 or some hours", ""),
        ("1/3", ""),
        ("a", ""),
    ],
)
def test_what_is_left_open_is_asked(text: str, asked: str) -> None:
    assert " ".join(f"{each.normalize():f}" for each in to_ask(text)) == asked
    assert not asked or exactly(text) is None


def test_words_that_are_longer_than_any_amount_are_none() -> None:
    assert [exactly("20".rjust(length)) for length in (200, 201)] == [20, None]


@given(st.text(max_size=20))
def test_anything_else_is_read_without_falling_over(text: str) -> None:
    found = read(text)
    assert found is None or found.hours % QUARTER == 0
