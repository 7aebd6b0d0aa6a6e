"""Quiet hours, when they end, and slots that come too late."""

from datetime import UTC, date, datetime, timedelta
from importlib.resources import files
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.calendar import after_quiet, is_expired, is_quiet, next_slot
from practice.models import EVERY_DAY, Schedule, Slot
from tests.quiet import nights

NAMES = (files("tzdata") / "zones").read_text().split()
BERLIN = ZoneInfo("Europe/Berlin")
NUUK = ZoneInfo("America/Nuuk")

instants = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
hours = st.integers(0, 23)
zones = st.sampled_from(NAMES).map(ZoneInfo)
schedules = st.builds(Schedule, zone=zones, hour=hours, days=st.just(EVERY_DAY), quiet=st.builds(nights, hours, hours))


def berlin(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN).astimezone(UTC)


QUIET = [
    (21, 8, 9, "20:59", False),  # a minute before
    (21, 8, 9, "21:00", True),  # from the full hour on
    (21, 8, 9, "00:30", True),  # over midnight
    (21, 8, 9, "07:59", True),  # to the last minute
    (21, 8, 9, "08:00", False),  # the end is free again
    (13, 15, 9, "14:00", True),  # within one day
    (13, 15, 9, "15:00", False),  # and its end
    (13, 15, 9, "00:00", False),  # no midnight crossed
    (0, 6, 9, "00:00", True),  # from midnight
    (22, 0, 9, "23:59", True),  # until midnight
    (22, 0, 9, "00:00", False),  # and no longer
    (9, 9, 9, "09:00", False),  # equal ends: none
    (0, 0, 9, "03:00", False),  # the same at midnight
    (21, 8, 7, "07:30", True),  # an early riser's own hour lies in them: the scenario comes then, nothing else does
]


@pytest.mark.parametrize(("quiet_from", "quiet_to", "hour", "clock", "quiet"), QUIET)
def test_quiet_hours(quiet_from, quiet_to, hour, clock, quiet):
    schedule = Schedule(zone=BERLIN, hour=hour, quiet=nights(quiet_from, quiet_to))
    assert is_quiet(berlin(f"2024-07-01 {clock}"), schedule) is quiet


EXPIRY = [
    (9, timedelta(0), False),  # on time
    (9, timedelta(hours=4), False),  # four hours are still the same morning
    (9, timedelta(hours=4, seconds=1), True),  # more are not
    (19, timedelta(hours=1, minutes=59), False),  # late in the evening, still before the quiet hours
    (19, timedelta(hours=2), True),  # reached only in them
    (23, timedelta(minutes=30), False),  # their own hour, though the hours around it are quiet
    (23, timedelta(hours=1), True),  # over
    (7, timedelta(hours=2), False),  # the quiet hours ended since
    (9, timedelta(days=2), True),  # the bot was off over the weekend
]


@pytest.mark.parametrize(("hour", "late", "expired"), EXPIRY)
def test_late_slots_expire(hour, late, expired):
    schedule = Schedule(zone=BERLIN, hour=hour)
    slot = Slot(at=berlin(f"2024-07-01 {hour:02}:00"), local_on=date(2024, 7, 1))
    assert is_expired(slot, now=slot.at + late, schedule=schedule) is expired


def test_an_own_hour_that_the_clocks_jump_over_is_not_quiet_where_it_lands():
    schedule = Schedule(zone=NUUK, hour=23, days=EVERY_DAY)
    slot = next_slot(schedule, after=datetime(2024, 3, 30, 12, tzinfo=UTC))
    assert slot.at.astimezone(NUUK).hour == 0
    assert not is_expired(slot, now=slot.at + timedelta(minutes=59), schedule=schedule)
    assert is_expired(slot, now=slot.at + timedelta(minutes=60), schedule=schedule)


@given(schedules, instants)
def test_a_slot_reached_in_time_is_never_expired(schedule, start):
    slot = next_slot(schedule, after=start)
    assert not is_expired(slot, now=slot.at, schedule=schedule)


@given(schedules, instants)
def test_after_quiet_hours_is_the_first_quarter_that_is_not_quiet(schedule, at):
    then = after_quiet(at, schedule)
    assert then >= at
    assert not is_quiet(then, schedule)
    assert then == at or (is_quiet(at, schedule) and then.timestamp() % 900 == 0)
    assert then - at <= timedelta(days=1, hours=2)
    quarters = [at + step * timedelta(minutes=15) for step in range(int((then - at) / timedelta(minutes=15)))]
    assert all(is_quiet(each, schedule) for each in quarters)
