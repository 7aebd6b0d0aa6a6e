"""Who wants a weekly digest of which cohort, and when the next one is due."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from db import Database
from db.queues import Queue
from db.rows import Stored, changes, runs


class Digest(Stored):
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


DUE = Queue("digests", "next_at", Digest, key="membership_id", field="membership_id", rows=FOUND)


@Digest.finds(f"{FOUND} WHERE membership_id = :membership_id")
def find(db: Database, membership_id: int) -> Digest | None: ...
@runs(
    "INSERT INTO digests (membership_id, day, hour, zone, next_at) VALUES (:membership_id, :day, :hour, :zone, :next_at) "
    "ON CONFLICT (membership_id) DO UPDATE SET day = excluded.day, hour = excluded.hour, zone = excluded.zone, "
    "next_at = excluded.next_at"
)
def want(db: Database, membership_id: int, *, day: int, hour: int, zone: ZoneInfo, next_at: datetime) -> None: ...
# True if it was wanted until now.
@changes("UPDATE digests SET next_at = NULL WHERE membership_id = :membership_id AND next_at IS NOT NULL")
def stop(db: Database, membership_id: int) -> bool: ...
# Advance the due time from what was read to `then`; False if someone else did.
@changes("UPDATE digests SET next_at = :then, zone = :zone WHERE membership_id = :digest.membership_id AND next_at = :digest.next_at")
def claim(db: Database, digest: Digest, *, then: datetime, zone: ZoneInfo) -> bool: ...
# True once for each week, and never for one before a week that was told.
@changes("UPDATE digests SET told_on = :on WHERE membership_id = :membership_id AND coalesce(told_on, '') < :on")
def tell(db: Database, membership_id: int, *, on: date) -> bool: ...
