"""One's own times: the hour, other ones on some days, a second one a day, and quiet hours."""

import random
from dataclasses import replace
from datetime import datetime, time

from bot.services.account import settings
from bot.services.account.settings import Shown
from bot.services.account.starting import Question
from bot.services.over import NotAgreed
from db import Database, dialogues
from db.dialogues import Asking
from practice import own_times
from practice.frozen import Frozen
from practice.library import Library
from practice.models import EVERY_DAY, Person, Quiet, Schedule
from practice.typed import typed_days
from practice.typed.typed_quiet import read_quiet
from practice.typed.typed_times import TimeSaid, read_times

HOURS = 24
DAYS = "0123456"
NONE = frozenset({"none", "no", "never", "off", "ninguna", "ninguno", "nada", "no second time", "sin segunda hora", "no second", "nunca"})


class TimeOnAsked(Frozen):
    """Which time these days have of their own."""

    days: frozenset[int]
    person: Person


class NotRead(Frozen):
    """It is no answer that can be read, and the question stays.

    `odd`: times that it was, but none of a quarter of an hour. `open`: of the morning as well as of the afternoon.
    `never`: it would leave no hour in which anything could come.
    """

    asking: Asking
    odd: time | None = None
    open: time | None = None
    never: bool = False


Typed = settings.Set | TimeOnAsked | NotRead


def set_hour(db: Database, person: Person, now: datetime, *, hour: int, library: Library, rng: random.Random, minute: int = 0) -> Typed:
    schedule = own_times.with_time(person.schedule, time(hour % HOURS, minute))
    return settings.set_schedule(db, person, now, Question.HOUR, schedule, library=library, rng=rng)


def ask_time_on(db: Database, person: Person, now: datetime, *, days: str) -> TimeOnAsked | NotAgreed:
    if person.consented_at is None:
        return NotAgreed()
    wanted = _days(days)
    dialogues.ask(db, person.id, Asking.OTHER_TIMES, now=now, about_id=sum(1 << day for day in wanted))
    return TimeOnAsked(days=wanted, person=person)


def set_time_on(db: Database, person: Person, now: datetime, *, days: str, minute: int | None) -> Shown | NotAgreed:
    """Of the day; None: the same time as on other days."""
    return _changed(db, person, now, own_times.with_time_on(person.schedule, _days(days), _time(minute)))


def set_second(db: Database, person: Person, now: datetime, *, minute: int | None) -> Shown | NotAgreed:
    return _changed(db, person, now, replace(person.schedule, second=_time(minute)))


def _time(minute: int | None) -> time | None:
    return None if minute is None else own_times.of_minute(minute)


def set_quiet(db: Database, person: Person, now: datetime, *, quiet_from: int, quiet_to: int) -> Shown | NotAgreed:
    """Every night from the one hour to the other; equal ones mean none at all."""
    start, end = time(quiet_from % HOURS), time(quiet_to % HOURS)
    schedule = own_times.with_nights(person.schedule, None if start == end else Quiet(start=start, end=end))
    return Shown(page="quiet", person=person) if own_times.is_never_loud(schedule) else _changed(db, person, now, schedule)


def set_quiet_on(db: Database, person: Person, now: datetime, *, days: str, quiet_from: int, quiet_to: int) -> Shown | NotAgreed:
    """Hours of some days, on or off; the page stays, for more of them."""
    quiet = Quiet(start=time(quiet_from % HOURS), end=time(quiet_to % HOURS), days=_days(days))
    schedule = own_times.toggled(person.schedule, quiet)
    if quiet.days not in (frozenset(), EVERY_DAY) and not own_times.is_never_loud(schedule):
        if isinstance(outcome := _changed(db, person, now, schedule), NotAgreed):
            return outcome
        person = outcome.person
    return settings.show(db, person, now, page="quiet-by-day")


def only_nights(db: Database, person: Person, now: datetime) -> Shown | NotAgreed:
    return _changed(db, person, now, replace(person.schedule, quiet=own_times.nightly(person.schedule)))


def _days(days: str) -> frozenset[int]:
    return frozenset(map(int, set(days) & set(DAYS)))


def _changed(db: Database, person: Person, now: datetime, schedule: Schedule) -> Shown | NotAgreed:
    if person.consented_at is None:
        return NotAgreed()
    settings.store(db, person, schedule, now)
    return settings.shown(db, person, now)


def hear_days(db: Database, person: Person, now: datetime, *, text: str, library: Library, rng: random.Random) -> Typed:
    """Days, or days with their hours, which answers the next question too."""
    if (days := typed_days.answered(text)) is not None:
        return settings.set_days(db, person, now, days="".join(map(str, sorted(days))), library=library, rng=rng)
    said = read_times(text) or ()
    named = [each.days for each in said if each.days is not None]
    if not said or len(named) < len(said):
        return NotRead(asking=Asking.DAYS)
    if (unclear := _unclear(said, Asking.DAYS)) is not None:
        return unclear
    schedule = own_times.as_said(own_times.on_days(person.schedule, frozenset().union(*named)), said)
    return settings.set_schedule(db, person, now, Question.DAYS, schedule, library=library, rng=rng, answers=Question.HOUR)


def hear_hour(db: Database, person: Person, now: datetime, *, text: str, library: Library, rng: random.Random) -> Typed:
    """An hour, hours with their days, or two for each day."""
    if not (said := read_times(text)):
        return NotRead(asking=Asking.HOUR)
    if (unclear := _unclear(said, Asking.HOUR)) is not None:
        return unclear
    return settings.set_schedule(db, person, now, Question.HOUR, own_times.as_said(person.schedule, said), library=library, rng=rng)


def hear_other_times(db: Database, person: Person, now: datetime, *, about_id: int | None, text: str) -> Typed:
    """Hours with their days; an hour alone for the days that were chosen; days alone, which are then asked about."""
    chosen = frozenset(day for day in EVERY_DAY if (about_id or 0) >> day & 1)
    if (days := typed_days.answered(text)) is not None:
        return ask_time_on(db, person, now, days="".join(map(str, sorted(days))))
    said = read_times(text)
    if not said or (not chosen and any(each.days is None for each in said)):
        return NotRead(asking=Asking.OTHER_TIMES)
    if (unclear := _unclear(said, Asking.OTHER_TIMES)) is not None:
        return unclear
    schedule = person.schedule
    for each in said:
        schedule = own_times.with_time_on(schedule, each.days or chosen, each.at)
    return _changed(db, person, now, schedule)


def hear_second(db: Database, person: Person, now: datetime, *, text: str) -> Typed:
    if text.strip(" .!").casefold() in NONE:
        return set_second(db, person, now, minute=None)
    said = read_times(text) or ()
    if len(said) != 1 or said[0].days is not None:
        return NotRead(asking=Asking.SECOND_TIME)
    if (unclear := _unclear(said, Asking.SECOND_TIME)) is not None:
        return unclear
    return _changed(db, person, now, replace(person.schedule, second=said[0].at))


def hear_quiet(db: Database, person: Person, now: datetime, *, text: str) -> Typed:
    if (said := read_quiet(text)) is None:
        return NotRead(asking=Asking.QUIET)
    odd = next((at for span in said.spans for at in (span.start, span.end) if not own_times.is_fine(at)), None)
    schedule = own_times.quiet_as_said(person.schedule, said)
    if odd is not None or own_times.is_never_loud(schedule):
        return NotRead(asking=Asking.QUIET, odd=odd, never=odd is None)
    return _changed(db, person, now, schedule)


def _unclear(said: tuple[TimeSaid, ...], asking: Asking) -> NotRead | None:
    for each in said:
        if each.is_open:
            return NotRead(asking=asking, open=each.at)
        if not own_times.is_fine(each.at):
            return NotRead(asking=asking, odd=each.at)
    return None
