"""The day rule against the pinned tzdata itself, not against whatever the machine has."""

from datetime import UTC, date, datetime, timedelta
from importlib.resources import files
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from practice.calendar import local_day, next_slot
from practice.models import EVERY_DAY, Schedule, Slot
from tests.sizes import SOAK

DAYS = 400
HOURS = (0, 2, 9, 23)
TZDATA = files("tzdata") / "zoneinfo"
NAMES = (files("tzdata") / "zones").read_text().split()


def zone(name: str) -> ZoneInfo:
    with TZDATA.joinpath(*name.split("/")).open("rb") as file:
        return ZoneInfo.from_file(file, key=name)


def different_zones() -> list[ZoneInfo]:
    """Every zone once: the many names that hold the very same bytes follow the same rules."""
    by_rules = {TZDATA.joinpath(*name.split("/")).read_bytes(): name for name in NAMES}
    return [zone(name) for name in by_rules.values()]


def chain(schedule: Schedule, first_on: date, days: int) -> list[Slot]:
    """The slots from `first_on` on, each asked for at the very instant of the one before, until `days` local days have passed."""
    last_on = first_on + timedelta(days=days - 1)
    slot = next_slot(schedule, after=datetime(first_on.year, first_on.month, first_on.day, tzinfo=UTC) - timedelta(days=2))
    slots = []
    while slot.local_on <= last_on:
        if slot.local_on >= first_on:
            slots.append(slot)
        slot = next_slot(schedule, after=slot.at)
    return slots


def is_jumped_over(slot: Slot, schedule: Schedule) -> bool:
    local = datetime(slot.local_on.year, slot.local_on.month, slot.local_on.day, schedule.hour, tzinfo=schedule.zone)
    before, after = local.utcoffset(), local.replace(fold=1).utcoffset()
    return before is not None and after is not None and before < after


def faults(schedule: Schedule, first_on: date, missing: frozenset[date] = frozenset()) -> list[str]:
    slots = chain(schedule, first_on, DAYS)
    wanted = [day for day in (first_on + timedelta(days=n) for n in range(DAYS)) if day not in missing]
    found = []
    if [slot.local_on for slot in slots] != wanted:
        found.append("a day is missed, doubled or invented")
    if any(one.at >= other.at for one, other in pairwise(slots)):
        found.append("the instants do not grow")
    for slot in slots:
        local = slot.at.astimezone(schedule.zone)
        if (local.date(), local.hour) != (slot.local_on, schedule.hour) and not is_jumped_over(slot, schedule):
            found.append(f"{local} stands for {slot.local_on}")
    return [f"{schedule.zone.key} {schedule.hour}:00: {fault}" for fault in found]


@pytest.mark.soak
def test_every_zone_has_one_slot_on_every_day():
    """In a hurry at one of these hours each; in `make soak` at all of them."""
    places = different_zones()
    hours = [HOURS if SOAK else HOURS[number % len(HOURS) :][:1] for number in range(len(places))]
    schedules = (Schedule(zone=place, hour=hour, days=EVERY_DAY) for place, at in zip(places, hours, strict=True) for hour in at)
    assert [fault for schedule in schedules for fault in faults(schedule, date(2024, 1, 1))] == []


ODD_YEARS = [
    ("Pacific/Apia", date(2011, 6, 1), {date(2011, 12, 30)}),  # moved across the date line: a Friday was left out
    ("Pacific/Fakaofo", date(2011, 6, 1), {date(2011, 12, 30)}),  # the same night, other islands
    ("Pacific/Kiritimati", date(1994, 6, 1), {date(1994, 12, 31)}),  # left out the last day of 1994
    ("Pacific/Kwajalein", date(1993, 1, 1), {date(1993, 8, 21)}),  # crossed the line on a Saturday
    ("America/Nuuk", date(2023, 1, 1), set()),  # clocks jump at 22:00, once
    ("America/Nuuk", date(2024, 1, 1), set()),  # and from then on at 23:00, over midnight
    ("America/St_Johns", date(2006, 1, 1), set()),  # changed at one minute past midnight
    ("Australia/Lord_Howe", date(2024, 1, 1), set()),  # moves by half an hour
    ("Antarctica/Troll", date(2024, 1, 1), set()),  # moves by two hours
    ("Africa/Casablanca", date(2024, 1, 1), set()),  # goes back for Ramadan
    ("Africa/Cairo", date(2023, 1, 1), set()),  # jumps at midnight
]


@pytest.mark.parametrize(("name", "first_on", "missing"), ODD_YEARS)
def test_odd_zones_keep_every_day_that_they_have_at_every_hour(name, first_on, missing):
    schedules = (Schedule(zone=zone(name), hour=hour, days=EVERY_DAY) for hour in range(24))
    assert [fault for schedule in schedules for fault in faults(schedule, first_on, frozenset(missing))] == []


def test_in_nuuk_the_hour_before_midnight_stays_with_its_own_day():
    schedule = Schedule(zone=zone("America/Nuuk"), hour=23, days=EVERY_DAY)
    slot = next_slot(schedule, after=datetime(2024, 3, 30, 12, tzinfo=UTC))
    assert slot == Slot(at=datetime(2024, 3, 31, 1, tzinfo=UTC), local_on=date(2024, 3, 30))
    assert local_day(slot.at, schedule.zone) == date(2024, 3, 31)
    assert next_slot(schedule, after=slot.at).local_on == date(2024, 3, 31)


def test_in_nuuk_a_slot_pushed_past_midnight_is_still_found_on_the_day_after():
    schedule = Schedule(zone=zone("America/Nuuk"), hour=23, days=EVERY_DAY)
    midnight = datetime(2024, 3, 31, 1, tzinfo=UTC)
    slot = next_slot(schedule, after=datetime(2024, 3, 30, 12, tzinfo=UTC), not_before=midnight)
    assert slot == Slot(at=midnight, local_on=date(2024, 3, 30))


def test_whoever_practises_only_on_fridays_skips_the_friday_that_apia_left_out():
    schedule = Schedule(zone=zone("Pacific/Apia"), days=frozenset({4}))
    assert next_slot(schedule, after=datetime(2011, 12, 24, tzinfo=UTC)).local_on == date(2012, 1, 6)
