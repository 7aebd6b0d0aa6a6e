"""The host ends the bot: each is told when they are not resting, and on the day all of theirs goes."""

from datetime import datetime

from bot.services.account import farewells
from bot.services.account.farewells import Left
from db import Database, people
from db import closing as rows
from practice import calendar
from practice.frozen import Frozen
from practice.models import Person

BATCH = 50


class ClosingTold(Frozen):
    person: Person
    ends_at: datetime


class Closed(Frozen):
    person: Person
    left: Left


def tell_due(db: Database, person: Person, now: datetime) -> ClosingTold | None:
    """None in their quiet hours, when it waits, and for whoever cannot be reached."""
    if (closing := rows.find(db)) is None:
        return None
    later = calendar.after_quiet(now, person.schedule)
    if later > now:
        rows.NOTICES.put_off(db, person.id, later)
        return None
    told = rows.note_told(db, person.id, now=now)
    return ClosingTold(person=person, ends_at=closing.ends_at) if told and person.blocked_at is None else None


def erase_ended(db: Database, now: datetime) -> list[Closed]:
    """A batch of those whose time is over."""
    ended = [people.get(db, person_id) for person_id in rows.list_ended(db, now=now, limit=BATCH)]
    return [Closed(person=person, left=farewells.leave(db, person, now)) for person in ended]
