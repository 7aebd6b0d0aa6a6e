"""What is typed to a question of the start or the settings instead of pressing one of its buttons."""

import random
from datetime import datetime

from bot.services.account import own_times, pauses, settings
from bot.services.account.own_times import NotRead
from bot.services.account.pauses import AlreadyStopped, NoSuchDate, NothingToStop, Paused
from bot.services.account.settings import CitiesFound, NothingForTrack, Placed
from db import Database
from db.dialogues import Asking
from practice.library import Library
from practice.models import Person, Track
from practice.typed import typed_settings as read
from practice.typed import typed_words
from practice.typed.typed_words import Meant

TIMES = (Asking.DAYS, Asking.HOUR, Asking.OTHER_TIMES, Asking.SECOND_TIME, Asking.QUIET)
CHOICES = (*TIMES, Asking.PAUSE, Asking.TRACK, Asking.TOPICS)  # their buttons say all that there is
QUESTIONS = (*CHOICES, Asking.NAME, Asking.CITY, Asking.PAUSE_DATE)


Heard = own_times.Typed | Paused | AlreadyStopped | NoSuchDate | NothingToStop | Placed | NothingForTrack | CitiesFound


def hear(
    db: Database,
    person: Person,
    now: datetime,
    *,
    asking: Asking,
    about_id: int | None = None,
    text: str,
    library: Library,
    rng: random.Random,
) -> Heard:
    match asking:
        case Asking.DAYS:
            return own_times.hear_days(db, person, now, text=text, library=library, rng=rng)
        case Asking.HOUR:
            return own_times.hear_hour(db, person, now, text=text, library=library, rng=rng)
        case Asking.OTHER_TIMES:
            return own_times.hear_other_times(db, person, now, about_id=about_id, text=text)
        case Asking.SECOND_TIME:
            return own_times.hear_second(db, person, now, text=text)
        case Asking.QUIET:
            return own_times.hear_quiet(db, person, now, text=text)
        case Asking.NAME | Asking.CITY | Asking.TRACK if (track := _track(person, asking, text)) is not None:
            return settings.set_track(db, person, now, track=track, library=library)
        case Asking.NAME if typed_words.meant(text) in (Meant.SKIP, Meant.LATER):
            return settings.set_name(db, person, now, name=None, library=library, rng=rng)
        case Asking.NAME:
            return settings.set_name(db, person, now, name=text, library=library, rng=rng)
        case Asking.CITY:
            return settings.find_city(db, person, now, text=text, library=library, rng=rng)
        case Asking.PAUSE if read.has_no_end(text):
            return pauses.stop(db, person, now)
        case Asking.PAUSE if (days_long := read.read_length(text)) is not None:
            return pauses.pause_for(db, person, now, days=days_long)
        case Asking.PAUSE | Asking.PAUSE_DATE:
            return pauses.pause_until(db, person, now, text=text)
    return NotRead(asking=asking)


def _track(person: Person, asking: Asking, text: str) -> Track | None:
    """At the start the track is asked together with name and place; later such a word may be a name."""
    return None if asking is not Asking.TRACK and person.set_up_at is not None else read.read_track(text)
