"""What a member of a cohort is still to be told, once."""

from datetime import datetime
from enum import StrEnum

from db import Database
from db.queues import Queue
from db.rows import Stored, changes, runs


class NoticeKind(StrEnum):
    ENDED = "ended"
    REMOVED = "removed"
    MADE_TRAINER = "made-trainer"


class Notice(Stored):
    id: int
    cohort_id: int
    person_id: int
    kind: NoticeKind
    made_at: datetime
    due_at: datetime


DUE = Queue("cohort_notices", "due_at", Notice)


# The same once more changes nothing while it waits.
@runs(
    "INSERT INTO cohort_notices (cohort_id, person_id, kind, made_at, due_at) VALUES (:cohort_id, :person_id, :kind, :now, :due_at) "
    "ON CONFLICT DO NOTHING"
)
def add(db: Database, cohort_id: int, person_id: int, kind: NoticeKind, *, due_at: datetime, now: datetime) -> None: ...
# For everyone who is in it now but one: a single statement, however many they are.
@runs(
    "INSERT INTO cohort_notices (cohort_id, person_id, kind, made_at, due_at) SELECT cohort_id, person_id, :kind, :now, :now "
    "FROM memberships WHERE cohort_id = :cohort_id AND left_at IS NULL AND person_id IS NOT :but ON CONFLICT DO NOTHING"
)
def add_for_members(db: Database, cohort_id: int, kind: NoticeKind, *, now: datetime, but: int | None = None) -> None: ...
# It is no longer so.
@runs("DELETE FROM cohort_notices WHERE cohort_id = :cohort_id AND person_id = :person_id AND kind = :kind")
def drop(db: Database, cohort_id: int, person_id: int, kind: NoticeKind) -> None: ...
# True if this call is the one that says it.
@changes("DELETE FROM cohort_notices WHERE id = :notice.id")
def take(db: Database, notice: Notice) -> bool: ...
