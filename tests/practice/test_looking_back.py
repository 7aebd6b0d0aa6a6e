"""When someone may be shown what they wrote a month or a year ago."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from practice.looking_back import following, instants, is_now, next_instant, next_try, windows
from practice.models import Quiet, Schedule

ZONE = ZoneInfo("America/New_York")
DAILY = Schedule(zone=ZONE, quiet=())  # weekdays at nine
MONDAY, FRIDAY, SATURDAY = date(2026, 3, 16), date(2026, 3, 20), date(2026, 3, 21)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """Of March 2026, in New York."""
    return datetime(2026, 3, day, hour, minute, tzinfo=ZONE).astimezone(UTC)


def quiet(start: time, end: time) -> Schedule:
    return replace(DAILY, quiet=(Quiet(start=start, end=end),))


def seen(day: date, schedule: Schedule) -> list[datetime]:
    return list(instants(day, schedule))


@pytest.mark.parametrize(
    ("schedule", "first"),
    [
        (DAILY, at(16, 11)),
        (quiet(time(11), time(12)), at(16, 10)),
        (quiet(time(10), time(12)), at(16, 9, 30)),
        (quiet(time(9, 30), time(12)), at(16, 12)),  # no sooner one is left
    ],
)
def test_it_begins_two_hours_after_their_own_or_sooner_before_quiet_hours(schedule: Schedule, first: datetime) -> None:
    assert seen(MONDAY, schedule)[0] == first


def test_it_comes_every_hour_until_an_hour_before_the_next_scenario() -> None:
    found = seen(MONDAY, DAILY)
    assert found[-1] == at(17, 8)
    assert {later - earlier for earlier, later in pairwise(found)} == {timedelta(hours=1)}


def test_before_days_off_it_goes_on_until_the_next_evening_and_no_longer() -> None:
    assert seen(FRIDAY, DAILY)[-1] == at(21, 21)


def test_none_of_it_is_quiet_and_none_is_on_a_day_off() -> None:
    found = seen(MONDAY, quiet(time(18), time(7)))
    assert [found[0], found[-1]] == [at(16, 11), at(17, 8)]
    assert not [each for each in found if each.astimezone(ZONE).hour in {18, 23, 6}]
    assert seen(SATURDAY, DAILY) == []


@pytest.mark.parametrize(
    ("after", "not_before", "expected"),
    [
        (at(16, 10), None, at(16, 11)),
        (at(16, 11), None, at(17, 11)),
        (at(16, 10), date(2026, 3, 18), at(18, 11)),
        (at(20, 12), None, at(23, 11)),  # the next one is on Monday
    ],
)
def test_the_next_is_the_first_of_one_of_their_days(after: datetime, not_before: date | None, expected: datetime) -> None:
    assert next_instant(DAILY, after=after, not_before=not_before) == expected


def test_an_hour_late_in_the_evening_leads_into_the_day_after() -> None:
    late = replace(DAILY, hour=23)
    assert next_instant(late, after=at(17, 0, 30)) == at(17, 1)  # two hours after Monday's
    assert next_try(late, after=at(17, 2)) == at(17, 3)


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (at(16, 10, 30), at(16, 11)),
        (at(16, 11), at(16, 12)),
        (at(17, 7), at(17, 8)),
        (at(17, 8), at(17, 11)),
        (at(21, 20), at(21, 21)),  # Friday's still, on Saturday
        (at(21, 21), at(23, 11)),
    ],
)
def test_a_try_follows_by_the_hour(after: datetime, expected: datetime) -> None:
    assert next_try(DAILY, after=after) == expected


@pytest.mark.parametrize(
    ("shown_at", "expected"),
    [
        (at(16, 11), at(23, 11)),
        (at(16, 20), at(23, 11)),
        (at(21, 9), at(28, 1)),  # shown on a Saturday: the next one is good again, with an instant of Friday's
    ],
)
def test_the_next_showing_comes_as_many_days_later(shown_at: datetime, expected: datetime) -> None:
    assert following(DAILY, shown_at=shown_at, every=timedelta(days=7)) == expected


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (at(16, 10, 59), False),
        (at(16, 11), True),
        (at(16, 15), True),
        (at(21, 23), True),  # two hours after the last of Friday's
        (at(22, 1), True),
        (at(22, 1, 1), False),
    ],
)
def test_one_that_came_is_good_for_four_hours(now: datetime, *, expected: bool) -> None:
    assert is_now(DAILY, now=now) is expected


@pytest.mark.parametrize(("hour", "expected"), [(14, False), (16, True)])
def test_it_is_never_now_in_quiet_hours(hour: int, *, expected: bool) -> None:
    assert is_now(quiet(time(13), time(15)), now=at(16, hour)) is expected


def test_one_late_in_the_day_of_yesterday_is_still_now_two_days_later() -> None:
    thursday_only = replace(DAILY, hour=20, days=frozenset({3}))  # its last instant is on Saturday at eight
    assert is_now(thursday_only, now=at(21, 11))
    assert not is_now(thursday_only, now=at(21, 12, 1))


def test_windows_of_one_showing_and_the_next_touch_and_do_not_overlap() -> None:
    week, today = timedelta(days=7), date(2026, 3, 16)
    (year, month), (next_year, next_month) = windows(today, week), windows(today + week, week)
    assert month == (date(2026, 2, 8), date(2026, 2, 14))
    assert year == (date(2025, 3, 10), date(2025, 3, 16))
    assert (next_year[0] - year[1], next_month[0] - month[1]) == (timedelta(days=1), timedelta(days=1))
