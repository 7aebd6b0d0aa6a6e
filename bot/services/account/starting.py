"""From the first message to the first scenario: consent, then a few questions, each of which can be skipped."""

import random
from datetime import date, datetime
from enum import StrEnum

from bot.services.cohorts import links
from bot.services.cohorts.joining import LinkNotWorking
from bot.services.daily import prompts as practice
from bot.services.daily.cards import Card
from bot.services.daily.schedule import reschedule
from bot.services.education import verifying
from bot.services.education.verifying import Verified
from db import Database, dialogues, people, prompts
from db import closing as closings
from db.dialogues import Asking
from practice import calendar
from practice.cohorts import Invite
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Language, Person, Prompt
from practice.trainings import read_number


class Question(StrEnum):
    """The few things asked at the start; the settings ask them too."""

    NAME = "name"
    ZONE = "zone"
    DAYS = "days"
    HOUR = "hour"


class Welcome(Frozen):
    """Not agreed to anything yet: what this is, in `language`."""

    language: Language
    more: bool = False
    ends_on: date | None = None  # the host has said that the bot ends


class Back(Frozen):
    """They started before: what is next, an open prompt or a pause."""

    person: Person
    open_prompt: Prompt | None


class Next(Frozen):
    question: Question
    person: Person
    greeted: bool = False  # the name was just given


class SetUp(Frozen):
    """All is set: when scenarios come, and the first one now."""

    person: Person
    first: Card | practice.NothingToShow
    opened: links.Opened | None  # by the link that brought them


class Brought(Frozen):
    """Someone new came by a link: it waits until they are set up, or does not work."""

    trouble: LinkNotWorking | links.TooManyGuesses | None
    begun: "Welcome | Next | Back"


def start(db: Database, person: Person, now: datetime) -> Welcome | Next | Back:
    if person.consented_at is None:
        return welcome(db, person, person.language)
    if person.set_up_at is None:
        return _ask_name(db, person, now)
    return Back(person=person, open_prompt=prompts.find_open(db, person.id))


def welcome(db: Database, person: Person, language: Language, *, more: bool = False) -> Welcome:
    closing = closings.find(db)
    ends_on = closing.ends_at.astimezone(person.schedule.zone).date() if closing else None
    return Welcome(language=language, more=more, ends_on=ends_on)


def open_link(
    db: Database, person: Person, now: datetime, *, payload: str, library: Library, rng: random.Random
) -> links.Opened | Brought | Verified:
    """`/start` with something after it, as links write it. A certificate's number is answered to anyone, and leads to nothing else."""
    if (number := read_number(payload)) is not None:
        return verifying.verify(db, number)
    return _open(db, person, now, links.find(db, person, now, payload=payload), library, rng)


def open_code(db: Database, person: Person, now: datetime, *, text: str, library: Library, rng: random.Random) -> links.Opened | Brought:
    """`/cohort` with something after it: a code, as it was typed."""
    return _open(db, person, now, links.find_typed(db, person, now, text=text), library, rng)


def _open(db: Database, person: Person, now: datetime, found: links.Found, library: Library, rng: random.Random) -> links.Opened | Brought:
    if person.set_up_at is None:
        return Brought(trouble=links.wait(db, person, now, found), begun=start(db, person, now))
    return links.open_invite(db, person, now, invite=found, library=library, rng=rng) if isinstance(found, Invite) else found


def show_welcome(db: Database, person: Person, now: datetime, *, language: Language, more: bool = False) -> Welcome | Next | Back:
    """The first message in another language, or with more told; nothing is agreed to by that but which language is shown."""
    if person.consented_at is not None:
        return start(db, person, now)
    people.set_language(db, person.id, language)
    return welcome(db, person, language, more=more)


def agree(db: Database, person: Person, now: datetime, *, language: Language) -> Next | Back | Welcome:
    """Start: consent, stored once with its version, language and time."""
    if not people.consent(db, person.id, language=language, now=now):
        return start(db, person, now)
    return _ask_name(db, people.get(db, person.id), now)


def _ask_name(db: Database, person: Person, now: datetime) -> Next:
    dialogues.ask(db, person.id, Asking.NAME, now=now)
    return Next(question=Question.NAME, person=person)


def ask_zone(db: Database, person: Person, now: datetime, *, greeted: bool = False) -> Next:
    dialogues.ask(db, person.id, Asking.CITY, now=now)
    return Next(question=Question.ZONE, person=people.get(db, person.id), greeted=greeted)


def after(db: Database, person: Person, now: datetime, question: Question, *, library: Library, rng: random.Random) -> Next | SetUp:
    """What follows when `question` was answered, for someone who is not set up yet."""
    fresh = people.get(db, person.id)
    match question:
        case Question.NAME:
            return ask_zone(db, person, now, greeted=fresh.name is not None)
        case Question.ZONE:
            dialogues.ask(db, person.id, Asking.DAYS, now=now)
            return Next(question=Question.DAYS, person=fresh)
        case Question.DAYS:
            dialogues.ask(db, person.id, Asking.HOUR, now=now)
            return Next(question=Question.HOUR, person=fresh)
        case Question.HOUR:
            return _set_up(db, person, now, library=library, rng=rng)


def use_defaults(db: Database, person: Person, now: datetime, *, library: Library, rng: random.Random) -> SetUp | Back | Welcome | Next:
    """Skip the rest of the questions; what was answered stays."""
    if person.consented_at is None or person.set_up_at is not None:
        return start(db, person, now)
    return _set_up(db, person, now, library=library, rng=rng)


def _set_up(db: Database, person: Person, now: datetime, *, library: Library, rng: random.Random) -> SetUp:
    people.set_up(db, person.id, now=now)
    dialogues.stop(db, person.id)
    ready = people.get(db, person.id)
    first: Card | practice.NothingToShow
    opened = links.open_waiting(db, ready, now, library=library, rng=rng)
    if isinstance(opened, Card):  # a meeting's scenario is the first one
        first, opened = opened, None
    else:
        first = practice.open_card(db, ready, now, library=library, rng=rng, local_on=calendar.today(ready.schedule, now))
    reschedule(db, ready, now)
    return SetUp(person=people.get(db, person.id), first=first, opened=opened)
