"""When a cohort's course comes: its weekdays, its hour and its first day."""

from dataclasses import replace
from datetime import date, datetime

from bot.services.cohorts import courses
from bot.services.cohorts.courses import CalendarShown
from bot.services.over import Stale
from db import Database
from practice import calendar
from practice.cohorts import OWN_HOUR, Cohort
from practice.courses import OwnCourse
from practice.frozen import Frozen
from practice.models import EVERY_DAY, Person


class WhenAsked(Frozen):
    cohort: Cohort
    course: OwnCourse
    part: str
    today: date


Outcome = CalendarShown | WhenAsked | Stale


def ask_when(db: Database, person: Person, now: datetime, *, cohort_id: int, part: str) -> Outcome:
    if (found := courses.find(db, person, now, cohort_id)) is None or part not in {"days", "hour", "start"}:
        return Stale()
    return WhenAsked(cohort=found[0], course=found[1], part=part, today=calendar.local_day(now, found[0].zone))


def set_days(db: Database, person: Person, now: datetime, *, cohort_id: int, days: str) -> Outcome:
    wanted = frozenset(int(day) for day in days if day in "0123456")
    if (found := courses.find(db, person, now, cohort_id)) is None or not wanted or not wanted <= EVERY_DAY:
        return Stale()
    return _changed(db, found[0], replace(found[1], weekdays=wanted), now)


def set_hour(db: Database, person: Person, now: datetime, *, cohort_id: int, hour: int) -> Outcome:
    if (found := courses.find(db, person, now, cohort_id)) is None or hour > OWN_HOUR:
        return Stale()
    return _changed(db, found[0], replace(found[1], hour=None if hour == OWN_HOUR else hour), now)


def set_start(db: Database, person: Person, now: datetime, *, cohort_id: int, day: int) -> Outcome:
    """`day`: its ordinal, so that a second tap means the same day."""
    if (found := courses.find(db, person, now, cohort_id)) is None:
        return Stale()
    today = calendar.local_day(now, found[0].zone)
    if not today.toordinal() <= day <= today.toordinal() + 366:
        return Stale()
    return _changed(db, found[0], replace(found[1], starts_on=date.fromordinal(day)), now)


def _changed(db: Database, cohort: Cohort, course: OwnCourse, now: datetime) -> CalendarShown:
    return courses.calendar_of(db, cohort, courses.set_when(db, cohort, course, now), now, page=0)
