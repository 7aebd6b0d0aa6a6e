"""At most one prompt is open: a new one quietly closes the one before."""

from db import Database, dialogues, last_questions, prompts
from practice.models import Person, Prompt, Step


def close_older(db: Database, person: Person, newest: Prompt) -> tuple[int, ...]:
    """Close whatever is open before `newest`; the outbox rows whose buttons go. What was written stays, and a reply still answers.

    Nothing is asked any more either: words that come after the new card are about the new card.
    """
    dialogues.stop(db, person.id)
    last_questions.end(db, person.id)
    unanswered = []
    for prompt in prompts.list_open(db, person.id, before=newest.id):
        prompts.move(db, prompt.id, from_steps=(Step.VIEWING, Step.REFLECTING), to=Step.DONE)
        if prompts.move(db, prompt.id, from_steps=(Step.CHOOSING,), to=Step.CLOSED) and prompt.outbox_id is not None:
            unanswered.append(prompt.outbox_id)
    return tuple(unanswered)
