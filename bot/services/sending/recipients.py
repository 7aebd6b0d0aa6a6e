"""For how many people a sending is, and when those get it who get it now."""

from datetime import datetime

from db import Database, pushes
from practice import calendar, outlook
from practice.models import Person
from practice.outlook import Arrival, Outlook
from practice.pushes import Push, Timing


def count(db: Database, push: Push) -> int:
    """At most so many get it: whoever is in the cohort and reads its language."""
    readers = pushes.count_readers(db, push.cohort_id)
    return sum(readers.values()) if push.readers is None else readers[push.readers]


def outlook_now(db: Database, push: Push, now: datetime) -> Outlook | None:
    """None for what goes out at another time."""
    if push.timing is not Timing.NOW:
        return None
    members = pushes.list_readers(db, push.cohort_id, push.readers)
    sent = pushes.list_sent_since(db, push.cohort_id, since=now - calendar.DAY)
    return outlook.outlook(_arrival(each, sent, now) for each in members)


def _arrival(person: Person, sent: list[Push], now: datetime) -> Arrival:
    theirs = [push.wanted_at for push in sent if push.wanted_at and push.readers in (None, person.language)]
    return outlook.arrival(person.schedule, set_up_at=person.set_up_at or now, now=now, sent_at=theirs)
