"""What is typed to a question of the start or the settings instead of pressing one of its buttons."""

import random
from dataclasses import dataclass
from datetime import datetime, time

from bot.services.account import pauses, settings
from bot.services.account.pauses import NoSuchDate, NothingToStop, Paused
from bot.services.account.settings import Answered, CitiesFound, DaysPicking, NotAgreed, NoZoneThere
from bot.services.naming import NameTooLong
from bot.services.over import Stale
from db import Database
from db.dialogues import Asking
from practice import typed_settings as read
from practice.library import Library
from practice.models import Person

CHOICES = (Asking.DAYS, Asking.HOUR, Asking.QUIET, Asking.PAUSE, Asking.TRACK, Asking.TOPICS)  # their buttons say all that there is
QUESTIONS = (*CHOICES, Asking.NAME, Asking.CITY, Asking.PAUSE_DATE)


@dataclass(frozen=True, kw_only=True)
class NotRead:
    """It is no answer that can be read, and the question stays. `part_hour`: an hour it was, but not a full one."""

    asking: Asking
    part_hour: bool = False


Typed = NotRead | Answered | DaysPicking | NotAgreed | Stale | Paused | NoSuchDate | NothingToStop
Heard = Typed | CitiesFound | NoZoneThere | NameTooLong


def hear(db: Database, person: Person, now: datetime, *, asking: Asking, text: str, library: Library, rng: random.Random) -> Heard:
    match asking:
        case Asking.NAME:
            return settings.set_name(db, person, now, name=text, library=library, rng=rng)
        case Asking.CITY:
            return settings.find_city(db, person, now, text=text, library=library, rng=rng)
        case Asking.PAUSE_DATE:
            return pauses.pause_until(db, person, now, text=text)
    return _to_choice(db, person, now, asking, text, library, rng)


def _to_choice(db: Database, person: Person, now: datetime, asking: Asking, text: str, library: Library, rng: random.Random) -> Typed:
    if asking is Asking.DAYS:
        days = read.read_days(text)
        if days is not None:
            return settings.set_days(db, person, now, days="".join(map(str, sorted(days))), library=library, rng=rng)
    if asking is Asking.HOUR:
        hour = read.read_hour(text)
        if hour is not None:
            return _set_hour(db, person, now, hour, library, rng)
    if asking is Asking.QUIET:
        span = read.read_span(text)
        if span is not None:
            return _set_quiet(db, person, now, *span)
    if asking is Asking.PAUSE:
        days_long = read.read_length(text)
        if days_long is not None:
            return pauses.pause_for(db, person, now, days=days_long)
        return pauses.pause_until(db, person, now, text=text)
    return NotRead(asking=asking)


def _set_hour(db: Database, person: Person, now: datetime, hour: time, library: Library, rng: random.Random) -> Typed:
    if hour.minute:
        return NotRead(asking=Asking.HOUR, part_hour=True)
    return settings.set_hour(db, person, now, hour=hour.hour, library=library, rng=rng)


def _set_quiet(db: Database, person: Person, now: datetime, start: time, end: time) -> Typed:
    if start.minute or end.minute:
        return NotRead(asking=Asking.QUIET, part_hour=True)
    return settings.set_quiet(db, person, now, quiet_from=start.hour, quiet_to=end.hour)
