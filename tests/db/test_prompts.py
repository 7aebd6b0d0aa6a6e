from collections.abc import Callable
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from db import Database, missing, outbox, prompts, reflections
from practice.models import Prompt, Step, Value

HOUR = timedelta(hours=1)
MONDAY = date(2026, 3, 2)


@pytest.fixture
def add(db: Database, person, now) -> Callable[..., Prompt | None]:
    def add(local_on: date | None = None, *, value: Value = Value.MUTUAL, to: int = person.id, at=now, zone=None) -> Prompt | None:
        return prompts.add(db, to, scenario_id="the-ride", value=value, local_on=local_on, zone=zone, question=1, now=at)

    return add


@pytest.fixture
def sent(db: Database, person, now) -> Callable[..., int]:
    """The outbox row of a prompt whose fate is known to be `state`."""

    def sent(prompt: Prompt, state: str = "sent", message_id: int | None = 50) -> int:
        row = outbox.add(db, chat_id=1001, method="sendMessage", params={}, now=now, person_id=person.id, prompt_id=prompt.id)
        (letter,) = outbox.claim_due(db, now=now, limit=1)
        outbox.settle(db, letter, state, now=now, message_id=message_id)
        prompts.set_outbox(db, prompt.id, row)
        return row

    return sent


def test_a_day_has_one_prompt_per_person(add, other):
    assert add(MONDAY) is not None
    assert add(MONDAY) is None
    assert add(MONDAY, to=other.id) is not None
    assert add(MONDAY + timedelta(days=1)) is not None


def test_the_table_itself_refuses_a_second_prompt_for_a_day(db, add, person):
    add(MONDAY)
    with pytest.raises(Exception, match="UNIQUE constraint failed"):
        db.execute(
            "INSERT INTO prompts (person_id, scenario_id, value, local_on, created_at) VALUES (?, 's', 'mutual', ?, 0)",
            [person.id, MONDAY.isoformat()],
        )


def test_what_people_ask_for_themselves_is_free_of_the_day(add):
    assert [add(None) is None for _ in range(3)] == [False, False, False]


@pytest.mark.parametrize("day", ["2026-3-2", "yesterday", "2026-02-30", "2026-03-02 09:00"])
def test_a_day_that_is_no_date_is_refused(db, person, day):
    with pytest.raises(Exception, match="CHECK constraint failed"):
        db.execute(
            "INSERT INTO prompts (person_id, scenario_id, value, local_on, created_at) VALUES (?, 's', 'mutual', ?, 0)", [person.id, day]
        )


def test_a_prompt_comes_back_as_it_was_stored(add, db, person, now):
    added = add(MONDAY)
    assert added == prompts.find(db, person.id, added.id)
    assert (added.local_on, added.created_at, added.step, added.question, added.value) == (MONDAY, now, Step.CHOOSING, 1, Value.MUTUAL)


def test_a_swapped_prompt_gives_its_day_to_another(db, add, person):
    first = add(MONDAY)
    prompts.give_day_back(db, first.id)
    assert add(MONDAY) is not None
    assert prompts.get(db, person.id, first.id).step is Step.SWAPPED
    assert prompts.last_local_on(db, person.id) == MONDAY


def test_a_prompt_is_answered_once(db, prompt, person, now):
    assert [prompts.answer(db, prompt.id, way=2, now=now), prompts.answer(db, prompt.id, way=3, now=now)] == [True, False]
    found = prompts.get(db, person.id, prompt.id)
    assert (found.way, found.step) == (2, Step.VIEWING)
    assert prompts.count_practised(db, person.id) == {Value.MUTUAL: 1}


def test_a_step_is_taken_once_by_a_double_tap(db, prompt):
    taken = [prompts.move(db, prompt.id, from_steps=(Step.CHOOSING, Step.VIEWING), to=Step.SKIPPED) for _ in range(2)]
    assert taken == [True, False]


def test_the_open_prompt_is_the_newest_that_is_not_done_with(db, give, person):
    first, second, third = give(person), give(person), give(person)
    prompts.move(db, third.id, from_steps=tuple(Step), to=Step.DONE)
    assert prompts.find_open(db, person.id).id == second.id
    for prompt in (first, second):
        prompts.move(db, prompt.id, from_steps=tuple(Step), to=Step.CLOSED)
    assert prompts.find_open(db, person.id) is None


def test_own_words_follow_the_newest_edit(db, prompt, person, now):
    prompts.set_own_words(db, prompt.id, "first", message_id=70)
    edits = [("newer", now + HOUR), ("older", now), ("as new", now + HOUR)]
    taken = [prompts.edit_own_words(db, person.id, message_id=70, text=text, edited_at=at) for text, at in edits]
    assert taken == [True, False, True]
    assert prompts.get(db, person.id, prompt.id).own_words == "as new"


def test_own_words_of_another_person_are_not_edited(db, prompt, other, now):
    prompts.set_own_words(db, prompt.id, "mine", message_id=70)
    assert not prompts.edit_own_words(db, other.id, message_id=70, text="not mine", edited_at=now)


def test_a_prompt_is_found_by_its_card_by_own_words_and_by_a_reflection(db, prompt, person, sent, now):
    sent(prompt)
    prompts.set_own_words(db, prompt.id, "words", message_id=70)
    reflection = reflections.begin(db, person.id, prompt.id, now=now)
    reflections.add_part(db, reflection, chat_id=1001, message_id=80, text="text", now=now)
    found = [prompts.find_by_message(db, person.id, 1001, message_id) for message_id in (50, 70, 80, 404)]
    assert [None if one is None else one.id for one in found] == [prompt.id, prompt.id, prompt.id, None]


def test_only_daily_prompts_known_as_sent_and_not_answered_count_as_unanswered(db, add, sent, person, now):
    for days, state in enumerate(["sent", "unknown", "sent", "dead"]):
        sent(add(MONDAY + timedelta(days=days)), state)
    sent(add(None))
    answered = add(MONDAY + timedelta(days=9))
    sent(answered)
    prompts.answer(db, answered.id, way=1, now=now)
    assert prompts.count_unanswered(db, person.id, since=None) == 2
    assert prompts.count_unanswered(db, person.id, since=now) == 2
    assert prompts.count_unanswered(db, person.id, since=now + HOUR) == 0


def test_a_prompt_that_was_skipped_was_heard_and_is_not_unanswered(db, add, sent, person):
    for days, step in enumerate([Step.SKIPPED, Step.CLOSED]):
        prompt = add(MONDAY + timedelta(days=days))
        sent(prompt)
        prompts.move(db, prompt.id, from_steps=tuple(Step), to=step)
    assert prompts.count_unanswered(db, person.id, since=None) == 1


def test_a_prompt_of_unknown_fate_is_told_once(db, prompt, sent, person, now):
    sent(prompt, "unknown", None)
    assert missing.find(db, person.id).id == prompt.id
    missing.note_told(db, person.id, now=now)
    assert missing.find(db, person.id) is None


def test_a_prompt_that_turned_out_to_have_arrived_is_not_missing(db, prompt, sent, person, now):
    row = sent(prompt, "unknown", None)
    outbox.mark_arrived(db, row, message_id=50, now=now)
    assert missing.find(db, person.id) is None


def test_the_past_is_told_oldest_first(db, add, person, now):
    add(value=Value.HOPEFUL)
    answered = add(MONDAY, at=now + HOUR)
    prompts.answer(db, answered.id, way=0, now=now + 2 * HOUR)
    past = prompts.list_past(db, person.id)
    assert [(row["value"], row["answered_at"]) for row in past] == [(Value.HOPEFUL, None), (Value.MUTUAL, now + 2 * HOUR)]


def test_only_a_day_counted_in_another_zone_tells_of_travelling(db, add, person, now):
    add(MONDAY, at=now + HOUR, zone=ZoneInfo("Asia/Tokyo"))
    assert prompts.last_daily_elsewhere_at(db, person.id, zone=ZoneInfo("Asia/Tokyo")) is None
    assert prompts.last_daily_elsewhere_at(db, person.id, zone=person.schedule.zone) == now + HOUR
