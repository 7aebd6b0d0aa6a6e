"""Which local day and instant come next, with and without a day before, a weekday rule or a journey."""

from datetime import UTC, date, datetime, timedelta
from importlib.resources import files
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.calendar import days_later, local_day, next_slot, slot_on
from practice.models import EVERY_DAY, Schedule
from tests.quiet import nights

NAMES = (files("tzdata") / "zones").read_text().split()
BERLIN = ZoneInfo("Europe/Berlin")
AUCKLAND = ZoneInfo("Pacific/Auckland")
HONOLULU = ZoneInfo("Pacific/Honolulu")

instants = st.datetimes(datetime(2010, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
zones = st.sampled_from(NAMES).map(ZoneInfo)
hours = st.integers(0, 23)
weekdays = st.frozensets(st.integers(0, 6), min_size=1)
schedules = st.builds(Schedule, zone=zones, hour=hours, days=weekdays, quiet=st.builds(nights, hours, hours))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


# 1 July 2024 is a Monday; Berlin is two hours ahead of UTC.
NEXT = [
    ("2024-07-01 06:59", {}, "2024-07-01 07:00"),  # today's is a minute away
    ("2024-07-01 07:00", {}, "2024-07-02 07:00"),  # strictly after, so never the same again
    ("2024-07-05 08:00", {}, "2024-07-08 07:00"),  # Friday's is over; the weekend is not asked for
    ("2024-07-01 05:00", {"not_on_or_before": date(2024, 7, 1)}, "2024-07-02 07:00"),  # today had one already
    ("2024-07-01 05:00", {"not_on_or_before": date(2024, 6, 30)}, "2024-07-01 07:00"),  # yesterday had one
    ("2024-07-01 05:00", {"not_on_or_before": date(2024, 7, 3)}, "2024-07-04 07:00"),  # flew west over the date line
    ("2024-07-01 05:00", {"not_before": at("2024-07-01 07:00")}, "2024-07-01 07:00"),  # exactly twelve hours are enough
    ("2024-07-01 05:00", {"not_before": at("2024-07-01 07:01")}, "2024-07-02 07:00"),  # a minute too few
    ("2024-07-01 05:00", {"not_before": at("2024-06-01 00:00")}, "2024-07-01 07:00"),  # long past, no effect
    ("2024-03-29 12:00", {}, "2024-04-01 07:00"),  # summer time began on the Sunday between
    ("2024-10-25 12:00", {}, "2024-10-28 08:00"),  # and ended
]


@pytest.mark.parametrize(("after", "limits", "expected"), NEXT)
def test_the_next_slot_on_weekdays_at_nine_in_berlin(after, limits, expected):
    assert next_slot(Schedule(zone=BERLIN), after=at(after), **limits).at == at(expected)


LATER = [
    ("2024-07-01 07:00", date(2024, 7, 1), date(2024, 7, 4)),  # Monday's, so Thursday
    ("2024-07-03 07:00", date(2024, 7, 3), date(2024, 7, 8)),  # Wednesday's, so Saturday, which is not asked for
    ("2024-07-20 12:00", date(2024, 7, 1), date(2024, 7, 22)),  # long ago: simply the next
    ("2024-07-04 07:00", date(2024, 7, 1), date(2024, 7, 5)),  # the third day's instant is just over
]


@pytest.mark.parametrize(("after", "last_on", "expected"), LATER)
def test_every_third_day_comes_three_days_later_or_on_the_next_day_asked_for(after, last_on, expected):
    assert days_later(Schedule(zone=BERLIN), after=at(after), last_on=last_on, gap=3).local_on == expected


def test_the_second_of_two_equal_hours_is_not_used():
    schedule = Schedule(zone=BERLIN, hour=2, days=EVERY_DAY)
    assert slot_on(date(2024, 10, 27), schedule) == at("2024-10-27 00:00")


def test_an_hour_that_the_clocks_jump_over_comes_after_the_jump():
    assert slot_on(date(2024, 3, 31), Schedule(zone=BERLIN, hour=2)) == at("2024-03-31 01:00")


def test_without_days_there_is_no_next_slot():
    with pytest.raises(ValueError, match="without days"):
        next_slot(Schedule(zone=BERLIN, days=frozenset()), after=at("2024-07-01 05:00"))


def test_an_instant_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        local_day(datetime(2024, 7, 1), BERLIN)  # noqa: DTZ001


@given(schedules, instants)
def test_a_slot_is_after_the_instant_on_an_allowed_day(schedule, after):
    slot = next_slot(schedule, after=after)
    assert slot.at > after
    assert slot.local_on.weekday() in schedule.days
    assert slot.at == slot_on(slot.local_on, schedule)


@given(schedules, instants)
def test_no_allowed_day_is_passed_over(schedule, after):
    slot = next_slot(schedule, after=after)
    day = local_day(after, schedule.zone) - timedelta(days=2)
    while day < slot.local_on:
        earlier = slot_on(day, schedule)
        assert earlier is None or earlier <= after or day.weekday() not in schedule.days
        day += timedelta(days=1)


@given(schedules, schedules, instants)
def test_a_traveller_has_twelve_hours_and_a_new_local_day_between_two(home, abroad, start):
    last = next_slot(home, after=start)
    rested = last.at + timedelta(hours=12)
    slot = next_slot(abroad, after=last.at, not_on_or_before=last.local_on, not_before=rested)
    assert slot.at >= rested
    assert slot.local_on > last.local_on


@given(schedules, instants, st.integers(1, 30))
def test_days_later_keeps_its_distance(schedule, start, gap):
    last = next_slot(schedule, after=start)
    slot = days_later(schedule, after=last.at, last_on=last.local_on, gap=gap)
    assert slot.local_on - last.local_on >= timedelta(days=gap)
    assert slot.at > last.at


def test_a_flight_over_the_date_line_gives_no_second_prompt_for_one_day():
    last = next_slot(Schedule(zone=AUCKLAND), after=at("2024-07-01 12:00"))
    assert last.local_on == date(2024, 7, 2)
    landed = last.at + timedelta(hours=9)
    slot = next_slot(Schedule(zone=HONOLULU), after=landed, not_on_or_before=last.local_on)
    assert slot.local_on == date(2024, 7, 3)
