"""How someone wants to be met: each answer is stored at once, and moves the next scenario with it."""

import random
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo, available_timezones

from tzfpy import get_tz

from bot.services import unkeepable
from bot.services.account import cities, starting
from bot.services.account.cities import City
from bot.services.account.starting import Next, Question, SetUp
from bot.services.daily.schedule import move_pause_end, reschedule
from bot.services.education import nudges
from bot.services.naming import LONGEST_NAME, NameTooLong
from bot.services.over import NotAgreed, Stale
from bot.services.unkeepable import Sent, Unkeepable
from db import Database, dialogues, menus, people, tensions
from db.dialogues import Asking
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Language, Person, Schedule, Track
from practice.own_times import on_days, without_twice

ASKED_ON: dict[str, Asking] = {
    Question.NAME: Asking.NAME,
    Question.ZONE: Asking.CITY,
    Question.DAYS: Asking.DAYS,
    Question.HOUR: Asking.HOUR,
    "other-times": Asking.OTHER_TIMES,
    "second-time": Asking.SECOND_TIME,
    "quiet": Asking.QUIET,
    "quiet-by-day": Asking.QUIET,
    "pause": Asking.PAUSE,
    "track": Asking.TRACK,
    "practice": Asking.TOPICS,
}
ASKED_AT_START = frozenset(ASKED_ON[question] for question in Question)
ASKED_BY_SETTINGS = frozenset({*ASKED_ON.values(), Asking.PAUSE_DATE, Asking.STEADINESS_WORDS})


class Shown(Frozen):
    """A page of the settings, and when the next scenario comes."""

    page: str
    person: Person
    compares: bool = True  # whether it is asked which of two values weighed more


class CitiesFound(Frozen):
    cities: tuple[City, ...]
    asked: str


class CityAsked(Frozen): ...


class LocationAsked(Frozen):
    """The phone may show a key that sends where it is."""


class NoZoneThere(Frozen): ...


class DaysPicking(Frozen):
    """Days are being picked one by one; nothing is stored until they press the button for that."""

    days: str


class NothingForTrack(Frozen):
    """The library has no scenario of that track for this person: it stays as it was."""

    setting_up: bool = False


Answered = Next | SetUp | Shown
Set = Answered | NoZoneThere | DaysPicking | NameTooLong | NotAgreed | Stale


class Placed(Frozen):
    """A place was found by what they wrote or shared: its time is read back."""

    then: Answered


def show(db: Database, person: Person, now: datetime, *, page: str) -> Shown | NotAgreed:
    if person.consented_at is None:
        return NotAgreed()
    _ask(db, person, now, page)
    return Shown(page=page, person=person, compares=tensions.is_wanted(db, person.id))


def _ask(db: Database, person: Person, now: datetime, page: str) -> None:
    """Words answer the page that asks for some; on any other page nothing that the settings asked is asked any more."""
    if page in ({*Question} if person.set_up_at is None else ASKED_ON):
        dialogues.ask(db, person.id, ASKED_ON[page], now=now)
        return
    dialogue = dialogues.find(db, person.id) if person.set_up_at is not None else None
    if dialogue is not None and dialogue.asking in ASKED_BY_SETTINGS:
        dialogues.stop(db, person.id)


def set_name(db: Database, person: Person, now: datetime, *, name: str | None, library: Library, rng: random.Random) -> Set:
    if (refusal := _refusal(db, person, Question.NAME)) is not None:
        return refusal
    if name is not None and (len(name.strip()) > LONGEST_NAME or "\n" in name.strip()):
        return NameTooLong()
    people.set_name(db, person.id, name.strip() if name else None)
    dialogues.stop(db, person.id)
    return _answered(db, person, now, Question.NAME, library=library, rng=rng)


def _refusal(db: Database, person: Person, question: Question) -> NotAgreed | Stale | None:
    if person.consented_at is None:
        return NotAgreed()
    return Stale() if _is_over(db, person, question) else None


def _is_over(db: Database, person: Person, question: Question) -> bool:
    """At the start each question is answered once, and then another one is asked; the settings can be set at any time."""
    dialogue = dialogues.find(db, person.id) if person.set_up_at is None else None
    return dialogue is not None and dialogue.asking in ASKED_AT_START and dialogue.asking is not ASKED_ON[question]


def set_zone(db: Database, person: Person, now: datetime, *, zone: str, library: Library, rng: random.Random) -> Set:
    if zone not in available_timezones():
        return NoZoneThere()
    return set_schedule(db, person, now, Question.ZONE, replace(person.schedule, zone=ZoneInfo(zone)), library=library, rng=rng)


def set_place(
    db: Database, person: Person, now: datetime, *, latitude: float, longitude: float, library: Library, rng: random.Random
) -> Placed | Set | Unkeepable:
    """The zone of a shared location, if a place was asked for; the location itself is not stored. Out of the blue it is for nothing."""
    if (dialogue := dialogues.find(db, person.id)) is None or dialogue.asking is not Asking.CITY:
        return unkeepable.hear(db, person, now, sent=Sent.PLACE)
    found = set_zone(db, person, now, zone=get_tz(longitude, latitude) or "", library=library, rng=rng)
    return Placed(then=found) if isinstance(found, Answered) else found


def ask_city(db: Database, person: Person, now: datetime) -> CityAsked | NotAgreed | Stale:
    if (refusal := _refusal(db, person, Question.ZONE)) is not None:
        return refusal
    dialogues.ask(db, person.id, Asking.CITY, now=now)
    return CityAsked()


def ask_location(db: Database, person: Person, now: datetime) -> LocationAsked | NotAgreed | Stale:
    if (refusal := _refusal(db, person, Question.ZONE)) is not None:
        return refusal
    dialogues.ask(db, person.id, Asking.CITY, now=now)
    return LocationAsked()


def find_city(
    db: Database, person: Person, now: datetime, *, text: str, library: Library, rng: random.Random
) -> CitiesFound | Placed | Set:
    """Plainly one place: its zone is taken at once. What may be another: offered. Nothing: said."""
    places = cities.search(text)
    if places.zone is not None:
        found = set_zone(db, person, now, zone=places.zone, library=library, rng=rng)
        return Placed(then=found) if isinstance(found, Next) else found
    return CitiesFound(cities=places.found, asked=text)


def pick_days(db: Database, person: Person, _: datetime, *, days: str) -> DaysPicking | NotAgreed | Stale:
    if (refusal := _refusal(db, person, Question.DAYS)) is not None:
        return refusal
    return DaysPicking(days="".join(sorted(set(days) & set("0123456"))))


def set_days(db: Database, person: Person, now: datetime, *, days: str, library: Library, rng: random.Random) -> Set:
    wanted = frozenset(int(day) for day in days if day in "0123456")
    if not wanted:
        return DaysPicking(days="")
    return set_schedule(db, person, now, Question.DAYS, on_days(person.schedule, wanted), library=library, rng=rng)


def set_language(db: Database, person: Person, now: datetime, *, language: Language) -> Shown | NotAgreed:
    people.set_language(db, person.id, language)
    if menus.find(db, person.id) is not None:
        menus.look_again(db, person.id, now=now)
    return NotAgreed() if person.consented_at is None else shown(db, person, now)


def set_track(
    db: Database, person: Person, now: datetime, *, track: Track, library: Library
) -> Shown | Next | NothingForTrack | NotAgreed | Stale:
    """Whose scenarios come, and which statements the self-check has. At the start it goes on: without a name, if none was given."""
    if person.consented_at is None:
        return NotAgreed()
    if _is_over(db, person, Question.NAME) and _is_over(db, person, Question.ZONE):
        return Stale()
    if not any(each.track is track and (person.hard_topics or not library.is_hard(each)) for each in library.scenarios):
        return NothingForTrack(setting_up=person.set_up_at is None)
    people.set_track(db, person.id, track)
    if person.set_up_at is None:
        return starting.ask_zone(db, person, now)
    return shown(db, person, now)


def set_hard_topics(db: Database, person: Person, now: datetime, *, wanted: bool) -> Shown | NotAgreed:
    if person.consented_at is None:
        return NotAgreed()
    people.set_hard_topics(db, person.id, wanted=wanted)
    return shown(db, person, now)


def set_text_only(db: Database, person: Person, now: datetime, *, wanted: bool) -> Shown | NotAgreed:
    if person.consented_at is None:
        return NotAgreed()
    people.set_text_only(db, person.id, wanted=wanted)
    return shown(db, person, now)


def set_schedule(
    db: Database,
    person: Person,
    now: datetime,
    question: Question,
    schedule: Schedule,
    *,
    library: Library,
    rng: random.Random,
    answers: Question | None = None,
) -> Answered | NotAgreed | Stale:
    """`answers`: a later question that the same words answered too."""
    if (refusal := _refusal(db, person, question)) is not None:
        return refusal
    store(db, person, schedule, now)
    move_pause_end(db, person, schedule, now)
    return _answered(db, person, now, answers or question, library=library, rng=rng)


def store(db: Database, person: Person, schedule: Schedule, now: datetime) -> None:
    people.set_schedule(db, person.id, without_twice(schedule))
    nudges.follow_schedule(db, people.get(db, person.id), person.schedule, now)


def _answered(db: Database, person: Person, now: datetime, question: Question, *, library: Library, rng: random.Random) -> Answered:
    if person.set_up_at is None:
        return starting.after(db, person, now, question, library=library, rng=rng)
    return shown(db, person, now)


def shown(db: Database, person: Person, now: datetime) -> Shown:
    dialogues.stop_if(db, person.id, *ASKED_BY_SETTINGS)
    reschedule(db, people.get(db, person.id), now)
    return Shown(page="", person=people.get(db, person.id))
