"""Local days and hours as instants: zoneinfo with fold=0, keyed by the local day that was meant, whatever the clocks do that night."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from practice.models import EVERY_DAY, Schedule, Slot

LATE = timedelta(hours=4)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
NOON = time(12)


def local_day(at: datetime, zone: ZoneInfo) -> date:
    return _local(at, zone).date()


def start_of(day: date, zone: ZoneInfo) -> datetime:
    """The instant at which that local day begins; where the clocks skip its midnight, the instant after the jump."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def slot_on(day: date, schedule: Schedule) -> datetime | None:
    """The UTC instant of the person's hour on that local day; None where their zone skipped that day (Apia, 30 December 2011).

    An hour that the clocks jump over becomes the instant after the jump, by as much as they jump: in Nuuk on 30 March 2024
    23:00 is 0:00 of the 31st, and still the slot of the 30th.
    """
    noon = datetime.combine(day, NOON, schedule.zone)
    if local_day(noon.astimezone(UTC), schedule.zone) != day:
        return None
    return datetime.combine(day, time(schedule.hour), schedule.zone).astimezone(UTC)


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
    earliest = after if not_before is None else max(after, not_before)
    # A slot that the clocks pushed past midnight is still due on the day after its own.
    first_on = local_day(earliest, schedule.zone) - DAY
    if not_on_or_before is not None:
        first_on = max(first_on, not_on_or_before + DAY)
    return next(slot for slot in _slots_from(first_on, schedule) if slot.at > after and slot.at >= earliest)


def days_later(schedule: Schedule, *, after: datetime, last_on: date, gap: int) -> Slot:
    """The first slot at least `gap` local days after `last_on`, on an allowed weekday, strictly after `after`."""
    return next_slot(schedule, after=after, not_on_or_before=last_on + timedelta(days=gap - 1))


def is_quiet(at: datetime, schedule: Schedule) -> bool:
    """Whether `at` is in the person's quiet hours. Equal ends mean none; the hour they chose for practice is never quiet."""
    hour = _local(at, schedule.zone).hour
    if schedule.quiet_from <= schedule.quiet_to:
        quiet = schedule.quiet_from <= hour < schedule.quiet_to
    else:
        quiet = hour >= schedule.quiet_from or hour < schedule.quiet_to
    return quiet and not _is_own_hour(at, schedule)


def end_of_quiet(at: datetime, schedule: Schedule) -> datetime:
    """The first full hour after `at` that is not quiet; in zones that are half an hour apart, up to an hour late."""
    hours = (at.replace(minute=0, second=0, microsecond=0) + HOUR * ahead for ahead in range(1, 26))
    return next(hour for hour in hours if not is_quiet(hour, schedule))


def is_expired(slot: Slot, *, now: datetime, schedule: Schedule) -> bool:
    """Whether a due slot is passed over: more than four hours late, or reached only in quiet hours."""
    return now - slot.at > LATE or is_quiet(now, schedule)


def _slots_from(day: date, schedule: Schedule) -> Iterator[Slot]:
    while True:
        if day.weekday() in schedule.days:
            at = slot_on(day, schedule)
            if at is not None:
                yield Slot(at=at, local_on=day)
        day += DAY


def _is_own_hour(at: datetime, schedule: Schedule) -> bool:
    local = _local(at, schedule.zone)
    if local.hour == schedule.hour:
        return True
    # Where the clocks jump over the chosen hour, its slot stands at another hour of the clock.
    slots = (slot_on(day, schedule) for day in (local.date() - DAY, local.date()))
    return any(slot is not None and slot <= at < slot + HOUR for slot in slots)


def _local(at: datetime, zone: ZoneInfo) -> datetime:
    if at.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return at.astimezone(zone)
