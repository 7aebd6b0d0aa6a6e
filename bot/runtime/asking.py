"""A question keeps its buttons until it is answered, so that an old one changes nothing and no two stand open."""

from dataclasses import replace
from datetime import datetime

from bot.runtime import post
from db import Database, dialogues, outbox
from db.dialogues import Asking, Dialogue
from practice.models import Person

ON_A_CARD = (Asking.OWN_WORDS, Asking.REFLECTION, Asking.CERTIFICATE)  # asked by a card whose buttons are for more than the answer


def settle(
    db: Database,
    person: Person,
    now: datetime,
    before: Dialogue | None,
    after: Dialogue | None,
    *,
    shown: int | None,
    pressed_message_id: int | None,
) -> None:
    """After a use case and its messages. `before`, `after`: what was asked, and is now; `shown`: the row of the last message with buttons.

    A wrong answer leaves the question as it is, with its ways back and on.
    """
    old = None if before is None or before.asking in ON_A_CARD else before.outbox_id
    is_over = after is None or after.outbox_id != old
    if old is not None and is_over and old not in (shown, _pressed(db, person, pressed_message_id)):
        post.take_buttons(db, person, old, now=now)
    if after is not None and after.asking not in ON_A_CARD and shown is not None and _is_new(before, after):
        dialogues.set_outbox(db, person.id, shown)


def _pressed(db: Database, person: Person, message_id: int | None) -> int | None:
    return None if message_id is None else outbox.find_by_message(db, person.telegram_id, message_id)


def _is_new(before: Dialogue | None, after: Dialogue) -> bool:
    return after.outbox_id is None and (before is None or before.outbox_id is not None or replace(after, outbox_id=None) != before)
