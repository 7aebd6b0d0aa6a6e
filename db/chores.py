"""What the whole bot has to do once a night, as rows: when it is due, when it was done, and why it failed."""

from datetime import datetime
from enum import StrEnum

from db import Database
from db.rows import Mapper, changes, runs
from practice.frozen import Frozen


class Chore(StrEnum):
    FORGET = "forget"
    BACKUP = "backup"


class Standing(Frozen):
    """How it went lately."""

    done_at: datetime | None
    failed_at: datetime | None  # of the newest attempt, if it failed
    failure: str | None
    told_at: datetime | None


STANDING = Mapper(Standing)


@STANDING.gets("SELECT done_at, failed_at, failure, told_at FROM chores WHERE name = :chore")
def get(db: Database, chore: Chore) -> Standing: ...
# Give it the next time if it has none, or one so far away that the clock must have been wrong.
@runs("UPDATE chores SET due_at = :next_at WHERE name = :chore AND (due_at IS NULL OR due_at > max(:next_at, :now))")
def plan(db: Database, chore: Chore, *, now: datetime, next_at: datetime) -> None: ...
# True for the one who is to do it now. It is due again at `again_at` unless it is done by then.
@changes("UPDATE chores SET due_at = :again_at WHERE name = :chore AND due_at <= :now")
def claim(db: Database, chore: Chore, *, now: datetime, again_at: datetime) -> bool: ...
@runs("UPDATE chores SET due_at = :next_at, done_at = :now, failed_at = NULL, failure = NULL, told_at = NULL WHERE name = :chore")
def note_done(db: Database, chore: Chore, *, now: datetime, next_at: datetime) -> None: ...
@runs("UPDATE chores SET failed_at = :now, failure = :failure WHERE name = :chore")
def note_failed(db: Database, chore: Chore, *, now: datetime, failure: str) -> None: ...
@runs("UPDATE chores SET told_at = :now WHERE name = :chore")
def note_told(db: Database, chore: Chore, *, now: datetime) -> None: ...
