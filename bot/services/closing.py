"""At most one prompt is open: a new one quietly closes the one before."""

from db import Database, dialogues, prompts
from practice.models import Person, Prompt, Step


def close_open(db: Database, person: Person, prompt: Prompt | None) -> tuple[int, ...]:
    """Close `prompt`; the outbox rows whose buttons go. What was written to it stays, and a reply still answers it."""
    if prompt is None:
        return ()
    dialogues.stop(db, person.id)
    if prompts.move(db, prompt.id, from_steps=(Step.VIEWING, Step.REFLECTING), to=Step.DONE):
        return ()
    prompts.move(db, prompt.id, from_steps=(Step.CHOOSING,), to=Step.CLOSED)
    return (prompt.outbox_id,) if prompt.outbox_id is not None else ()
