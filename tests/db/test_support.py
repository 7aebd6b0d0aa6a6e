"""The times after a support answer, and what was kept of a message."""

from datetime import timedelta

import pytest

from db import objections, prompts, reflections, support
from db.rows import list_all
from db.support import KeptMessage, Place

DAY = timedelta(hours=24)


def test_nobody_is_quiet_who_was_not_asked(db, person, now):
    assert not support.is_quiet(db, person.id, now)
    assert not support.is_short(db, person.id, now)


def test_an_answer_alone_makes_nothing_quiet(db, person, now):
    support.note_answer(db, person.id, short_until=now + DAY)
    assert support.is_short(db, person.id, now)
    assert not support.is_quiet(db, person.id, now)


def test_quiet_ends_at_its_very_instant_and_is_nobody_elses(db, person, other, now):
    support.be_quiet(db, person.id, until=now + DAY)
    assert support.quiet_until(db, person.id, now) == now + DAY
    assert support.is_quiet(db, person.id, now + DAY - timedelta(seconds=1))
    assert not support.is_quiet(db, person.id, now + DAY)
    assert not support.is_quiet(db, other.id, now)


def test_a_later_choice_makes_it_longer_and_an_earlier_one_does_not_shorten_it(db, person, now):
    assert support.be_quiet(db, person.id, until=now + DAY)
    assert support.be_quiet(db, person.id, until=now + 2 * DAY)
    assert not support.be_quiet(db, person.id, until=now + DAY)
    assert support.quiet_until(db, person.id, now) == now + 2 * DAY
    support.note_answer(db, person.id, short_until=now + DAY)
    assert support.is_short(db, person.id, now + DAY)


def test_only_times_are_kept_and_forgotten_when_both_have_passed(db, person, other, now):
    support.note_answer(db, person.id, short_until=now)
    support.be_quiet(db, other.id, until=now + DAY)
    assert set(list_all(db, "SELECT * FROM support_quiet")[0]) == {"person_id", "short_until", "quiet_until"}
    assert [support.forget(db, now=now), support.forget(db, now=now)] == [1, 0]
    assert support.is_quiet(db, other.id, now)


@pytest.mark.parametrize("place", [Place.OWN_WORDS, Place.REFLECTION, Place.OBJECTION, None])
def test_what_a_message_was_kept_as_is_found_for_its_owner_alone(db, person, other, prompt, now, place):
    keep = {
        Place.OWN_WORDS: lambda: prompts.set_own_words(db, prompt.id, "mine", message_id=10),
        Place.REFLECTION: lambda: reflections.add_part(
            db, reflections.begin(db, person.id, prompt.id, now=now), chat_id=person.telegram_id, message_id=10, text="mine", now=now
        ),
        Place.OBJECTION: lambda: objections.add(
            db, person.id, scenario_id="the-ride", chat_id=person.telegram_id, message_id=10, text="mine", now=now
        ),
    }
    if place is not None:
        keep[place]()
    prompt_id = 0 if place is Place.OBJECTION else prompt.id
    due = None if place is None else KeptMessage(place=place, prompt_id=prompt_id, text="mine")
    assert support.find_kept(db, person.id, person.telegram_id, 10) == due
    assert support.find_kept(db, other.id, person.telegram_id, 10) is None
    assert support.find_kept(db, person.id, person.telegram_id, 11) is None
