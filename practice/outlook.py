"""What a trainer is told, before a sending goes out now, of who gets it when.

It rests on days and hours only, never on what anyone answered: so it tells nothing of the kind that
docs/decisions/0006-counts-that-give-nobody-away.md keeps.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from practice import calendar
from practice.frozen import Frozen
from practice.models import Schedule
from practice.participation import LEAST_TOLD


class Arrival(StrEnum):
    NOW = "now"
    AFTER_TODAYS = "after-todays"  # they had today's: at their next hour
    AFTER_QUIET = "after-quiet"


class Outlook(Frozen):
    """Which arrivals there are; `counts` is empty where a number would stand for fewer than five people."""

    arrivals: frozenset[Arrival]
    counts: dict[Arrival, int]


def arrival(schedule: Schedule, *, set_up_at: datetime, now: datetime, sent_at: Iterable[datetime] = ()) -> Arrival:
    """Whoever began today had their first scenario today; of the others, those whose day and hour has come.

    `sent_at`: earlier sendings to them. One of the night before came this morning, after their quiet hours.
    """
    if calendar.is_quiet(now, schedule):
        return Arrival.AFTER_QUIET
    today = calendar.today(schedule, now)
    slot_at = calendar.slot_on(today, schedule) if today.weekday() in schedule.days else None
    began_today = calendar.local_day(set_up_at, schedule.zone) == today
    came_at = [calendar.after_quiet(at, schedule) for at in sent_at]
    had_one = any(at <= now and calendar.local_day(at, schedule.zone) == today for at in came_at)
    return Arrival.AFTER_TODAYS if had_one or began_today or (slot_at is not None and slot_at <= now) else Arrival.NOW


def outlook(arrivals: Iterable[Arrival]) -> Outlook:
    counts = Counter(arrivals)
    told = all(count >= LEAST_TOLD for count in counts.values())
    return Outlook(arrivals=frozenset(counts), counts=dict(counts) if told else {})
