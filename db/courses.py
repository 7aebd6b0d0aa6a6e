"""Cohorts' courses, and those that trainers keep: their days, and which day a prompt was."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta

from db import Database, courses_taken, rows
from db.queues import Queue
from db.rows import Mapper, Row, changes, find_one, runs, scalar
from practice.courses import Day, DayOfCohort, DayOfCourse, OwnCourse
from practice.frozen import Frozen
from practice.library import OwnCourseText
from practice.models import Language, Track, Value

AHEAD = timedelta(days=2)  # so long before its day a sending is planned: that day has not begun anywhere


class NewDay(Frozen):
    value: Value
    scenario_id: str | None


def _texts(row: Row) -> dict[Language, OwnCourseText]:
    return {Language(language): OwnCourseText.model_validate(text) for language, text in json.loads(row["words"]).items()}


COURSE = Mapper(OwnCourse, texts=_texts)
DAY = Mapper(Day)
DUE = Queue("course_days", "plan_at", DAY)


@COURSE.finds("SELECT * FROM courses WHERE cohort_id = :cohort_id")
def find_of_cohort(db: Database, cohort_id: int) -> OwnCourse | None: ...
# A foreign id and a missing id look the same.
@COURSE.finds("SELECT * FROM courses WHERE id = :course_id AND owner_id = :owner_id")
def find_kept(db: Database, owner_id: int, course_id: int) -> OwnCourse | None: ...
@COURSE.lists("SELECT * FROM courses WHERE owner_id = :owner_id ORDER BY id")
def list_kept(db: Database, owner_id: int) -> list[OwnCourse]: ...
@COURSE.gets("SELECT * FROM courses WHERE id = :course_id")
def get(db: Database, course_id: int) -> OwnCourse: ...


def add(
    db: Database,
    *,
    cohort_id: int | None = None,
    owner_id: int | None = None,
    source: str | None = None,
    title: str | None = None,
    texts: Mapping[Language, OwnCourseText],
    track: Track,
    days: Iterable[NewDay],
    now: datetime,
) -> int | None:
    """None where that cohort has one."""
    words = json.dumps({language: text.model_dump(by_alias=True) for language, text in texts.items()})
    sql = (
        "INSERT INTO courses (cohort_id, owner_id, source, title, words, track, created_at) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (cohort_id) DO NOTHING RETURNING id"
    )
    course_id = scalar(db, sql, [cohort_id, owner_id, source, title, words, track, now])
    if course_id is None:
        return None
    for position, day in enumerate(days):
        rows.add(db, "course_days", course_id=course_id, position=position, value=day.value, scenario_id=day.scenario_id)
    return int(course_id)


@runs("DELETE FROM courses WHERE id = :course_id")
def delete(db: Database, course_id: int) -> None: ...
@runs("UPDATE courses SET weekdays = :weekdays, hour = :hour, starts_on = :starts_on WHERE id = :course_id")
def set_when(db: Database, course_id: int, *, weekdays: frozenset[int], hour: int | None, starts_on: date) -> None: ...
# True once.
@changes("UPDATE courses SET used_at = :now WHERE id = :course_id AND used_at IS NULL")
def use(db: Database, course_id: int, *, now: datetime) -> bool: ...
# True if that changed it.
@changes("UPDATE courses SET paused_on = :on WHERE id = :course_id AND (paused_on IS NULL) = (:on IS NOT NULL)")
def set_paused(db: Database, course_id: int, on: date | None) -> bool: ...
# By their day, then by the order in which they were written; those without a day last.
@DAY.lists("SELECT * FROM course_days WHERE course_id = :course_id ORDER BY local_on IS NULL, local_on, position")
def list_days(db: Database, course_id: int) -> list[Day]: ...
# Whoever asks for someone checks their standing in its cohort first.
@DAY.finds("SELECT * FROM course_days WHERE id = :day_id")
def find_day(db: Database, day_id: int) -> Day | None: ...


def put_on(db: Database, day: Day, local_on: date | None, *, is_used: bool) -> None:
    """To another day, and to be planned for it where the course is in use."""
    plan_at = None
    if is_used and local_on is not None:
        plan_at = datetime.combine(local_on, time(), UTC) - AHEAD
    sql = "UPDATE course_days SET local_on = ?, plan_at = ?, push_id = NULL, settled = 0 WHERE id = ?"
    db.execute(sql, [local_on, plan_at, day.id])


def put_in_order(db: Database, days: Sequence[Day]) -> None:
    for position, day in enumerate(days):
        db.execute("UPDATE course_days SET position = ? WHERE id = ?", [position, day.id])


@runs("UPDATE course_days SET value = :value, scenario_id = :scenario_id WHERE id = :day_id")
def set_scenario(db: Database, day_id: int, *, value: Value, scenario_id: str | None) -> None: ...
@runs("DELETE FROM course_days WHERE id = :day_id")
def drop_day(db: Database, day_id: int) -> None: ...
# Its sending is planned, or it passes without one: either way it is not planned again.
@runs("UPDATE course_days SET settled = 1, push_id = :push_id, plan_at = NULL WHERE id = :day_id")
def settle(db: Database, day_id: int, push_id: int | None) -> None: ...
@runs("UPDATE course_days SET plan_at = :until WHERE id = :day_id")
def put_off(db: Database, day_id: int, until: datetime | None) -> None: ...


def day_of(db: Database, prompt_id: int) -> DayOfCourse | None:
    """Which day of a course this prompt is: of one that they take, or of their cohort's."""
    taken = courses_taken.day_of(db, prompt_id)
    if taken is not None:
        return taken
    sql = "SELECT course_days.id, course_id FROM prompts JOIN course_days ON course_days.push_id = prompts.push_id WHERE prompts.id = ?"
    row = find_one(db, sql, [prompt_id])
    if row is None:
        return None
    days = [day.id for day in list_days(db, row["course_id"]) if day.local_on is not None]
    return DayOfCohort(course=get(db, row["course_id"]), number=days.index(row["id"]) + 1, days=len(days))
