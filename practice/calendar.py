"""Local days and hours as instants: zoneinfo with fold=0, keyed by the local day that was meant, whatever the clocks do that night."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from practice.models import EVERY_DAY, Quiet, Schedule, Slot

LATE = timedelta(hours=4)
HOUR = timedelta(hours=1)
QUARTER = timedelta(minutes=15)  # every zone of today differs from UTC by whole quarters
DAY = timedelta(days=1)
NOON = time(12)
SEARCHED = 15  # days; among them is one of each weekday, whatever the clocks do


def local_day(at: datetime, zone: ZoneInfo) -> date:
    return _local(at, zone).date()


def today(schedule: Schedule, now: datetime) -> date:
    """The day that it is where they are."""
    return local_day(now, schedule.zone)


def start_of(day: date, zone: ZoneInfo) -> datetime:
    """The instant at which that local day begins; where the clocks skip its midnight, the instant after the jump."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def at_time(day: date, at: time, zone: ZoneInfo) -> datetime:
    """That time of that local day; where the clocks jump over it, the instant after the jump."""
    return datetime.combine(day, at, zone).astimezone(UTC)


def slot_on(day: date, schedule: Schedule) -> datetime | None:
    """The UTC instant of the person's time on that local day; None where their zone skipped that day (Apia, 30 December 2011).

    An hour that the clocks jump over becomes the instant after the jump, by as much as they jump: in Nuuk on 30 March 2024
    23:00 is 0:00 of the 31st, and still the slot of the 30th.
    """
    noon = datetime.combine(day, NOON, schedule.zone)
    if local_day(noon.astimezone(UTC), schedule.zone) != day:
        return None
    return at_time(day, schedule.time_on(day.weekday()), schedule.zone)


def second_on(day: date, schedule: Schedule) -> datetime | None:
    """The instant of that day's second scenario; None where they want none, or have their first within an hour of it."""
    first_at = slot_on(day, schedule)
    if schedule.second is None or first_at is None:
        return None
    at = at_time(day, schedule.second, schedule.zone)
    return at if abs(at - first_at) >= HOUR else None


def next_slot(
    schedule: Schedule,
    *,
    after: datetime,
    not_on_or_before: date | None = None,
    not_before: datetime | None = None,
) -> Slot:
    """The first slot on an allowed weekday, strictly after `after`.

    With `not_on_or_before`, on a later local day than that one, so that no day has two. With `not_before`, at that instant
    or later, so that a traveller has some hours between two. Raises ValueError when no weekday is allowed.
    """
    if not schedule.days & EVERY_DAY:
        raise ValueError("a schedule without days has no next slot")
    return next(_slots(schedule, count(), after=after, not_on_or_before=not_on_or_before, not_before=not_before))


def days_later(schedule: Schedule, *, after: datetime, last_on: date, gap: int) -> Slot:
    """The first slot at least `gap` local days after `last_on`, on an allowed weekday, strictly after `after`."""
    return next_slot(schedule, after=after, not_on_or_before=last_on + timedelta(days=gap - 1))


def next_second(
    schedule: Schedule, *, after: datetime, not_on_or_before: date | None = None, not_before: datetime | None = None
) -> Slot | None:
    """The like of `next_slot` for second scenarios; None where they want none."""
    slots = _slots(schedule, range(SEARCHED), after=after, not_on_or_before=not_on_or_before, not_before=not_before, is_second=True)
    return next(slots, None)


def _slots(
    schedule: Schedule,
    days_ahead: Iterable[int],
    *,
    after: datetime,
    not_on_or_before: date | None,
    not_before: datetime | None,
    is_second: bool = False,
) -> Iterator[Slot]:
    earliest = after if not_before is None else max(after, not_before)
    # A slot that the clocks pushed past midnight is still due on the day after its own.
    first_on = local_day(earliest, schedule.zone) - DAY
    if not_on_or_before is not None:
        first_on = max(first_on, not_on_or_before + DAY)
    for day in (first_on + n * DAY for n in days_ahead):
        if day.weekday() in schedule.days:
            at = second_on(day, schedule) if is_second else slot_on(day, schedule)
            if at is not None and at > after and at >= earliest:
                yield Slot(at=at, local_on=day, is_second=is_second)


def is_quiet(at: datetime, schedule: Schedule) -> bool:
    """Whether `at` is in the person's quiet hours."""
    local = _local(at, schedule.zone)
    return is_quiet_on(local.weekday(), local.time(), schedule)


def is_quiet_on(weekday: int, at: time, schedule: Schedule) -> bool:
    return any(_holds(quiet, weekday, at) for quiet in schedule.quiet)


def _holds(quiet: Quiet, weekday: int, at: time) -> bool:
    if quiet.start < quiet.end:
        return weekday in quiet.days and quiet.start <= at < quiet.end
    return (weekday in quiet.days and at >= quiet.start) or ((weekday - 1) % 7 in quiet.days and at < quiet.end)


def is_never_loud(quiet: Sequence[Quiet]) -> bool:
    """Whether these quiet hours leave less than one whole hour of the week, so that nothing could ever come."""
    quarters = [(weekday, time(hour, minute)) for weekday in range(7) for hour in range(24) for minute in (0, 15, 30, 45)]
    loud = [not any(_holds(each, weekday, at) for each in quiet) for weekday, at in quarters]
    return not any(all(loud[n : n + 4]) for n in range(len(loud) - 3))


def after_quiet(at: datetime, schedule: Schedule) -> datetime:
    """`at` where it is not in the person's quiet hours, else the first quarter of an hour after it that is not."""
    if not is_quiet(at, schedule):
        return at
    quarter = datetime.fromtimestamp(at.timestamp() // QUARTER.seconds * QUARTER.seconds, UTC)
    return next(then for step in count(1) if not is_quiet(then := quarter + step * QUARTER, schedule))


def is_expired(slot: Slot, *, now: datetime, schedule: Schedule) -> bool:
    """Whether a due slot is passed over: over four hours late, or reached in quiet hours. A time chosen in them is good for an hour."""
    is_chosen = now - slot.at < HOUR and is_quiet(slot.at, schedule)
    return now - slot.at > LATE or (is_quiet(now, schedule) and not is_chosen)


def _local(at: datetime, zone: ZoneInfo) -> datetime:
    if at.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return at.astimezone(zone)
