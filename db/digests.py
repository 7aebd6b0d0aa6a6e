"""Who wants a weekly digest of which cohort, and when the next one is due."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from db import Database
from db.queues import Queue
from db.rows import Mapper, changed, changes, put
from practice.frozen import Frozen


class Digest(Frozen):
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


DIGEST = Mapper(Digest)
DUE = Queue("digests", "next_at", DIGEST, key="membership_id", field="membership_id", rows=FOUND)


@DIGEST.finds(f"{FOUND} WHERE membership_id = :membership_id")
def find(db: Database, membership_id: int) -> Digest | None: ...


def want(db: Database, membership_id: int, *, day: int, hour: int, zone: ZoneInfo, next_at: datetime) -> None:
    put(db, "digests", "membership_id", membership_id=membership_id, day=day, hour=hour, zone=zone, next_at=next_at)


# True if it was wanted until now.
@changes("UPDATE digests SET next_at = NULL WHERE membership_id = :membership_id AND next_at IS NOT NULL")
def stop(db: Database, membership_id: int) -> bool: ...


def claim(db: Database, digest: Digest, *, then: datetime, zone: ZoneInfo) -> bool:
    """Advance the due time from what was read to `then`; False if someone else did."""
    sql = "UPDATE digests SET next_at = ?, zone = ? WHERE membership_id = ? AND next_at = ?"
    return changed(db, sql, [then, zone, digest.membership_id, digest.next_at])


# True once for each week, and never for one before a week that was told.
@changes("UPDATE digests SET told_on = :on WHERE membership_id = :membership_id AND coalesce(told_on, '') < :on")
def tell(db: Database, membership_id: int, *, on: date) -> bool: ...
