"""Pause and stop: nothing unasked until the person wants it again, or until a day they chose."""

from datetime import date, datetime, timedelta

from bot.services.daily.schedule import next_slot, reschedule
from db import Database, dialogues, nudges, outbox, people
from db.dialogues import Asking
from practice import calendar
from practice.frozen import Frozen
from practice.models import Person
from practice.typed import day_answers

LONGEST = timedelta(days=366)


class Paused(Frozen):
    """Quiet from now on; `until` is empty for an open end. `asks_nudges`: whether reminders of goals should go on is asked now."""

    person: Person
    until: datetime | None
    asks_nudges: bool = False


class AlreadyStopped(Frozen):
    person: Person
    since: datetime
    asks_nudges: bool


class Resumed(Frozen):
    person: Person
    next_at: datetime | None


class NothingToStop(Frozen):
    """Someone who has not agreed to anything gets nothing unasked."""


class DateAsked(Frozen):
    example_on: date


class NoSuchDate(Frozen):
    """Not a date that could be read, or not one within a year from tomorrow."""

    example_on: date


def stop(db: Database, person: Person, now: datetime) -> Paused | AlreadyStopped | NothingToStop:
    """Send nothing unasked until the person resumes."""
    if person.set_up_at is None:
        return NothingToStop()
    if not people.pause(db, person.id, since=now, until=None):
        return AlreadyStopped(person=person, since=person.paused_at or now, asks_nudges=nudges.has_held(db, person.id))
    _quiet(db, person, now)
    return Paused(person=person, until=None, asks_nudges=nudges.has_held(db, person.id))


def pause_for(db: Database, person: Person, now: datetime, *, days: int) -> Paused | NothingToStop:
    """Quiet for that many local days, and over at least one scenario; the next is due at the person's hour after them."""
    today = calendar.today(person.schedule, now)
    skipped_on = next_slot(db, person, now).local_on
    until = max(today + timedelta(days=min(max(days, 1), LONGEST.days)), skipped_on + timedelta(days=1))
    return _pause_until(db, person, now, until)


def ask_date(db: Database, person: Person, now: datetime) -> DateAsked | NothingToStop:
    if person.set_up_at is None:
        return NothingToStop()
    dialogues.ask(db, person.id, Asking.PAUSE_DATE, now=now)
    return DateAsked(example_on=_example(person, now))


def pause_until(db: Database, person: Person, now: datetime, *, text: str) -> Paused | NoSuchDate | NothingToStop:
    """A date as the person writes it; one that reads two ways by the order of their language, as the answer names the month."""
    today = calendar.today(person.schedule, now)
    read = day_answers.read(text, person.language, today=today)
    if read is None or not timedelta(0) < read.day - today <= LONGEST:
        return NoSuchDate(example_on=_example(person, now))
    return _pause_until(db, person, now, read.day)


def _pause_until(db: Database, person: Person, now: datetime, day: date) -> Paused | NothingToStop:
    if person.set_up_at is None:
        return NothingToStop()
    first = calendar.next_slot(person.schedule, after=now, not_on_or_before=day - timedelta(days=1))
    people.pause(db, person.id, since=now, until=first.at)
    _quiet(db, person, now)
    return Paused(person=person, until=first.at)


def _quiet(db: Database, person: Person, now: datetime) -> None:
    dialogues.stop_if(db, person.id, Asking.PAUSE, Asking.PAUSE_DATE)
    people.set_next_prompt(db, person.id, None)
    nudges.go_on_in_pauses(db, person.id, wanted=False)
    outbox.cancel_scheduled(db, person.id, now=now)


def resume(db: Database, person: Person, now: datetime) -> Resumed | NothingToStop:
    if person.set_up_at is None:
        return NothingToStop()
    dialogues.stop_if(db, person.id, Asking.PAUSE, Asking.PAUSE_DATE)
    people.resume(db, person.id)
    return Resumed(person=person, next_at=reschedule(db, people.get(db, person.id), now))


def _example(person: Person, now: datetime) -> date:
    return calendar.today(person.schedule, now) + timedelta(days=10)
