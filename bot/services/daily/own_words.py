"""Own words to a card: taken back as no answer, which opens the card again, or deleted later, when that it was practised stays."""

from dataclasses import replace
from datetime import datetime

from bot.services.daily import meeting_again, prompts, reflecting, viewing
from bot.services.daily.cards import Card
from bot.services.daily.meeting_again import Repeating
from bot.services.daily.prompts import DELETABLE
from bot.services.over import Stale
from bot.services.sharing.withdrawing import NOTHING, Withdrawn
from db import Database, reflections
from db import prompts as rows
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Person, Prompt, Step


class WordsDeletionAsked(Frozen):
    prompt: Prompt
    opens_again: bool


class WordsDeleted(Frozen):
    """Gone from the database; the chat messages too, where they are young enough. `card` is open again where this was its answer."""

    message_ids: tuple[int, ...]
    some_stay: bool
    repeating: tuple[Repeating, ...]  # messages of the bot that repeat them
    withdrawn: Withdrawn = NOTHING
    card: Card | None = None
    reopened: bool = False  # a reply answers it, even where a newer card is open


def ask_to_delete_words(db: Database, person: Person, _: datetime, *, prompt_id: int) -> WordsDeletionAsked | Stale:
    if (prompt := rows.find(db, person.id, prompt_id)) is None or prompt.own_words is None:
        return Stale()
    return WordsDeletionAsked(prompt=prompt, opens_again=_is_all_there_is(db, person, prompt))


def delete_words(db: Database, person: Person, now: datetime, *, library: Library, prompt_id: int) -> WordsDeleted | Stale:
    """The own words to a card. In the middle of a practice nothing else is left of it; of one that went on, that it was practised stays."""
    if (prompt := rows.find(db, person.id, prompt_id)) is None or prompt.own_words is None:
        return Stale()
    opens_again = _is_all_there_is(db, person, prompt)
    deleted = _forget(db, person, now, library, prompt)
    return _open_again(db, person, library, prompt, deleted) if opens_again else deleted


def take_back(db: Database, person: Person, now: datetime, *, library: Library, prompt_id: int) -> WordsDeleted | Stale:
    """It was no answer: the words go, written or spoken, nothing counts, and the card is open as it was."""
    if (prompt := rows.find(db, person.id, prompt_id)) is None or prompt.way != 0:
        return Stale()
    if prompt.own_words is not None:
        return _open_again(db, person, library, prompt, _forget(db, person, now, library, prompt))
    spoken = reflections.find_of_prompt(db, person.id, prompt_id)
    gone = Stale() if spoken is None else reflecting.delete(db, person, now, library=library, reflection_id=spoken.id)
    if isinstance(gone, Stale):
        return Stale()
    deleted = WordsDeleted(message_ids=gone.message_ids, some_stay=gone.some_stay, repeating=gone.repeating, withdrawn=gone.withdrawn)
    return _open_again(db, person, library, prompt, deleted)


def _is_all_there_is(db: Database, person: Person, prompt: Prompt) -> bool:
    return prompt.step in (Step.VIEWING, Step.REFLECTING) and reflections.find_of_prompt(db, person.id, prompt.id) is None


def _forget(db: Database, person: Person, now: datetime, library: Library, prompt: Prompt) -> WordsDeleted:
    young = rows.own_words_message(db, prompt.id, since=now - DELETABLE)
    rows.forget_own_words(db, prompt.id)
    repeating = tuple(meeting_again.repeating(db, person, now, library, prompt.id))
    return WordsDeleted(message_ids=() if young is None else (young,), some_stay=young is None, repeating=repeating)


def _open_again(db: Database, person: Person, library: Library, prompt: Prompt, deleted: WordsDeleted) -> WordsDeleted:
    """Open again, or closed where another came since. What it was asked about afterwards is asked no more."""
    if (found := viewing.find(db, person, library, prompt.id)) is None:
        return deleted
    rows.reopen(db, prompt.id)
    reflecting.stop_asking(db, person, prompt.id)
    again = rows.get(db, person.id, prompt.id)
    is_open = again.step is Step.CHOOSING
    card = replace(prompts.card_again(db, person, again, found[1], library), closed_rows=()) if is_open else None  # its buttons went before
    return replace(deleted, card=card, reopened=True)
