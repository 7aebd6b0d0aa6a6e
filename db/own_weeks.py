"""Who wants to be told of their own week, on which day, and when next."""

from dataclasses import dataclass
from datetime import datetime

from db import Database
from db.rows import Mapper, changed, find_value, list_all, list_values, put
from practice.models import Value


@dataclass(frozen=True, kw_only=True)
class Wish:
    """`day` is a weekday, Monday is 0."""

    person_id: int
    day: int
    next_at: datetime


WISH = Mapper(Wish)


def find(db: Database, person_id: int) -> Wish | None:
    return WISH.find(db, "SELECT * FROM own_weeks WHERE person_id = ?", [person_id])


def want(db: Database, person_id: int, *, day: int, next_at: datetime) -> None:
    put(db, "own_weeks", "person_id", person_id=person_id, day=day, next_at=next_at)


def stop(db: Database, person_id: int) -> None:
    db.execute("DELETE FROM own_weeks WHERE person_id = ?", [person_id])


def claim(db: Database, wish: Wish, *, then: datetime) -> bool:
    """Advance the due time from what was read to `then`; False if someone else did."""
    sql = "UPDATE own_weeks SET next_at = ? WHERE person_id = ? AND next_at = ?"
    return changed(db, sql, [then, wish.person_id, wish.next_at])


def put_off(db: Database, person_id: int, until: datetime) -> None:
    db.execute("UPDATE own_weeks SET next_at = ? WHERE person_id = ?", [until, person_id])


def list_due(db: Database, *, now: datetime, limit: int) -> list[int]:
    """People's ids, the longest due first."""
    return list_values(db, int, "SELECT person_id FROM own_weeks WHERE next_at <= ? ORDER BY next_at, person_id LIMIT ?", [now, limit])


def next_due_at(db: Database, *, after: datetime) -> datetime | None:
    return find_value(db, datetime, "SELECT min(next_at) FROM own_weeks WHERE next_at > ?", [after])


def count_practiced(db: Database, person_id: int, *, since: datetime) -> dict[Value, int]:
    """How often each value was answered since then, in the values' order; those that were not are not there."""
    sql = "SELECT value, count(*) AS times FROM prompts WHERE person_id = ? AND way IS NOT NULL AND answered_at >= ? GROUP BY value"
    found = {row["value"]: row["times"] for row in list_all(db, sql, [person_id, since])}
    return {value: found[value] for value in Value if value in found}
