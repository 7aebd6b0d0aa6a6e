"""What goes into a record of hours: the name on it, and the certificates that belong to a goal's credits."""

from db import Database
from db.rows import Mapper, find_value, put
from practice.frozen import Frozen


class Filed(Frozen):
    """A certificate that was fetched and kept. `size` in bytes."""

    id: int
    credit_id: int
    mime_type: str
    size: int


FILED = Mapper(Filed)


def find_name(db: Database, person_id: int) -> str | None:
    return find_value(db, str, "SELECT name FROM record_names WHERE person_id = ?", [person_id])


def set_name(db: Database, person_id: int, name: str) -> None:
    put(db, "record_names", "person_id", person_id=person_id, name=name)


def list_filed(db: Database, person_id: int, goal_id: int) -> list[Filed]:
    """Those of the credits that count toward this goal of theirs, in the credits' order."""
    sql = (
        "SELECT certificates.id, certificates.credit_id, mime_type, length(content) AS size FROM certificates "
        "JOIN credits ON credits.id = certificates.credit_id JOIN credit_goals ON credit_goals.credit_id = credits.id "
        "WHERE credits.person_id = ? AND goal_id = ? AND content IS NOT NULL ORDER BY earned_on, credits.id, certificates.id"
    )
    return FILED.all(db, sql, [person_id, goal_id])


def content(db: Database, person_id: int, certificate_id: int) -> bytes | None:
    sql = (
        "SELECT content FROM certificates JOIN credits ON credits.id = credit_id WHERE certificates.id = ? AND credits.person_id = ? "
        "AND content IS NOT NULL"
    )
    return find_value(db, bytes, sql, [certificate_id, person_id])
