"""What a member of a cohort is still to be told, once."""

from datetime import datetime
from enum import StrEnum

from db import Database
from db.queues import Queue
from db.rows import Mapper, changed
from practice.frozen import Frozen


class NoticeKind(StrEnum):
    ENDED = "ended"
    REMOVED = "removed"
    MADE_TRAINER = "made-trainer"


class Notice(Frozen):
    id: int
    cohort_id: int
    person_id: int
    kind: NoticeKind
    made_at: datetime
    due_at: datetime


NOTICE = Mapper(Notice)
DUE = Queue("cohort_notices", "due_at", NOTICE)


def add(db: Database, cohort_id: int, person_id: int, kind: NoticeKind, *, due_at: datetime, now: datetime) -> None:
    """The same once more changes nothing while it waits."""
    sql = "INSERT INTO cohort_notices (cohort_id, person_id, kind, made_at, due_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
    db.execute(sql, [cohort_id, person_id, kind, now, due_at])


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


def take(db: Database, notice: Notice) -> bool:
    """True if this call is the one that says it."""
    return changed(db, "DELETE FROM cohort_notices WHERE id = ?", [notice.id])
