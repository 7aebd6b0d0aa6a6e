"""A sending, member by member: when it is due for each, until it went out or was let go."""

from datetime import date, datetime

from db import Database, people
from db.queues import Queue
from db.rows import Mapper, Stored, asks, changes, find_one, finds, list_values, runs
from practice.frozen import Frozen
from practice.models import Person

NEVER_SENT = "state = 'cancelled' AND method = 'sendMessage'"


class Due(Stored):
    id: int
    push_id: int
    person_id: int


class Latecomer(Frozen):
    """Someone who joined after everyone had a row, while it is still to come."""

    push_id: int
    person_id: int
    joined_at: datetime


LATECOMER = Mapper(Latecomer)


# True if this call added the row: once per member and sending.
@changes(
    "INSERT INTO push_members (push_id, person_id, due_at) VALUES (:push_id, :person_id, :due_at) "
    "ON CONFLICT (push_id, person_id) DO NOTHING"
)
def add(db: Database, push_id: int, person_id: int, *, due_at: datetime | None) -> bool: ...
# Members of its cohort who have no row yet.
@people.PERSON.lists(
    "SELECT people.* FROM pushes JOIN memberships ON memberships.cohort_id = pushes.cohort_id JOIN people ON people.id = person_id "
    "WHERE pushes.id = :push_id AND left_at IS NULL AND NOT EXISTS (SELECT 1 FROM push_members "
    "WHERE push_members.push_id = pushes.id AND push_members.person_id = people.id) ORDER BY memberships.id LIMIT :limit"
)
def list_without(db: Database, push_id: int, *, limit: int) -> list[Person]: ...


class _Latecomers(Queue[Latecomer]):
    """Those who joined after everyone had a row: it is joining that makes it due, not time."""

    def list_due(self, db: Database, *, now: datetime, limit: int) -> list[Latecomer]:
        sql = (
            "SELECT pushes.id AS push_id, person_id, joined_at FROM pushes JOIN memberships ON memberships.cohort_id = pushes.cohort_id "
            "AND joined_at >= spread_at AND joined_at <= :now AND left_at IS NULL "
            "WHERE pushes.state = 'sending' AND timing = 'own-hour' AND NOT EXISTS (SELECT 1 FROM push_members "
            "WHERE push_members.push_id = pushes.id AND push_members.person_id = memberships.person_id) LIMIT :limit"
        )
        return LATECOMER.all(db, sql, {"now": now, "limit": limit})

    def next_at(self, db: Database, *, after: datetime) -> None:
        pass

    def put_off(self, db: Database, due: Latecomer, until: datetime | None) -> None:
        add(db, due.push_id, due.person_id, due_at=until)


LATECOMERS = _Latecomers("push_members", "due_at", LATECOMER, field="person_id")


DUE = Queue("push_members", "due_at", Due)


@finds(datetime, "SELECT min(due_at) FROM push_members WHERE person_id = :person_id AND due_at IS NOT NULL")
def next_of_person(db: Database, person_id: int) -> datetime | None: ...
@finds(datetime, "SELECT due_at FROM push_members WHERE id = :row_id")
def due_at(db: Database, row_id: int) -> datetime | None: ...


class Later(Frozen):
    """A later day of the same course has come; `due`: its row of the same person, where there is one that is due."""

    due: Due | None


def later_of_course(db: Database, due: Due, *, today: date, now: datetime) -> Later | None:
    sql = (
        "SELECT newer.id, newer.push_id, newer.person_id, newer.due_at FROM course_days AS this "
        "JOIN course_days AS later ON later.course_id = this.course_id AND later.local_on > this.local_on AND later.local_on <= :today "
        "JOIN pushes ON pushes.id = later.push_id AND pushes.state IN ('planned', 'sending', 'done') "
        "LEFT JOIN push_members AS newer ON newer.push_id = later.push_id AND newer.person_id = :person "
        "WHERE this.push_id = :push ORDER BY later.local_on DESC LIMIT 1"
    )
    row = find_one(db, sql, {"person": due.person_id, "push": due.push_id, "today": today})
    if row is None:
        return None
    is_due = row["due_at"] is not None and row["due_at"] <= int(now.timestamp())
    return Later(due=Due(id=row["id"], push_id=row["push_id"], person_id=row["person_id"]) if is_due else None)


def list_whose_turn(db: Database, due: Due) -> list[int]:
    """Sendings of other cohorts' courses of the same day that may still come to this person, and whose cohort came longer ago."""
    last = (
        "coalesce((SELECT max(prompts.created_at) FROM prompts JOIN pushes AS sent ON sent.id = prompts.push_id "
        "WHERE prompts.person_id = :person AND sent.cohort_id = {}.cohort_id), 0)"
    )
    sql = (
        "SELECT other.id FROM course_days AS this JOIN pushes AS mine ON mine.id = this.push_id "
        "JOIN memberships ON memberships.person_id = :person AND left_at IS NULL AND memberships.cohort_id != mine.cohort_id "
        "JOIN courses ON courses.cohort_id = memberships.cohort_id "
        "JOIN course_days AS theirs ON theirs.course_id = courses.id AND theirs.local_on = this.local_on "
        "JOIN pushes AS other ON other.id = theirs.push_id "
        "LEFT JOIN push_members AS waiting ON waiting.push_id = other.id AND waiting.person_id = :person "
        "WHERE this.push_id = :push AND (waiting.due_at IS NOT NULL OR (waiting.id IS NULL AND other.state IN ('planned', 'sending'))) "
        f"AND {last.format('other')} < {last.format('mine')}"
    )
    return list_values(db, int, sql, {"person": due.person_id, "push": due.push_id})


# Until then; for good where there is no `until`.
@runs("UPDATE push_members SET due_at = :until WHERE id = :row_id")
def put_off(db: Database, row_id: int, until: datetime | None) -> None: ...
# What waited before this one for the same person and cohort waits no more.
@runs(
    "UPDATE push_members SET due_at = NULL WHERE id IN (SELECT older.id FROM push_members AS newest "
    "JOIN pushes ON pushes.id = newest.push_id JOIN push_members AS older ON older.person_id = newest.person_id "
    "JOIN pushes AS before ON before.id = older.push_id AND before.cohort_id = pushes.cohort_id WHERE newest.id = :row_id "
    "AND older.due_at IS NOT NULL AND older.push_id < newest.push_id)"
)
def let_older_go(db: Database, row_id: int) -> None: ...


def stop(db: Database, push_id: int, *, now: datetime) -> bool:
    """Whatever has not gone out does not any more. True if some of it has, or may have."""
    db.execute("UPDATE push_members SET due_at = NULL WHERE push_id = ?", [push_id])
    _take_back(db, "SELECT id FROM prompts WHERE push_id = ?", [push_id], now)
    return has_gone_out(db, push_id)


# Whether a card of it was made for anyone.
@asks("SELECT 1 FROM prompts WHERE push_id = :push_id LIMIT 1")
def has_gone_out(db: Database, push_id: int) -> bool: ...
# Whether it is still to come to this member.
@asks(
    "SELECT 1 FROM pushes LEFT JOIN push_members ON push_id = pushes.id AND person_id = :person_id WHERE pushes.id = :push_id AND "
    "(state = 'planned' OR (state = 'sending' AND (push_members.due_at IS NOT NULL OR (push_id IS NULL AND timing = 'own-hour'))))"
)
def is_to_come(db: Database, push_id: int, person_id: int) -> bool: ...


def stop_for(db: Database, cohort_id: int, person_id: int, *, now: datetime) -> None:
    """Of this cohort nothing more comes for this person."""
    of_cohort = "push_id IN (SELECT id FROM pushes WHERE cohort_id = ?) AND person_id = ?"
    db.execute(f"UPDATE push_members SET due_at = NULL WHERE {of_cohort}", [cohort_id, person_id])
    _take_back(db, f"SELECT id FROM prompts WHERE {of_cohort}", [cohort_id, person_id], now)


def _take_back(db: Database, prompts: str, parameters: list[int], now: datetime) -> None:
    """Cards that wait in the outbox, with their prompts: as if they had never been planned."""
    db.execute(
        "UPDATE outbox SET state = 'cancelled', params = NULL, settled_at = ? "
        f"WHERE state = 'pending' AND scheduled = 1 AND prompt_id IN ({prompts})",
        [now, *parameters],
    )
    sql = f"DELETE FROM prompts WHERE id IN ({prompts}) AND way IS NULL AND outbox_id IN (SELECT id FROM outbox WHERE {NEVER_SENT})"
    db.execute(sql, parameters)
