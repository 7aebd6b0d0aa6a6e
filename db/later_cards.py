"""Cards that are put off: open, and to come again later the same day."""

from dataclasses import dataclass
from datetime import datetime

from db import Database
from db.rows import Mapper, changed, exists, find_value


@dataclass(frozen=True, kw_only=True)
class PutOff:
    """A card that is to come again."""

    prompt_id: int
    person_id: int
    at: datetime


def put_off(db: Database, prompt_id: int, at: datetime) -> None:
    db.execute("UPDATE prompts SET later_at = ? WHERE id = ?", [at, prompt_id])


def claim(db: Database, due: PutOff) -> bool:
    """True for the one who is to bring it."""
    return changed(db, "UPDATE prompts SET later_at = NULL WHERE id = ? AND later_at = ?", [due.prompt_id, due.at])


PUT_OFF = Mapper(PutOff, prompt_id="id", at="later_at")


def list_due(db: Database, *, now: datetime, limit: int) -> list[PutOff]:
    return PUT_OFF.all(db, "SELECT id, person_id, later_at FROM prompts WHERE later_at <= ? ORDER BY later_at, id LIMIT ?", [now, limit])


def next_at(db: Database, *, after: datetime) -> datetime | None:
    return find_value(db, datetime, "SELECT min(later_at) FROM prompts WHERE later_at > ?", [after])


def is_put_off(db: Database, person_id: int, *, after: datetime) -> bool:
    """Whether an open card of theirs is put off until later than that."""
    sql = "SELECT 1 FROM prompts WHERE person_id = ? AND later_at > ? AND step = 'choosing'"
    return exists(db, sql, [person_id, after])
