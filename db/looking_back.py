"""Who wants to be shown what they wrote a month ago, how often, and when next."""

from datetime import date, datetime

from db import Database
from db.queues import Queue
from db.rows import Mapper, changes, runs
from practice.frozen import Frozen


class Wish(Frozen):
    """`every` counts days between two; `sent_on` is the local day of the last one."""

    wanted: bool
    every: int
    offered_at: datetime | None
    sent_on: date | None
    next_at: datetime | None


WISH = Mapper(Wish)
DUE = Queue("looking_back", "next_at", int, key="person_id")
NONE = Wish(wanted=False, every=7, offered_at=None, sent_on=None, next_at=None)


def find(db: Database, person_id: int) -> Wish:
    return WISH.find(db, "SELECT * FROM looking_back WHERE person_id = ?", [person_id]) or NONE


# True once: it was neither offered nor chosen before.
@changes("INSERT INTO looking_back (person_id, offered_at) VALUES (:person_id, :now) ON CONFLICT (person_id) DO NOTHING")
def offer(db: Database, person_id: int, *, now: datetime) -> bool: ...
@runs(
    "INSERT INTO looking_back (person_id, wanted, every, next_at) VALUES (:person_id, 1, :every, :next_at) "
    "ON CONFLICT (person_id) DO UPDATE SET wanted = excluded.wanted, every = excluded.every, next_at = excluded.next_at"
)
def want(db: Database, person_id: int, *, every: int, next_at: datetime) -> None: ...
# True if it was wanted until now.
@changes("UPDATE looking_back SET wanted = 0, next_at = NULL WHERE person_id = :person_id AND wanted = 1")
def stop(db: Database, person_id: int) -> bool: ...
# Advance the due time from what was read to `then`; False if someone else did.
@changes("UPDATE looking_back SET next_at = :then WHERE person_id = :person_id AND next_at = :read_at")
def claim(db: Database, person_id: int, *, read_at: datetime, then: datetime) -> bool: ...
@runs("UPDATE looking_back SET sent_on = :on WHERE person_id = :person_id")
def sent(db: Database, person_id: int, *, on: date) -> None: ...
