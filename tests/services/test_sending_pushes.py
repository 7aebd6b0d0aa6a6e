"""Sendings, run twice and found late: each row does its work once."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.services.cohorts import participation
from bot.services.sending import push_times, recipients, sending_pushes
from db import Database, cohorts, push_members, pushes
from db.rows import list_all, scalar
from practice.access import Role
from practice.outlook import Arrival
from practice.pushes import PushState, Timing
from tests.services.life import LIBRARY, MONDAY, NEW_YORK, Life, begin

AT = datetime(2026, 3, 3, 19, tzinfo=UTC)
DAY = date(2026, 3, 3)


@pytest.fixture
def push(db: Database, life: Life) -> int:
    """A sending of a cohort of three for Tuesday, 14:00."""
    cohort = cohorts.add(db, name="Tuesdays", zone=NEW_YORK, starts_on=DAY, now=MONDAY)
    for member in (life, begin(db, telegram_id=1002), begin(db, telegram_id=1003)):
        cohorts.join(db, cohort.id, member.id, role=Role.TRAINER, shown_name="someone", now=MONDAY)
    push = pushes.begin(db, cohort_id=cohort.id, made_by=life.id, scenario_id="two-cups", now=MONDAY)
    pushes.set_time(db, push.id, Timing.AT, local_on=DAY, wanted_at=AT)
    check = int(AT.timestamp())
    for _ in range(2):
        push_times.confirm(db, life.person, MONDAY, library=LIBRARY, push_id=push.id, check=check, to_all=False)
    return push.id


def tick(db: Database, now: datetime) -> int:
    """How many cards it made."""
    for push in pushes.DUE.list_due(db, now=now, limit=50):
        for _ in range(2):
            sending_pushes.spread(db, push, now)
    due = push_members.DUE.list_due(db, now=now, limit=50)
    return sum(sending_pushes.deliver(db, row, now, library=LIBRARY) is not None for row in due + due)


def test_two_ticks_that_read_the_same_rows_send_once(db, push):
    assert [tick(db, AT), tick(db, AT), tick(db, AT + timedelta(hours=1))] == [3, 0, 0]
    assert scalar(db, "SELECT count(*) FROM prompts WHERE push_id IS NOT NULL") == 3
    assert pushes.get(db, push).state is PushState.DONE


def test_a_crowd_is_spread_in_batches_and_nobody_is_left_out(db, push, monkeypatch):
    monkeypatch.setattr(sending_pushes, "BATCH", 2)
    assert sum(tick(db, AT) for _ in range(3)) == 3


def test_before_it_is_due_nothing_happens(db, push):
    assert tick(db, AT - timedelta(seconds=1)) == 0


def test_of_a_cohort_that_ended_nothing_goes_out(db, push):
    db.execute("UPDATE cohorts SET ended_at = ?", [int(AT.timestamp()) - 60])
    assert tick(db, AT) == 0
    assert pushes.get(db, push).state is PushState.CANCELLED


def test_of_one_that_ended_while_it_was_going_out_the_rest_stays(db, push):
    sending_pushes.spread(db, pushes.get(db, push), AT)
    db.execute("UPDATE cohorts SET ended_at = ?", [int(AT.timestamp()) + 60])
    assert tick(db, AT + timedelta(minutes=2)) == 0
    assert list_all(db, "SELECT due_at FROM push_members WHERE due_at IS NOT NULL") == []


def test_what_waits_longer_than_two_weeks_is_let_go(db, life, push):
    db.execute("UPDATE people SET paused_at = 1 WHERE id = ?", [life.id])
    assert tick(db, AT) == 2
    for days in range(1, 20):
        assert tick(db, AT + timedelta(days=days)) == 0
    assert push_members.DUE.next_at(db, after=MONDAY) is None


def test_canceling_takes_back_what_waits_in_the_outbox(db, life, push):
    tick(db, AT)
    for row in list_all(db, "SELECT id, person_id FROM prompts WHERE push_id IS NOT NULL"):
        db.execute(
            "INSERT INTO outbox (chat_id, person_id, prompt_id, method, scheduled, not_before, created_at, state) "
            "VALUES (?, ?, ?, 'sendMessage', 1, 1, 1, ?)",
            [row["person_id"], row["person_id"], row["id"], "sent" if row["person_id"] == life.id else "pending"],
        )
        db.execute("UPDATE prompts SET outbox_id = (SELECT max(id) FROM outbox) WHERE id = ?", [row["id"]])
    assert push_members.stop(db, push, now=AT)
    assert list_all(db, "SELECT person_id FROM prompts WHERE push_id IS NOT NULL") == [{"person_id": life.id}]
    assert scalar(db, "SELECT count(*) FROM outbox WHERE state = 'cancelled'") == 2


def test_before_the_next_goes_out_what_came_after_the_night_counts_as_todays(db, life, push):
    night = AT + timedelta(hours=9)  # Tuesday, 23:00
    for _ in range(2):
        tick(db, night)
    db.execute("UPDATE pushes SET wanted_at = ? WHERE id = ?", [int(night.timestamp()), push])
    morning = night + timedelta(hours=9, minutes=30)
    assert tick(db, morning) == 3
    cohort_id = pushes.get(db, push).cohort_id
    second = pushes.begin(db, cohort_id=cohort_id, made_by=life.id, scenario_id="two-cups", now=morning)
    pushes.set_time(db, second.id, Timing.NOW, local_on=None)
    assert recipients.outlook_now(db, pushes.get(db, second.id), morning).arrivals == {Arrival.AFTER_TODAYS}


def test_what_is_under_way_for_tomorrow_is_not_told_as_sent(db, life, push):
    tick(db, AT)
    cohort_id = pushes.get(db, push).cohort_id
    pushes.plan(db, cohort_id=cohort_id, scenario_id="two-cups", local_on=date(2026, 3, 4), at=None, now=AT)
    tick(db, AT + timedelta(hours=4))  # where the day begins first it is Wednesday
    assert [push.state for push in pushes.list_page(db, cohort_id, since=MONDAY, limit=9, offset=0)] == [PushState.SENDING, PushState.DONE]
    for at, told in ((AT + timedelta(hours=4), [DAY]), (AT + timedelta(hours=12), [DAY, date(2026, 3, 4)])):
        seen = participation.show(db, life.person, at, cohort_id=cohort_id)
        assert [sending.on for sending in seen.week.sendings] == told
