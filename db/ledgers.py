"""What goes into a record of hours: the name on it, and the certificates that belong to a goal's credits."""

from db import Database
from db.rows import Stored, finds, runs


class Filed(Stored):
    """A certificate that was fetched and kept. `size` in bytes."""

    id: int
    credit_id: int
    mime_type: str
    size: int


@finds(str, "SELECT name FROM record_names WHERE person_id = :person_id")
def find_name(db: Database, person_id: int) -> str | None: ...
@runs("INSERT INTO record_names (person_id, name) VALUES (:person_id, :name) ON CONFLICT (person_id) DO UPDATE SET name = excluded.name")
def set_name(db: Database, person_id: int, name: str) -> None: ...
# Those of the credits that count toward this goal of theirs, in the credits' order.
@Filed.lists(
    "SELECT certificates.id, certificates.credit_id, mime_type, length(content) AS size FROM certificates "
    "JOIN credits ON credits.id = certificates.credit_id JOIN credit_goals ON credit_goals.credit_id = credits.id "
    "WHERE credits.person_id = :person_id AND goal_id = :goal_id AND content IS NOT NULL "
    "ORDER BY earned_on, credits.id, certificates.id"
)
def list_filed(db: Database, person_id: int, goal_id: int) -> list[Filed]: ...
@finds(
    bytes,
    "SELECT content FROM certificates JOIN credits ON credits.id = credit_id WHERE certificates.id = :certificate_id "
    "AND credits.person_id = :person_id AND content IS NOT NULL",
)
def content(db: Database, person_id: int, certificate_id: int) -> bytes | None: ...
