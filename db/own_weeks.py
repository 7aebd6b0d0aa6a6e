"""Who wants to be told of their own week, on which day, and when next."""

from datetime import datetime

from db import Database
from db.queues import Queue
from db.rows import Stored, changes, list_all, runs
from practice.models import Value


class Wish(Stored):
    """`day` is a weekday, Monday is 0."""

    person_id: int
    day: int
    next_at: datetime


DUE = Queue("own_weeks", "next_at", int, key="person_id")


@Wish.finds("SELECT * FROM own_weeks WHERE person_id = :person_id")
def find(db: Database, person_id: int) -> Wish | None: ...
@runs(
    "INSERT INTO own_weeks (person_id, day, next_at) VALUES (:person_id, :day, :next_at) "
    "ON CONFLICT (person_id) DO UPDATE SET day = excluded.day, next_at = excluded.next_at"
)
def want(db: Database, person_id: int, *, day: int, next_at: datetime) -> None: ...
@runs("DELETE FROM own_weeks WHERE person_id = :person_id")
def stop(db: Database, person_id: int) -> None: ...
# Advance the due time from what was read to `then`; False if someone else did.
@changes("UPDATE own_weeks SET next_at = :then WHERE person_id = :wish.person_id AND next_at = :wish.next_at")
def claim(db: Database, wish: Wish, *, then: datetime) -> bool: ...


def count_practiced(db: Database, person_id: int, *, since: datetime) -> dict[Value, int]:
    """How often each value was answered since then, in the values' order; those that were not are not there."""
    sql = "SELECT value, count(*) AS times FROM prompts WHERE person_id = ? AND way IS NOT NULL AND answered_at >= ? GROUP BY value"
    found = {row["value"]: row["times"] for row in list_all(db, sql, [person_id, since])}
    return {value: found[value] for value in Value if value in found}
