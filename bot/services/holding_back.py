"""When something that nobody asked for may come: not in quiet hours or pauses, nor while someone writes or wanted quiet after support."""

from datetime import datetime, timedelta

from bot.services.schedule import WRITING
from db import Database, dialogues, support
from practice import calendar
from practice.models import Person

LATER = timedelta(hours=6)  # to look again at a pause without an end, or at someone out of reach


def earliest(db: Database, person: Person, now: datetime) -> datetime:
    """`now` if nothing speaks against it; else when to look again."""
    if person.blocked_at is not None or (person.paused_at is not None and person.paused_until is None):
        return now + LATER
    if person.paused_at is not None and person.paused_until is not None:
        return max(person.paused_until, now + WRITING)
    quiet_until = support.quiet_until(db, person.id, now)
    if quiet_until is not None:
        return quiet_until
    if calendar.is_quiet(now, person.schedule):
        return calendar.end_of_quiet(now, person.schedule)
    if person.active_at is not None and now - person.active_at < WRITING and dialogues.find(db, person.id) is not None:
        return person.active_at + WRITING
    return now
