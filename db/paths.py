"""Cohorts' paths: a value a week."""

from collections.abc import Sequence
from datetime import date, datetime

from db import Database
from db.rows import Row, changed, find_one, list_all
from db.times import maybe_iso, maybe_unix, to_unix
from practice.models import Value
from practice.path import Current, Path, Week, week_on

FAR = 1_000  # past any place, while weeks change theirs


def _path(db: Database, row: Row) -> Path:
    weeks = list_all(db, "SELECT id, value, scenario_id FROM path_weeks WHERE cohort_id = ? ORDER BY position", [row["cohort_id"]])
    return Path(
        cohort_id=row["cohort_id"],
        weeks=tuple(Week(id=week["id"], value=Value(week["value"]), scenario_id=week["scenario_id"]) for week in weeks),
        drafted_by_bot=bool(row["drafted_by_bot"]),
        agreed_at=maybe_unix(row["agreed_at"]),
        paused_on=maybe_iso(row["paused_on"]),
        shifted=row["shifted"],
    )


def find(db: Database, cohort_id: int) -> Path | None:
    row = find_one(db, "SELECT * FROM paths WHERE cohort_id = ?", [cohort_id])
    return None if row is None else _path(db, row)


def find_of_week(db: Database, week_id: int) -> Path | None:
    """The path that this week belongs to."""
    row = find_one(db, "SELECT cohort_id FROM path_weeks WHERE id = ?", [week_id])
    return None if row is None else find(db, row["cohort_id"])


def list_current(db: Database, person_id: int, day: date) -> list[Current]:
    """The weeks that this day is in, of all paths that someone follows, in the order in which these were agreed."""
    sql = (
        "SELECT paths.*, starts_on, ends_on FROM memberships JOIN cohorts ON cohorts.id = memberships.cohort_id "
        "JOIN paths ON paths.cohort_id = cohorts.id WHERE person_id = ? AND left_at IS NULL AND ended_at IS NULL "
        "AND agreed_at IS NOT NULL ORDER BY agreed_at, paths.cohort_id"
    )
    rows = list_all(db, sql, [person_id])
    found = [
        week_on(_path(db, row), day, starts_on=date.fromisoformat(row["starts_on"]), ends_on=maybe_iso(row["ends_on"])) for row in rows
    ]
    return [current for current in found if current is not None]


def begin(db: Database, cohort_id: int, values: Sequence[Value], *, by_bot: bool, now: datetime) -> bool:
    """True if there was none."""
    sql = "INSERT INTO paths (cohort_id, drafted_by_bot, created_at) VALUES (?, ?, ?) ON CONFLICT (cohort_id) DO NOTHING"
    if not changed(db, sql, [cohort_id, by_bot, to_unix(now)]):
        return False
    for value in values:
        add_week(db, cohort_id, value)
    return True


def add_week(db: Database, cohort_id: int, value: Value) -> None:
    db.execute(
        "INSERT INTO path_weeks (cohort_id, position, value) "
        "SELECT ?, coalesce(max(position) + 1, 0), ? FROM path_weeks WHERE cohort_id = ?",
        [cohort_id, value, cohort_id],
    )


def put_in_order(db: Database, cohort_id: int, weeks: Sequence[Week]) -> None:
    db.execute("UPDATE path_weeks SET position = position + ? WHERE cohort_id = ?", [FAR, cohort_id])
    for position, week in enumerate(weeks):
        db.execute("UPDATE path_weeks SET position = ? WHERE id = ? AND cohort_id = ?", [position, week.id, cohort_id])


def set_value(db: Database, week_id: int, value: Value) -> None:
    """A scenario that was named goes with the value that it belongs to."""
    db.execute("UPDATE path_weeks SET value = ?, scenario_id = NULL WHERE id = ? AND value <> ?", [value, week_id, value])


def name_scenario(db: Database, week_id: int, scenario_id: str | None) -> None:
    db.execute("UPDATE path_weeks SET scenario_id = ? WHERE id = ?", [scenario_id, week_id])


def remove_week(db: Database, week_id: int) -> None:
    db.execute("DELETE FROM path_weeks WHERE id = ?", [week_id])


def agree(db: Database, cohort_id: int, *, now: datetime) -> bool:
    """True once."""
    return changed(db, "UPDATE paths SET agreed_at = ? WHERE cohort_id = ? AND agreed_at IS NULL", [to_unix(now), cohort_id])


def pause(db: Database, cohort_id: int, *, on: date) -> bool:
    sql = "UPDATE paths SET paused_on = ? WHERE cohort_id = ? AND paused_on IS NULL AND agreed_at IS NOT NULL"
    return changed(db, sql, [on.isoformat(), cohort_id])


def resume(db: Database, cohort_id: int, *, shifted: int) -> bool:
    """True if it was paused."""
    sql = "UPDATE paths SET paused_on = NULL, shifted = ? WHERE cohort_id = ? AND paused_on IS NOT NULL"
    return changed(db, sql, [shifted, cohort_id])


def delete(db: Database, cohort_id: int) -> bool:
    return changed(db, "DELETE FROM paths WHERE cohort_id = ?", [cohort_id])
