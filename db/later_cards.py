"""Cards that are put off: open, and to come again later the same day."""

from dataclasses import dataclass
from datetime import datetime

from db import Database
from db.rows import changed, list_all, scalar
from db.times import from_unix, maybe_unix, to_unix


@dataclass(frozen=True, kw_only=True)
class PutOff:
    """A card that is to come again."""

    prompt_id: int
    person_id: int
    at: datetime


def put_off(db: Database, prompt_id: int, at: datetime) -> None:
    db.execute("UPDATE prompts SET later_at = ? WHERE id = ?", [to_unix(at), prompt_id])


def claim(db: Database, due: PutOff) -> bool:
    """True for the one who is to bring it."""
    return changed(db, "UPDATE prompts SET later_at = NULL WHERE id = ? AND later_at = ?", [due.prompt_id, to_unix(due.at)])


def list_due(db: Database, *, now: datetime, limit: int) -> list[PutOff]:
    rows = list_all(
        db, "SELECT id, person_id, later_at FROM prompts WHERE later_at <= ? ORDER BY later_at, id LIMIT ?", [to_unix(now), limit]
    )
    return [PutOff(prompt_id=row["id"], person_id=row["person_id"], at=from_unix(row["later_at"])) for row in rows]


def next_at(db: Database, *, after: datetime) -> datetime | None:
    return maybe_unix(scalar(db, "SELECT min(later_at) FROM prompts WHERE later_at > ?", [to_unix(after)]))


def is_put_off(db: Database, person_id: int, *, after: datetime) -> bool:
    """Whether an open card of theirs is put off until later than that."""
    sql = "SELECT 1 FROM prompts WHERE person_id = ? AND later_at > ? AND step = 'choosing'"
    return scalar(db, sql, [person_id, to_unix(after)]) is not None
