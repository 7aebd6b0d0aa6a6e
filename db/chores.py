"""What the whole bot has to do once a night, as rows: when it is due, when it was done, and why it failed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from db import Database
from db.rows import Row, changed, find_one
from db.times import maybe_unix, to_unix


class Chore(StrEnum):
    FORGET = "forget"
    BACKUP = "backup"


@dataclass(frozen=True, kw_only=True)
class Standing:
    """How it went lately."""

    done_at: datetime | None
    failed_at: datetime | None  # of the newest attempt, if it failed
    failure: str | None
    told_at: datetime | None

    @classmethod
    def from_row(cls, row: Row) -> "Standing":
        return cls(
            done_at=maybe_unix(row["done_at"]),
            failed_at=maybe_unix(row["failed_at"]),
            failure=row["failure"],
            told_at=maybe_unix(row["told_at"]),
        )


def get(db: Database, chore: Chore) -> Standing:
    row = find_one(db, "SELECT done_at, failed_at, failure, told_at FROM chores WHERE name = ?", [chore])
    assert row is not None  # noqa: S101  the schema put it there
    return Standing.from_row(row)


def plan(db: Database, chore: Chore, *, now: datetime, next_at: datetime) -> None:
    """Give it the next time if it has none, or one so far away that the clock must have been wrong."""
    db.execute(
        "UPDATE chores SET due_at = :next WHERE name = :name AND (due_at IS NULL OR due_at > max(:next, :now))",
        {"name": chore, "now": to_unix(now), "next": to_unix(next_at)},
    )


def claim(db: Database, chore: Chore, *, now: datetime, again_at: datetime) -> bool:
    """True for the one who is to do it now. It is due again at `again_at` unless it is done by then."""
    return changed(db, "UPDATE chores SET due_at = ? WHERE name = ? AND due_at <= ?", [to_unix(again_at), chore, to_unix(now)])


def note_done(db: Database, chore: Chore, *, now: datetime, next_at: datetime) -> None:
    db.execute(
        "UPDATE chores SET due_at = ?, done_at = ?, failed_at = NULL, failure = NULL, told_at = NULL WHERE name = ?",
        [to_unix(next_at), to_unix(now), chore],
    )


def note_failed(db: Database, chore: Chore, *, now: datetime, failure: str) -> None:
    db.execute("UPDATE chores SET failed_at = ?, failure = ? WHERE name = ?", [to_unix(now), failure, chore])


def note_told(db: Database, chore: Chore, *, now: datetime) -> None:
    db.execute("UPDATE chores SET told_at = ? WHERE name = ?", [to_unix(now), chore])
