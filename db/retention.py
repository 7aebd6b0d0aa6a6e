"""Who has been away for long: the notice that what they wrote goes, and its going."""

from dataclasses import dataclass
from datetime import datetime

from db import Database
from db.rows import changed, list_all, scalar
from db.times import from_unix, maybe_unix, to_unix

LAST_USE = "coalesce(people.active_at, people.consented_at)"
WROTE = (
    "(EXISTS (SELECT 1 FROM reflections WHERE person_id = people.id) OR EXISTS (SELECT 1 FROM plans WHERE person_id = people.id) "
    "OR EXISTS (SELECT 1 FROM self_checks WHERE person_id = people.id) "
    "OR EXISTS (SELECT 1 FROM prompts WHERE person_id = people.id AND own_words IS NOT NULL))"
)


@dataclass(frozen=True, kw_only=True)
class Due:
    """A notice that is to be said now."""

    person_id: int
    due_at: datetime


def list_away(db: Database, *, since: datetime, limit: int) -> list[int]:
    """Whoever wrote something, was last here before `since`, and has no notice yet."""
    rows = list_all(
        db,
        f"SELECT id FROM people WHERE consented_at IS NOT NULL AND {LAST_USE} < ? AND {WROTE} "
        "AND id NOT IN (SELECT person_id FROM retention_notices) ORDER BY id LIMIT ?",
        [to_unix(since), limit],
    )
    return [row["id"] for row in rows]


def is_away(db: Database, person_id: int, *, since: datetime) -> bool:
    return scalar(db, f"SELECT 1 FROM people WHERE id = ? AND {LAST_USE} < ?", [person_id, to_unix(since)]) is not None


def plan(db: Database, person_id: int, *, due_at: datetime) -> None:
    sql = "INSERT INTO retention_notices (person_id, due_at) VALUES (?, ?) ON CONFLICT (person_id) DO NOTHING"
    db.execute(sql, [person_id, to_unix(due_at)])


def list_due(db: Database, *, now: datetime, limit: int) -> list[Due]:
    sql = "SELECT person_id, due_at FROM retention_notices WHERE due_at <= ? ORDER BY due_at, person_id LIMIT ?"
    return [Due(person_id=row["person_id"], due_at=from_unix(row["due_at"])) for row in list_all(db, sql, [to_unix(now), limit])]


def next_due_at(db: Database, *, after: datetime) -> datetime | None:
    return maybe_unix(scalar(db, "SELECT min(due_at) FROM retention_notices WHERE due_at > ?", [to_unix(after)]))


def claim(db: Database, due: Due, *, now: datetime) -> bool:
    """True for the one who is to say it."""
    return changed(
        db,
        "UPDATE retention_notices SET due_at = NULL, told_at = ? WHERE person_id = ? AND due_at = ?",
        [to_unix(now), due.person_id, to_unix(due.due_at)],
    )


def put_off(db: Database, due: Due, then: datetime) -> None:
    db.execute("UPDATE retention_notices SET due_at = ? WHERE person_id = ? AND due_at IS NOT NULL", [to_unix(then), due.person_id])


def forget(db: Database, person_id: int) -> None:
    db.execute("DELETE FROM retention_notices WHERE person_id = ?", [person_id])


def forget_of_those_here(db: Database, *, since: datetime) -> int:
    """Take back the notices of whoever was here at or after `since`. How many."""
    sql = f"DELETE FROM retention_notices WHERE person_id IN (SELECT id FROM people WHERE {LAST_USE} >= ?)"
    return int(db.execute(sql, [to_unix(since)]).rowcount)


def list_ended(db: Database, *, told_before: datetime, since: datetime, limit: int) -> list[int]:
    """Whoever was told before that instant, and was not here at or after `since`."""
    rows = list_all(
        db,
        "SELECT person_id FROM retention_notices JOIN people ON people.id = person_id "
        f"WHERE told_at <= ? AND {LAST_USE} < ? ORDER BY person_id LIMIT ?",
        [to_unix(told_before), to_unix(since), limit],
    )
    return [row["person_id"] for row in rows]


def erase(db: Database, person_id: int) -> None:
    """All that they wrote in their practice. Settings, hours, goals and certificates stay: a renewal may take years."""
    for table in ("reflections", "plans", "self_checks"):
        db.execute(f"DELETE FROM {table} WHERE person_id = ?", [person_id])
    db.execute(
        "UPDATE prompts SET own_words = NULL, own_words_message_id = NULL, own_words_edited_at = NULL WHERE person_id = ? "
        "AND own_words IS NOT NULL",
        [person_id],
    )
    forget(db, person_id)
