"""Who wants a weekly digest of which cohort, and when the next one is due."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from db import Database
from db.rows import Row, changed, find_one, list_all, scalar
from db.times import maybe_iso, maybe_unix, to_unix


@dataclass(frozen=True, kw_only=True)
class Digest:
    """`next_at` empty: not wanted any more. `zone`: where it was planned. `told_on`: the Monday of the week that was told last."""

    membership_id: int
    cohort_id: int
    person_id: int
    day: int
    hour: int
    zone: ZoneInfo
    next_at: datetime | None
    told_on: date | None


FOUND = "SELECT digests.*, cohort_id, person_id FROM digests JOIN memberships ON memberships.id = membership_id"


def _digest(row: Row) -> Digest:
    return Digest(
        membership_id=row["membership_id"],
        cohort_id=row["cohort_id"],
        person_id=row["person_id"],
        day=row["day"],
        hour=row["hour"],
        zone=ZoneInfo(row["zone"]),
        next_at=maybe_unix(row["next_at"]),
        told_on=maybe_iso(row["told_on"]),
    )


def find(db: Database, membership_id: int) -> Digest | None:
    row = find_one(db, f"{FOUND} WHERE membership_id = ?", [membership_id])
    return None if row is None else _digest(row)


def want(db: Database, membership_id: int, *, day: int, hour: int, zone: ZoneInfo, next_at: datetime) -> None:
    db.execute(
        "INSERT INTO digests (membership_id, day, hour, zone, next_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (membership_id) "
        "DO UPDATE SET day = excluded.day, hour = excluded.hour, zone = excluded.zone, next_at = excluded.next_at",
        [membership_id, day, hour, zone.key, to_unix(next_at)],
    )


def stop(db: Database, membership_id: int) -> bool:
    """True if it was wanted until now."""
    return changed(db, "UPDATE digests SET next_at = NULL WHERE membership_id = ? AND next_at IS NOT NULL", [membership_id])


def claim(db: Database, digest: Digest, *, then: datetime, zone: ZoneInfo) -> bool:
    """Advance the due time from what was read to `then`; False if someone else did."""
    return changed(
        db,
        "UPDATE digests SET next_at = ?, zone = ? WHERE membership_id = ? AND next_at = ?",
        [to_unix(then), zone.key, digest.membership_id, to_unix(digest.next_at)],
    )


def tell(db: Database, membership_id: int, *, on: date) -> bool:
    """True once for each week, and never for one before a week that was told."""
    return changed(
        db,
        "UPDATE digests SET told_on = :on WHERE membership_id = :membership AND coalesce(told_on, '') < :on",
        {"on": on.isoformat(), "membership": membership_id},
    )


def put_off(db: Database, digest: Digest, until: datetime) -> None:
    db.execute("UPDATE digests SET next_at = ? WHERE membership_id = ? AND next_at IS NOT NULL", [to_unix(until), digest.membership_id])


def list_due(db: Database, *, now: datetime, limit: int) -> list[Digest]:
    rows = list_all(db, f"{FOUND} WHERE next_at <= ? ORDER BY next_at, membership_id LIMIT ?", [to_unix(now), limit])
    return [_digest(row) for row in rows]


def next_due_at(db: Database, *, after: datetime) -> datetime | None:
    return maybe_unix(scalar(db, "SELECT min(next_at) FROM digests WHERE next_at > ?", [to_unix(after)]))
