"""Who wants to be told of their own week, on which day, and when next."""

from datetime import datetime

from db import Database
from db.queues import Queue
from db.rows import Mapper, changed, list_all, put, runs
from practice.frozen import Frozen
from practice.models import Value


class Wish(Frozen):
    """`day` is a weekday, Monday is 0."""

    person_id: int
    day: int
    next_at: datetime


WISH = Mapper(Wish)
DUE = Queue("own_weeks", "next_at", int, key="person_id")


@WISH.finds("SELECT * FROM own_weeks WHERE person_id = :person_id")
def find(db: Database, person_id: int) -> Wish | None: ...


def want(db: Database, person_id: int, *, day: int, next_at: datetime) -> None:
    put(db, "own_weeks", "person_id", person_id=person_id, day=day, next_at=next_at)


@runs("DELETE FROM own_weeks WHERE person_id = :person_id")
def stop(db: Database, person_id: int) -> None: ...


def claim(db: Database, wish: Wish, *, then: datetime) -> bool:
    """Advance the due time from what was read to `then`; False if someone else did."""
    sql = "UPDATE own_weeks SET next_at = ? WHERE person_id = ? AND next_at = ?"
    return changed(db, sql, [then, wish.person_id, wish.next_at])


def count_practiced(db: Database, person_id: int, *, since: datetime) -> dict[Value, int]:
    """How often each value was answered since then, in the values' order; those that were not are not there."""
    sql = "SELECT value, count(*) AS times FROM prompts WHERE person_id = ? AND way IS NOT NULL AND answered_at >= ? GROUP BY value"
    found = {row["value"]: row["times"] for row in list_all(db, sql, [person_id, since])}
    return {value: found[value] for value in Value if value in found}
