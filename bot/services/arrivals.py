"""Prompts of which nobody knew whether they arrived: settled when the person shows that they did, else told once."""

from datetime import datetime

from db import Database, missing, outbox, prompts
from practice.frozen import Frozen
from practice.models import Person


class Missing(Frozen):
    planned_at: datetime
    person: Person


def settle(db: Database, person: Person, now: datetime, *, prompt_id: int | None, message_id: int | None) -> None:
    """The person pressed a button of this prompt, or replied to it: it arrived."""
    prompt = prompts.find(db, person.id, prompt_id) if prompt_id is not None else None
    if prompt is not None and prompt.outbox_id is not None:
        outbox.mark_arrived(db, prompt.outbox_id, message_id=message_id, now=now)


def find_missing(db: Database, person: Person, now: datetime) -> Missing | None:
    """A prompt that may never have arrived, if the person was not told yet; telling is recorded with this."""
    if (prompt := missing.find(db, person.id)) is None:
        return None
    missing.note_told(db, person.id, now=now)
    return Missing(planned_at=prompt.created_at, person=person)
