"""A card is put off: it comes again later that day, at the time that someone chose."""

from datetime import datetime, timedelta

from bot.services.daily.cards import Card
from bot.services.daily.prompts import card_again
from bot.services.daily.schedule import is_writing
from bot.services.daily.viewing import find, over
from bot.services.over import Stale
from db import Database, dialogues, later_cards, people, prompts, support
from db.dialogues import Asking
from db.later_cards import PutOff as Row
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Person, Prompt, Step
from practice.pace import WRITING
from practice.typed.typed_later import EVENING, read_later
from practice.typed.typed_words import Meant, meant

IN_AN_HOUR = timedelta(hours=1)
STILL_AHEAD = timedelta(hours=1)  # before the evening, for it to be offered


class LaterAsked(Frozen):
    """When it is to come again; `evening_at` where that is still ahead."""

    prompt: Prompt
    person: Person
    evening_at: datetime | None


class PutOff(Frozen):
    person: Person
    at: datetime


class Waits(Frozen):
    """Not today: it stays where it is, and is asked about no more."""


class LaterNotRead(Frozen):
    """No time later that day; the question stays."""


def ask(db: Database, person: Person, now: datetime, *, prompt_id: int, library: Library) -> LaterAsked | Stale:
    if not _is_open(db, person, prompt_id, library):
        return over(db, person, library, prompt_id)
    dialogues.ask(db, person.id, Asking.LATER, now=now, prompt_id=prompt_id)
    return LaterAsked(prompt=prompts.get(db, person.id, prompt_id), person=person, evening_at=_evening(person, now))


def in_an_hour(db: Database, person: Person, now: datetime, *, prompt_id: int, library: Library) -> PutOff | Stale:
    return _put_off(db, person, prompt_id, now + IN_AN_HOUR, library)


def this_evening(db: Database, person: Person, now: datetime, *, prompt_id: int, library: Library) -> PutOff | Stale:
    return _put_off(db, person, prompt_id, _evening(person, now) or now + IN_AN_HOUR, library)


def hear(
    db: Database, person: Person, now: datetime, *, prompt_id: int, text: str, library: Library
) -> PutOff | Waits | LaterNotRead | Stale:
    at = read_later(text, now=now.astimezone(person.schedule.zone))
    if at is not None:
        return _put_off(db, person, prompt_id, at.astimezone(now.tzinfo), library)
    if meant(text) is not Meant.LATER:
        return LaterNotRead()
    dialogues.stop_if(db, person.id, Asking.LATER)
    return Waits()


def _put_off(db: Database, person: Person, prompt_id: int, at: datetime, library: Library) -> PutOff | Stale:
    if not _is_open(db, person, prompt_id, library):
        return over(db, person, library, prompt_id)
    later_cards.put_off(db, prompt_id, at)
    dialogues.stop_if(db, person.id, Asking.LATER)
    return PutOff(person=person, at=at)


def _is_open(db: Database, person: Person, prompt_id: int, library: Library) -> bool:
    found = find(db, person, library, prompt_id)
    return found is not None and found[0].step is Step.CHOOSING


def _evening(person: Person, now: datetime) -> datetime | None:
    local = now.astimezone(person.schedule.zone)
    at = datetime.combine(local.date(), EVENING, person.schedule.zone)
    return at.astimezone(now.tzinfo) if at - local >= STILL_AHEAD else None


def bring(db: Database, due: Row, now: datetime, *, library: Library) -> Card | None:
    """Once; not when it was answered since, nor on a pause, out of reach, or in the quiet after a support answer."""
    person = people.get(db, due.person_id)
    if is_writing(db, person, now):
        later_cards.put_off(db, due.prompt_id, now + WRITING)
        return None
    if not later_cards.claim(db, due) or not _is_open(db, person, due.prompt_id, library):
        return None
    if person.paused_at is not None or person.blocked_at is not None or support.is_quiet(db, person.id, now):
        return None
    prompt = prompts.get(db, person.id, due.prompt_id)
    return card_again(db, person, prompt, library.scenario(prompt.scenario_id), library)
