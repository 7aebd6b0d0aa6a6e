"""Own words to a card, deleted where someone wishes; that it was practised stays."""

from dataclasses import dataclass
from datetime import datetime

from bot.services.daily import meeting_again
from bot.services.daily.meeting_again import Repeating
from bot.services.daily.prompts import DELETABLE
from bot.services.over import Stale
from db import Database, prompts
from practice.library import Library
from practice.models import Person, Prompt


@dataclass(frozen=True, kw_only=True)
class WordsDeletionAsked:
    prompt: Prompt


@dataclass(frozen=True, kw_only=True)
class WordsDeleted:
    """Gone from the database; the chat message too, where it is young enough."""

    message_ids: tuple[int, ...]
    repeating: tuple[Repeating, ...]  # messages of the bot that repeat them


def ask_to_delete_words(db: Database, person: Person, _: datetime, *, prompt_id: int) -> WordsDeletionAsked | Stale:
    prompt = prompts.find(db, person.id, prompt_id)
    return Stale() if prompt is None or prompt.own_words is None else WordsDeletionAsked(prompt=prompt)


def delete_words(db: Database, person: Person, now: datetime, *, library: Library, prompt_id: int) -> WordsDeleted | Stale:
    """The own words to a card; that it was practised stays."""
    prompt = prompts.find(db, person.id, prompt_id)
    if prompt is None or prompt.own_words is None:
        return Stale()
    young = prompts.own_words_message(db, prompt_id, since=now - DELETABLE)
    prompts.forget_own_words(db, prompt_id)
    repeating = tuple(meeting_again.repeating(db, person, library, prompt_id))
    return WordsDeleted(message_ids=() if young is None else (young,), repeating=repeating)
