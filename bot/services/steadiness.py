"""How steady a value feels: rated in someone's own view, and what comes back follows it, for those who chose that."""

from dataclasses import dataclass
from datetime import datetime

from bot.services.prompts import Stale
from db import Database, prompts, steadiness
from practice.models import Person, Value
from practice.spacing import Word, rate


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """Whether values come back by how steady they feel, rather than take turns."""

    wanted: bool


@dataclass(frozen=True, kw_only=True)
class Rated:
    person: Person
    value: Value
    due_at: datetime


@dataclass(frozen=True)
class NotRated:
    """The question was skipped: nothing changes."""


def show(db: Database, person: Person, _: datetime) -> Chosen | Stale:
    return Stale() if person.set_up_at is None else Chosen(wanted=steadiness.is_wanted(db, person.id))


def choose(db: Database, person: Person, _: datetime, *, wanted: bool) -> Chosen | Stale:
    """What was rated before is kept either way, and counts again when they come back to it."""
    if person.set_up_at is None:
        return Stale()
    steadiness.set_wanted(db, person.id, wanted=wanted)
    return Chosen(wanted=wanted)


def answer(db: Database, person: Person, now: datetime, *, prompt_id: int, word: Word | None) -> Rated | NotRated | Stale:
    """The first answer to a question counts; None is no answer."""
    prompt = prompts.find(db, person.id, prompt_id)
    if prompt is None or not steadiness.answer(db, person.id, prompt_id, word):
        return Stale()
    if word is None:
        return NotRated()
    rated = rate(steadiness.find(db, person.id, prompt.value), prompt.value, word, now=now)
    steadiness.keep(db, person.id, rated)
    return Rated(person=person, value=prompt.value, due_at=rated.due_at)
