"""What a member of a cohort is still to be told, once."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from db import Database
from db.rows import Mapper, changed, find_value


class NoticeKind(StrEnum):
    ENDED = "ended"
    REMOVED = "removed"
    MADE_TRAINER = "made-trainer"


@dataclass(frozen=True, kw_only=True)
class Notice:
    id: int
    cohort_id: int
    person_id: int
    kind: NoticeKind
    made_at: datetime
    due_at: datetime


NOTICE = Mapper(Notice)


def add(db: Database, cohort_id: int, person_id: int, kind: NoticeKind, *, due_at: datetime, now: datetime) -> None:
    """The same once more changes nothing while it waits."""
    db.execute(
        "INSERT INTO cohort_notices (cohort_id, person_id, kind, made_at, due_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [cohort_id, person_id, kind, now, due_at],
    )


def add_for_members(db: Database, cohort_id: int, kind: NoticeKind, *, now: datetime, but: int | None = None) -> None:
    """For everyone who is in it now but one: a single statement, however many they are."""
    db.execute(
        "INSERT INTO cohort_notices (cohort_id, person_id, kind, made_at, due_at) SELECT cohort_id, person_id, :kind, :now, :now "
        "FROM memberships WHERE cohort_id = :cohort AND left_at IS NULL AND person_id IS NOT :but ON CONFLICT DO NOTHING",
        {"kind": kind, "now": now, "cohort": cohort_id, "but": but},
    )


def drop(db: Database, cohort_id: int, person_id: int, kind: NoticeKind) -> None:
    """It is no longer so."""
    db.execute("DELETE FROM cohort_notices WHERE cohort_id = ? AND person_id = ? AND kind = ?", [cohort_id, person_id, kind])


def list_due(db: Database, *, now: datetime, limit: int) -> list[Notice]:
    return NOTICE.all(db, "SELECT * FROM cohort_notices WHERE due_at <= ? ORDER BY due_at, id LIMIT ?", [now, limit])


def next_due_at(db: Database, *, after: datetime) -> datetime | None:
    return find_value(db, datetime, "SELECT min(due_at) FROM cohort_notices WHERE due_at > ?", [after])


def put_off(db: Database, notice: Notice, then: datetime) -> None:
    db.execute("UPDATE cohort_notices SET due_at = ? WHERE id = ?", [then, notice.id])


def take(db: Database, notice: Notice) -> bool:
    """True if this call is the one that says it."""
    return changed(db, "DELETE FROM cohort_notices WHERE id = ?", [notice.id])
