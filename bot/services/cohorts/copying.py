"""A new cohort like one that a trainer leads or led: its days, hour, length, course and own scenarios; nobody in it but who copies it."""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from bot.services import naming, standing
from bot.services.cohorts import cohort_making, joining
from bot.services.cohorts import courses as cohort_courses
from bot.services.cohorts.cohort_making import TooManyCohorts
from bot.services.cohorts.joining import CohortShown
from bot.services.over import Stale
from db import Database, cohorts, courses, menus, own_scenarios
from practice import calendar
from practice.access import Action, Role
from practice.cohorts import Cohort, ends_at
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Person

TWO_TAPS = timedelta(minutes=5)


class CopyAsked(Frozen):
    cohort: Cohort
    scenarios: int
    days: int


class Copied(Frozen):
    shown: CohortShown


def ask(db: Database, person: Person, now: datetime, *, cohort_id: int) -> CopyAsked | Stale:
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.COPY_COHORT)) is None:
        return Stale()
    course = courses.find_of_cohort(db, cohort_id)
    days = 0 if course is None else len(courses.list_days(db, course.id))
    return CopyAsked(cohort=found.cohort, scenarios=len(own_scenarios.list_of_cohort(db, cohort_id)), days=days)


def copy(db: Database, person: Person, now: datetime, *, cohort_id: int, library: Library) -> Copied | TooManyCohorts | Stale:
    """It starts today. A second tap shows the one that the first made."""
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.COPY_COHORT)) is None:
        return Stale()
    if (made := cohorts.find_copy(db, cohort_id, person.id, since=now - TWO_TAPS)) is None:
        if cohort_making.leads_as_many_as_one_can(db, person):
            return TooManyCohorts()
        made = _add(db, found.cohort, now)
        cohorts.join(db, made.id, person.id, role=Role.TRAINER, shown_name=found.membership.shown_name, now=now)
        _copy_course(db, cohort_id, made, _copy_scenarios(db, cohort_id, made.id, now, library), now, library)
        menus.look_again(db, person.id, now=now)
    return Copied(shown=joining.shown(db, person, now, made, cohorts.get_membership(db, made.id, person.id)))


def _add(db: Database, old: Cohort, now: datetime) -> Cohort:
    today = calendar.local_day(now, old.zone)
    new = cohorts.add(db, name=next_name(old.name), zone=old.zone, starts_on=today, now=now, copied_from=old.id)
    ends_on = None if old.ends_on is None else today + (old.ends_on - old.starts_on)
    cohorts.change(db, replace(new, hour=old.hour, days=old.days, ends_on=ends_on, end_at=ends_at(ends_on, old.zone)))
    return cohorts.get(db, new.id)


def next_name(name: str) -> str:
    """ "Tuesdays" → "Tuesdays 2" → "Tuesdays 3"."""
    numbered = re.fullmatch(r"(.*\S) (\d{1,4})", name)
    stem, number = (numbered[1], int(numbered[2]) + 1) if numbered else (name, 2)
    tail = f" {number}"
    return stem[: naming.LONGEST_NAME - len(tail)].rstrip() + tail


def _copy_scenarios(db: Database, old_id: int, new_id_of: int, now: datetime, library: Library) -> dict[str, str]:
    """Each text stays its author's. The new id by the old one."""
    known = {}
    for own in reversed(own_scenarios.list_of_cohort(db, old_id)):
        known[own.id] = cohort_courses.bring(db, own, new_id_of, library, now)
    return known


def _copy_course(db: Database, old_id: int, new: Cohort, known: dict[str, str], now: datetime, library: Library) -> None:
    """As a draft, on the same weekdays and at the same hour: it sends nothing until a trainer uses it."""
    old = courses.find_of_cohort(db, old_id)
    copied = None if old is None else cohort_courses.copy(db, old, new, library, now, known)
    if old is not None and copied is not None:
        draft = replace(courses.get(db, copied), weekdays=old.weekdays, hour=old.hour, starts_on=new.starts_on)
        cohort_courses.set_when(db, new, draft, now)
