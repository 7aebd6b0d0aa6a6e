"""Who wants to be shown what they wrote a month ago, how often, and when next."""

from dataclasses import dataclass
from datetime import date, datetime

from db import Database
from db.rows import changed, find_one, list_all, scalar
from db.times import maybe_iso, maybe_unix, to_unix


@dataclass(frozen=True, kw_only=True)
class Wish:
    """`every` counts days between two; `sent_on` is the local day of the last one."""

    wanted: bool
    every: int
    offered_at: datetime | None
    sent_on: date | None
    next_at: datetime | None


NONE = Wish(wanted=False, every=7, offered_at=None, sent_on=None, next_at=None)


def find(db: Database, person_id: int) -> Wish:
    row = find_one(db, "SELECT * FROM looking_back WHERE person_id = ?", [person_id])
    if row is None:
        return NONE
    return Wish(
        wanted=bool(row["wanted"]),
        every=row["every"],
        offered_at=maybe_unix(row["offered_at"]),
        sent_on=maybe_iso(row["sent_on"]),
        next_at=maybe_unix(row["next_at"]),
    )


def offer(db: Database, person_id: int, *, now: datetime) -> bool:
    """True once: it was neither offered nor chosen before."""
    return changed(
        db,
        "INSERT INTO looking_back (person_id, offered_at) VALUES (?, ?) ON CONFLICT (person_id) DO NOTHING",
        [person_id, to_unix(now)],
    )


def want(db: Database, person_id: int, *, every: int, next_at: datetime) -> None:
    db.execute(
        "INSERT INTO looking_back (person_id, wanted, every, next_at) VALUES (?, 1, ?, ?) "
        "ON CONFLICT (person_id) DO UPDATE SET wanted = 1, every = excluded.every, next_at = excluded.next_at",
        [person_id, every, to_unix(next_at)],
    )


def stop(db: Database, person_id: int) -> bool:
    """True if it was wanted until now."""
    return changed(db, "UPDATE looking_back SET wanted = 0, next_at = NULL WHERE person_id = ? AND wanted = 1", [person_id])


def claim(db: Database, person_id: int, *, read_at: datetime, then: datetime) -> bool:
    """Advance the due time from what was read to `then`; False if someone else did."""
    return changed(
        db,
        "UPDATE looking_back SET next_at = ? WHERE person_id = ? AND next_at = ?",
        [to_unix(then), person_id, to_unix(read_at)],
    )


def sent(db: Database, person_id: int, *, on: date) -> None:
    db.execute("UPDATE looking_back SET sent_on = ? WHERE person_id = ?", [on.isoformat(), person_id])


def list_due(db: Database, *, now: datetime, limit: int) -> list[int]:
    """People's ids, the longest due first."""
    rows = list_all(db, "SELECT person_id FROM looking_back WHERE next_at <= ? ORDER BY next_at, person_id LIMIT ?", [to_unix(now), limit])
    return [row["person_id"] for row in rows]


def put_off(db: Database, person_id: int, until: datetime) -> None:
    db.execute("UPDATE looking_back SET next_at = ? WHERE person_id = ? AND wanted = 1", [to_unix(until), person_id])


def next_due_at(db: Database, *, after: datetime) -> datetime | None:
    return maybe_unix(scalar(db, "SELECT min(next_at) FROM looking_back WHERE next_at > ?", [to_unix(after)]))
