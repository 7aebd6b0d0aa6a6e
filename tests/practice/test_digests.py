"""When a weekly digest comes, in every zone and whatever the clocks do."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import given
from hypothesis import strategies as st

from practice.digests import later_today, next_digest
from practice.models import Schedule

ZONES = st.sampled_from(sorted(available_timezones() - {"Factory", "localtime"})).map(ZoneInfo)
INSTANTS = st.datetimes(datetime(2020, 1, 1), datetime(2030, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001  hypothesis adds the zone
DAYS, HOURS = st.integers(0, 6), st.integers(0, 23)
WEEK = timedelta(days=7)
NEW_YORK = Schedule(zone=ZoneInfo("America/New_York"))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@given(ZONES, INSTANTS, DAYS, HOURS)
def test_it_comes_once_in_each_local_week_at_its_day_and_hour(zone: ZoneInfo, after: datetime, day: int, hour: int) -> None:
    schedule, found = Schedule(zone=zone), []
    for _ in range(60):
        after = next_digest(schedule, day=day, hour=hour, after=after)
        found.append(after)
    days = [
        (each - timedelta(hours=3)).astimezone(zone).date() if _is_pushed(each, zone, hour) else each.astimezone(zone).date()
        for each in found
    ]
    assert {each.weekday() for each in days} == {day}
    assert {later - earlier for earlier, later in pairwise(days)} <= {WEEK, 2 * WEEK}  # a zone may skip a day


def _is_pushed(at: datetime, zone: ZoneInfo, hour: int) -> bool:
    """The clocks jumped over the hour: it stands a little later, at times after midnight."""
    return at.astimezone(zone).hour < hour


def test_the_hour_stays_when_the_clocks_change() -> None:
    before = next_digest(NEW_YORK, day=0, hour=9, after=at("2026-02-28T00:00"))
    after = next_digest(NEW_YORK, day=0, hour=9, after=before)
    assert (before, after) == (at("2026-03-02T14:00"), at("2026-03-09T13:00"))


def test_for_someone_who_went_west_it_waits_for_its_hour_there_and_east_it_does_not_wait_a_week() -> None:
    due = at("2026-03-02T14:00")  # 9:00 in New York
    west, east = (replace(NEW_YORK, zone=ZoneInfo(name)) for name in ("America/Los_Angeles", "Europe/Madrid"))
    assert later_today(west, day=0, hour=9, now=due) == at("2026-03-02T17:00")
    assert later_today(east, day=0, hour=9, now=due) is None


def test_what_is_a_whole_day_away_is_not_later_today() -> None:
    monday = at("2026-03-02T14:00")
    assert later_today(NEW_YORK, day=1, hour=9, now=monday) is None  # a whole day away
    assert later_today(NEW_YORK, day=1, hour=9, now=monday + timedelta(minutes=1)) == at("2026-03-03T14:00")
