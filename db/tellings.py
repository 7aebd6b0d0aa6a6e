"""Which trainers want to be told that something was shared, when next; and who read the host's text on disclosures."""

from datetime import datetime, timedelta

from db import Database
from db.queues import Queue
from db.rows import Mapper, asks, changes, runs
from practice.frozen import Frozen


class Telling(Frozen):
    person_id: int
    cohort_id: int
    tell_at: datetime


@runs(
    "INSERT INTO share_tellings (person_id, cohort_id, wanted) VALUES (:person_id, :cohort_id, :wanted) "
    "ON CONFLICT (person_id, cohort_id) DO UPDATE SET wanted = excluded.wanted, tell_at = iif(excluded.wanted = 1, tell_at, NULL)"
)
def want(db: Database, person_id: int, cohort_id: int, *, wanted: bool) -> None: ...
@asks("SELECT 1 FROM share_tellings WHERE person_id = :person_id AND cohort_id = :cohort_id AND wanted = 1")
def is_wanted(db: Database, person_id: int, cohort_id: int) -> bool: ...


def make_due(db: Database, cohort_id: int, *, besides: int, now: datetime, apart: timedelta) -> None:
    """Whoever wants it is told, at the earliest `apart` after they were told last; one telling covers all that came until then."""
    db.execute(
        "UPDATE share_tellings SET tell_at = max(:now, coalesce(told_at, 0) + :apart) "
        "WHERE cohort_id = :cohort AND wanted = 1 AND tell_at IS NULL AND person_id <> :besides",
        {"now": now, "apart": int(apart.total_seconds()), "cohort": cohort_id, "besides": besides},
    )


class _Tellings(Queue[Telling]):
    def put_off(self, db: Database, due: Telling, until: datetime | None) -> None:
        sql = "UPDATE share_tellings SET tell_at = ? WHERE person_id = ? AND cohort_id = ? AND wanted = 1"
        db.execute(sql, [until, due.person_id, due.cohort_id])


DUE = _Tellings("share_tellings", "tell_at", Mapper(Telling), key="person_id", field="person_id")


@changes(
    "UPDATE share_tellings SET tell_at = NULL, told_at = :now WHERE person_id = :telling.person_id "
    "AND cohort_id = :telling.cohort_id AND tell_at = :telling.tell_at"
)
def claim(db: Database, telling: Telling, *, now: datetime) -> bool: ...
@runs("INSERT INTO disclosure_readings (person_id, version, confirmed_at) VALUES (:person_id, :version, :now) ON CONFLICT DO NOTHING")
def confirm_disclosure(db: Database, person_id: int, version: str, *, now: datetime) -> None: ...
@asks("SELECT 1 FROM disclosure_readings WHERE person_id = :person_id AND version = :version")
def has_read_disclosure(db: Database, person_id: int, version: str) -> bool: ...
