"""Cohorts that someone is making: named, and then made while the other questions are still asked."""

from datetime import datetime

from db import Database
from db.rows import Stored, changes, runs


class Draft(Stored):
    name: str
    cohort_id: int | None


# One at a time: a new one takes the place of what was begun before.
@runs(
    "INSERT INTO cohort_drafts (person_id, name, begun_at) VALUES (:person_id, :name, :now) "
    "ON CONFLICT (person_id) DO UPDATE SET name = excluded.name, cohort_id = NULL, begun_at = excluded.begun_at"
)
def put(db: Database, person_id: int, *, name: str, now: datetime) -> None: ...
@Draft.finds("SELECT name, cohort_id FROM cohort_drafts WHERE person_id = :person_id")
def find(db: Database, person_id: int) -> Draft | None: ...
@runs("UPDATE cohort_drafts SET cohort_id = :cohort_id WHERE person_id = :person_id")
def made(db: Database, person_id: int, cohort_id: int) -> None: ...
# True if this call ended the asking about that cohort.
@changes("DELETE FROM cohort_drafts WHERE person_id = :person_id AND cohort_id = :cohort_id")
def finish(db: Database, person_id: int, cohort_id: int) -> bool: ...
