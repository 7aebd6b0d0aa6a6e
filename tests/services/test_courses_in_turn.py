"""Two cohorts with a course each, one member: one scenario a day, and neither course waits for the other to end."""

from datetime import date, datetime, timedelta

import pytest

from bot.services.cohorts import course_planning, course_times, courses, joining
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
    for day in rows.DUE.list_due(db, now=now, limit=50):
        course_planning.plan_due(db, day, now, library=LIBRARY)
    for push in pushes.DUE.list_due(db, now=now, limit=50):
        sending_pushes.spread(db, push, now)
    for due in push_members.DUE.list_due(db, now=now, limit=50):
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


def test_a_course_at_their_own_hour_begins_on_the_first_day_that_reaches_all(db, life) -> None:
    """At ten o'clock on Monday, hers of nine o'clock is over: begun that day, its first scenario would be one that nobody gets."""
    cohort = cohorts.add(db, name="Mondays", zone=NEW_YORK, starts_on=MONDAY.date(), now=MONDAY)
    cohorts.join(db, cohort.id, life.id, role=Role.TRAINER, shown_name="someone", now=MONDAY)
    courses.take(db, life.person, MONDAY, library=LIBRARY, cohort_id=cohort.id, key=courses.key_of(next(iter(LIBRARY.courses))))
    courses.use(db, life.person, MONDAY, cohort_id=cohort.id)
    course = rows.find_of_cohort(db, cohort.id)
    assert course is not None
    assert [day.local_on for day in rows.list_days(db, course.id)][:2] == [TUESDAY, TUESDAY + timedelta(days=1)]


def test_one_laid_out_before_that_hour_and_used_after_it_moves_on_by_a_day(db, life) -> None:
    early = MONDAY - timedelta(hours=3)
    cohort = cohorts.add(db, name="Mondays", zone=NEW_YORK, starts_on=MONDAY.date(), now=early)
    cohorts.join(db, cohort.id, life.id, role=Role.TRAINER, shown_name="someone", now=early)
    courses.take(db, life.person, early, library=LIBRARY, cohort_id=cohort.id, key=courses.key_of(next(iter(LIBRARY.courses))))
    course = rows.find_of_cohort(db, cohort.id)
    assert course is not None
    assert rows.list_days(db, course.id)[0].local_on == MONDAY.date()
    courses.use(db, life.person, MONDAY, cohort_id=cohort.id)
    assert rows.list_days(db, course.id)[0].local_on == TUESDAY


@pytest.mark.parametrize(("course_hour", "own_hour", "went_out_at"), [(OWN, 9, 9), (OWN, 18, 18), (14, 9, 14), (14, 18, 14)])
def test_the_page_names_today_until_todays_came_and_then_the_day_after(db, life, course_hour: int, own_hour: int, went_out_at: int) -> None:
    life.change(hour=own_hour, days=frozenset(range(7)))
    cohort_id = begin_course(db, life, "Tuesdays", course_hour, "0123456")
    said = {}
    for hour in range(38):  # from ten on Monday to midnight on Tuesday, in New York
        now = MONDAY + timedelta(hours=hour, minutes=1)
        hour_passes(db, now)
        cohort, membership = cohorts.get(db, cohort_id), cohorts.get_membership(db, cohort_id, life.id)
        said[hour - 14] = joining.shown(db, life.person, now, cohort, membership).next_on
    tuesday = {hour: day for hour, day in said.items() if hour >= 0}
    assert tuesday == {hour: TUESDAY if hour < went_out_at else TUESDAY + timedelta(days=1) for hour in tuesday}
