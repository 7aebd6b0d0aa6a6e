"""What the whole bot has to do once a night, as rows: when it is due, when it was done, and why it failed."""

from datetime import datetime
from enum import StrEnum

from db import Database
from db.rows import Mapper, changed, require
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


def get(db: Database, chore: Chore) -> Standing:
    return require(STANDING.find(db, "SELECT done_at, failed_at, failure, told_at FROM chores WHERE name = ?", [chore]))


def plan(db: Database, chore: Chore, *, now: datetime, next_at: datetime) -> None:
    """Give it the next time if it has none, or one so far away that the clock must have been wrong."""
    sql = "UPDATE chores SET due_at = :next WHERE name = :name AND (due_at IS NULL OR due_at > max(:next, :now))"
    db.execute(sql, {"name": chore, "now": now, "next": next_at})


def claim(db: Database, chore: Chore, *, now: datetime, again_at: datetime) -> bool:
    """True for the one who is to do it now. It is due again at `again_at` unless it is done by then."""
    return changed(db, "UPDATE chores SET due_at = ? WHERE name = ? AND due_at <= ?", [again_at, chore, now])


def note_done(db: Database, chore: Chore, *, now: datetime, next_at: datetime) -> None:
    sql = "UPDATE chores SET due_at = ?, done_at = ?, failed_at = NULL, failure = NULL, told_at = NULL WHERE name = ?"
    db.execute(sql, [next_at, now, chore])


def note_failed(db: Database, chore: Chore, *, now: datetime, failure: str) -> None:
    db.execute("UPDATE chores SET failed_at = ?, failure = ? WHERE name = ?", [now, failure, chore])


def note_told(db: Database, chore: Chore, *, now: datetime) -> None:
    db.execute("UPDATE chores SET told_at = ? WHERE name = ?", [now, chore])
