"""When a message that nobody is waiting for may come: beside the day's scenario, out of quiet hours, apart from others of its kind."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from practice import calendar
from practice.models import Schedule

APART = timedelta(hours=1)  # between two unasked messages, at least
BESIDE_PRACTICE = tuple(timedelta(hours=sign * hours) for hours in (2, 1.5, *range(3, 12)) for sign in (1, -1))
"""From a day's scenario; the first that is not in quiet hours."""


def instant_on(day: date, schedule: Schedule) -> datetime | None:
    """Some time from the scenario on a day that has one, that same day if it can be, else their hour; never in quiet hours.

    None where there is no such day.
    """
    slot = calendar.slot_on(day, schedule)
    if slot is None:
        return None
    spans = BESIDE_PRACTICE if day.weekday() in schedule.days else (timedelta(0), *BESIDE_PRACTICE)
    good = [slot + span for span in spans if not calendar.is_quiet(slot + span, schedule)]
    same_day = next((at for at in good if calendar.local_day(at, schedule.zone) == day), None)
    return same_day or (good[0] if good else calendar.after_quiet(slot + BESIDE_PRACTICE[0], schedule))


def apart(now: datetime, *, unasked: Sequence[datetime]) -> datetime:
    """`now`, or two hours after the last that comes or came within an hour of it."""
    near = [at for at in unasked if abs(now - at) < APART]
    return max(near) + 2 * APART if near else now
