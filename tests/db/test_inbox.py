from collections.abc import Callable
from datetime import timedelta

import pytest

from db import Database, inbox, people
from db.rows import find_one, list_all
from practice.models import Language

CHAT = 1001


@pytest.fixture
def arrive(db: Database, now) -> Callable[..., bool]:
    def arrive(update_id: int, body: str = '{"message": "private"}') -> bool:
        return inbox.add(db, update_id=update_id, chat_id=CHAT, body=body, now=now)

    return arrive


def test_an_update_is_written_down_once(db, arrive):
    assert [arrive(5), arrive(5, "another body")] == [True, False]
    assert [waiting.body for waiting in inbox.list_new(db, after=0, limit=9)] == ['{"message": "private"}']


def test_an_update_is_claimed_once_and_its_text_erased(db, arrive, now):
    arrive(5)
    assert [inbox.claim(db, 5, now=now), inbox.claim(db, 5, now=now)] == [True, False]
    assert find_one(db, "SELECT body, state FROM inbox") == {"body": None, "state": "done"}


def test_an_update_that_never_came_cannot_be_claimed(db, now):
    assert not inbox.claim(db, 404, now=now)


def test_one_that_comes_again_after_it_was_done_is_not_done_again(db, arrive, now):
    arrive(5)
    inbox.claim(db, 5, now=now)
    assert not arrive(5)
    assert inbox.count_new(db) == 0


def test_what_waits_is_listed_in_order_of_arrival_and_in_pieces(db, arrive):
    for update_id in (9, 3, 7):
        arrive(update_id)
    first = inbox.list_new(db, after=0, limit=2)
    rest = inbox.list_new(db, after=first[-1].id, limit=2)
    assert [waiting.update_id for waiting in first + rest] == [9, 3, 7]


def test_attempts_are_counted_while_it_is_new(db, arrive, now):
    arrive(5)
    assert [inbox.note_attempt(db, 5) for _ in range(inbox.ATTEMPTS)] == [1, 2, 3]
    inbox.claim(db, 5, now=now)
    assert inbox.note_attempt(db, 5) == 0


@pytest.fixture
def agreed(db, now):
    """Whoever writes in these tests has pressed Start."""
    person = people.meet(db, CHAT, language=Language.ENGLISH, zone="America/New_York", now=now).person
    people.consent(db, person.id, language=Language.ENGLISH, now=now)


def test_what_failed_keeps_its_text_for_the_host_and_is_not_tried_again(db, arrive, now, agreed):
    arrive(5)
    assert [inbox.fail(db, 5, now=now), inbox.fail(db, 5, now=now)] == [True, False]
    assert find_one(db, "SELECT body, state FROM inbox") == {"body": '{"message": "private"}', "state": "failed"}
    assert not inbox.claim(db, 5, now=now)


def test_what_cannot_be_read_is_set_aside_out_of_the_way(db, arrive, now):
    inbox.quarantine(db, update_id=None, chat_id=None, body="?", now=now)
    inbox.quarantine(db, update_id=None, chat_id=None, body="?", now=now)
    inbox.quarantine(db, update_id=6, chat_id=None, body="?", now=now)
    inbox.quarantine(db, update_id=6, chat_id=None, body="?", now=now)
    arrive(7)
    inbox.set_aside(db, 7, now=now)
    assert inbox.count(db) == {"quarantined": 4}


@pytest.mark.parametrize("met", [False, True])
def test_of_someone_who_has_not_agreed_no_text_stays_whatever_went_wrong(db, arrive, now, met):
    if met:
        people.meet(db, CHAT, language=Language.ENGLISH, zone="America/New_York", now=now)
    arrive(5)
    arrive(6)
    inbox.fail(db, 5, now=now)
    inbox.set_aside(db, 6, now=now)
    inbox.quarantine(db, update_id=7, chat_id=CHAT, body="private", now=now)
    inbox.quarantine(db, update_id=8, chat_id=None, body="private", now=now)
    assert [row["body"] for row in list_all(db, "SELECT body FROM inbox")] == [None] * 4


def test_of_someone_who_agreed_what_cannot_be_read_stays_for_the_host(db, now, agreed):
    inbox.quarantine(db, update_id=7, chat_id=CHAT, body="private", now=now)
    assert find_one(db, "SELECT body, chat_id FROM inbox") == {"body": "private", "chat_id": CHAT}


def test_rows_are_forgotten_some_days_after_they_were_done(db, arrive, now):
    arrive(1)
    arrive(2)
    inbox.claim(db, 1, now=now)
    assert inbox.forget(db, before=now) == 0
    assert inbox.forget(db, before=now + timedelta(days=7)) == 1
    assert inbox.count(db) == {"new": 1}
