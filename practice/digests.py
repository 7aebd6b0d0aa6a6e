"""When a weekly digest comes: on its day, at its hour, outside of quiet hours."""

from datetime import datetime

from practice import calendar
from practice.models import Schedule


def next_digest(schedule: Schedule, *, day: int, hour: int, after: datetime) -> datetime:
    """The first instant of that weekday (Monday = 0) and hour in the person's zone, strictly after `after`."""
    return calendar.next_slot(Schedule(zone=schedule.zone, days=frozenset({day}), hour=hour), after=after).at


def later_today(schedule: Schedule, *, day: int, hour: int, now: datetime) -> datetime | None:
    """For someone who travelled west since it was planned: its hour where they are now, if that is still to come on this day."""
    at = next_digest(schedule, day=day, hour=hour, after=now)
    return at if at - now < calendar.DAY else None
