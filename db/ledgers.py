"""What goes into a record of hours: the name on it, and the certificates that belong to a goal's credits."""

from dataclasses import dataclass

from db import Database
from db.rows import list_all, scalar


@dataclass(frozen=True, kw_only=True)
class Filed:
    """A certificate that was fetched and kept. `size` in bytes."""

    id: int
    credit_id: int
    mime_type: str
    size: int


def find_name(db: Database, person_id: int) -> str | None:
    found = scalar(db, "SELECT name FROM record_names WHERE person_id = ?", [person_id])
    return None if found is None else str(found)


def set_name(db: Database, person_id: int, name: str) -> None:
    db.execute(
        "INSERT INTO record_names (person_id, name) VALUES (?, ?) ON CONFLICT (person_id) DO UPDATE SET name = excluded.name",
        [person_id, name],
    )


def list_filed(db: Database, person_id: int, goal_id: int) -> list[Filed]:
    """Those of the credits that count toward this goal of theirs, in the credits' order."""
    rows = list_all(
        db,
        "SELECT certificates.id, certificates.credit_id, mime_type, length(content) AS size FROM certificates "
        "JOIN credits ON credits.id = certificates.credit_id JOIN credit_goals ON credit_goals.credit_id = credits.id "
        "WHERE credits.person_id = ? AND goal_id = ? AND content IS NOT NULL ORDER BY earned_on, credits.id, certificates.id",
        [person_id, goal_id],
    )
    return [Filed(id=row["id"], credit_id=row["credit_id"], mime_type=row["mime_type"], size=row["size"]) for row in rows]


def content(db: Database, person_id: int, certificate_id: int) -> bytes | None:
    sql = (
        "SELECT content FROM certificates JOIN credits ON credits.id = credit_id WHERE certificates.id = ? AND credits.person_id = ? "
        "AND content IS NOT NULL"
    )
    found = scalar(db, sql, [certificate_id, person_id])
    return None if found is None else bytes(found)
