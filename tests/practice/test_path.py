"""Which week of a cohort's path a day is in, whatever pauses there were, and whose path leads."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from practice.models import Value
from practice.path import DRAFT, Current, Path, Week, first_on, leading, moved, shift_at_resuming, week_on, weeks_after_the_end

MONDAY = date(2026, 3, 2)
AGREED = datetime(2026, 2, 20, tzinfo=UTC)
TWELVE = tuple(Week(id=number, value=value) for number, value in enumerate(Value, 1))


def path(**changes) -> Path:
    return Path(**{"cohort_id": 1, "weeks": TWELVE, "agreed_at": AGREED} | changes)


def number(day: date, *, ends_on: date | None = None, **changes) -> int | None:
    current = week_on(path(**changes), day, starts_on=MONDAY, ends_on=ends_on)
    return current and current.number


DAYS = [
    (date(2026, 3, 1), {}, None),  # the day before it begins
    (MONDAY, {}, 1),
    (date(2026, 3, 8), {}, 1),  # its Sunday
    (date(2026, 3, 9), {}, 2),
    (date(2026, 5, 24), {}, 12),  # the last day of the last week
    (date(2026, 5, 25), {}, None),  # over
    (MONDAY, {"agreed_at": None}, None),  # a draft does nothing
    (MONDAY, {"weeks": ()}, None),
    (date(2026, 3, 9), {"shifted": 7}, 1),  # a pause of a week
    (MONDAY, {"shifted": 1}, None),
    (date(2026, 3, 10), {"paused_on": date(2026, 3, 10)}, None),  # from the day of the pause on
    (date(2026, 3, 30), {"paused_on": date(2026, 3, 10)}, None),
    (date(2026, 3, 9), {"paused_on": date(2026, 3, 10)}, 2),  # and not before it
    (date(2026, 3, 9), {"ends_on": date(2026, 3, 8)}, None),  # the cohort has ended
    (date(2026, 3, 8), {"ends_on": date(2026, 3, 8)}, 1),
]


@pytest.mark.parametrize(("day", "changes", "expected"), DAYS)
def test_a_day_is_in_its_week(day, changes, expected):
    assert number(day, **changes) == expected


def test_a_week_knows_its_days():
    current = week_on(path(shifted=3), date(2026, 3, 14), starts_on=MONDAY, ends_on=None)
    assert (current.first_on, current.last_on) == (date(2026, 3, 12), date(2026, 3, 18))


RESUMED = [
    (date(2026, 3, 10), date(2026, 3, 10), 0, 0),  # paused and gone on with on the same day
    (date(2026, 3, 10), date(2026, 3, 17), 0, 7),
    (date(2026, 3, 10), date(2026, 3, 13), 4, 7),  # a second pause adds to the first
    (date(2026, 2, 20), date(2026, 2, 27), 0, 0),  # before it began: nothing is lost
    (date(2026, 2, 20), date(2026, 3, 9), 0, 7),  # only what lies after its beginning
    (None, date(2026, 3, 9), 2, 2),  # not paused
]


@pytest.mark.parametrize(("paused_on", "day", "shifted", "expected"), RESUMED)
def test_a_pause_moves_the_rest(paused_on, day, shifted, expected):
    assert shift_at_resuming(path(paused_on=paused_on, shifted=shifted), day, starts_on=MONDAY) == expected


@given(some.integers(0, 83), some.integers(0, 200), some.integers(0, 50))
def test_after_a_pause_it_goes_on_in_the_middle_of_the_same_week(into, length, shifted):
    paused_on = MONDAY + timedelta(days=shifted + into)
    before = week_on(path(shifted=shifted), paused_on, starts_on=MONDAY, ends_on=None)
    resumed_on = paused_on + timedelta(days=length)
    after = path(shifted=shift_at_resuming(path(paused_on=paused_on, shifted=shifted), resumed_on, starts_on=MONDAY))
    found = week_on(after, resumed_on, starts_on=MONDAY, ends_on=None)
    assert (found.number, resumed_on - found.first_on) == (before.number, paused_on - before.first_on)


@given(some.integers(0, 24), some.integers(0, 60))
def test_every_week_has_seven_days_and_they_follow_each_other(weeks, shifted):
    one = path(weeks=TWELVE[:1] * weeks, shifted=shifted)
    days = [first_on(one, MONDAY) + timedelta(days=day) for day in range(-3, 7 * weeks + 3)]
    numbers = [found and found.number for found in (week_on(one, day, starts_on=MONDAY, ends_on=None) for day in days)]
    assert numbers == [None] * 3 + [week for week in range(1, weeks + 1) for _ in range(7)] + [None] * 3


@given(some.permutations(TWELVE), some.integers(1, 12), some.integers(-2, 15))
def test_moving_a_week_keeps_all_weeks_and_twice_is_once(weeks, week_id, to):
    once = moved(weeks, week_id, to)
    assert sorted(week.id for week in once) == list(range(1, 13))
    assert moved(once, week_id, to) == once
    assert [week for week in once if week.id != week_id] == [week for week in weeks if week.id != week_id]
    assert once[min(max(to, 0), 11)].id == week_id


@given(some.integers(1, 4), some.dates())
def test_several_paths_take_turns_day_by_day(paths, day):
    currents = [Current(week=TWELVE[place], number=1, first_on=MONDAY) for place in range(paths)]
    turns = [leading(currents, day + timedelta(days=more)) for more in range(-paths, 0)] if day > date(2, 1, 1) else currents
    assert {turn.week.id for turn in turns} == set(range(1, paths + 1))


def test_nobody_leads_where_there_is_no_path():
    assert leading([], MONDAY) is None


ENDS = [(None, 0), (date(2026, 5, 24), 0), (date(2026, 5, 17), 1), (date(2026, 3, 2), 11), (date(2026, 2, 1), 12)]


@pytest.mark.parametrize(("ends_on", "expected"), ENDS)
def test_weeks_that_will_not_come_are_counted(ends_on, expected):
    assert weeks_after_the_end(path(), starts_on=MONDAY, ends_on=ends_on) == expected


def test_the_draft_has_each_value_once():
    assert sorted(DRAFT) == sorted(Value)
