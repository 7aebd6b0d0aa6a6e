"""After long without a word from someone: they are told, and 30 days later what they wrote goes."""

from datetime import datetime, timedelta

from bot.services.sharing import withdrawing
from bot.services.sharing.withdrawing import Withdrawn
from db import Database, people, retention, shares
from db.retention import Due
from practice import calendar
from practice.frozen import Frozen
from practice.models import Person
from practice.retention import NOTICE, months_before

BATCH = 50
DAY = timedelta(days=1)


class Noticed(Frozen):
    """They are to be told that what they wrote goes after `until`."""

    person: Person
    until: datetime


class Erased(Frozen):
    """What they wrote is gone; others no longer see what they had shared of it."""

    person: Person
    withdrawn: Withdrawn


def plan_notices(db: Database, now: datetime, *, months: int) -> int:
    """Plan a notice for a batch of those who have been away almost that long. How many were planned."""
    retention.forget_of_those_here(db, since=_away_since(now, months))
    away = retention.list_away(db, since=_away_since(now, months), limit=BATCH)
    for person_id in away:
        schedule = people.get(db, person_id).schedule
        hour = calendar.slot_on(calendar.today(schedule, now), schedule)
        due_at = hour if hour is not None and hour > now else (hour or now) + DAY
        retention.plan(db, person_id, due_at=calendar.after_quiet(due_at, schedule))
    return len(away)


def tell_due(db: Database, due: Due, now: datetime, *, months: int) -> Noticed | None:
    """None if they were here since, or cannot be reached; those who blocked the bot are not told, and the days count all the same."""
    if not months or not retention.is_away(db, due.person_id, since=_away_since(now, months)):
        retention.forget(db, due.person_id)
        return None
    person = people.get(db, due.person_id)
    later = calendar.after_quiet(now, person.schedule)
    if later > now:
        retention.DUE.put_off(db, due, later)
        return None
    told = retention.claim(db, due, now=now)
    return Noticed(person=person, until=now + NOTICE) if told and person.blocked_at is None else None


def erase_ended(db: Database, now: datetime, *, months: int) -> list[Erased]:
    """Erase what a batch of those wrote whose time is over."""
    retention.forget_of_those_here(db, since=_away_since(now, months))
    ended = retention.list_ended(db, told_before=now - NOTICE, since=months_before(now, months), limit=BATCH)
    return [_erase(db, people.get(db, person_id)) for person_id in ended]


def _erase(db: Database, person: Person) -> Erased:
    withdrawn = withdrawing.withdraw(db, person, shares.list_own(db, person.id))
    retention.erase(db, person.id)
    return Erased(person=person, withdrawn=withdrawn)


def _away_since(now: datetime, months: int) -> datetime:
    return months_before(now, months) + NOTICE
