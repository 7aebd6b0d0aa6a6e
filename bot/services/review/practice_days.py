"""The days on which someone practised, of three months."""

from datetime import date, datetime

from db import Database, prompts
from practice import calendar
from practice.frozen import Frozen
from practice.models import Person

MONTHS = 3


class PracticeDays(Frozen):
    """`months` are their first days, oldest first, none from before the person came; `days` are local days with practice in them."""

    person: Person
    months: tuple[date, ...]
    days: frozenset[date]


def recent(db: Database, person: Person, now: datetime) -> PracticeDays:
    zone = person.schedule.zone
    today = calendar.local_day(now, zone)
    came_on = today if person.consented_at is None else calendar.local_day(person.consented_at, zone)
    every = (_first_of(today, back) for back in range(MONTHS - 1, -1, -1))
    months = tuple(month for month in every if month >= _first_of(min(came_on, today), 0))
    since = calendar.start_of(months[0], zone)
    days = frozenset(calendar.local_day(at, zone) for at in prompts.list_answered_at(db, person.id, since=since))
    return PracticeDays(person=person, months=months, days=days)


def _first_of(day: date, months_back: int) -> date:
    years, month = divmod(day.year * 12 + day.month - 1 - months_back, 12)
    return date(years, month + 1, 1)
