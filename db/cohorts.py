"""Cohorts and who is in them."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from db import Database, push_members, rows
from db.queues import Queue
from db.rows import Mapper, asks, changed, changes, counts, list_all, lists, required, runs
from practice.access import Role
from practice.cohorts import Cohort, Membership
from practice.models import Track

COHORT = Mapper(Cohort)
ENDING = Queue("cohorts", "end_at", COHORT)
MEMBERSHIP = Mapper(Membership, removed=lambda row: row["left_how"] == "removed")


def add(db: Database, *, name: str, zone: ZoneInfo, starts_on: date, now: datetime, copied_from: int | None = None) -> Cohort:
    cohort_id = rows.add(db, "cohorts", name=name, zone=zone, starts_on=starts_on, created_at=now, copied_from=copied_from)
    return get(db, cohort_id)


@COHORT.finds("SELECT * FROM cohorts WHERE id = :cohort_id")
def find(db: Database, cohort_id: int) -> Cohort | None: ...
# Raises LookupError. Whoever asks for someone checks their membership first.
@required(find)
def get(db: Database, cohort_id: int) -> Cohort: ...
# A copy of this cohort, made since then, that this person leads.
@COHORT.finds(
    "SELECT cohorts.* FROM cohorts JOIN memberships ON cohort_id = cohorts.id WHERE copied_from = :cohort_id "
    "AND person_id = :person_id AND role = 'trainer' AND left_at IS NULL AND ended_at IS NULL AND created_at >= :since "
    "ORDER BY cohorts.id DESC LIMIT 1"
)
def find_copy(db: Database, cohort_id: int, person_id: int, *, since: datetime) -> Cohort | None: ...


def change(db: Database, cohort: Cohort) -> bool:
    """Store its name, zone, days and hour as they are given. False if it has ended."""
    sql = (
        "UPDATE cohorts SET name = :name, zone = :zone, starts_on = :starts_on, ends_on = :ends_on, hour = :hour, days = :days, "
        "end_at = :end_at WHERE id = :id AND ended_at IS NULL"
    )
    return changed(db, sql, vars(cohort))


# True if this call ended it.
@changes("UPDATE cohorts SET end_at = NULL, ended_at = :at WHERE id = :cohort_id AND ended_at IS NULL")
def end(db: Database, cohort_id: int, *, at: datetime) -> bool: ...
# Those that have not ended.
@COHORT.lists("SELECT * FROM cohorts WHERE ended_at IS NULL ORDER BY name, id")
def list_by_name(db: Database) -> list[Cohort]: ...


def join(
    db: Database, cohort_id: int, person_id: int, *, role: Role, shown_name: str, shows_answers: bool = False, now: datetime
) -> Membership:
    """The membership; whoever was in it before is in it again, under the name given now."""
    db.execute(
        "INSERT INTO memberships (cohort_id, person_id, role, shown_name, shows_answers, joined_at) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (cohort_id, person_id) DO UPDATE SET role = excluded.role, shown_name = excluded.shown_name, "
        "shows_answers = excluded.shows_answers, joined_at = excluded.joined_at, left_at = NULL, left_how = NULL",
        [cohort_id, person_id, role, shown_name, shows_answers, now],
    )
    return get_membership(db, cohort_id, person_id)


def set_role(db: Database, cohort_id: int, person_id: int, role: Role) -> Membership:
    """Of someone who is in it; all else of their membership stays."""
    db.execute("UPDATE memberships SET role = ? WHERE cohort_id = ? AND person_id = ? AND left_at IS NULL", [role, cohort_id, person_id])
    return get_membership(db, cohort_id, person_id)


# What is theirs to choose, while they are in it.
@runs(
    "UPDATE memberships SET shown_name = :shown_name, shows_answers = :shows_answers WHERE cohort_id = :cohort_id "
    "AND person_id = :person_id AND left_at IS NULL"
)
def set_own(db: Database, cohort_id: int, person_id: int, *, shown_name: str, shows_answers: bool) -> None: ...


def leave(db: Database, cohort_id: int, person_id: int, *, removed: bool = False, now: datetime) -> bool:
    """True if this call ended the membership. What was still on its way from this cohort does not come any more."""
    push_members.stop_for(db, cohort_id, person_id, now=now)
    sql = "UPDATE memberships SET left_at = ?, left_how = ?, role = 'trainee' WHERE cohort_id = ? AND person_id = ? AND left_at IS NULL"
    return changed(db, sql, [now, "removed" if removed else "left", cohort_id, person_id])


# Also of someone who left: `left_at` tells.
@MEMBERSHIP.finds("SELECT * FROM memberships WHERE cohort_id = :cohort_id AND person_id = :person_id")
def find_membership(db: Database, cohort_id: int, person_id: int) -> Membership | None: ...
# Raises LookupError.
@required(find_membership)
def get_membership(db: Database, cohort_id: int, person_id: int) -> Membership: ...
# Everyone who is in it now, trainers too, in the order in which they joined.
@MEMBERSHIP.lists("SELECT * FROM memberships WHERE cohort_id = :cohort_id AND left_at IS NULL ORDER BY id")
def list_members(db: Database, cohort_id: int) -> list[Membership]: ...
# Of those who are in it, by the names shown.
@MEMBERSHIP.lists(
    "SELECT * FROM memberships WHERE cohort_id = :cohort_id AND left_at IS NULL "
    "ORDER BY role = 'trainee', shown_name COLLATE NOCASE, id LIMIT :limit OFFSET :offset"
)
def list_page(db: Database, cohort_id: int, *, limit: int, offset: int) -> list[Membership]: ...
# The track of each member.
@lists(Track, "SELECT track FROM memberships JOIN people ON people.id = person_id WHERE cohort_id = :cohort_id AND left_at IS NULL")
def list_tracks(db: Database, cohort_id: int) -> list[Track]: ...
@counts("SELECT count(*) FROM memberships WHERE cohort_id = :cohort_id AND left_at IS NULL")
def count_members(db: Database, cohort_id: int) -> int: ...
# Someone who is in this cohort now, by the number of their membership.
@MEMBERSHIP.finds("SELECT * FROM memberships WHERE id = :membership_id AND cohort_id = :cohort_id AND left_at IS NULL")
def find_member(db: Database, cohort_id: int, membership_id: int) -> Membership | None: ...
@MEMBERSHIP.lists("SELECT * FROM memberships WHERE cohort_id = :cohort_id AND role = 'trainer' AND left_at IS NULL ORDER BY id")
def list_trainers(db: Database, cohort_id: int) -> list[Membership]: ...


def list_of_person(db: Database, person_id: int) -> list[tuple[Cohort, Membership]]:
    """The cohorts that someone is in now, the newest first; ended ones too."""
    rows = list_all(db, "SELECT * FROM memberships WHERE person_id = ? AND left_at IS NULL ORDER BY id DESC", [person_id])
    return [(get(db, row["cohort_id"]), MEMBERSHIP.read(row)) for row in rows]


# Of any cohort that has not ended: decides which commands the menu shows.
@asks(
    "SELECT 1 FROM memberships JOIN cohorts ON cohorts.id = cohort_id WHERE person_id = :person_id AND role = 'trainer' "
    "AND left_at IS NULL AND ended_at IS NULL LIMIT 1"
)
def is_trainer(db: Database, person_id: int) -> bool: ...
