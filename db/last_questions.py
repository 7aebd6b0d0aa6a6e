"""The question that is open after someone's practice."""

from dataclasses import dataclass
from datetime import datetime

from db import Database
from db.rows import changed, find_one
from db.times import from_unix, to_unix


@dataclass(frozen=True, kw_only=True)
class LastQuestion:
    prompt_id: int
    asked_at: datetime


def ask(db: Database, person_id: int, prompt_id: int, *, now: datetime) -> None:
    db.execute(
        "INSERT INTO last_questions (person_id, prompt_id, asked_at) VALUES (?, ?, ?) ON CONFLICT (person_id) "
        "DO UPDATE SET prompt_id = excluded.prompt_id, asked_at = excluded.asked_at",
        [person_id, prompt_id, to_unix(now)],
    )


def find(db: Database, person_id: int) -> LastQuestion | None:
    row = find_one(db, "SELECT prompt_id, asked_at FROM last_questions WHERE person_id = ?", [person_id])
    return None if row is None else LastQuestion(prompt_id=row["prompt_id"], asked_at=from_unix(row["asked_at"]))


def is_open(db: Database, person_id: int, prompt_id: int) -> bool:
    asked = find(db, person_id)
    return asked is not None and asked.prompt_id == prompt_id


def end(db: Database, person_id: int) -> bool:
    """True if one was open."""
    return changed(db, "DELETE FROM last_questions WHERE person_id = ?", [person_id])
