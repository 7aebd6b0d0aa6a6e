"""When someone who wants it is shown that they wrote something a month ago, and how far back that looks."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import count

from practice import calendar
from practice.calendar import DAY, HOUR
from practice.models import Schedule

FIRST = (2 * HOUR, HOUR, HOUR / 2)  # after their own hour, the first that is not quiet
LONGEST = 36 * HOUR  # after it, so that a card answered late in the evening leaves the next morning
APART = HOUR  # before the next scenario, at least
A_MONTH = timedelta(days=30)
A_YEAR = timedelta(days=365)


def instants(day: date, schedule: Schedule) -> Iterator[datetime]:
    """Every hour from two hours after the person's own on that local day, until an hour before the next scenario; none of it quiet.

    Where the second hour after it is quiet, it begins sooner. None on a day that is not theirs.
    """
    slot = calendar.slot_on(day, schedule) if day.weekday() in schedule.days else None
    if slot is None:
        return
    first = next((slot + span for span in FIRST if not calendar.is_quiet(slot + span, schedule)), None)
    if first is not None:
        yield first
    last = min(slot + LONGEST, calendar.next_slot(schedule, after=slot).at - APART)
    hourly = (slot + hours * HOUR for hours in range(3, LONGEST // HOUR + 1))
    yield from (at for at in hourly if at <= last and not calendar.is_quiet(at, schedule))


def next_instant(schedule: Schedule, *, after: datetime, not_before: date | None = None) -> datetime:
    """The first instant of a day of theirs, later than `after`, on the local day `not_before` or a later one."""
    first_on = not_before or calendar.local_day(after, schedule.zone) - DAY
    firsts = (next(instants(first_on + n * DAY, schedule), None) for n in count())
    return next(at for at in firsts if at is not None and at > after)


def following(schedule: Schedule, *, shown_at: datetime, every: timedelta) -> datetime:
    """When the next one comes. Where this one came on a day that is not theirs, the same day of the week is good again."""
    on = calendar.local_day(shown_at, schedule.zone)
    if on.weekday() in schedule.days:
        return next_instant(schedule, after=shown_at, not_before=on + every)
    return next_try(schedule, after=calendar.start_of(on + every, schedule.zone))


def next_try(schedule: Schedule, *, after: datetime) -> datetime:
    """The first of all the instants later than `after`: where the last one could not be used, the next hour, or the next day's."""
    days = (calendar.local_day(after, schedule.zone) + n * DAY for n in count(-2))
    return next(at for day in days for at in instants(day, schedule) if at > after)


def is_now(schedule: Schedule, *, now: datetime) -> bool:
    """Whether one of these instants has come within the last four hours, and it is not quiet now."""
    today = calendar.today(schedule, now)
    came = (at for day in (today - 2 * DAY, today - DAY, today) for at in instants(day, schedule))
    return any(timedelta(0) <= now - at <= calendar.LATE for at in came) and not calendar.is_quiet(now, schedule)


def windows(today: date, every: timedelta) -> tuple[tuple[date, date], ...]:
    """First and last local day of what may be shown: a year ago, else a month ago. Those of one showing and the next do not overlap."""
    return tuple((today - ago - every + DAY, today - ago) for ago in (A_YEAR, A_MONTH))
