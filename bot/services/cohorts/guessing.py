"""Codes and links that did not work are counted for each account, so that nobody goes on guessing and nobody is locked out by others.

With 80 random bits and five tries an hour, many accounts together get nowhere either.
"""

from datetime import datetime, timedelta

from db import Database, moves
from practice.models import Person

WITHIN = timedelta(hours=1)
MOST_WRONG = 5  # within that time


def has_guessed(db: Database, person: Person, now: datetime) -> bool:
    """Nothing that this person could have guessed is looked at for a while."""
    return moves.count_wrong(db, person.id, since=now - WITHIN) >= MOST_WRONG


def note_wrong(db: Database, person: Person, now: datetime) -> None:
    moves.add_wrong(db, person.id, now=now, forget_before=now - WITHIN)
