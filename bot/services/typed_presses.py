"""Someone types what a button says, of those that were shown last."""

from bot.services.account.typed_settings import CHOICES
from bot.services.written import Written
from db import Database, keyboards, prompts
from db.dialogues import BY_THE_CARD, Asking
from practice import typed_labels, yes_no
from practice.frozen import Frozen


class Typed(Frozen):
    """The button that is meant, as it is on the wire, and the row of its message."""

    data: str
    outbox_id: int


def could_be(written: Written) -> bool:
    """Whether the buttons are worth looking at; no row is needed to know."""
    return written.reply_to is None and written.voice is None and 0 < len(written.text) <= yes_no.LONGEST


def find(db: Database, telegram_id: int, written: Written) -> Typed | None:
    """None where the words are to be heard as words.

    1. Words behind a reply, a voice note and whatever is longer than a label are words.
    2. So is what is written to a scenario: its buttons and its reflection's know numbers and words of their own.
    3. Where something else is awaited or a scenario is open, a whole label is needed; else its beginning is enough.
    """
    if not could_be(written):
        return None
    keyboard = keyboards.find(db, telegram_id)
    if keyboard is None or keyboard.prompt_id is not None or keyboard.asking in (*BY_THE_CARD, Asking.CERTIFICATE):
        return None
    is_choice = keyboard.asking in CHOICES if keyboard.asking is not None else prompts.find_open(db, keyboard.person_id) is None
    labels, does = zip(*keyboard.keys, strict=True) if keyboard.keys else ((), ())
    place = typed_labels.find(written.text, labels, loosely=is_choice, does=does)
    return None if place is None else Typed(data=keyboard.keys[place][1], outbox_id=keyboard.outbox_id)
