"""What a training still lacks, in which order it is asked for, and the numbers of its certificates."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from practice.trainings import LONGEST, MOST_HOURS, SCANNED_FOR, Detail, Training, before, following, read_number, spelled

WHOLE = Training(
    id=1,
    cohort_id=1,
    title="Listening",
    held_on=date(2026, 3, 2),
    hours=Decimal(2),
    category=None,
    objectives=(),
    presenter=None,
    provider=None,
    filling=True,
    offered_at=None,
)
NUMBER = "0123456789ABCDEF"
SPELLED = "C-0123-4567-89AB-CDEF"


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({}, None),
        ({"title": None}, Detail.TITLE),
        ({"held_on": None}, Detail.HELD_ON),
        ({"hours": None}, Detail.HOURS),
        ({"held_on": None, "hours": None}, Detail.HELD_ON),  # in the order of the questions
    ],
)
def test_a_title_a_day_and_hours_are_needed(changes: dict[str, None], missing: Detail | None) -> None:
    assert replace(WHOLE, **changes).missing is missing


def test_questions_lead_on_and_back_and_end_at_both_ends() -> None:
    there, detail = [Detail.TITLE], following(Detail.TITLE)
    while detail is not None:
        assert before(detail) is there[-1]
        there.append(detail)
        detail = following(detail)
    assert there == list(Detail)
    assert before(Detail.TITLE) is None


def test_a_number_is_spelled_as_a_certificates() -> None:
    assert spelled(NUMBER) == SPELLED


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (SPELLED, NUMBER),
        (f" {SPELLED.lower()}. ", NUMBER),
        ("C 0123 4567 89AB CDEF", NUMBER),
        ("C\N{EN DASH}0123\N{EN DASH}4567\N{EN DASH}89AB\N{EN DASH}CDEF", NUMBER),
        (f"It says {SPELLED}, is that right?", NUMBER),
        (f"{SPELLED} and thanks", NUMBER),  # begins with one, and goes on
        ("My number is c-o123-4567-89ab-cdef", NUMBER),
        (f"{SPELLED} {'x' * 98}", NUMBER),
        (f"{SPELLED} {'x' * 99}", None),  # a long text tells something else
        ("0123-4567-89AB-CDEF", None),  # a cohort's code
        ("It says 0123-4567-89AB-CDEF", None),
        (f"X{SPELLED}", None),
        (f"{SPELLED}9", None),
        ("C-0123", None),
        ("thanks", None),
    ],
)
def test_a_certificates_number_is_read_alone_or_in_a_short_sentence(text: str, number: str | None) -> None:
    assert read_number(text) == number


def test_what_each_may_have_at_most() -> None:
    lines = {Detail.TITLE: 120, Detail.CATEGORY: 40, Detail.OBJECTIVES: 500, Detail.PRESENTER: 80, Detail.PROVIDER: 80}
    assert (lines, Decimal(40), timedelta(minutes=30)) == (LONGEST, MOST_HOURS, SCANNED_FOR)
