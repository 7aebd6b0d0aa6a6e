"""New words in place of old ones, for a message that Telegram may not let its writer edit any more."""

from datetime import datetime

from bot.services.daily import meeting_again
from bot.services.daily.meeting_again import Repeating
from bot.services.over import Stale
from bot.services.review.reviewing import Opened, opened
from db import Database, dialogues, entries, prompts, reflections
from db.dialogues import Asking
from db.entries import Entry
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Person


class WhichAsked(Frozen):
    entry: Entry


class NewWordsAsked(Frozen):
    entry: Entry


class Rewritten(Frozen):
    opened: Opened
    repeating: tuple[Repeating, ...]  # messages of the bot that repeat the words as they were


def ask(db: Database, person: Person, now: datetime, *, entry_id: int) -> WhichAsked | NewWordsAsked | Stale:
    if (entry := entries.find(db, person.id, entry_id)) is None:
        return Stale()
    if entry.own_words is not None and entry.reflection_id is not None:
        return WhichAsked(entry=entry)
    return _ask(db, person, now, entry, Asking.NEW_TEXT if entry.own_words is None else Asking.NEW_ANSWER)


def ask_for(db: Database, person: Person, now: datetime, *, entry_id: int, asking: Asking) -> NewWordsAsked | Stale:
    """For the answer, or for the reflection."""
    entry = entries.find(db, person.id, entry_id)
    there = None if entry is None else entry.own_words if asking is Asking.NEW_ANSWER else entry.reflection_id
    return Stale() if entry is None or there is None else _ask(db, person, now, entry, asking)


def _ask(db: Database, person: Person, now: datetime, entry: Entry, asking: Asking) -> NewWordsAsked:
    dialogues.ask(db, person.id, asking, now=now, prompt_id=entry.prompt_id)
    return NewWordsAsked(entry=entry)


def rewrite(
    db: Database, person: Person, now: datetime, *, library: Library, prompt_id: int, asking: Asking, text: str, message_id: int
) -> Rewritten | Stale:
    """Once: what was deleted meanwhile does not come back."""
    dialogues.stop(db, person.id)
    if (entry := entries.find(db, person.id, prompt_id)) is None:
        return Stale()
    if asking is Asking.NEW_ANSWER and entry.own_words is not None:
        prompts.set_own_words(db, prompt_id, text, message_id=message_id)
    elif asking is Asking.NEW_TEXT and entry.reflection_id is not None:
        reflections.replace_text(db, entry.reflection_id, chat_id=person.telegram_id, message_id=message_id, text=text, now=now)
    else:
        return Stale()
    after = entries.find(db, person.id, prompt_id)
    assert after is not None  # noqa: S101  it was there and has words now
    again = tuple(meeting_again.repeating(db, person, now, library, prompt_id))
    return Rewritten(opened=opened(db, person, after, library), repeating=again)
