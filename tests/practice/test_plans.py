"""If-then plans: how a message is read, when one may be asked for, when it may be asked how it went."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice import calendar
from practice.models import EVERY_DAY, WEEKDAYS, Quiet, Schedule
from practice.plans import (
    LONGEST,
    OFFER_FROM,
    Ask,
    Half,
    Plan,
    are_skipped,
    follow_up,
    is_now,
    may_ask,
    moved,
    next_instant,
    read,
    read_half,
)
from practice.unasked import APART
from tests.quiet import nights

NEW_YORK = ZoneInfo("America/New_York")
MONDAY = datetime(2026, 3, 2, 15, tzinfo=UTC)
SIT, ACT = Half.SITUATION, Half.ACTION

READ = [
    ("If Renee asks again, I will ask what she wants", "Renee asks again", "I will ask what she wants"),
    ("Si Renata insiste, voy a preguntarle qué quiere.", "Renata insiste", "voy a preguntarle qué quiere"),
    ("Si Renata insiste, le preguntaré qué quiere", "Renata insiste", "le preguntaré qué quiere"),
    ("If I think I will panic, I'll breathe", "I think I will panic", "I'll breathe"),  # the comma says which will
    ("If Renee asks again I will ask", "Renee asks again", "I will ask"),  # no comma
    ("Cuando me pida consejo entonces pregunto", "me pida consejo", "pregunto"),
    ("If Tom, my coworker, is late\nI ask first", "Tom, my coworker, is late", "I ask first"),  # a line each
    ("I'll listen if she calls again", "she calls again", "I'll listen"),  # the other way round
    ("“If it gets loud, I will step out.”", "it gets loud", "I will step out"),  # as the question is quoted
    ("Si voy a la junta y me gritan, me voy a sentar", "voy a la junta y me gritan", "me voy a sentar"),
    ("Renee asks again, I will ask", "Renee asks again", "I will ask"),
    ("If Renee asks again", "Renee asks again", None),
    ("Renee asks again", "Renee asks again", None),
    ("If Renee, my neighbor, asks", "Renee, my neighbor, asks", None),
    ("Si voy a la reunión", "voy a la reunión", None),
    ("I will listen more", None, "I will listen more"),
    ("Voy a escuchar", None, "Voy a escuchar"),
    ("If …", None, None),
    ("!!!", None, None),
    ("", None, None),
]


@pytest.mark.parametrize(("text", "situation", "action"), READ)
def test_a_message_is_read_as_both_halves_or_the_one_it_is(text, situation, action):
    found = read(text)
    assert (found.get(SIT), found.get(ACT)) == (situation, action)


@pytest.mark.parametrize(
    ("text", "half", "words"),
    [
        ("ask what she wants", ACT, "ask what she wants"),
        ("Then I ask.", ACT, "I ask"),
        ("entonces le pregunto", ACT, "le pregunto"),
        ("If she calls", SIT, "she calls"),
        ("I will meet Tom", SIT, "I will meet Tom"),  # they were asked for the if
        ("If she calls, I will listen", ACT, "I will listen"),
        ("If she calls, I will listen", SIT, "she calls"),
    ],
)
def test_a_message_to_one_half_is_that_half(text, half, words):
    assert read_half(text, half) == words


@given(st.text(max_size=300))
def test_any_text_is_read_into_short_single_lines(text):
    for words in [*read(text).values(), read_half(text, SIT), read_half(text, ACT)]:
        assert "\n" not in words
        assert len(words) <= len(text)


def asks(*ages: tuple[float, bool]) -> list[Ask]:
    return [Ask(asked_at=MONDAY - timedelta(days=days), made=made) for days, made in ages]


@pytest.mark.parametrize(
    ("history", "may"),
    [
        ([], True),
        (asks((1, True)), True),
        (asks((2, True), (1, True)), False),  # twice within a week
        (asks((7, True), (1, True)), True),  # the first was a week ago
        (asks((6.9, True), (1, True)), False),
        (asks((1, False)), True),  # one skip changes nothing
        (asks((30, False), (20, False)), False),  # two in a row, however long ago
        (asks((30, False), (20, True), (10, False)), True),
        (asks((30, True), (20, False), (10, False)), False),
    ],
)
def test_a_plan_is_asked_for_twice_a_week_at_most_and_not_after_two_skips(history, may):
    assert may_ask(history, MONDAY) is may


def test_one_ask_is_no_two_skips():
    assert not are_skipped(asks((1, False)))


WHEN = [
    # schedule, local day and hour of the follow-up to a plan of Monday, March 2, 10:00
    (Schedule(zone=NEW_YORK), "2026-03-05T11"),  # two hours after Thursday's scenario
    (Schedule(zone=NEW_YORK, hour=20), "2026-03-05T18"),  # 22:00 is quiet, so two hours before it
    (Schedule(zone=NEW_YORK, hour=9, quiet=nights(11, 8)), "2026-03-05T10"),  # 10:30, all else is quiet
    (Schedule(zone=NEW_YORK, days=frozenset({0})), "2026-03-09T11"),  # Mondays: a week later
    (Schedule(zone=NEW_YORK, days=frozenset({1})), "2026-03-05T09"),  # Tuesdays are too soon or too late: at their hour, with no scenario
    (Schedule(zone=NEW_YORK, days=EVERY_DAY), "2026-03-05T11"),
]


@pytest.mark.parametrize(("schedule", "expected"), WHEN)
def test_it_is_asked_three_to_seven_days_later_beside_the_scenario(schedule, expected):
    at, _ = follow_up(schedule, now=MONDAY)
    assert at.astimezone(NEW_YORK).isoformat().startswith(expected)


@given(
    st.sampled_from(["America/New_York", "America/Bogota", "Pacific/Apia", "Asia/Kathmandu", "Australia/Lord_Howe", "America/Nuuk"]),
    st.integers(0, 23),
    st.frozensets(st.integers(0, 6), min_size=1),
    st.integers(0, 365 * 24 * 60).map(lambda minutes: MONDAY + timedelta(minutes=minutes)),
    st.booleans(),
)
def test_it_is_within_its_days_never_quiet_and_never_within_an_hour_of_a_scenario(zone, hour, days, now, again):
    schedule = Schedule(zone=ZoneInfo(zone), hour=hour, days=days)
    at, until = follow_up(schedule, now=now, again=again)
    gap = (calendar.local_day(at, schedule.zone) - calendar.today(schedule, now)).days
    assert (7 <= gap <= 10) if again else (3 <= gap <= 7)
    assert at < until
    assert not calendar.is_quiet(at, schedule)
    assert is_now(schedule, now=at)
    for day in (calendar.local_day(at, schedule.zone) + timedelta(days=step) for step in (-1, 0, 1)):
        slot = calendar.slot_on(day, schedule)
        assert slot is None or day.weekday() not in days or abs(slot - at) > APART


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=NEW_YORK).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "good"),
    [
        ("2026-03-05T10:59", False),
        ("2026-03-05T11:00", True),
        ("2026-03-05T14:59", True),
        ("2026-03-05T15:00", True),
        ("2026-03-05T15:01", False),  # more than four hours late
        ("2026-03-07T11:00", True),  # a Saturday without a scenario, two hours after their hour
        ("2026-03-07T08:59", False),
    ],
)
def test_a_late_follow_up_expires_after_four_hours(now, good):
    assert is_now(Schedule(zone=NEW_YORK, days=WEEKDAYS), now=local(now)) is good


@pytest.mark.parametrize(
    ("now", "unasked", "then"),
    [
        ("2026-03-05T11:00", [], "2026-03-05T11:00"),
        ("2026-03-05T11:00", ["2026-03-05T10:00"], "2026-03-05T11:00"),  # an hour apart is enough
        ("2026-03-05T11:00", ["2026-03-05T10:01"], "2026-03-05T12:01"),
        ("2026-03-05T11:00", ["2026-03-05T11:30"], "2026-03-05T13:30"),  # one that is about to come
        ("2026-03-05T14:00", ["2026-03-05T13:30"], None),  # two hours later is too late that day
    ],
)
def test_it_goes_two_hours_after_what_else_comes_or_not_that_day(now, unasked, then):
    schedule = Schedule(zone=NEW_YORK)
    found = moved(schedule, now=local(now), others=[local(each) for each in unasked])
    assert found == (None if then is None else local(then))


def test_what_was_missed_is_tried_on_the_next_of_their_days_until_its_days_are_over():
    schedule = Schedule(zone=NEW_YORK)
    _, until = follow_up(schedule, now=MONDAY)
    at, days = local("2026-03-05T16:00"), []
    while at is not None:
        at = next_instant(schedule, after=at, until=until)
        days += [] if at is None else [calendar.local_day(at, NEW_YORK)]
    assert days == [date(2026, 3, 6), date(2026, 3, 9)]


def test_a_late_hour_of_the_day_before_and_an_early_one_of_the_day_after_count():
    one_to_two = (Quiet(start=time(2), end=time(1)),)
    late, early = (Schedule(zone=NEW_YORK, hour=hour, days=EVERY_DAY, quiet=one_to_two) for hour in (23, 3))
    assert next_instant(late, after=local("2026-03-05T00:30"), until=local("2026-03-05T01:30")) == local("2026-03-05T01:00")
    assert next_instant(early, after=local("2026-03-05T00:30"), until=local("2026-03-05T01:30")) == local("2026-03-05T01:00")


@pytest.mark.parametrize(
    ("situation", "action", "missing"),
    [(None, None, Half.SITUATION), (None, "wait", Half.SITUATION), ("it rains", None, Half.ACTION), ("a", "b", None)],
)
def test_the_situation_is_asked_for_first(situation, action, missing):
    times = {"created_at": MONDAY, "saved_at": None, "closed_at": None, "follow_up_wanted": False, "follow_up_at": None}
    rest = {"follow_up_until": None, "followed_up_at": None, "times_asked": 0, "outcome": None}
    assert Plan(id=1, person_id=1, prompt_id=None, situation=situation, action=action, **times, **rest).missing is missing


def test_a_plan_is_offered_from_the_third_reflection_and_asked_again_a_week_later():
    assert (OFFER_FROM, LONGEST) == (3, 200)
    assert follow_up(Schedule(zone=NEW_YORK), now=MONDAY, again=True) == (local("2026-03-09T11:00"), local("2026-03-13T00:00"))
