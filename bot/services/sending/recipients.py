"""For how many people a sending is, and when those get it who get it now."""

from datetime import datetime

from db import Database, pushes
from practice import outlook
from practice.outlook import Outlook
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
    return outlook.outlook(outlook.arrival(each.schedule, set_up_at=each.set_up_at, now=now) for each in members if each.set_up_at)
