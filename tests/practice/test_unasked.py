"""When something that nobody is waiting for may come."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from practice.models import Quiet, Schedule
from practice.unasked import APART, apart, instant_on

ZONE = ZoneInfo("America/New_York")
DAILY = Schedule(zone=ZONE, quiet=())  # weekdays at nine
TUESDAY, SATURDAY = date(2026, 3, 3), date(2026, 3, 7)
NOW = datetime(2026, 3, 3, 17, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """Of March 2026, in New York."""
    return datetime(2026, 3, day, hour, minute, tzinfo=ZONE)


def loud(start: time, end: time, *, hour: int = 9) -> Schedule:
    """With nothing quiet between these two times."""
    return replace(DAILY, hour=hour, quiet=(Quiet(start=end, end=start),))


@pytest.mark.parametrize(
    ("schedule", "expected"),
    [
        (DAILY, at(3, 11)),  # two hours after their scenario
        (loud(time(6), time(10, 45)), at(3, 7)),  # else two hours before it
        (loud(time(7, 15), time(10, 45)), at(3, 10, 30)),
        (loud(time(7, 15), time(10, 15)), at(3, 7, 30)),
        (loud(time(11, 45), time(12, 15)), at(3, 12)),
        (loud(time(5, 45), time(6, 15)), at(3, 6)),
        (loud(time(19, 45), time(20, 15)), at(3, 20)),  # eleven hours after it
        (loud(time(20, 30), time(21, 15)), at(3, 20, 30)),  # twelve would be too many: the end of the quiet hours
        (loud(time(8), time(10, 15)), at(4, 8)),  # only beside it: the next morning
        (replace(DAILY, hour=23), at(3, 21)),  # the same day, if it can be
        (loud(time(0, 30), time(1, 30), hour=23), at(4, 1)),  # else the other one
    ],
)
def test_it_comes_some_hours_from_the_scenario_and_never_in_quiet_hours(schedule: Schedule, expected: datetime) -> None:
    assert instant_on(TUESDAY, schedule) == expected


@pytest.mark.parametrize(("schedule", "expected"), [(DAILY, at(7, 9)), (loud(time(10), time(20)), at(7, 11))])
def test_on_a_day_without_a_scenario_it_comes_at_their_own_hour(schedule: Schedule, expected: datetime) -> None:
    assert instant_on(SATURDAY, schedule) == expected


def test_on_a_day_that_a_zone_skipped_nothing_comes() -> None:
    assert instant_on(date(2011, 12, 30), replace(DAILY, zone=ZoneInfo("Pacific/Apia"))) is None


@pytest.mark.parametrize(
    ("unasked", "then"),
    [
        ([], NOW),
        ([NOW - APART], NOW),
        ([NOW + APART], NOW),
        ([NOW - APART + MINUTE], NOW + APART + MINUTE),
        ([NOW + APART - MINUTE], NOW + 3 * APART - MINUTE),
        ([NOW, NOW - MINUTE], NOW + 2 * APART),  # after the last of them
    ],
)
def test_two_are_an_hour_apart(unasked: list[datetime], then: datetime) -> None:
    assert apart(NOW, unasked=unasked) == then
    assert timedelta(hours=1) == APART
