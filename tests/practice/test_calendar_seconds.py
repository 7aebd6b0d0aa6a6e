"""The day's second scenario, quiet hours of some days only, and hours that leave nothing to send in."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from practice.calendar import after_quiet, is_never_loud, is_quiet_on, next_second, second_on, slot_on, start_of, today
from practice.models import EVERY_DAY, Quiet, Schedule, Slot

BERLIN = ZoneInfo("Europe/Berlin")
APIA = ZoneInfo("Pacific/Apia")
MONDAY = date(2024, 7, 1)


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2024-07-{text}").replace(tzinfo=BERLIN).astimezone(UTC)


def schedule(second: time | None, **changes: object) -> Schedule:
    return replace(Schedule(zone=BERLIN, hour=9, second=second), **changes)


@pytest.mark.parametrize(
    ("second", "comes"),
    [(time(18, 30), True), (None, False), (time(9, 59), False), (time(10), True), (time(8), True), (time(8, 1), False)],
)
def test_a_second_scenario_comes_an_hour_or_more_from_the_first(second, comes):
    expected = datetime.combine(MONDAY, second, BERLIN) if comes else None
    assert second_on(MONDAY, schedule(second)) == expected


def test_a_day_that_a_zone_skipped_has_no_scenario():
    skipped = Schedule(zone=APIA, hour=9, second=time(18), days=EVERY_DAY)
    assert [(slot_on(day, skipped) is None, second_on(day, skipped) is None) for day in (date(2011, 12, 30), date(2011, 12, 31))] == [
        (True, True),
        (False, False),
    ]


@pytest.mark.parametrize(
    ("after", "limits", "expected"),
    [
        ("01 17:59", {}, "01 18:00"),
        ("01 18:00", {}, "02 18:00"),  # strictly after
        ("05 18:00", {}, "08 18:00"),  # no weekend
        ("01 10:00", {"not_on_or_before": date(2024, 7, 1)}, "02 18:00"),  # that day had its second
        ("01 10:00", {"not_on_or_before": date(2024, 6, 30)}, "01 18:00"),
        ("01 10:00", {"not_on_or_before": date(2024, 6, 1)}, "01 18:00"),
        ("01 10:00", {"not_before": at("01 18:00")}, "01 18:00"),  # just then is late enough
        ("01 10:00", {"not_before": at("01 18:01")}, "02 18:00"),
        ("01 18:00", {"not_before": at("01 10:00")}, "02 18:00"),
    ],
)
def test_the_next_second_scenario(after, limits, expected):
    day = date.fromisoformat(f"2024-07-{expected[:2]}")
    assert next_second(schedule(time(18)), after=at(after), **limits) == Slot(at=at(expected), local_on=day, is_second=True)


def test_where_none_is_wanted_none_comes():
    assert next_second(schedule(None), after=at("01 10:00")) is None


def test_one_day_a_week_has_a_second_scenario_after_a_week_off():
    on_mondays = schedule(time(18), days=frozenset({0}))
    found = next_second(on_mondays, after=at("01 18:00"), not_on_or_before=date(2024, 7, 8))
    assert found is not None
    assert found.local_on == date(2024, 7, 15)


def quiet(start: int, end: int, *days: int) -> Quiet:
    return Quiet(start=time(start), end=time(end), days=frozenset(days) or EVERY_DAY)


NIGHT_OF_FRIDAY = quiet(22, 10, 4)


@pytest.mark.parametrize(
    ("weekday", "hour", "expected"),
    [
        (4, 23, True),  # Friday evening
        (5, 9, True),  # and the morning after it
        (5, 10, False),
        (4, 9, False),  # but not the morning before
        (5, 23, False),  # nor Saturday evening
    ],
)
def test_a_night_belongs_to_the_day_on_which_it_begins(weekday, hour, expected):
    assert is_quiet_on(weekday, time(hour), schedule(None, quiet=(NIGHT_OF_FRIDAY,))) is expected


@pytest.mark.parametrize(("weekday", "hour", "expected"), [(6, 23, True), (0, 7, True), (1, 7, False)])
def test_a_night_of_sunday_ends_on_monday(weekday, hour, expected):
    assert is_quiet_on(weekday, time(hour), schedule(None, quiet=(quiet(22, 8, 6),))) is expected


@pytest.mark.parametrize(("weekday", "hour", "expected"), [(2, 12, True), (2, 14, False), (3, 12, False)])
def test_hours_within_a_day_are_quiet_on_their_days_only(weekday, hour, expected):
    assert is_quiet_on(weekday, time(hour), schedule(None, quiet=(quiet(12, 14, 2),))) is expected


@pytest.mark.parametrize(("weekday", "hour", "expected"), [(0, 8, False), (0, 9, True), (1, 8, True), (1, 9, False)])
def test_from_an_hour_to_the_same_hour_is_a_whole_day(weekday, hour, expected):
    assert is_quiet_on(weekday, time(hour), schedule(None, quiet=(quiet(9, 9, 0),))) is expected


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        ((), False),
        ((quiet(21, 8),), False),
        ((Quiet(start=time(8), end=time(7), days=EVERY_DAY),), False),  # one hour a day is left
        ((Quiet(start=time(8), end=time(7, 15), days=EVERY_DAY),), True),  # three quarters are
        ((quiet(0, 12), quiet(12, 0)), True),
        ((quiet(0, 12), quiet(12, 0, 0, 1, 2, 3, 4, 5)), False),  # Sunday afternoons are left
        ((quiet(0, 12), quiet(12, 0, 0, 1, 2, 3, 4, 5), quiet(12, 23, 6)), False),  # the very last hour of the week is
        ((quiet(1, 0, 0), quiet(0, 12, 1, 2, 3, 4, 5, 6), quiet(12, 0, 1, 2, 3, 4, 5, 6)), False),  # the very first is
        ((Quiet(start=time(0, 15), end=time(0, 0), days=EVERY_DAY),), True),
        ((Quiet(start=time(8), end=time(7), days=EVERY_DAY), Quiet(start=time(7, 30), end=time(7, 45), days=EVERY_DAY)), True),
        ((Quiet(start=time(8), end=time(6, 30), days=EVERY_DAY), Quiet(start=time(6, 45), end=time(7), days=EVERY_DAY)), False),
    ],
)
def test_hours_that_leave_no_whole_hour_of_the_week_are_never_loud(hours, expected):
    assert is_never_loud(hours) is expected


@pytest.mark.parametrize(
    ("now", "expected"),
    [("01 12:07", "01 12:07"), ("01 23:07", "02 08:00"), ("01 07:59", "01 08:00"), ("01 08:00", "01 08:00"), ("01 21:00", "02 08:00")],
)
def test_what_waits_for_the_end_of_the_night_comes_at_its_end(now, expected):
    assert after_quiet(at(now), schedule(None, quiet=(quiet(21, 8),))) == at(expected)


def test_quiet_hours_may_end_at_any_quarter():
    until = Quiet(start=time(21), end=time(7, 15), days=EVERY_DAY)
    assert after_quiet(at("01 23:07"), schedule(None, quiet=(until,))) == at("02 07:15")


def test_a_day_begins_at_its_own_midnight():
    assert start_of(MONDAY, BERLIN) == at("01 00:00")
    assert [today(schedule(None), at(text)) for text in ("01 00:00", "01 23:59")] == [MONDAY, MONDAY]
