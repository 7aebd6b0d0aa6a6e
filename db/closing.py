"""The host ends the bot: everyone is told, has time to take what is theirs, and then all of it goes."""

from dataclasses import dataclass
from datetime import datetime

from db import Database
from db.rows import changed, find_one, list_all, scalar
from db.times import from_unix, maybe_unix, to_unix


@dataclass(frozen=True, kw_only=True)
class Closing:
    begun_at: datetime
    ends_at: datetime


def find(db: Database) -> Closing | None:
    row = find_one(db, "SELECT begun_at, ends_at FROM closing")
    return None if row is None else Closing(begun_at=from_unix(row["begun_at"]), ends_at=from_unix(row["ends_at"]))


def begin(db: Database, *, now: datetime, ends_at: datetime) -> bool:
    """False if it was begun before: that day stays."""
    sql = "INSERT INTO closing (id, begun_at, ends_at) VALUES (1, ?, ?) ON CONFLICT (id) DO NOTHING"
    return changed(db, sql, [to_unix(now), to_unix(ends_at)])


def take_back(db: Database) -> list[int]:
    """It goes on after all. Who had been told that it ends."""
    told = [row["person_id"] for row in list_all(db, "SELECT person_id FROM closing_notices WHERE told_at IS NOT NULL ORDER BY person_id")]
    db.execute("DELETE FROM closing_notices")
    db.execute("DELETE FROM closing")
    return told


def list_due(db: Database, *, now: datetime, limit: int) -> list[int]:
    """Who is to be told now: whoever has a notice that is due, and whoever has none, newcomers too."""
    if find(db) is None:
        return []
    rows = list_all(
        db,
        "SELECT person_id FROM closing_notices WHERE due_at <= :now UNION SELECT id FROM people WHERE consented_at IS NOT NULL "
        "AND id NOT IN (SELECT person_id FROM closing_notices) LIMIT :limit",
        {"now": to_unix(now), "limit": limit},
    )
    return [row["person_id"] for row in rows]


def next_due_at(db: Database, *, after: datetime) -> datetime | None:
    return maybe_unix(scalar(db, "SELECT min(due_at) FROM closing_notices WHERE due_at > ?", [to_unix(after)]))


def put_off(db: Database, person_id: int, then: datetime) -> None:
    sql = "INSERT INTO closing_notices (person_id, due_at) VALUES (?, ?) ON CONFLICT (person_id) DO UPDATE SET due_at = excluded.due_at"
    db.execute(sql, [person_id, to_unix(then)])


def note_told(db: Database, person_id: int, *, now: datetime) -> bool:
    """True once for each person."""
    return changed(
        db,
        "INSERT INTO closing_notices (person_id, told_at) VALUES (:person, :now) ON CONFLICT (person_id) "
        "DO UPDATE SET told_at = :now, due_at = NULL WHERE told_at IS NULL",
        {"person": person_id, "now": to_unix(now)},
    )


def list_ended(db: Database, *, now: datetime, limit: int) -> list[int]:
    """Everyone, once the day has come."""
    closing = find(db)
    if closing is None or closing.ends_at > now:
        return []
    return [row["id"] for row in list_all(db, "SELECT id FROM people ORDER BY id LIMIT ?", [limit])]
