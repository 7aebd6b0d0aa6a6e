"""When a cohort's course comes: its weekdays, its hour and its first day."""

from dataclasses import replace
from datetime import date, datetime

from bot.services.cohorts import courses
from bot.services.cohorts.courses import CalendarShown
from bot.services.over import Stale
from db import Database, dialogues
from practice import calendar
from practice.cohorts import OWN_HOUR, Cohort
from practice.courses import OwnCourse
from practice.frozen import Frozen
from practice.models import EVERY_DAY, Person
from practice.typed import day_answers, sending_times


class WhenAsked(Frozen):
    """`unread`: what was typed to it is no answer. `hours`: one of these was meant."""

    cohort: Cohort
    course: OwnCourse
    part: str
    today: date
    unread: bool = False
    hours: tuple[int, ...] = ()


Outcome = CalendarShown | WhenAsked | Stale


def ask_when(db: Database, person: Person, now: datetime, *, cohort_id: int, part: str) -> Outcome:
    if (found := courses.find(db, person, now, cohort_id)) is None or part not in courses.ASKED_BY:
        return Stale()
    dialogues.ask(db, person.id, courses.ASKED_BY[part], now=now, about_id=cohort_id)
    return WhenAsked(cohort=found[0], course=found[1], part=part, today=calendar.local_day(now, found[0].zone))


def set_days(db: Database, person: Person, now: datetime, *, cohort_id: int, days: str) -> Outcome:
    wanted = frozenset(int(day) for day in days if day in "0123456")
    if (found := courses.find(db, person, now, cohort_id)) is None or not wanted or not wanted <= EVERY_DAY:
        return Stale()
    return _changed(db, person, found[0], replace(found[1], weekdays=wanted), now)


def set_hour(db: Database, person: Person, now: datetime, *, cohort_id: int, hour: int) -> Outcome:
    if (found := courses.find(db, person, now, cohort_id)) is None or hour > OWN_HOUR:
        return Stale()
    return _changed(db, person, found[0], replace(found[1], hour=None if hour == OWN_HOUR else hour), now)


def set_start(db: Database, person: Person, now: datetime, *, cohort_id: int, day: int) -> Outcome:
    """`day`: its ordinal, so that a second tap means the same day."""
    if (found := courses.find(db, person, now, cohort_id)) is None:
        return Stale()
    today = calendar.local_day(now, found[0].zone)
    if not today.toordinal() <= day <= today.toordinal() + 366:
        return Stale()
    return _changed(db, person, found[0], replace(found[1], starts_on=date.fromordinal(day)), now)


def hear(db: Database, person: Person, now: datetime, *, cohort_id: int, part: str, text: str) -> Outcome:
    """Its days, its hour or its first day as the person writes them; days and hour may come together."""
    if isinstance(asked := ask_when(db, person, now, cohort_id=cohort_id, part=part), Stale):
        dialogues.stop(db, person.id)
        return asked
    if not isinstance(asked, WhenAsked):
        return asked
    if part == "start":
        read = day_answers.read(text, person.language, today=asked.today)
        started = Stale() if read is None else set_start(db, person, now, cohort_id=cohort_id, day=read.day.toordinal())
        return replace(asked, unread=True) if isinstance(started, Stale) else started
    said = sending_times.read(text)
    if said is None or (part == "days" and not said.days) or (part == "hour" and not (said.hours or said.own)):
        return replace(asked, unread=True)
    if len(said.hours) > 1:
        return replace(asked, part="hour", hours=said.hours)
    hour = said.hours[0] if said.hours else None if said.own else asked.course.hour
    return _changed(db, person, asked.cohort, replace(asked.course, hour=hour, weekdays=said.days or asked.course.weekdays), now)


def _changed(db: Database, person: Person, cohort: Cohort, course: OwnCourse, now: datetime) -> CalendarShown:
    dialogues.stop_if(db, person.id, *courses.ASKED_BY.values())
    return courses.calendar_of(db, cohort, courses.set_when(db, cohort, course, now), now, page=0)
