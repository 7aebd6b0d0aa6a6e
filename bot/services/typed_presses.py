"""Someone types what a button says, of those that were shown last."""

from datetime import datetime

from bot.services.account.typed_settings import CHOICES, TIMES
from bot.services.written import Written
from db import Database, keyboards, prompts
from db.dialogues import BY_THE_CARD, Asking
from practice.frozen import Frozen
from practice.models import Person
from practice.typed import typed_labels, typed_words, yes_no
from practice.typed.typed_labels import Awaited


class Typed(Frozen):
    """The button that is meant, as it is on the wire, and the row of its message."""

    data: str
    outbox_id: int


class NoButton(Frozen):
    """They chose, but none of these buttons says so. `does`: what these do."""

    does: tuple[str, ...]


class Unmatched(Frozen): ...


def could_be(written: Written) -> bool:
    """Whether the buttons are worth looking at; no row is needed to know."""
    return written.reply_to is None and written.voice is None and 0 < len(written.text) <= yes_no.LONGEST


def find(db: Database, telegram_id: int, written: Written) -> Typed | NoButton | None:
    """None where the words are to be heard as words.

    1. Words behind a reply, a voice note and whatever is long are words.
    2. So is what is written under a scenario's own buttons, but for a whole label: its numbers and words of their own are known to it.
    3. Where something else is awaited or a scenario is open, a whole label is needed; else its beginning or its number is enough.
    4. A choice under the buttons of another question answers no scenario, also while a reflection on one is asked for.
    """
    if not could_be(written):
        return None
    keyboard = keyboards.find(db, telegram_id)
    if keyboard is None or not keyboard.keys:
        return None
    labels, does = zip(*keyboard.keys, strict=True)
    if keyboard.prompt_id is not None:
        is_known = written.text.strip().isdecimal() or typed_words.meant(written.text) is not None
        place = None if is_known else typed_labels.find_whole(written.text, labels, does=does)
        return None if place is None else Typed(data=keyboard.keys[place][1], outbox_id=keyboard.outbox_id)
    asking = None if keyboard.asking in (Asking.CERTIFICATE, *BY_THE_CARD) else keyboard.asking  # these buttons do not ask that
    awaited = Awaited.SCENARIO if keyboard.asking in BY_THE_CARD else _awaited(db, keyboard.person_id, asking, written.text)
    place = typed_labels.find(written.text, labels, awaited=awaited, does=does)
    if place is not None:
        return Typed(data=keyboard.keys[place][1], outbox_id=keyboard.outbox_id)
    return NoButton(does=does) if asking is None and typed_labels.is_choice(written.text) else None


def _awaited(db: Database, person_id: int, asking: Asking | None, text: str) -> Awaited:
    if asking is None:
        return Awaited.NOTHING if prompts.find_open(db, person_id) is None else Awaited.SCENARIO
    if asking in (*TIMES, Asking.PAUSE):
        return Awaited.HOURS
    if asking in (*CHOICES, Asking.CITY, Asking.COHORT_CITY):
        return Awaited.NOTHING
    is_no_line = asking is Asking.CREDIT_LINE and typed_labels.is_choice(text)  # nobody calls a training "1" or "yep"
    return Awaited.NOTHING if is_no_line else Awaited.WORDS


def unmatched(_: Database, __: Person, ___: datetime) -> Unmatched:
    return Unmatched()
