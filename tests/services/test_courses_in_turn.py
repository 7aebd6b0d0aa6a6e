"""Two cohorts with a course each, one member: one scenario a day, and neither course waits for the other to end."""

from datetime import date, datetime, timedelta

import pytest

from bot.services.cohorts import course_planning, course_times, courses
from bot.services.sending import sending_pushes
from db import Database, cohorts, push_members, pushes
from db import courses as rows
from db.rows import list_all
from practice.access import Role
from tests.services.life import LIBRARY, MONDAY, NEW_YORK, Life

TUESDAY = date(2026, 3, 3)
OWN, DAYS = course_times.OWN_HOUR, 10


def begin_course(db: Database, life: Life, name: str, hour: int, days: str) -> int:
    cohort = cohorts.add(db, name=name, zone=NEW_YORK, starts_on=TUESDAY, now=MONDAY)
    cohorts.join(db, cohort.id, life.id, role=Role.TRAINER, shown_name="someone", now=MONDAY)
    key = courses.key_of(next(iter(LIBRARY.courses)))
    courses.take(db, life.person, MONDAY, library=LIBRARY, cohort_id=cohort.id, key=key)
    course_times.set_days(db, life.person, MONDAY, cohort_id=cohort.id, days=days)
    course_times.set_hour(db, life.person, MONDAY, cohort_id=cohort.id, hour=hour)
    courses.use(db, life.person, MONDAY, cohort_id=cohort.id)
    return cohort.id


def hour_passes(db: Database, now: datetime) -> None:
    for day in rows.list_due(db, now=now, limit=50):
        course_planning.plan_due(db, day, now, library=LIBRARY)
    for push in pushes.list_due(db, now=now, limit=50):
        sending_pushes.spread(db, push, now)
    for due in push_members.list_due(db, now=now, limit=50):
        sending_pushes.deliver(db, due, now, library=LIBRARY)


def came(db: Database) -> list[tuple[str, int]]:
    """Each day with the cohort that it came from."""
    sql = "SELECT prompts.local_on, cohort_id FROM prompts JOIN pushes ON pushes.id = push_id ORDER BY prompts.id"
    return [(row["local_on"], row["cohort_id"]) for row in list_all(db, sql, [])]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (OWN, OWN),
        (14, 14),  # at the same hour, the one that began first would always come first
        (9, 14),  # the earlier hour
        (14, 9),
        (OWN, 14),
        (14, OWN),
    ],
)
def test_two_daily_courses_come_in_turn_one_a_day(db, life, first: int, second: int) -> None:
    life.change(days=frozenset(range(7)))
    both = [begin_course(db, life, "Tuesdays", first, "0123456"), begin_course(db, life, "Evenings", second, "0123456")]
    for hours in range(24 * DAYS):
        now = MONDAY + timedelta(hours=hours)
        db.execute("UPDATE people SET active_at = ? WHERE id = ?", [int(now.timestamp()), life.id])
        hour_passes(db, now)
    days, whose = zip(*came(db), strict=True)
    assert len(set(days)) == len(days) >= DAYS - 1
    assert {whose[:2], whose[2:4], whose[4:6], whose[6:8]} == {whose[:2]}
    assert set(whose) == set(both)


def test_a_course_of_one_day_a_week_comes_on_it(db, life) -> None:
    life.change(days=frozenset(range(7)))
    begin_course(db, life, "Every day", 9, "0123456")
    weekly = begin_course(db, life, "Fridays", 14, "4")
    for hours in range(24 * DAYS):
        now = MONDAY + timedelta(hours=hours)
        db.execute("UPDATE people SET active_at = ? WHERE id = ?", [int(now.timestamp()), life.id])
        hour_passes(db, now)
    assert [day for day, whose in came(db) if whose == weekly] == ["2026-03-06"]
