"""How steady a value feels: rated in someone's own view, and what comes back follows it, for those who chose that."""

from datetime import date, datetime

from bot.services.over import Stale
from db import Database, dialogues, prompts, steadiness
from db.dialogues import Asking
from practice import calendar, own_words
from practice.frozen import Frozen
from practice.models import Person, Value
from practice.own_words import NotFour, OwnWords, TooLong
from practice.spacing import Word, rate


class Chosen(Frozen):
    """Whether values come back by how steady they feel, rather than take turns; and the words of their own to say it in, if any."""

    wanted: bool
    words: OwnWords | None


class WordsAsked(Frozen):
    words: OwnWords | None


class WordsKept(Frozen):
    words: OwnWords


class WordsNotRead(Frozen):
    """Asked again: these are not four different ones, or one does not fit a button."""

    because: NotFour | TooLong


class Rated(Frozen):
    """`back_on`: the first day of theirs on which it is due; `new_first`: values that they have not met yet come before it."""

    value: Value
    back_on: date
    new_first: bool


class NotRated(Frozen): ...


def show(db: Database, person: Person, _: datetime) -> Chosen | Stale:
    """Opening the page again is no answer to a question for words."""
    if person.set_up_at is None:
        return Stale()
    dialogues.stop_if(db, person.id, Asking.STEADINESS_WORDS)
    return _chosen(db, person)


def _chosen(db: Database, person: Person) -> Chosen:
    return Chosen(wanted=steadiness.is_wanted(db, person.id), words=steadiness.find_words(db, person.id))


def choose(db: Database, person: Person, _: datetime, *, wanted: bool) -> Chosen | Stale:
    """What was rated before is kept either way, and counts again when they come back to it."""
    if person.set_up_at is None:
        return Stale()
    steadiness.set_wanted(db, person.id, wanted=wanted)
    return _chosen(db, person)


def ask_words(db: Database, person: Person, now: datetime) -> WordsAsked | Stale:
    if person.set_up_at is None or not steadiness.is_wanted(db, person.id):
        return Stale()
    dialogues.ask(db, person.id, Asking.STEADINESS_WORDS, now=now)
    return WordsAsked(words=steadiness.find_words(db, person.id))


def hear_words(db: Database, person: Person, _: datetime, *, text: str) -> WordsKept | WordsNotRead:
    """Four words are kept; anything else leaves the question open."""
    if isinstance(words := own_words.read(text), NotFour | TooLong):
        return WordsNotRead(because=words)
    steadiness.keep_words(db, person.id, words)
    dialogues.stop(db, person.id)
    return WordsKept(words=words)


def use_our_words(db: Database, person: Person, now: datetime) -> Chosen | Stale:
    steadiness.drop_words(db, person.id)
    return show(db, person, now)


def answer(db: Database, person: Person, now: datetime, *, prompt_id: int, word: Word | None) -> Rated | NotRated | Stale:
    """The first answer to a question counts; None is no answer."""
    prompt = prompts.find(db, person.id, prompt_id)
    if prompt is None or not steadiness.answer(db, person.id, prompt_id, word):
        return Stale()
    if word is None:
        return NotRated()
    rated = rate(steadiness.find(db, person.id, prompt.value), prompt.value, word, now=now)
    steadiness.keep(db, person.id, rated)
    due_on = calendar.local_day(rated.due_at, person.schedule.zone)
    back_on = calendar.next_slot(person.schedule, after=now, not_on_or_before=due_on - calendar.DAY).local_on
    met = {each["value"] for each in prompts.list_past(db, person.id)}
    return Rated(value=prompt.value, back_on=back_on, new_first=len(met) < len(Value))
