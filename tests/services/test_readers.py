"""Who could read it: said in full with the first three saves, and again whenever who can has changed."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest

from bot.services.daily import prompts, reflecting
from bot.services.daily.reflecting import Kept
from db import cohorts, people, readers
from practice.access import Role
from practice.models import Language
from tests.services.life import LIBRARY, Life


def save(life: Life, text: str = "mine") -> Kept:
    """One more reflection of theirs, saved."""
    card = prompts.practise(life.db, life.person, life.now, library=LIBRARY, rng=life.rng)
    prompts.pick(life.db, life.person, life.now, library=LIBRARY, prompt_id=card.prompt.id, way=1)
    return write(life, card.prompt.id, text)


def write(life: Life, prompt_id: int, text: str = "and more") -> Kept:
    number = life.db["reflection_parts"].count + 1
    return reflecting.record(life.db, life.person, life.now, prompt_id=prompt_id, text=text, message_id=number, sent_at=life.now)


@pytest.fixture
def settled(life: Life) -> Life:
    """Someone who was told three times."""
    join(life)
    for _ in range(3):
        save(life)
    return life


def join(life: Life) -> int:
    there = cohorts.add(life.db, name="Room 2", zone=ZoneInfo("America/New_York"), starts_on=life.now.date(), now=life.now)
    cohorts.join(life.db, there.id, life.id, role=Role.TRAINEE, shown_name="Ana", now=life.now)
    return there.id


def add_trainer(life: Life, cohort_id: int = 1) -> int:
    trainer = people.meet(life.db, 5000 + life.db["people"].count, language=Language.ENGLISH, zone="UTC", now=life.now).person
    cohorts.join(life.db, cohort_id, trainer.id, role=Role.TRAINER, shown_name="Rosa", now=life.now)
    return trainer.id


def test_the_first_three_saves_say_it_and_no_later_one(life: Life) -> None:
    assert [save(life).tells for _ in range(6)] == [True, True, True, False, False, False]


def test_one_save_says_it_as_long_as_its_card_is_open_and_counts_once(life: Life) -> None:
    first = save(life)
    assert write(life, first.reflection.prompt_id).tells
    closed = reflecting.finish(life.db, life.person, life.now, library=LIBRARY, reflection_id=first.reflection.id)
    assert closed.tells
    assert [save(life).tells for _ in range(3)] == [True, True, False]


def share(life: Life) -> None:
    life.db.execute(
        "INSERT INTO shares (id, person_id, cohort_id, reflection_id, audience, text, shared_at) VALUES (7, ?, 1, 1, 'circle', 'x', 1)",
        [life.id],
    )


CHANGES: dict[str, Callable[[Life], object]] = {
    "one more cohort": lambda life: add_trainer(life, join(life)),
    "one more trainer": add_trainer,
    "they left": lambda life: cohorts.leave(life.db, 1, life.id, now=life.now),
    "something is shared": share,
    "the host has another name": lambda life: readers.set_host(life.db, "Other Center, employs"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_after_any_change_of_who_can_it_is_said_with_the_next_save_and_that_one_alone(settled: Life, change: str) -> None:
    add_trainer(settled)
    save(settled)
    assert not save(settled).tells
    CHANGES[change](settled)
    assert [save(settled).tells for _ in range(2)] == [True, False]


def test_what_is_taken_back_is_such_a_change_too(settled: Life) -> None:
    share(settled)
    save(settled)
    settled.db.execute("DELETE FROM shares")
    assert [save(settled).tells for _ in range(2)] == [True, False]


def test_it_can_be_asked_for(settled: Life) -> None:
    fourth = save(settled)
    shown = reflecting.show_readers(settled.db, settled.person, settled.now, library=LIBRARY, reflection_id=fourth.reflection.id)
    assert (fourth.tells, shown.tells) == (False, True)
