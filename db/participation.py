"""Who answered in a cohort, and what was told of its weeks."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from db import Database
from db.queues import Queue
from db.rows import Mapper, add, counts, list_all, runs
from db.times import to_unix
from practice.frozen import Frozen
from practice.models import Value
from practice.participation import Member, Telling, Week


class Sent(Frozen):
    push_id: int
    local_on: date
    scenario_id: str


class ToldWeek(Frozen):
    """`others`: the number of others, if one was told."""

    id: int
    others: int | None


Spans = Sequence[tuple[Week, ToldWeek | None]]

MEMBER = (
    "memberships.id AS membership_id, memberships.joined_at, memberships.shows_answers, memberships.moved, memberships.bunch_id, shown_name"
)

# Whose answers are shown with their names: of those who are in the cohort and agree now, what they answered since they came, in one of
# these weeks; and once a week was told, only of those who agreed then. It is asked of tens of thousands of rows at once: hence in SQL.
SPANS = "WITH spans AS MATERIALIZED (SELECT value ->> 0 AS since, value ->> 1 AS before, value ->> 2 AS told FROM json_each(:spans)) "
NAMED = (
    "left_at IS NULL AND shows_answers = 1 AND answered_at >= joined_at AND EXISTS ("
    "SELECT 1 FROM spans WHERE answered_at >= since AND answered_at < before AND (told IS NULL OR EXISTS ("
    "SELECT 1 FROM shown_weeks WHERE week_id = told AND membership_id = memberships.id)))"
)
# CROSS: from the members to what each answered in that time, and not from all that was ever answered.
IN_A_WEEK = (
    "FROM memberships CROSS JOIN prompts ON prompts.person_id = memberships.person_id WHERE memberships.cohort_id = :cohort "
    f"AND answered_at >= :since AND answered_at < :before AND {NAMED} "
)


COUNTED = Mapper(Member, id="membership_id", shows="shows_answers", bunch="bunch_id")
SENT = Mapper(Sent, push_id="id")
WEEKS_OVER = Queue("cohorts", "week_over_at", int)


# Everyone who is in it now, as they are counted.
@COUNTED.lists(f"SELECT {MEMBER} FROM memberships WHERE cohort_id = :cohort_id AND left_at IS NULL ORDER BY id")
def list_members(db: Database, cohort_id: int) -> list[Member]: ...


def count_values(db: Database, cohort_id: int, week: Week, told: ToldWeek | None) -> dict[Value, int]:
    """How often those who are named practised each, in what was sent to this cohort or on their own; not what they do in other cohorts."""
    sql = (
        f"{SPANS} SELECT value, count(*) AS times {IN_A_WEEK} "
        "AND (push_id IS NULL OR push_id IN (SELECT id FROM pushes WHERE cohort_id = :cohort)) GROUP BY value"
    )
    return {Value(row["value"]): row["times"] for row in list_all(db, sql, _of_week(cohort_id, week, told))}


def list_names(db: Database, cohort_id: int, week: Week, told: ToldWeek | None) -> list[str]:
    """Of those who are named for something that was sent to this cohort."""
    sql = (
        f"{SPANS} SELECT DISTINCT memberships.id, shown_name {IN_A_WEEK} "
        "AND push_id IS NOT NULL AND push_id IN (SELECT id FROM pushes WHERE cohort_id = :cohort)"
    )
    return [name for _, name in db.execute(sql, _of_week(cohort_id, week, told)).fetchall()]


def list_names_to(db: Database, cohort_id: int, push_id: int, spans: Spans) -> list[str]:
    """Of those who answered it, by the week in which they did."""
    sql = (
        f"{SPANS} SELECT DISTINCT memberships.id, shown_name FROM prompts CROSS JOIN memberships ON memberships.cohort_id = :cohort "
        f"AND memberships.person_id = prompts.person_id WHERE push_id = :push AND answered_at IS NOT NULL AND {NAMED}"
    )
    return [name for _, name in db.execute(sql, {"cohort": cohort_id, "push": push_id, "spans": _json(spans)}).fetchall()]


def _of_week(cohort_id: int, week: Week, told: ToldWeek | None) -> dict[str, object]:
    spans = _json([(week, told)])
    return {"cohort": cohort_id, "since": week.since, "before": week.before, "spans": spans}


def _json(spans: Spans) -> str:
    return json.dumps([[to_unix(week.since), to_unix(week.before), None if told is None else told.id] for week, told in spans])


def list_who_answered(db: Database, cohort_id: int, week: Week) -> set[int]:
    """Memberships of all who answered something that was sent to this cohort, whether they show it or not: only for counting."""
    sql = (
        "SELECT DISTINCT memberships.id FROM memberships JOIN prompts ON prompts.person_id = memberships.person_id "
        "JOIN pushes ON pushes.id = push_id WHERE memberships.cohort_id = :cohort AND pushes.cohort_id = :cohort AND left_at IS NULL "
        "AND answered_at >= :since AND answered_at < :before"
    )
    rows = list_all(db, sql, {"cohort": cohort_id, "since": week.since, "before": week.before})
    return {row["id"] for row in rows}


# What was sent to the cohort for these days, in their order.
@SENT.lists(
    "SELECT id, local_on, scenario_id FROM pushes WHERE cohort_id = :cohort_id AND local_on BETWEEN :first_on AND :last_on "
    "AND state IN ('sending', 'done') ORDER BY local_on, id"
)
def list_sent(db: Database, cohort_id: int, *, first_on: date, last_on: date) -> list[Sent]: ...
# Reflections that were newly shared with the cohort's trainers in that time and still are.
@counts(
    "SELECT count(*) FROM shares WHERE cohort_id = :cohort_id AND audience = 'trainers' AND shared_at >= :since AND shared_at < :before"
)
def count_shared(db: Database, cohort_id: int, *, since: datetime, before: datetime) -> int: ...


def bunch_sizes(db: Database, cohort_id: int) -> dict[int, int]:
    return {row["id"]: row["size"] for row in list_all(db, "SELECT id, size FROM bunches WHERE cohort_id = ?", [cohort_id])}


def keep_telling(db: Database, cohort_id: int, week: Week, telling: Telling, *, now: datetime) -> None:
    """Once for each week: a second one breaks on the key."""
    week_id = add(db, "told_weeks", cohort_id=cohort_id, first_on=week.first_on, others=telling.others, told_at=now)
    shown = json.dumps(telling.shown)
    db.execute("INSERT INTO shown_weeks (week_id, membership_id) SELECT ?, value FROM json_each(?)", [week_id, shown])
    for gathered in telling.gathered:
        _keep_bunch(db, cohort_id, gathered)
    db.execute("UPDATE memberships SET moved = 0 WHERE cohort_id = ? AND moved = 1", [cohort_id])


def _keep_bunch(db: Database, cohort_id: int, members: Sequence[int]) -> None:
    bunch_id = add(db, "bunches", cohort_id=cohort_id, size=len(members))
    db.execute("UPDATE memberships SET bunch_id = ? WHERE id IN (SELECT value FROM json_each(?))", [bunch_id, json.dumps(members)])


def told_weeks(db: Database, cohort_id: int) -> Mapping[date, ToldWeek]:
    """By their Mondays."""
    rows = list_all(db, "SELECT id, first_on, others FROM told_weeks WHERE cohort_id = ?", [cohort_id])
    return {date.fromisoformat(row["first_on"]): ToldWeek(id=row["id"], others=row["others"]) for row in rows}


@runs("UPDATE cohorts SET week_over_at = :at WHERE id = :cohort_id")
def set_week_over(db: Database, cohort_id: int, at: datetime | None) -> None: ...
