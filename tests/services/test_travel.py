"""When scenarios come to people who fly, who begin late in the day, and whose clocks change."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from db.rows import list_all
from practice.models import EVERY_DAY
from tests.services.life import begin


# From New York, hour 9, the last scenario at `last`; then a flight. The gap is in hours.
@pytest.mark.parametrize(
    ("zone", "moved_at", "next_at"),
    [
        ("Europe/London", "2026-03-02T16:00", "2026-03-03T09:00"),  # 18 hours after the first at 15:00
        ("Asia/Tokyo", "2026-03-02T16:00", "2026-03-04T00:00"),  # 9 hours would be too soon
        ("Asia/Shanghai", "2026-03-02T16:00", "2026-03-04T01:00"),  # the same local day there, and still too soon
        ("Pacific/Kiritimati", "2026-03-02T16:00", "2026-03-03T19:00"),  # across the date line: tomorrow's is 4 hours away
        ("Pacific/Honolulu", "2026-03-02T16:00", "2026-03-03T19:00"),  # today's 9:00 is still to come there, but today had one
    ],
)
def test_a_traveller_gets_at_least_twelve_hours_between_two(life, zone, moved_at, next_at):
    life.now = datetime.fromisoformat(moved_at).replace(tzinfo=UTC)
    life.change(zone=ZoneInfo(zone), days=EVERY_DAY)
    assert life.person.next_prompt_at == datetime.fromisoformat(next_at).replace(tzinfo=UTC)


def test_whoever_keeps_flying_never_gets_two_within_twelve_hours_nor_two_for_a_day(life):
    zones = ["Asia/Tokyo", "Pacific/Honolulu", "Pacific/Kiritimati", "Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland"]
    life.change(days=EVERY_DAY)
    for leg in range(60):
        life.until(life.now + timedelta(hours=5 + leg % 7), answers=True)
        life.act()
        life.change(zone=ZoneInfo(zones[leg % len(zones)]))
    sent = life.sent_at()
    assert len(sent) > 5
    assert all(later - earlier >= timedelta(hours=12) for earlier, later in pairwise(sent))


def test_across_the_date_line_and_back_no_day_comes_twice(life):
    life.change(days=EVERY_DAY, zone=ZoneInfo("Pacific/Kiritimati"))
    life.until(datetime(2026, 3, 4, 20, tzinfo=UTC), answers=True)  # 9:00 of the 5th there
    life.change(zone=ZoneInfo("Pacific/Honolulu"))
    life.until(datetime(2026, 3, 8, 20, tzinfo=UTC), answers=True)
    local = [row["local_on"] for row in list_all(life.db, "SELECT local_on FROM prompts ORDER BY id")]
    assert local == ["2026-03-02", "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07", "2026-03-08"]


@pytest.mark.parametrize("began_at", ["2026-03-03T02:30", "2026-03-03T04:59"])  # 21:30 and 23:59 of Monday
def test_whoever_begins_in_the_evening_gets_tomorrows(db, began_at):
    life = begin(db, datetime.fromisoformat(began_at).replace(tzinfo=UTC))
    assert life.person.next_prompt_at == datetime(2026, 3, 3, 14, tzinfo=UTC)


# 9:00 stays 9:00 on the wall, whatever the clocks do: March 8 and November 1 in New York, March 29 in Berlin.
@pytest.mark.parametrize(
    ("zone", "start", "hours"),
    [
        ("America/New_York", datetime(2026, 3, 6, 20, tzinfo=UTC), [14, 13, 13]),
        ("America/New_York", datetime(2026, 10, 30, 20, tzinfo=UTC), [13, 14, 14]),
        ("Europe/Berlin", datetime(2026, 3, 27, 20, tzinfo=UTC), [8, 7, 7]),
    ],
)
def test_the_hour_on_the_wall_stays_when_the_clocks_change(life, zone, start, hours):
    life.now = start
    life.act()
    life.change(zone=ZoneInfo(zone), days=EVERY_DAY)
    assert [each.prompt.created_at.hour for each in life.until(start + timedelta(days=3), answers=True)] == hours


@pytest.mark.parametrize(("month", "day"), [(3, 7), (10, 31)])
def test_an_hour_that_the_clocks_skip_or_repeat_has_one_scenario(life, month, day):
    life.now = datetime(2026, month, day, 20, tzinfo=UTC)
    life.act()
    life.change(hour=2 if month == 3 else 1, days=EVERY_DAY)
    assert len(life.until(life.now + timedelta(days=2), answers=True)) == 2
