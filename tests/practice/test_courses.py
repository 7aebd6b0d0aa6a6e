"""Where the days of a course come to stand."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from practice.courses import DayOfCohort, DayOfTaken, OwnCourse, Taken, TakenState, first_day, lay_out
from practice.models import Track

MONDAY = date(2026, 3, 2)
LAID = [
    (3, {0, 2, 4}, MONDAY, None, ["2026-03-02", "2026-03-04", "2026-03-06"]),
    (3, {1}, MONDAY, None, ["2026-03-03", "2026-03-10", "2026-03-17"]),
    (3, {0, 2, 4}, MONDAY, date(2026, 3, 4), ["2026-03-02", "2026-03-04", None]),  # the cohort ends
    (2, {0}, MONDAY, date(2026, 3, 1), [None, None]),  # it has ended before
    (0, {0}, MONDAY, None, []),
]


@pytest.mark.parametrize(("count", "weekdays", "first", "last", "expected"), LAID)
def test_days_stand_on_their_weekdays(count, weekdays, first, last, expected):
    found = lay_out(count, frozenset(weekdays), first=first, last=last)
    assert [None if day is None else day.isoformat() for day in found] == expected


@given(some.integers(0, 60), some.frozensets(some.integers(0, 6), min_size=1), some.dates(date(2026, 1, 1), date(2027, 1, 1)))
def test_no_two_days_are_the_same_and_none_is_on_another_weekday(count, weekdays, first):
    found = lay_out(count, weekdays, first=first, last=None)
    assert len(set(found)) == count
    assert found == sorted(found)
    assert {day.weekday() for day in found} <= weekdays
    assert all(day >= first for day in found)


FIRSTS = [
    (MONDAY, MONDAY, False, MONDAY),
    (MONDAY, MONDAY, True, date(2026, 3, 3)),  # its hour is over
    (date(2026, 3, 9), MONDAY, True, date(2026, 3, 9)),
    (date(2026, 2, 1), MONDAY, False, MONDAY),  # never before today
]


@pytest.mark.parametrize(("starts_on", "today", "hour_is_over", "expected"), FIRSTS)
def test_a_course_begins_on_its_day_and_never_in_the_past(starts_on, today, hour_is_over, expected):
    assert first_day(starts_on, today=today, hour_is_over=hour_is_over) == expected


TAKEN = Taken(
    id=1,
    person_id=1,
    course="twelve-values",
    state=TakenState.OVER,
    by_day=True,
    place=12,
    started_at=datetime(2026, 3, 2, tzinfo=UTC),
    ended_at=None,
)
OWN = OwnCourse(
    id=1,
    owner_id=1,
    cohort_id=1,
    source=None,
    title="Spring",
    texts={},
    track=next(iter(Track)),
    weekdays=frozenset({0}),
    hour=None,
    starts_on=None,
    used_at=None,
    paused_on=None,
)


@pytest.mark.parametrize(
    ("state", "number", "is_last"), [(TakenState.OVER, 12, True), (TakenState.OVER, 11, False), (TakenState.OPEN, 12, False)]
)
def test_the_last_day_of_a_course_is_the_one_with_which_it_is_over(state, number, is_last):
    assert DayOfTaken(taken=replace(TAKEN, state=state), number=number).is_last is is_last


@pytest.mark.parametrize(("number", "is_last"), [(5, False), (6, True)])
def test_a_cohorts_course_ends_with_its_last_day(number, is_last):
    assert DayOfCohort(course=OWN, number=number, days=6).is_last is is_last
