"""Who answered in a cohort, and what was told of its weeks."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from db import Database
from db.rows import Row, insert, list_all, scalar
from db.times import from_unix, maybe_unix, to_unix
from practice.models import Value
from practice.participation import Member, Telling, Week


@dataclass(frozen=True, kw_only=True)
class Answer:
    """Something that a member answered: what was sent to the cohort, or, without a `push_id`, a scenario of their own."""

    member: Member
    name: str
    push_id: int | None
    value: Value
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Sent:
    push_id: int
    local_on: date
    scenario_id: str


@dataclass(frozen=True, kw_only=True)
class ToldWeek:
    """`shown`: memberships that may be named in it; `others`: the number of others, if one was told."""

    shown: frozenset[int]
    others: int | None


MEMBER = (
    "memberships.id AS membership_id, memberships.joined_at, memberships.shows_answers, memberships.moved, memberships.bunch_id, shown_name"
)


def _member(row: Row) -> Member:
    return Member(
        id=row["membership_id"],
        joined_at=from_unix(row["joined_at"]),
        shows=bool(row["shows_answers"]),
        moved=bool(row["moved"]),
        bunch=row["bunch_id"],
    )


def list_members(db: Database, cohort_id: int) -> list[Member]:
    """Everyone who is in it now, as they are counted."""
    return [
        _member(row)
        for row in list_all(db, f"SELECT {MEMBER} FROM memberships WHERE cohort_id = ? AND left_at IS NULL ORDER BY id", [cohort_id])
    ]


def list_answers(db: Database, cohort_id: int, *, since: datetime, before: datetime) -> list[Answer]:
    """What members who show it answered in that time, sent to this cohort or their own; none of what they do in other cohorts."""
    sql = (
        f"SELECT {MEMBER}, push_id, value, answered_at FROM memberships JOIN prompts ON prompts.person_id = memberships.person_id "
        "LEFT JOIN pushes ON pushes.id = push_id WHERE memberships.cohort_id = :cohort AND left_at IS NULL AND shows_answers = 1 "
        "AND answered_at >= :since AND answered_at < :before AND (push_id IS NULL OR pushes.cohort_id = :cohort) ORDER BY prompts.id"
    )
    rows = list_all(db, sql, {"cohort": cohort_id, "since": to_unix(since), "before": to_unix(before)})
    return [_answer(row) for row in rows]


def list_answers_to(db: Database, push_id: int) -> list[Answer]:
    """Of members who show it, whenever they answered."""
    sql = (
        f"SELECT {MEMBER}, push_id, value, answered_at FROM prompts JOIN pushes ON pushes.id = push_id "
        "JOIN memberships ON memberships.cohort_id = pushes.cohort_id AND memberships.person_id = prompts.person_id "
        "WHERE push_id = ? AND answered_at IS NOT NULL AND left_at IS NULL AND shows_answers = 1 ORDER BY prompts.id"
    )
    return [_answer(row) for row in list_all(db, sql, [push_id])]


def _answer(row: Row) -> Answer:
    return Answer(
        member=_member(row),
        name=row["shown_name"],
        push_id=row["push_id"],
        value=Value(row["value"]),
        at=from_unix(row["answered_at"]),
    )


def list_who_answered(db: Database, cohort_id: int, week: Week) -> set[int]:
    """Memberships of all who answered something that was sent to this cohort, whether they show it or not: only for counting."""
    sql = (
        "SELECT DISTINCT memberships.id FROM memberships JOIN prompts ON prompts.person_id = memberships.person_id "
        "JOIN pushes ON pushes.id = push_id WHERE memberships.cohort_id = :cohort AND pushes.cohort_id = :cohort AND left_at IS NULL "
        "AND answered_at >= :since AND answered_at < :before"
    )
    rows = list_all(db, sql, {"cohort": cohort_id, "since": to_unix(week.since), "before": to_unix(week.before)})
    return {row["id"] for row in rows}


def list_sent(db: Database, cohort_id: int, *, first_on: date, last_on: date) -> list[Sent]:
    """What was sent to the cohort for these days, in their order."""
    sql = (
        "SELECT id, local_on, scenario_id FROM pushes WHERE cohort_id = ? AND local_on BETWEEN ? AND ? AND state IN ('sending', 'done') "
        "ORDER BY local_on, id"
    )
    rows = list_all(db, sql, [cohort_id, first_on.isoformat(), last_on.isoformat()])
    return [Sent(push_id=row["id"], local_on=date.fromisoformat(row["local_on"]), scenario_id=row["scenario_id"]) for row in rows]


def count_shared(db: Database, cohort_id: int, *, since: datetime, before: datetime) -> int:
    """Reflections that were newly shared with the cohort's trainers in that time and still are."""
    sql = "SELECT count(*) FROM shares WHERE cohort_id = ? AND audience = 'trainers' AND shared_at >= ? AND shared_at < ?"
    return int(scalar(db, sql, [cohort_id, to_unix(since), to_unix(before)]))


def bunch_sizes(db: Database, cohort_id: int) -> dict[int, int]:
    return {row["id"]: row["size"] for row in list_all(db, "SELECT id, size FROM bunches WHERE cohort_id = ?", [cohort_id])}


def keep_telling(db: Database, cohort_id: int, week: Week, telling: Telling, *, now: datetime) -> None:
    """Once for each week: a second one breaks on the key."""
    week_id = insert(
        db,
        "INSERT INTO told_weeks (cohort_id, first_on, others, told_at) VALUES (?, ?, ?, ?)",
        [cohort_id, week.first_on.isoformat(), telling.others, to_unix(now)],
    )
    shown = json.dumps(telling.shown)
    db.execute("INSERT INTO shown_weeks (week_id, membership_id) SELECT ?, value FROM json_each(?)", [week_id, shown])
    for gathered in telling.gathered:
        _keep_bunch(db, cohort_id, gathered)
    db.execute("UPDATE memberships SET moved = 0 WHERE cohort_id = ? AND moved = 1", [cohort_id])


def _keep_bunch(db: Database, cohort_id: int, members: Sequence[int]) -> None:
    bunch_id = insert(db, "INSERT INTO bunches (cohort_id, size) VALUES (?, ?)", [cohort_id, len(members)])
    db.execute("UPDATE memberships SET bunch_id = ? WHERE id IN (SELECT value FROM json_each(?))", [bunch_id, json.dumps(members)])


def told_weeks(db: Database, cohort_id: int) -> Mapping[date, ToldWeek]:
    """By their Mondays."""
    sql = (
        "SELECT first_on, others, membership_id FROM told_weeks LEFT JOIN shown_weeks ON week_id = told_weeks.id WHERE cohort_id = ?"
        " ORDER BY first_on"
    )
    shown: dict[str, set[int]] = {}
    others: dict[str, int | None] = {}
    for row in list_all(db, sql, [cohort_id]):
        others[row["first_on"]] = row["others"]
        shown.setdefault(row["first_on"], set()).update([row["membership_id"]] if row["membership_id"] is not None else [])
    return {date.fromisoformat(day): ToldWeek(shown=frozenset(shown[day]), others=number) for day, number in others.items()}


def list_due(db: Database, *, now: datetime, limit: int) -> list[int]:
    """Cohorts whose week is over."""
    sql = "SELECT id FROM cohorts WHERE week_over_at <= ? ORDER BY week_over_at, id LIMIT ?"
    return [row["id"] for row in list_all(db, sql, [to_unix(now), limit])]


def set_week_over(db: Database, cohort_id: int, at: datetime | None) -> None:
    db.execute("UPDATE cohorts SET week_over_at = ? WHERE id = ?", [to_unix(at), cohort_id])


def next_due_at(db: Database, *, after: datetime) -> datetime | None:
    return maybe_unix(scalar(db, "SELECT min(week_over_at) FROM cohorts WHERE week_over_at > ?", [to_unix(after)]))
