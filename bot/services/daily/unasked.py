"""What else is on someone's screen when something unasked is due."""

from datetime import datetime

from db import Database, outbox, prompts
from practice.models import Person, Step
from practice.unasked import APART


def others(db: Database, person: Person, now: datetime) -> list[datetime]:
    """What came or comes within about an hour: something unasked, the next scenario, or a card that is still open."""
    found = [person.next_prompt_at] if person.next_prompt_at is not None else []
    if outbox.has_scheduled(db, person.id, person.telegram_id, since=now - APART):
        found.append(now)
    if (card := prompts.find_open(db, person.id)) is not None and card.step is Step.CHOOSING:
        found.append(card.created_at)
    return found
