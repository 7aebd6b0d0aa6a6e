"""Codes and links that did not work are counted, so that nobody can go on guessing."""

from datetime import datetime, timedelta

from db import Database, moves
from practice.models import Person

WITHIN = timedelta(hours=1)
WRONG_OF_ONE = 5  # within that time
WRONG_IN_ALL = 50


def is_throttled(db: Database, person: Person, now: datetime) -> bool:
    """Nothing that they could have guessed is looked at for a while."""
    return has_guessed(db, person, now) or moves.count_wrong(db, since=now - WITHIN) >= WRONG_IN_ALL


def has_guessed(db: Database, person: Person, now: datetime) -> bool:
    """This person alone, whatever others do: a link is too long to be guessed by many together."""
    return moves.count_wrong(db, since=now - WITHIN, person_id=person.id) >= WRONG_OF_ONE


def note_wrong(db: Database, person: Person, now: datetime) -> None:
    moves.add_wrong(db, person.id, now=now, forget_before=now - WITHIN)
