"""Who has been away for long: the notice that what they wrote goes, and its going."""

from datetime import datetime

from db import Database
from db.queues import Queue
from db.rows import Stored, affects, asks, changes, lists, runs

LAST_USE = "coalesce(people.active_at, people.consented_at)"
WROTE = (
    "(EXISTS (SELECT 1 FROM reflections WHERE person_id = people.id) OR EXISTS (SELECT 1 FROM plans WHERE person_id = people.id) "
    "OR EXISTS (SELECT 1 FROM self_checks WHERE person_id = people.id) "
    "OR EXISTS (SELECT 1 FROM prompts WHERE person_id = people.id AND own_words IS NOT NULL))"
)


class Due(Stored):
    """A notice that is to be said now."""

    person_id: int
    due_at: datetime


# Whoever wrote something, was last here before `since`, and has no notice yet.
@lists(
    int,
    f"SELECT id FROM people WHERE consented_at IS NOT NULL AND {LAST_USE} < :since AND {WROTE} AND id NOT IN (SELECT person_id "
    "FROM retention_notices) ORDER BY id LIMIT :limit",
)
def list_away(db: Database, *, since: datetime, limit: int) -> list[int]: ...
@asks(f"SELECT 1 FROM people WHERE id = :person_id AND {LAST_USE} < :since")
def is_away(db: Database, person_id: int, *, since: datetime) -> bool: ...
@runs("INSERT INTO retention_notices (person_id, due_at) VALUES (:person_id, :due_at) ON CONFLICT (person_id) DO NOTHING")
def plan(db: Database, person_id: int, *, due_at: datetime) -> None: ...


DUE = Queue("retention_notices", "due_at", Due, key="person_id", field="person_id")


# True for the one who is to say it.
@changes("UPDATE retention_notices SET due_at = NULL, told_at = :now WHERE person_id = :due.person_id AND due_at = :due.due_at")
def claim(db: Database, due: Due, *, now: datetime) -> bool: ...
@runs("DELETE FROM retention_notices WHERE person_id = :person_id")
def forget(db: Database, person_id: int) -> None: ...
# Take back the notices of whoever was here at or after `since`. How many.
@affects(f"DELETE FROM retention_notices WHERE person_id IN (SELECT id FROM people WHERE {LAST_USE} >= :since)")
def forget_of_those_here(db: Database, *, since: datetime) -> int: ...
# Whoever was told before that instant, and was not here at or after `since`.
@lists(
    int,
    "SELECT person_id FROM retention_notices JOIN people ON people.id = person_id WHERE told_at <= :told_before "
    f"AND {LAST_USE} < :since ORDER BY person_id LIMIT :limit",
)
def list_ended(db: Database, *, told_before: datetime, since: datetime, limit: int) -> list[int]: ...


def erase(db: Database, person_id: int) -> None:
    """All that they wrote in their practice. Settings, hours, goals and certificates stay: a renewal may take years."""
    for table in ("reflections", "plans", "self_checks"):
        db.execute(f"DELETE FROM {table} WHERE person_id = ?", [person_id])
    db.execute(
        "UPDATE prompts SET own_words = NULL, own_words_message_id = NULL, own_words_edited_at = NULL WHERE person_id = ? "
        "AND own_words IS NOT NULL",
        [person_id],
    )
    forget(db, person_id)
