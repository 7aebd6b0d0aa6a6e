"""Reminders over a real database: exactly the rhythm that was chosen, over zones and clock changes, and nothing where nothing may come."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.services.account import own_times, pauses
from bot.services.education import nudges
from bot.services.over import Stale
from db import goals, outbox, people, support
from db import nudges as rows
from practice import calendar
from practice.goals import Rhythm, Step
from practice.nudges import COUNTDOWNS, days_of
from tests.services.life import MONDAY, Life, begin

ZONES = ["America/New_York", "America/Los_Angeles", "Pacific/Apia", "Asia/Kathmandu", "Australia/Lord_Howe", "America/Nuuk"]
DUE = date(2026, 12, 31)


def want(life: Life, rhythm: Rhythm = Rhythm.WEEKLY, day: int = 2, *, due: date = DUE) -> int:
    """A goal with reminders; its id."""
    made = goals.add(life.db, life.id, name="Renewal", hours=Decimal(20), starts_on=date(2026, 1, 1), due_on=due, now=life.now)
    nudges.choose(life.db, life.person, life.now, goal_id=made.id, rhythm=rhythm, day=day)
    return made.id


def remind_until(life: Life, instant: datetime) -> list[datetime]:
    """When reminders came, stepping from one due time to the next; a scenario never comes in this life."""
    came = []
    while (at := rows.DUE.next_at(life.db, after=life.now - timedelta(seconds=1))) is not None and at <= instant:
        life.now = max(at, life.now)
        came += tick(life)
    life.now = instant
    return came


def tick(life: Life) -> list[datetime]:
    came = []
    for due in rows.DUE.list_due(life.db, now=life.now, limit=50):
        before = goals.get(life.db, life.id, due.goal_id).next_nudge_at
        if nudges.plan_due(life.db, life.person, life.now, goal_id=due.goal_id) is not None:
            came.append(life.now)
            row = outbox.add(life.db, chat_id=1001, method="sendMessage", params={}, now=life.now, person_id=life.id, scheduled=True)
            life.db.execute("UPDATE outbox SET state = 'sent' WHERE id = ?", [row])
        after = goals.get(life.db, life.id, due.goal_id).next_nudge_at
        assert after is None or (after > life.now and after != before)
    return came


@pytest.fixture
def quiet(life: Life) -> Life:
    """Someone to whom no scenario comes, and who left the first one behind."""
    people.set_next_prompt(life.db, life.id, None)
    life.db.execute("UPDATE prompts SET step = 'done'")
    return life


RHYTHMS = st.one_of(
    st.tuples(st.just(Rhythm.WEEKLY), st.integers(0, 6)),
    st.tuples(st.just(Rhythm.MONTHLY), st.integers(1, 28)),
    st.tuples(st.just(Rhythm.COUNTDOWN), st.sampled_from(COUNTDOWNS)),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(RHYTHMS, st.sampled_from(ZONES), st.integers(0, 23), st.integers(20, 400))
def test_exactly_the_rhythm_comes_over_a_year_never_twice_never_in_quiet_hours(db, rhythm, zone, hour, length):
    db.execute("DELETE FROM people")
    db.execute("DELETE FROM outbox")
    life = begin(db)
    people.set_schedule(db, life.id, replace(life.person.schedule, zone=ZoneInfo(zone), hour=hour))
    people.set_next_prompt(db, life.id, None)
    db.execute("UPDATE prompts SET step = 'done'")
    life.now = MONDAY + timedelta(days=1)
    schedule, due = life.person.schedule, MONDAY.date() + timedelta(days=length)
    made = want(life, *rhythm, due=due)
    first_on = calendar.local_day(life.now, schedule.zone)
    came = remind_until(life, MONDAY + timedelta(days=length + 60))
    local = [calendar.local_day(at, schedule.zone) for at in came]
    every = list(days_of(goals.get(db, life.id, made), after=first_on - timedelta(days=1)))
    assert local == (every if every[:1] == local[:1] else every[1:])  # today's may be over already
    assert not any(calendar.is_quiet(at, schedule) for at in came)
    assert goals.get(db, life.id, made).next_nudge_at is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.lists(st.tuples(st.sampled_from(ZONES), st.integers(1, 200)), max_size=6))
def test_changes_of_zone_bring_none_twice_on_a_local_day(db, moves):
    db.execute("DELETE FROM people")
    db.execute("DELETE FROM outbox")
    life = begin(db)
    people.set_next_prompt(db, life.id, None)
    db.execute("UPDATE prompts SET step = 'done'")
    made = want(life, Rhythm.WEEKLY, 0)
    came = []
    for zone, hours in moves:
        came += remind_until(life, life.now + timedelta(hours=hours))
        before = life.person.schedule
        people.set_schedule(db, life.id, replace(before, zone=ZoneInfo(zone)))
        nudges.follow_schedule(db, life.person, before, life.now)
    came += remind_until(life, life.now + timedelta(days=14))
    assert all(later - earlier > timedelta(days=5) for earlier, later in pairwise(came))
    assert goals.get(db, life.id, made).next_nudge_at is not None


def days(came: list[datetime]) -> list[str]:
    return [at.strftime("%m-%d") for at in came]


def test_after_a_long_downtime_one_comes_and_not_a_burst(quiet):
    want(quiet, Rhythm.WEEKLY, 2)
    quiet.now = datetime(2026, 3, 28, 18, tzinfo=UTC)  # three Wednesdays later, on a Saturday
    assert days(tick(quiet)) == ["03-28"]
    assert days(remind_until(quiet, datetime(2026, 4, 9, tzinfo=UTC))) == ["04-01", "04-08"]


def test_a_start_in_the_night_waits_for_the_morning(quiet):
    want(quiet, Rhythm.WEEKLY, 2)
    quiet.now = datetime(2026, 3, 26, 6, tzinfo=UTC)  # 2:00 in New York
    assert tick(quiet) == []
    (came,) = remind_until(quiet, datetime(2026, 3, 27, tzinfo=UTC))
    assert came == datetime(2026, 3, 26, 15, tzinfo=UTC)


def test_none_comes_once_the_hours_are_there_and_again_when_they_are_not(quiet):
    made = want(quiet)
    credit = quiet.db.execute(
        "INSERT INTO credits (person_id, earned_on, quarters, title, created_at) VALUES (?, '2026-03-02', 80, 'x', 1)", [quiet.id]
    )
    quiet.db.execute("INSERT INTO credit_goals (credit_id, goal_id) VALUES (?, ?)", [credit.lastrowid, made])
    assert remind_until(quiet, datetime(2026, 3, 20, tzinfo=UTC)) == []
    quiet.db.execute("DELETE FROM credits")
    assert days(remind_until(quiet, datetime(2026, 3, 27, tzinfo=UTC))) == ["03-25"]


def close(life: Life, goal_id: int) -> None:
    goals.close(life.db, goal_id, now=life.now)


def draft(life: Life, goal_id: int) -> None:
    life.db.execute("UPDATE goals SET step = ? WHERE id = ?", [Step.HOURS, goal_id])


ENDS = {
    "closed": close,
    "deleted": lambda life, goal_id: goals.delete(life.db, life.id, goal_id),
    "a draft": draft,
    "stopped": lambda life, goal_id: nudges.choose(life.db, life.person, life.now, goal_id=goal_id, rhythm=Rhythm.OFF, day=0),
    "blocked": lambda life, _: life.db.execute("UPDATE people SET blocked_at = 1"),
    "everything stopped": lambda life, _: pauses.stop(life.db, life.person, life.now),
}


@pytest.mark.parametrize("name", ENDS)
def test_none_comes_after_the_end(quiet, name):
    ENDS[name](quiet, want(quiet))
    assert remind_until(quiet, datetime(2026, 12, 30, tzinfo=UTC)) == []


def test_they_go_on_in_a_stop_for_those_who_say_so_until_the_next_stop(quiet):
    want(quiet)
    assert pauses.stop(quiet.db, quiet.person, quiet.now).asks_nudges
    nudges.go_on_in_pause(quiet.db, quiet.person, quiet.now, wanted=True)
    assert days(remind_until(quiet, datetime(2026, 3, 12, tzinfo=UTC))) == ["03-04", "03-11"]
    pauses.resume(quiet.db, quiet.person, quiet.now)
    pauses.stop(quiet.db, quiet.person, quiet.now)
    assert remind_until(quiet, datetime(2026, 4, 12, tzinfo=UTC)) == []


def test_stopping_asks_nothing_of_someone_without_reminders(quiet):
    assert not pauses.stop(quiet.db, quiet.person, quiet.now).asks_nudges


def test_one_that_a_pause_with_an_end_held_comes_once_after_it(quiet):
    want(quiet, Rhythm.WEEKLY, 2)
    pauses.pause_for(quiet.db, quiet.person, quiet.now, days=16)  # over two Wednesdays, to the 18th
    people.set_next_prompt(quiet.db, quiet.id, None)
    came = remind_until(quiet, datetime(2026, 3, 26, tzinfo=UTC))
    assert days(came) == ["03-18", "03-25"]
    assert quiet.person.paused_until is None or came[0] >= quiet.person.paused_until


def test_none_comes_while_they_want_quiet_after_a_support_answer(quiet):
    want(quiet, Rhythm.WEEKLY, 2)
    support.be_quiet(quiet.db, quiet.id, until=datetime(2026, 3, 5, 17, tzinfo=UTC))
    assert days(remind_until(quiet, datetime(2026, 3, 9, tzinfo=UTC))) == ["03-06"]


def test_it_keeps_an_hour_from_a_card_that_is_open_and_from_the_next_scenario(quiet):
    want(quiet, Rhythm.WEEKLY, 2)
    at = datetime(2026, 3, 4, 16, tzinfo=UTC)
    people.set_next_prompt(quiet.db, quiet.id, at + timedelta(minutes=30))
    assert remind_until(quiet, at + timedelta(hours=3)) == [at + timedelta(hours=2, minutes=30)]


def test_two_goals_on_one_day_come_two_hours_apart(quiet):
    want(quiet)
    want(quiet)
    first, second = remind_until(quiet, datetime(2026, 3, 5, tzinfo=UTC))
    assert second - first == timedelta(hours=2)


def test_a_snooze_moves_the_next_one_alone(quiet):
    made = want(quiet, Rhythm.WEEKLY, 2)
    assert days(remind_until(quiet, datetime(2026, 3, 4, 17, tzinfo=UTC))) == ["03-04"]
    nudges.snooze(quiet.db, quiet.person, quiet.now, goal_id=made, days=3)
    assert days(remind_until(quiet, datetime(2026, 3, 19, tzinfo=UTC))) == ["03-07", "03-11", "03-18"]


def test_a_snooze_past_the_last_day_is_the_end(quiet):
    made = want(quiet, Rhythm.WEEKLY, 2, due=date(2026, 3, 6))
    snoozed = nudges.snooze(quiet.db, quiet.person, quiet.now, goal_id=made, days=7)
    assert snoozed.at is None
    assert remind_until(quiet, datetime(2026, 4, 1, tzinfo=UTC)) == []


def test_new_quiet_hours_move_it_on_the_same_day(quiet):
    want(quiet, Rhythm.WEEKLY, 2)
    own_times.set_quiet(quiet.db, quiet.person, quiet.now, quiet_from=21, quiet_to=12)
    people.set_next_prompt(quiet.db, quiet.id, None)
    (came,) = remind_until(quiet, datetime(2026, 3, 6, tzinfo=UTC))
    assert came == datetime(2026, 3, 4, 17, tzinfo=UTC)  # 12:00


def test_a_tick_that_runs_twice_reminds_once(quiet):
    made = want(quiet)
    goal = goals.get(quiet.db, quiet.id, made)
    quiet.now = goal.next_nudge_at
    assert len(tick(quiet)) == 1
    assert not rows.claim(quiet.db, goal, then=None)
    assert tick(quiet) == []


@pytest.mark.parametrize(
    ("rhythm", "day"), [(Rhythm.WEEKLY, 7), (Rhythm.MONTHLY, 29), (Rhythm.MONTHLY, 0), (Rhythm.COUNTDOWN, 13), (Rhythm.OFF, 1)]
)
def test_a_forged_day_of_a_rhythm_changes_nothing(quiet, rhythm, day):
    goal = want(quiet, Rhythm.WEEKLY, 2)
    assert nudges.choose(quiet.db, quiet.person, quiet.now, goal_id=goal, rhythm=rhythm, day=day) == Stale()
    kept = goals.get(quiet.db, quiet.id, goal)
    assert (kept.rhythm, kept.rhythm_day) == (Rhythm.WEEKLY, 2)
