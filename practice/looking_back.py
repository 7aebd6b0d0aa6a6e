"""When someone who wants it is shown that they wrote something a month ago, and how far back that looks."""

from datetime import date, datetime, timedelta

from practice import calendar
from practice.models import Schedule

AFTER_PRACTICE = (timedelta(hours=2), timedelta(hours=1), timedelta(minutes=30))  # the first that is not in quiet hours
A_MONTH = timedelta(days=30)
A_YEAR = timedelta(days=365)


def instant_on(day: date, schedule: Schedule) -> datetime | None:
    """Two hours after the person's own hour on that local day, or sooner where that is quiet; None on a day that is not theirs."""
    slot = calendar.slot_on(day, schedule) if day.weekday() in schedule.days else None
    if slot is None:
        return None
    return next((slot + span for span in AFTER_PRACTICE if not calendar.is_quiet(slot + span, schedule)), None)


def next_instant(schedule: Schedule, *, after: datetime, not_before: date | None = None) -> datetime:
    """The first of these instants later than `after`, on the local day `not_before` or a later one."""
    day = calendar.local_day(after, schedule.zone) - calendar.DAY
    if not_before is not None:
        day = max(day, not_before)
    while (at := instant_on(day, schedule)) is None or at <= after:
        day += calendar.DAY
    return at


def is_now(schedule: Schedule, *, now: datetime) -> bool:
    """Whether one of these instants has come within the last four hours, and it is not quiet now."""
    today = calendar.local_day(now, schedule.zone)
    came = [at for day in (today - calendar.DAY, today) if (at := instant_on(day, schedule)) is not None]
    return any(timedelta(0) <= now - at <= calendar.LATE for at in came) and not calendar.is_quiet(now, schedule)


def windows(today: date, every: timedelta) -> tuple[tuple[date, date], ...]:
    """First and last local day of what may be shown: a year ago, else a month ago. Those of one showing and the next do not overlap."""
    return tuple((today - ago - every + calendar.DAY, today - ago) for ago in (A_YEAR, A_MONTH))
