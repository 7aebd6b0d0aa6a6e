"""When scenarios come: the rhythm of someone who answers, who does not, and who is found late."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.services.daily import prompts, schedule
from db import dialogues, people
from db import prompts as rows
from db.dialogues import Asking
from practice.models import EVERY_DAY, Step
from tests.services.life import LIBRARY, MONDAY, NEW_YORK, days


def test_whoever_answers_gets_one_each_weekday_and_none_at_weekends(life):
    assert days(life.until(MONDAY + timedelta(days=14), answers=True)) == [3, 4, 5, 6, 9, 10, 11, 12, 13, 16]


# Unanswered in a row, the newcomer's first among them: three, then every third day, six, then quiet.
@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (EVERY_DAY, [3, 4, 7, 10, 13]),
        (frozenset({0, 1, 2, 3, 4}), [3, 4, 9, 12, 16]),  # the 7th and the 15th are at a weekend
        (frozenset({0}), [9, 16, 23, 30]),  # a week is slower than every third day already
        (frozenset({5, 6}), [7, 8, 14, 21, 28]),
    ],
)
def test_silence_slows_and_then_ends_what_comes(life, chosen, expected):
    life.change(days=chosen)
    assert days(life.until(datetime(2026, 3, 31, 12, tzinfo=UTC))) == expected


def test_it_says_once_that_it_slows_down(life):
    life.change(days=EVERY_DAY)
    assert [each.slowing for each in life.until(MONDAY + timedelta(days=40))] == [False, False, True, False, False]


def test_each_new_silence_is_told_of_once(life):
    life.change(days=EVERY_DAY)
    life.until(MONDAY + timedelta(days=40))
    life.act()
    assert [each.slowing for each in life.until(MONDAY + timedelta(days=90))] == [False, False, False, True, False, False]


def test_a_card_that_may_not_have_arrived_tells_of_slowing_no_second_time(life):
    life.change(days=EVERY_DAY)
    life.until(datetime(2026, 3, 5, 12, tzinfo=UTC))
    life.state = "unknown"
    assert [each.slowing for each in life.until(MONDAY + timedelta(days=30))].count(True) == 1


@pytest.mark.parametrize("state", ["unknown", "dead", "cancelled"])
def test_what_is_not_known_as_sent_is_never_counted_as_unanswered(life, state):
    life.change(days=EVERY_DAY)
    life.state = state
    assert days(life.until(MONDAY + timedelta(days=11))) == list(range(3, 14))


def test_while_it_is_slower_anything_brings_tomorrows(life):
    life.change(days=EVERY_DAY)
    life.until(datetime(2026, 3, 5, 15, tzinfo=UTC))  # the next would come on the 7th
    life.act()
    assert days(life.until(datetime(2026, 3, 7, 15, tzinfo=UTC))) == [6, 7]


def test_after_the_quiet_anything_brings_the_daily_rhythm_back(life):
    life.change(days=EVERY_DAY)
    life.until(MONDAY + timedelta(days=20))
    assert life.person.next_prompt_at is None
    life.act()
    assert days(life.until(MONDAY + timedelta(days=23))) == [23, 24, 25]


@pytest.mark.parametrize("step", [Step.SKIPPED, Step.DONE])
def test_pressing_anything_counts_as_being_there(life, step):
    life.change(days=EVERY_DAY)
    for _ in range(12):
        for each in life.until(life.now + timedelta(days=1)):
            rows.move(life.db, each.prompt.id, from_steps=tuple(Step), to=step)
            life.act()
    assert len(life.sent_at()) == 13


# How late the bot finds a slot of 9:00 (14:00 UTC), and whether it is still good.
@pytest.mark.parametrize(
    ("found_at", "comes"),
    [
        ("2026-03-03T14:00:00", [3]),
        ("2026-03-03T18:00:00", [3]),  # four hours late
        ("2026-03-03T18:00:01", []),  # more than that
        ("2026-03-04T13:59:00", []),  # the next slot is near, and comes by itself
        ("2026-03-13T14:00:00", []),  # ten days: the old one is over, and the slot of this minute is the next tick's
        ("2026-03-13T17:00:00", []),
    ],
)
def test_a_slot_found_late_comes_within_four_hours_or_not_at_all(life, found_at, comes):
    life.now = datetime.fromisoformat(found_at).replace(tzinfo=UTC)
    assert days(life.tick()) == comes


def test_ten_days_away_bring_one_scenario_at_the_next_slot(life):
    life.now = datetime(2026, 3, 12, 20, tzinfo=UTC)
    assert life.tick() == []
    assert days(life.until(datetime(2026, 3, 13, 20, tzinfo=UTC))) == [13]


def test_a_slot_found_in_quiet_hours_does_not_come(life):
    life.change(hour=20)
    life.now = datetime(2026, 3, 4, 2, 30, tzinfo=UTC)  # 21:30 of the 3rd
    assert life.tick() == []


@pytest.mark.parametrize("hour", [0, 3, 6, 22, 23])
def test_ones_own_hour_is_never_quiet(life, hour):
    life.change(hour=hour, days=EVERY_DAY)
    came = life.until(MONDAY + timedelta(days=4), answers=True)
    assert {each.prompt.created_at.astimezone(NEW_YORK).hour for each in came} == {hour}
    assert len(came) >= 3


def test_whoever_is_writing_is_not_interrupted_and_loses_nothing(life):
    slot = datetime(2026, 3, 3, 14, tzinfo=UTC)
    life.now = slot - timedelta(minutes=5)
    life.act()
    dialogues.ask(life.db, life.id, Asking.REFLECTION, now=life.now)
    (came,) = life.until(slot + timedelta(hours=1))
    assert came.prompt.created_at == slot + timedelta(minutes=15)
    assert came.prompt.local_on == date(2026, 3, 3)
    assert life.person.next_prompt_at == slot + timedelta(days=1)


def test_two_ticks_that_read_the_same_row_plan_once(life):
    life.now = datetime(2026, 3, 3, 14, tzinfo=UTC)
    read_by_both = life.person
    planned = [schedule.plan(life.db, read_by_both, life.now, library=LIBRARY, rng=life.rng) for _ in range(2)]
    assert [each is None for each in planned] == [False, True]


def test_a_due_time_set_back_still_gives_a_day_one_scenario(life):
    life.until(datetime(2026, 3, 3, 15, tzinfo=UTC))
    people.set_next_prompt(life.db, life.id, datetime(2026, 3, 3, 14, tzinfo=UTC))
    assert life.tick() == []
    assert life.person.next_prompt_at == datetime(2026, 3, 4, 14, tzinfo=UTC)


def test_a_new_one_closes_the_old_and_whatever_else_was_left_open(life):
    (old,) = life.until(datetime(2026, 3, 3, 15, tzinfo=UTC))
    (newer,) = life.until(datetime(2026, 3, 4, 15, tzinfo=UTC))
    prompts.pick(life.db, life.person, life.now, library=LIBRARY, prompt_id=old.prompt.id, way=1)  # answered after all
    life.act()
    (newest,) = life.until(datetime(2026, 3, 5, 15, tzinfo=UTC))
    steps = [rows.get(life.db, life.id, each.prompt.id).step for each in (old, newer, newest)]
    assert steps == [Step.DONE, Step.CLOSED, Step.CHOOSING]


def test_the_question_to_reflect_on_takes_its_turn(life):
    came = life.until(MONDAY + timedelta(days=7), answers=True)
    assert [each.prompt.question for each in came] == [1, 2, 0, 1, 2]
