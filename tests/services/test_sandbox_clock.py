"""What a sandbox is told of when something is due, before it moves the clock on."""

from datetime import timedelta

from bot.gateway.control import next_due_at
from db import Database, people
from tests.services.life import MONDAY, begin

HOUR = timedelta(hours=1)


def test_what_is_due_already_is_due_now(db: Database):
    person = begin(db)
    people.set_next_prompt(db, person.id, MONDAY + 2 * HOUR)
    assert next_due_at(db, after=MONDAY + HOUR, until=MONDAY + 9 * HOUR) == MONDAY + 2 * HOUR
    assert next_due_at(db, after=MONDAY + 5 * HOUR, until=MONDAY + 9 * HOUR) == MONDAY + 5 * HOUR
