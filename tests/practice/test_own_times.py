"""One's own times, as they are pressed or said: which days have which, and what is quiet."""

from dataclasses import replace
from datetime import time
from zoneinfo import ZoneInfo

import pytest

from practice.models import EVERY_DAY, NIGHTS, WEEKDAYS, Quiet, Schedule
from practice.own_times import (
    as_said,
    is_fine,
    is_never_loud,
    nightly,
    of_minute,
    on_days,
    quiet_as_said,
    rung_in_quiet,
    toggled,
    with_nights,
    with_time,
    with_time_on,
    without_twice,
)
from practice.typed.typed_quiet import QuietSaid
from practice.typed.typed_times import TimeSaid

NINE, TEN, NOON = time(9), time(10), time(12)
PLAIN = Schedule(zone=ZoneInfo("America/New_York"))  # weekdays at nine
WORK = Quiet(start=time(9), end=time(17), days=WEEKDAYS)


def times(schedule: Schedule) -> dict[int, time]:
    return {day: schedule.time_on(day) for day in sorted(schedule.days)}


def on(*said: tuple[int, time]) -> Schedule:
    """With these days' own times."""
    return replace(PLAIN, other_times=said)


def said(at: time, *days: int) -> TimeSaid:
    return TimeSaid(at=at, days=frozenset(days) or None)


@pytest.mark.parametrize(("at", "expected"), [(time(9), True), (time(9, 45), True), (time(9, 10), False), (time(0, 1), False)])
def test_quarters_of_an_hour_are_kept(at: time, *, expected: bool) -> None:
    assert is_fine(at) is expected


@pytest.mark.parametrize(
    ("minute", "at"),
    [
        (0, time(0)),
        (14, time(0)),
        (15, time(0, 15)),
        (9 * 60 + 44, time(9, 30)),
        (1439, time(23, 45)),
        (1440, time(0)),
        (-15, time(23, 45)),
    ],
)
def test_a_minute_of_the_day_lies_in_a_quarter(minute: int, at: time) -> None:
    assert of_minute(minute) == at


def test_a_time_for_all_days_leaves_those_of_their_own() -> None:
    moved = with_time(on((0, TEN), (2, NOON)), TEN)
    assert (times(moved), moved.other_times) == ({0: TEN, 1: TEN, 2: NOON, 3: TEN, 4: TEN}, ((2, NOON),))


@pytest.mark.parametrize(
    ("schedule", "days", "at", "expected"),
    [
        (PLAIN, {2}, TEN, {0: NINE, 1: NINE, 2: TEN, 3: NINE, 4: NINE}),
        (PLAIN, {6}, TEN, {0: NINE, 1: NINE, 2: NINE, 3: NINE, 4: NINE, 6: TEN}),  # becomes theirs
        (on((2, TEN)), {2}, None, dict.fromkeys(range(5), NINE)),
        (on((2, TEN)), {2}, NINE, dict.fromkeys(range(5), NINE)),
        (PLAIN, {6}, None, dict.fromkeys(range(5), NINE)),  # none of theirs, and none becomes so
    ],
)
def test_a_time_for_some_days(schedule: Schedule, days: set[int], at: time | None, expected: dict[int, time]) -> None:
    assert times(with_time_on(schedule, frozenset(days), at)) == expected


def test_the_time_of_most_days_is_the_plain_one() -> None:
    moved = with_time_on(PLAIN, frozenset({0, 1, 2}), time(10, 30))
    assert (moved.hour, moved.minute, moved.other_times) == (10, 30, ((3, NINE), (4, NINE)))
    tied = with_time_on(on_days(PLAIN, frozenset({0, 1})), frozenset({0}), TEN)
    assert (tied.hour, tied.other_times) == (9, ((0, TEN),))  # of two as frequent, the one that it was


def test_days_that_are_left_take_their_own_times_along() -> None:
    left = on_days(on((2, TEN), (3, NOON)), frozenset({2, 5}))
    assert times(left) == {2: TEN, 5: NINE}


@pytest.mark.parametrize(
    ("typed", "expected", "second"),
    [
        ([said(TEN)], dict.fromkeys(range(5), TEN), None),
        ([said(TEN), said(NOON)], dict.fromkeys(range(5), TEN), NOON),
        ([said(TEN, 2)], {0: NINE, 1: NINE, 2: TEN, 3: NINE, 4: NINE}, None),
        ([said(TEN, 1, 2), said(NOON, 5)], {1: TEN, 2: TEN, 5: NOON}, None),  # the days that are named are all
        ([said(TEN), said(NOON, 5)], {**dict.fromkeys(range(5), TEN), 5: NOON}, None),
        ([said(TEN), said(NOON, 5), said(NINE, 6)], {**dict.fromkeys(range(5), TEN), 5: NOON, 6: NINE}, None),
    ],
)
def test_what_was_said(typed: list[TimeSaid], expected: dict[int, time], second: time | None) -> None:
    schedule = as_said(PLAIN, typed)
    assert (times(schedule), schedule.second) == (expected, second)


@pytest.mark.parametrize(
    ("schedule", "second", "left"),
    [(PLAIN, NINE, None), (PLAIN, TEN, TEN), (on((2, TEN)), NINE, NINE), (PLAIN, None, None)],
)
def test_a_second_time_that_is_always_the_first_is_none(schedule: Schedule, second: time | None, left: time | None) -> None:
    assert without_twice(replace(schedule, second=second)).second == left


def test_quiet_hours_of_every_day_stand_beside_those_of_some() -> None:
    late = Quiet(start=time(22), end=time(7))
    both = replace(PLAIN, quiet=(NIGHTS, WORK))
    assert with_nights(both, late).quiet == (late, WORK)
    assert with_nights(both, None).quiet == ()
    assert nightly(both) == (NIGHTS,)


def test_quiet_hours_are_turned_on_and_off() -> None:
    with_work = toggled(PLAIN, WORK)
    assert with_work.quiet == (NIGHTS, WORK)
    assert toggled(with_work, WORK).quiet == (NIGHTS,)


@pytest.mark.parametrize(("adds", "expected"), [(True, (NIGHTS, WORK)), (False, (WORK,))])
def test_quiet_hours_that_were_said(*, adds: bool, expected: tuple[Quiet, ...]) -> None:
    noon = Quiet(start=time(12), end=time(13), days=frozenset({0}))
    assert quiet_as_said(replace(PLAIN, quiet=(NIGHTS, noon)), QuietSaid(spans=(WORK,), adds=adds)).quiet == expected


def test_times_in_quiet_hours_are_told_once_each() -> None:
    busy = replace(on((2, time(17))), days=EVERY_DAY, second=time(21), quiet=(NIGHTS, WORK))
    assert rung_in_quiet(busy) == [NINE, time(21)]
    assert rung_in_quiet(replace(busy, quiet=())) == []


def test_quiet_around_the_clock_leaves_nothing() -> None:
    assert is_never_loud(replace(PLAIN, quiet=(Quiet(start=NINE, end=NINE),)))
    assert not is_never_loud(PLAIN)
