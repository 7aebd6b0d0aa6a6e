"""Which mirrors someone wants, and when each was offered."""

from datetime import datetime
from enum import StrEnum

from db import Database
from db.rows import changes, list_all, runs
from db.times import from_unix


class Mirror(StrEnum):
    """In the order in which they are offered."""

    WORDS = "words"
    PRIVACY = "privacy"
    LANGUAGE = "language"


def list_wanted(db: Database, person_id: int) -> frozenset[Mirror]:
    rows = list_all(db, "SELECT mirror FROM mirrors WHERE person_id = ? AND wanted = 1", [person_id])
    return frozenset(Mirror(row["mirror"]) for row in rows)


def list_offered(db: Database, person_id: int) -> dict[Mirror, datetime]:
    """When each was offered, or chosen without."""
    rows = list_all(db, "SELECT mirror, offered_at FROM mirrors WHERE person_id = ?", [person_id])
    return {Mirror(row["mirror"]): from_unix(row["offered_at"]) for row in rows}


# True once: it was neither offered nor chosen before.
@changes(
    "INSERT INTO mirrors (person_id, mirror, offered_at) VALUES (:person_id, :mirror, :now) ON CONFLICT (person_id, mirror) DO NOTHING"
)
def offer(db: Database, person_id: int, mirror: Mirror, *, now: datetime) -> bool: ...
@runs(
    "INSERT INTO mirrors (person_id, mirror, wanted, offered_at) VALUES (:person_id, :mirror, :wanted, :now) "
    "ON CONFLICT (person_id, mirror) DO UPDATE SET wanted = excluded.wanted"
)
def choose(db: Database, person_id: int, mirror: Mirror, *, wanted: bool, now: datetime) -> None: ...
