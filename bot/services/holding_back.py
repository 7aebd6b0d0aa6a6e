"""When something that nobody asked for may come: not in quiet hours or pauses, nor while someone writes or wanted quiet after support."""

from datetime import datetime, timedelta

from bot.services.daily.schedule import is_writing
from db import Database, outbox, prompts, support
from practice import calendar
from practice.models import Person, Step
from practice.pace import WRITING
from practice.unasked import APART

LATER = timedelta(hours=6)  # to look again at a pause without an end, or at someone out of reach


def earliest(db: Database, person: Person, now: datetime) -> datetime:
    """`now` if nothing speaks against it; else when to look again."""
    if person.set_up_at is None or person.blocked_at is not None or (person.paused_at is not None and person.paused_until is None):
        return now + LATER
    if person.paused_until is not None and person.paused_at is not None:
        return max(person.paused_until, now + WRITING)
    then = support.quiet_until(db, person.id, now) or now
    if is_writing(db, person, now):
        then = max(then, now + WRITING)
    return calendar.after_quiet(then, person.schedule)


def others(db: Database, person: Person, now: datetime) -> list[datetime]:
    """What came or comes within about an hour: something unasked, the next scenario, or a card that is still open."""
    found = [person.next_prompt_at] if person.next_prompt_at is not None else []
    if outbox.has_scheduled(db, person.id, person.telegram_id, since=now - APART):
        found.append(now)
    if (card := prompts.find_open(db, person.id)) is not None and card.step is Step.CHOOSING:
        found.append(card.created_at)
    return found
