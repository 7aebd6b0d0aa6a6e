"""Cohorts and who is in them."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from db import Database
from db.rows import Row, changed, find_one, insert, list_all, scalar
from db.times import from_unix, maybe_iso, maybe_unix, to_unix
from practice.access import Role
from practice.cohorts import Cohort, Membership


def _cohort(row: Row) -> Cohort:
    return Cohort(
        id=row["id"],
        name=row["name"],
        zone=ZoneInfo(row["zone"]),
        starts_on=date.fromisoformat(row["starts_on"]),
        ends_on=maybe_iso(row["ends_on"]),
        hour=row["hour"],
        days=frozenset(int(day) for day in row["days"]),
        created_at=from_unix(row["created_at"]),
        end_at=maybe_unix(row["end_at"]),
        ended_at=maybe_unix(row["ended_at"]),
    )


def _membership(row: Row) -> Membership:
    return Membership(
        id=row["id"],
        cohort_id=row["cohort_id"],
        person_id=row["person_id"],
        role=Role(row["role"]),
        shown_name=row["shown_name"],
        shows_answers=bool(row["shows_answers"]),
        joined_at=from_unix(row["joined_at"]),
        left_at=maybe_unix(row["left_at"]),
    )


def add(db: Database, *, name: str, zone: ZoneInfo, starts_on: date, now: datetime) -> Cohort:
    cohort_id = insert(
        db,
        "INSERT INTO cohorts (name, zone, starts_on, created_at) VALUES (?, ?, ?, ?)",
        [name, zone.key, starts_on.isoformat(), to_unix(now)],
    )
    return get(db, cohort_id)


def get(db: Database, cohort_id: int) -> Cohort:
    """Raises LookupError. Whoever asks for someone checks their membership first."""
    cohort = find(db, cohort_id)
    if cohort is None:
        raise LookupError(cohort_id)
    return cohort


def find(db: Database, cohort_id: int) -> Cohort | None:
    row = find_one(db, "SELECT * FROM cohorts WHERE id = ?", [cohort_id])
    return None if row is None else _cohort(row)


def join(
    db: Database, cohort_id: int, person_id: int, *, role: Role, shown_name: str, shows_answers: bool = False, now: datetime
) -> Membership:
    """The membership; whoever was in it before is in it again, under the name given now."""
    db.execute(
        "INSERT INTO memberships (cohort_id, person_id, role, shown_name, shows_answers, joined_at) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (cohort_id, person_id) DO UPDATE SET role = excluded.role, shown_name = excluded.shown_name, "
        "shows_answers = excluded.shows_answers, joined_at = excluded.joined_at, left_at = NULL, left_how = NULL",
        [cohort_id, person_id, role, shown_name, shows_answers, to_unix(now)],
    )
    membership = find_membership(db, cohort_id, person_id)
    assert membership is not None  # noqa: S101  it was just written
    return membership


def leave(db: Database, cohort_id: int, person_id: int, *, removed: bool = False, now: datetime) -> bool:
    """True if this call ended the membership."""
    return changed(
        db,
        "UPDATE memberships SET left_at = ?, left_how = ?, role = 'trainee' WHERE cohort_id = ? AND person_id = ? AND left_at IS NULL",
        [to_unix(now), "removed" if removed else "left", cohort_id, person_id],
    )


def find_membership(db: Database, cohort_id: int, person_id: int) -> Membership | None:
    """Also of someone who left: `left_at` tells."""
    row = find_one(db, "SELECT * FROM memberships WHERE cohort_id = ? AND person_id = ?", [cohort_id, person_id])
    return None if row is None else _membership(row)


def list_members(db: Database, cohort_id: int) -> list[Membership]:
    """Everyone who is in it now, trainers too, in the order in which they joined."""
    return [
        _membership(row)
        for row in list_all(db, "SELECT * FROM memberships WHERE cohort_id = ? AND left_at IS NULL ORDER BY id", [cohort_id])
    ]


def list_trainers(db: Database, cohort_id: int) -> list[Membership]:
    return [member for member in list_members(db, cohort_id) if member.role is Role.TRAINER]


def list_of_person(db: Database, person_id: int) -> list[tuple[Cohort, Membership]]:
    """The cohorts that someone is in now, the newest first; ended ones too."""
    rows = list_all(db, "SELECT * FROM memberships WHERE person_id = ? AND left_at IS NULL ORDER BY id DESC", [person_id])
    return [(get(db, row["cohort_id"]), _membership(row)) for row in rows]


def is_in_running(db: Database, person_id: int) -> bool:
    """Whether they are in any cohort that has not ended."""
    sql = (
        "SELECT 1 FROM memberships JOIN cohorts ON cohorts.id = cohort_id "
        "WHERE person_id = ? AND left_at IS NULL AND ended_at IS NULL LIMIT 1"
    )
    return scalar(db, sql, [person_id]) is not None


def is_trainer(db: Database, person_id: int) -> bool:
    """Of any cohort that has not ended: decides which commands the menu shows."""
    sql = (
        "SELECT 1 FROM memberships JOIN cohorts ON cohorts.id = cohort_id "
        "WHERE person_id = ? AND role = 'trainer' AND left_at IS NULL AND ended_at IS NULL LIMIT 1"
    )
    return scalar(db, sql, [person_id]) is not None
