import dataclasses
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from db import people
from db.rows import find_one, scalar
from practice.models import Language, Schedule
from tests.quiet import nights

HOUR = timedelta(hours=1)


def test_someone_met_twice_is_one_person_and_stays_as_they_were(db, person, now):
    again = people.meet(db, person.telegram_id, language=Language.SPANISH, zone="America/Bogota", now=now + HOUR).person
    assert again == person
    assert person.schedule == Schedule(zone=ZoneInfo("America/New_York"))


def test_before_consent_no_name_can_be_stored(db, person):
    with pytest.raises(Exception, match="CHECK constraint failed"):
        people.set_name(db, person.id, "Ana")


def test_consent_is_stored_once_with_its_version_language_and_date(db, person, now):
    assert people.consent(db, person.id, language=Language.SPANISH, now=now)
    assert not people.consent(db, person.id, language=Language.ENGLISH, now=now + HOUR)
    row = find_one(db, "SELECT consented_at, consent_version, consent_language, language FROM people")
    assert row == {"consented_at": int(now.timestamp()), "consent_version": 1, "consent_language": "es", "language": "es"}


def test_a_name_and_a_set_up_belong_to_who_agreed(db, person, now):
    people.consent(db, person.id, language=Language.ENGLISH, now=now)
    people.set_name(db, person.id, "Ana")
    assert [people.set_up(db, person.id, now=now), people.set_up(db, person.id, now=now + HOUR)] == [True, False]
    found = people.get(db, person.id)
    assert (found.name, found.set_up_at) == ("Ana", now)


@pytest.mark.parametrize(
    "schedule",
    [
        Schedule(zone=ZoneInfo("America/Bogota"), hour=0, days=frozenset({6}), quiet=nights(0, 0)),
        Schedule(zone=ZoneInfo("Pacific/Apia"), hour=23, days=frozenset(range(7)), quiet=nights(23, 5)),
    ],
)
def test_a_schedule_comes_back_as_it_was_set(db, person, schedule):
    people.set_schedule(db, person.id, schedule)
    assert people.get(db, person.id).schedule == schedule


def test_settings_are_each_persons_own(db, person, other):
    people.set_text_only(db, person.id, wanted=True)
    people.set_hard_topics(db, person.id, wanted=False)
    people.set_language(db, person.id, Language.SPANISH)
    found = people.get(db, person.id)
    assert (found.text_only, found.hard_topics, found.language) == (True, False, Language.SPANISH)
    assert people.get(db, other.id) == other


def test_a_due_prompt_is_claimed_by_one_alone(db, person, now):
    people.set_next_prompt(db, person.id, now)
    (due,) = people.PROMPTS.list_due(db, now=now, limit=9)
    assert [people.claim_prompt(db, due, then=now + HOUR), people.claim_prompt(db, due, then=now + HOUR)] == [True, False]
    assert people.get(db, person.id).next_prompt_at == now + HOUR


def test_a_due_prompt_that_was_moved_meanwhile_is_not_claimed(db, person, now):
    people.set_next_prompt(db, person.id, now)
    (due,) = people.PROMPTS.list_due(db, now=now, limit=9)
    people.set_next_prompt(db, person.id, now + 3 * HOUR)
    assert not people.claim_prompt(db, due, then=None)
    assert people.get(db, person.id).next_prompt_at == now + 3 * HOUR


def test_who_has_no_due_prompt_cannot_be_claimed(db, person, now):
    assert not people.claim_prompt(db, person, then=now)


def test_those_due_are_listed_earliest_first_and_at_most_so_many(db, person, other, now):
    people.set_next_prompt(db, person.id, now)
    people.set_next_prompt(db, other.id, now - HOUR)
    assert [found.id for found in people.PROMPTS.list_due(db, now=now, limit=9)] == [other.id, person.id]
    assert [found.id for found in people.PROMPTS.list_due(db, now=now, limit=1)] == [other.id]
    assert [found.id for found in people.PROMPTS.list_due(db, now=now - HOUR / 2, limit=9)] == [other.id]
    assert people.PROMPTS.next_at(db, after=now - HOUR / 2) == now


def test_a_pause_takes_the_next_prompt_away_and_the_same_one_twice_changes_nothing(db, person, now):
    people.set_next_prompt(db, person.id, now + HOUR)
    assert [people.pause(db, person.id, since=now, until=None) for _ in range(2)] == [True, False]
    assert people.pause(db, person.id, since=now, until=now + HOUR)
    found = people.get(db, person.id)
    assert (found.paused_at, found.paused_until, found.next_prompt_at) == (now, now + HOUR, None)


def test_a_pause_with_an_end_is_listed_when_it_has_come(db, person, other, now):
    people.pause(db, person.id, since=now, until=now + HOUR)
    people.pause(db, other.id, since=now, until=None)
    assert people.list_rested(db, now=now, limit=9) == []
    assert people.PROMPTS.next_at(db, after=now) == now + HOUR
    assert [found.id for found in people.list_rested(db, now=now + HOUR, limit=9)] == [person.id]
    assert [people.resume(db, person.id), people.resume(db, person.id)] == [True, False]
    assert people.list_rested(db, now=now + HOUR, limit=9) == []


def test_who_blocked_the_bot_is_asked_nothing_until_they_come_back(db, person, now):
    people.set_next_prompt(db, person.id, now)
    people.block(db, person.telegram_id, now=now)
    assert people.PROMPTS.list_due(db, now=now, limit=9) == []
    assert people.get(db, person.id).blocked_at == now
    people.touch(db, person.telegram_id, now=now + HOUR)
    found = people.get(db, person.id)
    assert (found.blocked_at, found.active_at) == (None, now + HOUR)


def test_who_looked_in_and_never_agreed_is_forgotten(db, person, other, now):
    people.consent(db, other.id, language=Language.SPANISH, now=now)
    people.touch(db, person.telegram_id, now=now + HOUR)
    assert people.forget_passers_by(db, before=now + HOUR) == 0
    assert people.forget_passers_by(db, before=now + 2 * HOUR) == 1
    assert people.find(db, person.telegram_id) is None
    assert people.find(db, other.telegram_id) is not None


def test_an_instant_without_a_zone_is_not_stored(db, person, now):
    with pytest.raises(ValueError, match="without a zone"):
        people.set_next_prompt(db, person.id, now.replace(tzinfo=None))


def test_a_person_who_is_not_there_cannot_be_got(db):
    with pytest.raises(LookupError):
        people.get(db, 404)


def test_the_slower_pace_is_told_once_in_each_silence(db, person, now):
    assert people.tell_of_slowing(db, person.id, now=now)
    assert not people.tell_of_slowing(db, person.id, now=now)
    people.touch(db, person.telegram_id, now=now + timedelta(days=1))
    assert people.tell_of_slowing(db, person.id, now=now + timedelta(days=9))


def test_being_told_of_the_slower_pace_is_kept(db, person, now):
    people.tell_of_slowing(db, person.id, now=now)
    assert scalar(db, "SELECT slowed_told_at FROM people WHERE id = ?", [person.id]) == int(now.timestamp())
    assert people.get(db, person.id) == dataclasses.replace(person)
