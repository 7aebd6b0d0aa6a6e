"""What the mirrors saw in words that were kept. They keep nothing of it, and hold nothing up."""

import random
from collections.abc import Sequence
from datetime import datetime
from typing import Generic, TypeVar

from bot.services.care import support
from bot.services.care.mirrors import hints
from bot.services.care.support import Needed
from bot.services.daily import meeting_again, own_words, reflecting
from bot.services.daily.answering import Spoken
from bot.services.daily.meeting_again import Repeating
from bot.services.daily.reflecting import VoiceNote
from bot.services.daily.viewing import Viewed
from bot.services.dialogues import Outcome
from bot.services.edits import EditNotKept, EditOutcome
from bot.services.over import Stale
from bot.services.sharing.withdrawing import NOTHING, Withdrawn
from bot.services.written import Written
from db import Database, mirrors, reflections
from db import dialogues as dialogue_rows
from db import prompts as prompt_rows
from db import support as kept_rows
from db.dialogues import Asking
from db.mirrors import Mirror
from db.support import KeptMessage, Place
from practice.frozen import Frozen
from practice.language.drift import Drift, find_drift
from practice.library import Library
from practice.models import Person, Step

Heard = TypeVar("Heard")
Added = reflecting.Added | reflecting.TooBig | Stale
LOOKED_AT = (Place.OWN_WORDS, Place.REFLECTION)


class Mirrored(Frozen, Generic[Heard]):
    """What was heard, and what a mirror that is on saw in it: at most one of the two."""

    outcome: Heard
    message_id: int
    drift: Drift | None  # without it, the words may name someone


class TakenOut(Frozen):
    """Gone from what is kept, and the next words take their place. `left` is what else there is of the reflection."""

    left: reflecting.Kept | None
    card_id: int | None
    message_ids: tuple[int, ...]
    withdrawn: Withdrawn = NOTHING
    repeating: tuple[Repeating, ...] = ()


class EditAwaited(Frozen):
    message_id: int


class LeftAsItIs(Frozen): ...


def hear(
    db: Database, person: Person, now: datetime, *, written: Written, library: Library, rng: random.Random, country: str
) -> Outcome | Needed | Mirrored[Outcome]:
    outcome = support.hear(db, person, now, written=written, library=library, rng=rng, country=country)
    if isinstance(outcome, Needed):
        return outcome
    return _mirrored(db, person, outcome, written.message_id, None, library)


def hear_edit(
    db: Database, person: Person, now: datetime, *, message_id: int, text: str, edited_at: datetime, library: Library, country: str
) -> EditOutcome | Needed | Mirrored[EditOutcome]:
    """Only what an edit brings in is looked at; what was there before was asked about then."""
    before = kept_rows.find_kept(db, person.id, person.telegram_id, message_id)
    outcome = support.hear_edit(db, person, now, message_id=message_id, text=text, edited_at=edited_at, library=library, country=country)
    if isinstance(outcome, Needed | EditNotKept):
        return outcome
    return _mirrored(db, person, outcome, message_id, before, library)


def add_to_last(
    db: Database, person: Person, now: datetime, *, message_id: int, sent_at: datetime, text: str, voice: VoiceNote | None, library: Library
) -> Added | Mirrored[Added]:
    outcome = reflecting.add_to_last(db, person, now, message_id=message_id, sent_at=sent_at, text=text, voice=voice)
    return _mirrored(db, person, outcome, message_id, None, library)


def change(db: Database, person: Person, _: datetime, *, message_id: int) -> EditAwaited | Stale:
    """They may edit their message now, as at any time; nothing changes until they do."""
    kept = kept_rows.find_kept(db, person.id, person.telegram_id, message_id)
    return Stale() if kept is None or kept.place not in LOOKED_AT else EditAwaited(message_id=message_id)


def remove(db: Database, person: Person, now: datetime, *, message_id: int, library: Library) -> TakenOut | Stale:
    """Take these words out, and ask for them once more."""
    kept = kept_rows.find_kept(db, person.id, person.telegram_id, message_id)
    if kept is None or kept.place not in LOOKED_AT:
        return Stale()
    if kept.place is Place.OWN_WORDS:
        forgotten = own_words.delete_words(db, person, now, library=library, prompt_id=kept.prompt_id)
        _ask_again(db, person, now, kept.prompt_id)
        if isinstance(forgotten, Stale):
            return TakenOut(left=None, card_id=None, message_ids=())
        return TakenOut(left=None, card_id=None, message_ids=forgotten.message_ids, repeating=forgotten.repeating)
    return _take_out_part(db, person, now, kept.prompt_id, message_id, library)


def _take_out_part(db: Database, person: Person, now: datetime, prompt_id: int, message_id: int, library: Library) -> TakenOut | Stale:
    if (reflection := reflections.find_of_prompt(db, person.id, prompt_id)) is None:
        return Stale()
    withdrawn, ids = reflecting.drop_part(db, person, now, reflection, message_id)
    _ask_again(db, person, now, prompt_id)
    left = None if reflection.parts == 1 else reflecting.keep(db, person, now, library=library, reflection_id=reflection.id)
    return TakenOut(
        left=left if isinstance(left, reflecting.Kept) else None,
        card_id=reflection.card_id,
        message_ids=ids,
        withdrawn=withdrawn,
        repeating=tuple(meeting_again.repeating(db, person, now, library, prompt_id)),
    )


def _ask_again(db: Database, person: Person, now: datetime, prompt_id: int) -> None:
    prompt_rows.move(db, prompt_id, from_steps=(Step.VIEWING,), to=Step.REFLECTING)
    dialogue_rows.ask(db, person.id, Asking.REFLECTION, now=now, prompt_id=prompt_id)


def leave(db: Database, person: Person, _: datetime, *, message_id: int) -> LeftAsItIs | Stale:
    kept = kept_rows.find_kept(db, person.id, person.telegram_id, message_id)
    return Stale() if kept is None else LeftAsItIs()


def _mirrored(
    db: Database, person: Person, outcome: Heard, message_id: int, before: KeptMessage | None, library: Library
) -> Heard | Mirrored[Heard]:
    wanted = mirrors.list_wanted(db, person.id)
    kept = kept_rows.find_kept(db, person.id, person.telegram_id, message_id) if wanted else None
    if kept is None or kept.place not in LOOKED_AT:
        return outcome
    earlier = "" if before is None else before.text
    if Mirror.PRIVACY in wanted and hints(kept.text, library) - hints(earlier, library):
        return Mirrored(outcome=outcome, message_id=message_id, drift=None)
    viewed = outcome.viewed if isinstance(outcome, Spoken) else outcome
    if Mirror.LANGUAGE in wanted and not (isinstance(viewed, Viewed) and viewed.reflected):
        others = [] if kept.place is Place.OWN_WORDS else reflections.list_texts_beside(db, person.id, person.telegram_id, message_id)
        if (drift := _new_drift(kept.text, [earlier, *others], person, library)) is not None:
            return Mirrored(outcome=outcome, message_id=message_id, drift=drift)
    return outcome


def _new_drift(text: str, others: Sequence[str], person: Person, library: Library) -> Drift | None:
    """At most one line for a reflection: none where its other messages, or this one before its edit, had such a word."""
    words = library.words[person.language]
    if any(find_drift(other, words, person.language) is not None for other in others):
        return None
    return find_drift(text, words, person.language)
