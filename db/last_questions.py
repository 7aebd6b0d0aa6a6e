"""The question that is open after someone's practice."""

from datetime import datetime

from db import Database
from db.rows import Stored, changes, runs


class LastQuestion(Stored):
    prompt_id: int
    asked_at: datetime


@runs(
    "INSERT INTO last_questions (person_id, prompt_id, asked_at) VALUES (:person_id, :prompt_id, :now) "
    "ON CONFLICT (person_id) DO UPDATE SET prompt_id = excluded.prompt_id, asked_at = excluded.asked_at"
)
def ask(db: Database, person_id: int, prompt_id: int, *, now: datetime) -> None: ...
@LastQuestion.finds("SELECT prompt_id, asked_at FROM last_questions WHERE person_id = :person_id")
def find(db: Database, person_id: int) -> LastQuestion | None: ...


def is_open(db: Database, person_id: int, prompt_id: int) -> bool:
    asked = find(db, person_id)
    return asked is not None and asked.prompt_id == prompt_id


# True if one was open.
@changes("DELETE FROM last_questions WHERE person_id = :person_id")
def end(db: Database, person_id: int) -> bool: ...
