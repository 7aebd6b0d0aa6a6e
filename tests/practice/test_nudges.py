"""When the nudges of a goal come, over zones and clock changes."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice import calendar
from practice.goals import Rhythm
from practice.models import Quiet, Schedule
from practice.nudges import MARKS, at_on, days_of, days_to_choose, fewer, later, next_nudge
from practice.unasked import APART
from tests.practice.test_goals import goal
from tests.quiet import nights

NEW_YORK = Schedule(zone=ZoneInfo("America/New_York"))
MONDAY = datetime(2026, 3, 2, 15, tzinfo=UTC)
ZONES = ["America/New_York", "America/Bogota", "Pacific/Apia", "Asia/Kathmandu", "Australia/Lord_Howe", "America/Nuuk", "Africa/Casablanca"]
RHYTHMS = st.one_of(
    st.tuples(st.just(Rhythm.WEEKLY), st.integers(0, 6)),
    st.tuples(st.just(Rhythm.MONTHLY), st.integers(1, 28)),
    st.tuples(st.just(Rhythm.COUNTDOWN), st.sampled_from(MARKS)),
)
SCHEDULES = st.builds(
    Schedule,
    zone=st.sampled_from(ZONES).map(ZoneInfo),
    hour=st.integers(0, 23),
    days=st.frozensets(st.integers(0, 6), min_size=1),
    quiet=st.builds(nights, st.integers(18, 23), st.integers(4, 10)),
)

DAYS = [
    # rhythm, its day, first day of the goal, last day, the days of its nudges
    (Rhythm.OFF, None, "2026-03-01", "2026-12-31", []),
    (Rhythm.WEEKLY, 0, "2026-03-01", "2026-03-20", ["2026-03-09", "2026-03-16"]),  # Mondays later than the second
    (Rhythm.WEEKLY, 4, "2026-03-01", "2026-03-13", ["2026-03-06", "2026-03-13"]),  # the last day too
    (Rhythm.MONTHLY, 1, "2026-01-01", "2026-06-01", ["2026-04-01", "2026-05-01", "2026-06-01"]),
    (Rhythm.COUNTDOWN, 90, "2026-01-01", "2026-04-10", ["2026-03-11", "2026-03-27", "2026-04-03", "2026-04-09"]),  # 90 and 60 are past
    (Rhythm.COUNTDOWN, 90, "2026-01-01", "2026-05-31", ["2026-04-01", "2026-05-01", "2026-05-17", "2026-05-24", "2026-05-30"]),
    (
        Rhythm.COUNTDOWN,
        90,
        "2026-01-01",
        "2026-06-01",
        ["2026-03-03", "2026-04-02", "2026-05-02", "2026-05-18", "2026-05-25", "2026-05-31"],
    ),
    (
        Rhythm.COUNTDOWN,
        None,
        "2026-01-01",
        "2026-06-01",
        ["2026-03-03", "2026-04-02", "2026-05-02", "2026-05-18", "2026-05-25", "2026-05-31"],
    ),
    (Rhythm.COUNTDOWN, 7, "2026-01-01", "2028-02-29", ["2028-02-22", "2028-02-28"]),
    (Rhythm.COUNTDOWN, 30, "2026-01-01", "2028-03-30", ["2028-02-29", "2028-03-16", "2028-03-23", "2028-03-29"]),
    (Rhythm.WEEKLY, 0, "2026-03-01", "2026-03-15", ["2026-03-09"]),  # none on the day after it
    (Rhythm.WEEKLY, 0, "2026-03-15", "2026-03-24", ["2026-03-16", "2026-03-23"]),  # none before the period
    (Rhythm.WEEKLY, 0, "2026-01-01", "2026-03-02", []),  # over
]


@pytest.mark.parametrize(("rhythm", "day", "first", "last", "expected"), DAYS)
def test_a_rhythm_is_these_local_days(rhythm, day, first, last, expected):
    asked = goal(starts_on=date.fromisoformat(first), due_on=date.fromisoformat(last), rhythm=rhythm, rhythm_day=day)
    assert [each.isoformat() for each in days_of(asked, after=date(2026, 3, 2))] == expected


def test_it_comes_two_hours_after_the_scenario_and_at_their_hour_on_a_day_without_one():
    weekly = goal(rhythm=Rhythm.WEEKLY, rhythm_day=0)
    assert next_nudge(weekly, NEW_YORK, after=MONDAY) == datetime(2026, 3, 2, 16, tzinfo=UTC)  # 11:00
    sunday = goal(rhythm=Rhythm.WEEKLY, rhythm_day=6)
    assert next_nudge(sunday, NEW_YORK, after=MONDAY) == datetime(2026, 3, 8, 13, tzinfo=UTC)  # 9:00, the clocks went ahead that night


def test_a_day_that_had_one_has_no_other():
    weekly = goal(rhythm=Rhythm.WEEKLY, rhythm_day=0)
    assert next_nudge(weekly, NEW_YORK, after=MONDAY, not_on_or_before=date(2026, 3, 2)) == datetime(2026, 3, 9, 15, tzinfo=UTC)


def test_what_could_not_come_comes_at_the_next_good_time_and_not_past_the_last_day():
    due = goal(due_on=date(2026, 3, 3))
    assert later(due, NEW_YORK, after=datetime(2026, 3, 3, 4, tzinfo=UTC)) == datetime(2026, 3, 3, 16, tzinfo=UTC)
    assert later(due, NEW_YORK, after=datetime(2026, 3, 3, 17, tzinfo=UTC)) is None


@pytest.mark.parametrize(
    ("rhythm", "day", "due", "expected"),
    [
        (Rhythm.WEEKLY, 2, "2027-06-30", (Rhythm.MONTHLY, 1)),
        (Rhythm.MONTHLY, 1, "2027-06-30", (Rhythm.COUNTDOWN, 90)),
        (Rhythm.MONTHLY, 15, "2026-06-15", (Rhythm.COUNTDOWN, 7)),  # four by month: four or more by 90 or 30 days are not fewer
        (Rhythm.COUNTDOWN, 90, "2027-06-30", (Rhythm.COUNTDOWN, 30)),
        (Rhythm.COUNTDOWN, 30, "2027-06-30", (Rhythm.COUNTDOWN, 7)),
        (Rhythm.COUNTDOWN, 7, "2027-06-30", (Rhythm.OFF, 0)),
        (Rhythm.WEEKLY, 2, "2026-03-05", (Rhythm.OFF, 0)),
    ],
)
def test_fewer_is_the_next_rhythm_with_fewer_left(rhythm, day, due, expected):
    assert fewer(goal(rhythm=rhythm, rhythm_day=day, due_on=date.fromisoformat(due)), NEW_YORK, now=MONDAY) == expected


@given(RHYTHMS, SCHEDULES, st.integers(0, 400), st.integers(1, 500))
def test_exactly_the_days_of_the_rhythm_each_once_and_never_quiet(rhythm, schedule, start, length):
    now = MONDAY + timedelta(days=start)
    today = calendar.today(schedule, now)
    asked = goal(starts_on=today, due_on=today + timedelta(days=length), rhythm=rhythm[0], rhythm_day=rhythm[1])
    found, at, last_on = [], now, today
    while (coming := next_nudge(asked, schedule, after=at, not_on_or_before=last_on)) is not None:
        assert coming > at
        assert not calendar.is_quiet(coming, schedule)
        at, last_on = coming, calendar.local_day(coming, schedule.zone)
        found.append(last_on)
    assert found == list(days_of(asked, after=today))
    assert len(set(found)) == len(found)


@given(SCHEDULES, st.integers(0, 800))
def test_a_nudge_is_an_hour_apart_from_every_scenario(schedule, start):
    day = date(2025, 1, 1) + timedelta(days=start)
    at = at_on(day, schedule)
    assert at is not None
    for near in (day - timedelta(days=1), day, day + timedelta(days=1)):
        slot = calendar.slot_on(near, schedule)
        if slot is not None and near.weekday() in schedule.days:
            assert abs(slot - at) > APART


@given(RHYTHMS, SCHEDULES, st.integers(0, 700))
def test_fewer_leads_to_none_in_a_few_taps(rhythm, schedule, length):
    asked = goal(starts_on=date(2026, 1, 1), due_on=date(2026, 3, 2) + timedelta(days=length), rhythm=rhythm[0], rhythm_day=rhythm[1])
    left = len(list(days_of(asked, after=date(2026, 3, 2))))
    for _ in range(6):
        chosen, day = fewer(asked, NEW_YORK, now=MONDAY)
        asked = goal(starts_on=asked.starts_on, due_on=asked.due_on, rhythm=chosen, rhythm_day=day)
        after = len(list(days_of(asked, after=date(2026, 3, 2))))
        assert after < left or chosen is Rhythm.OFF
        left = after
    assert asked.rhythm is Rhythm.OFF


@pytest.mark.parametrize(
    ("rhythm", "days"),
    [(Rhythm.OFF, [0]), (Rhythm.WEEKLY, [*range(7)]), (Rhythm.MONTHLY, [*range(1, 29)]), (Rhythm.COUNTDOWN, [90, 30, 7])],
)
def test_each_rhythm_has_its_days_to_choose_among(rhythm, days):
    assert list(days_to_choose(rhythm)) == days


def test_what_comes_at_an_instant_is_past_at_it():
    weekly, at = goal(rhythm=Rhythm.WEEKLY, rhythm_day=0), datetime(2026, 3, 2, 16, tzinfo=UTC)
    assert next_nudge(weekly, NEW_YORK, after=at) == datetime(2026, 3, 9, 15, tzinfo=UTC)
    assert later(weekly, NEW_YORK, after=at) == datetime(2026, 3, 3, 16, tzinfo=UTC)


def test_an_hour_after_midnight_is_still_of_the_day_before():
    night_owl = replace(NEW_YORK, hour=23, quiet=(Quiet(start=time(2), end=time(1)),))  # only from one to two is not quiet
    assert later(goal(due_on=date(2026, 3, 9)), night_owl, after=datetime(2026, 3, 3, 5, 30, tzinfo=UTC)) == datetime(
        2026, 3, 3, 6, tzinfo=UTC
    )


def test_where_a_day_is_skipped_it_comes_on_the_next():
    apia = replace(NEW_YORK, zone=ZoneInfo("Pacific/Apia"))
    assert at_on(date(2011, 12, 30), apia) == at_on(date(2011, 12, 31), apia)
