"""When a member gets what a trainer sends: the rule, by table, and its hours, by hypothesis, over zones and changes of the clocks."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice import calendar
from practice.models import EVERY_DAY, Schedule
from practice.pushes import LetGo, Push, PushState, Recipient, SendOn, Wait, closes_at, decide, opens_at, own_hour
from tests.quiet import nights

NOON = datetime(2026, 3, 3, 17, tzinfo=UTC)  # a Tuesday in New York
TUESDAY = date(2026, 3, 3)
TOMORROW_AT_NINE = datetime(2026, 3, 4, 14, tzinfo=UTC)
FREE = Recipient(
    schedule=Schedule(zone=ZoneInfo("America/New_York")),
    is_reachable=True,
    is_for_them=True,
    is_away=False,
    is_writing=False,
    unanswered=0,
    last_on=date(2026, 3, 2),
    next_slot_at=TOMORROW_AT_NINE,
)
LATE_EVENING = datetime(2026, 3, 4, 3, tzinfo=UTC)  # 22:00 of the 3rd
EIGHT = datetime(2026, 3, 4, 13, tzinfo=UTC)


@pytest.mark.parametrize(
    ("facts", "now", "expected"),
    [
        ({}, NOON, SendOn(local_on=TUESDAY)),
        ({"last_on": None}, NOON, SendOn(local_on=TUESDAY)),  # never had one
        ({"unanswered": 5}, NOON, SendOn(local_on=TUESDAY)),  # slower, not quiet
        ({"unanswered": 6}, NOON, LetGo()),  # gone quiet
        ({"is_reachable": False}, NOON, LetGo()),
        ({"is_for_them": False}, NOON, LetGo()),
        ({"is_away": True}, NOON, Wait(until=TOMORROW_AT_NINE, away=True)),
        ({"last_on": TUESDAY}, NOON, Wait(until=TOMORROW_AT_NINE)),  # had one today
        ({"is_writing": True}, NOON, Wait(until=NOON + timedelta(minutes=15))),
        ({}, LATE_EVENING, Wait(until=EIGHT)),  # until the quiet hours end
        ({"is_away": True, "unanswered": 6}, NOON, LetGo()),
        ({}, NOON + timedelta(days=14), SendOn(local_on=date(2026, 3, 17))),  # two weeks it waits
        ({}, NOON + timedelta(days=15), LetGo()),
    ],
)
def test_who_gets_it_when(facts, now, expected):
    assert decide(replace(FREE, **facts), push_on=TUESDAY, now=now) == expected


@pytest.mark.parametrize(
    ("facts", "now", "expected"),
    [
        ({"last_on": TUESDAY}, NOON, SendOn(local_on=None)),  # one more
        ({"last_on": date(2026, 3, 4)}, NOON + timedelta(days=1), SendOn(local_on=None)),  # on the day after the cohort's, too
        ({"last_on": date(2026, 3, 5)}, NOON + timedelta(days=2), Wait(until=TOMORROW_AT_NINE)),
        ({"last_on": TUESDAY}, NOON - timedelta(days=1), SendOn(local_on=None)),  # and on the one before
        ({}, NOON, SendOn(local_on=TUESDAY)),
        ({"last_on": TUESDAY, "is_writing": True}, NOON, Wait(until=NOON + timedelta(minutes=15))),
        ({"last_on": TUESDAY, "is_away": True}, NOON, Wait(until=TOMORROW_AT_NINE, away=True)),
        ({"last_on": TUESDAY}, LATE_EVENING, Wait(until=EIGHT)),
        ({"last_on": TUESDAY, "unanswered": 6}, NOON, LetGo()),
        ({"last_on": date(2026, 3, 6)}, NOON + timedelta(days=3), Wait(until=TOMORROW_AT_NINE)),  # only on the day that was meant
    ],
)
def test_what_goes_to_those_who_had_todays_too_still_leaves_people_in_peace(facts, now, expected):
    assert decide(replace(FREE, **facts), push_on=TUESDAY, now=now, also_today=True) == expected


ZONES = st.sampled_from(
    [
        "America/New_York",
        "America/St_Johns",  # half an hour aside
        "Asia/Kathmandu",  # a quarter
        "Australia/Lord_Howe",  # clocks that move by half an hour
        "Pacific/Kiritimati",  # UTC+14
        "Pacific/Apia",
        "America/Nuuk",  # moves its clocks at midnight
        "Africa/Casablanca",
        "Etc/GMT+12",
        "UTC",
    ]
).map(ZoneInfo)
HOURS = st.integers(0, 23)
SCHEDULES = st.builds(
    Schedule, zone=ZONES, hour=HOURS, days=st.frozensets(st.integers(0, 6), min_size=1), quiet=st.builds(nights, HOURS, HOURS)
)
INSTANTS = st.datetimes(datetime(2024, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)).map(lambda at: at.replace(microsecond=0))  # noqa: DTZ001
DAYS = st.dates(date(2024, 1, 1), date(2027, 12, 31))


@given(schedule=SCHEDULES, day=DAYS)
def test_ones_own_hour_is_a_slot_of_ones_own_on_that_day_or_the_next_of_ones_days(schedule, day):
    opens = opens_at(day)
    at = own_hour(schedule, day, after=opens - timedelta(days=1))
    on = next(each for each in (day + timedelta(days=ahead) for ahead in range(8)) if each.weekday() in schedule.days)
    assert at == calendar.slot_on(on, schedule)


@given(schedule=SCHEDULES, day=DAYS)
def test_even_at_ones_own_hour_it_never_comes_in_quiet_hours(schedule, day):
    at = own_hour(schedule, day, after=opens_at(day) - timedelta(days=1))
    decision = decide(replace(FREE, schedule=schedule, last_on=None, next_slot_at=at + timedelta(days=7)), push_on=day, now=at)
    assert isinstance(decision, Wait if calendar.is_quiet(at, schedule) else SendOn | LetGo)


@given(schedule=SCHEDULES, day=DAYS)
def test_every_hour_of_a_day_anywhere_lies_between_its_opening_and_its_close(schedule, day):
    at = own_hour(replace(schedule, days=EVERY_DAY), day, after=opens_at(day) - timedelta(seconds=1))
    assert opens_at(day) <= at < closes_at(day) + timedelta(hours=1)  # an hour that the clocks push past midnight


@given(schedule=SCHEDULES, day=DAYS, late=st.integers(0, 200))
def test_an_hour_that_is_past_is_never_given(schedule, day, late):
    after = opens_at(day) + timedelta(hours=late)
    assert own_hour(schedule, day, after=after) > after


@given(schedule=SCHEDULES, at=INSTANTS)
def test_after_the_quiet_it_is_not_quiet_and_never_longer_than_a_day(schedule, at):
    then = calendar.after_quiet(at, schedule)
    assert not calendar.is_quiet(then, schedule)
    assert at <= then <= at + timedelta(hours=25)
    assert then == at or calendar.is_quiet(at, schedule)


@given(schedule=SCHEDULES, at=INSTANTS)
def test_the_quiet_ends_no_later_than_it_must(schedule, at):
    then = calendar.after_quiet(at, schedule)
    minutes = int((then - at).total_seconds() // 60)
    assert all(calendar.is_quiet(at + timedelta(minutes=each), schedule) for each in range(minutes) if at + timedelta(minutes=each) < then)


@given(schedule=SCHEDULES, now=INSTANTS, back=st.integers(0, 10), away=st.booleans(), writing=st.booleans())
def test_waiting_always_ends_later_and_sending_is_todays_and_never_in_the_quiet(schedule, now, back, away, writing):
    today = calendar.today(schedule, now)
    last_on = today - timedelta(days=back)
    next_slot_at = calendar.next_slot(schedule, after=now, not_on_or_before=last_on).at
    recipient = replace(FREE, schedule=schedule, last_on=last_on, next_slot_at=next_slot_at, is_away=away, is_writing=writing)
    decision = decide(recipient, push_on=today, now=now)
    if isinstance(decision, Wait):
        assert decision.until > now
    else:
        assert decision == SendOn(local_on=today)
        assert not calendar.is_quiet(now, schedule)
        assert last_on < today


def test_a_day_opens_where_it_begins_first_and_closes_where_it_ends_last():
    assert opens_at(TUESDAY) == datetime(2026, 3, 2, 10, tzinfo=UTC)  # midnight on the Line Islands, UTC+14
    assert closes_at(TUESDAY) == datetime(2026, 3, 4, 12, tzinfo=UTC)  # midnight west of Hawaii, UTC-12


def test_who_waits_is_there_and_a_sending_is_for_those_without_todays_unless_it_is_said():
    assert not Wait(until=NOON).away
    push = Push(
        id=1,
        cohort_id=1,
        made_by=None,
        scenario_id="the-late-bus",
        timing=None,
        state=PushState.DRAFT,
        local_on=None,
        due_at=None,
        wanted_at=None,
        readers=None,
        confirmed_at=None,
        spread_at=None,
    )
    assert not push.also_today
