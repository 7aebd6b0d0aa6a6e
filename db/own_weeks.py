"""Who wants to be told of their own week, on which day, and when next."""

from dataclasses import dataclass
from datetime import datetime

from db import Database
from db.rows import changed, find_one, list_all, scalar
from db.times import from_unix, maybe_unix, to_unix
from practice.models import Value


@dataclass(frozen=True, kw_only=True)
class Wish:
    """`day` is a weekday, Monday is 0."""

    person_id: int
    day: int
    next_at: datetime


def find(db: Database, person_id: int) -> Wish | None:
    row = find_one(db, "SELECT * FROM own_weeks WHERE person_id = ?", [person_id])
    return None if row is None else Wish(person_id=row["person_id"], day=row["day"], next_at=from_unix(row["next_at"]))


def want(db: Database, person_id: int, *, day: int, next_at: datetime) -> None:
    db.execute(
        "INSERT INTO own_weeks (person_id, day, next_at) VALUES (?, ?, ?) "
        "ON CONFLICT (person_id) DO UPDATE SET day = excluded.day, next_at = excluded.next_at",
        [person_id, day, to_unix(next_at)],
    )


def stop(db: Database, person_id: int) -> None:
    db.execute("DELETE FROM own_weeks WHERE person_id = ?", [person_id])


def claim(db: Database, wish: Wish, *, then: datetime) -> bool:
    """Advance the due time from what was read to `then`; False if someone else did."""
    sql = "UPDATE own_weeks SET next_at = ? WHERE person_id = ? AND next_at = ?"
    return changed(db, sql, [to_unix(then), wish.person_id, to_unix(wish.next_at)])


def put_off(db: Database, person_id: int, until: datetime) -> None:
    db.execute("UPDATE own_weeks SET next_at = ? WHERE person_id = ?", [to_unix(until), person_id])


def list_due(db: Database, *, now: datetime, limit: int) -> list[int]:
    """People's ids, the longest due first."""
    rows = list_all(db, "SELECT person_id FROM own_weeks WHERE next_at <= ? ORDER BY next_at, person_id LIMIT ?", [to_unix(now), limit])
    return [row["person_id"] for row in rows]


def next_due_at(db: Database, *, after: datetime) -> datetime | None:
    return maybe_unix(scalar(db, "SELECT min(next_at) FROM own_weeks WHERE next_at > ?", [to_unix(after)]))


def count_practiced(db: Database, person_id: int, *, since: datetime) -> dict[Value, int]:
    """How often each value was answered since then, in the values' order; those that were not are not there."""
    sql = "SELECT value, count(*) AS times FROM prompts WHERE person_id = ? AND way IS NOT NULL AND answered_at >= ? GROUP BY value"
    found = {row["value"]: row["times"] for row in list_all(db, sql, [person_id, to_unix(since)])}
    return {value: found[value] for value in Value if value in found}
