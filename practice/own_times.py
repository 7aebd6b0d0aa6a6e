"""One's own times: an hour for most days, others for some, perhaps a second one a day, and quiet hours."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from practice import calendar
from practice.models import EVERY_DAY, Quiet, Schedule
from practice.typed.typed_quiet import QuietSaid
from practice.typed.typed_times import TimeSaid

QUARTER = 15  # minutes
A_DAY = 24 * 60


def is_fine(at: time) -> bool:
    """Whether it is a quarter of an hour: what is read and kept."""
    return at.minute % QUARTER == 0


def of_minute(minute: int) -> time:
    """The quarter of an hour that begins so many minutes after midnight, or in which that minute lies."""
    hour, rest = divmod(minute % A_DAY, 60)
    return time(hour, rest // QUARTER * QUARTER)


def with_time(schedule: Schedule, at: time) -> Schedule:
    """At this time on all days that have none of their own."""
    others = tuple((day, own) for day, own in schedule.other_times if own != at)
    return replace(schedule, hour=at.hour, minute=at.minute, other_times=others)


def with_time_on(schedule: Schedule, days: frozenset[int], at: time | None) -> Schedule:
    """At this time on these days, which become theirs; None: as on the others."""
    times = {day: own for day, own in schedule.other_times if day not in days}
    if at not in (None, time(schedule.hour, schedule.minute)):
        times |= dict.fromkeys(days, at)
    return _settled(replace(schedule, days=schedule.days | days if at else schedule.days), times)


def on_days(schedule: Schedule, days: frozenset[int]) -> Schedule:
    """On these days alone, each at the time that it has."""
    return _settled(replace(schedule, days=days), {day: at for day, at in schedule.other_times if day in days})


def _settled(schedule: Schedule, times: dict[int, time]) -> Schedule:
    """The time of most of their days is the one that those without their own have."""
    plain = time(schedule.hour, schedule.minute)
    on_each = {day: times.get(day, plain) for day in sorted(schedule.days)}
    count = Counter(on_each.values())
    most = max(count, key=lambda at: (count[at], at == plain))
    others = tuple((day, at) for day, at in on_each.items() if at != most)
    return replace(schedule, hour=most.hour, minute=most.minute, other_times=others)


def as_said(schedule: Schedule, said: Sequence[TimeSaid]) -> Schedule:
    """What someone typed: one time alone is for all days without their own; of two the later said is the day's second."""
    plain = [each.at for each in said if each.days is None]
    dated = [each for each in said if each.days is not None]
    if len(dated) > 1 and not plain:
        named = frozenset().union(*(each.days or frozenset() for each in dated))
        schedule = on_days(schedule, named)
    if plain:
        schedule = with_time(schedule, plain[0])
    if len(plain) > 1:
        schedule = replace(schedule, second=plain[1])
    for each in dated:
        schedule = with_time_on(schedule, each.days or frozenset(), each.at)
    return schedule


def without_twice(schedule: Schedule) -> Schedule:
    """A second time that is the first one on every day is none."""
    return replace(schedule, second=None) if {schedule.time_on(day) for day in schedule.days} == {schedule.second} else schedule


def with_nights(schedule: Schedule, quiet: Quiet | None) -> Schedule:
    """Quiet hours of every day; None: none at all. Those of some days stay beside them."""
    if quiet is None:
        return replace(schedule, quiet=())
    return replace(schedule, quiet=(quiet, *by_day(schedule)))


def by_day(schedule: Schedule) -> tuple[Quiet, ...]:
    return tuple(each for each in schedule.quiet if each.days != EVERY_DAY)


def nightly(schedule: Schedule) -> tuple[Quiet, ...]:
    return tuple(each for each in schedule.quiet if each.days == EVERY_DAY)


def toggled(schedule: Schedule, quiet: Quiet) -> Schedule:
    """With these quiet hours of some days, or without them where they had them."""
    left = tuple(each for each in schedule.quiet if each != quiet)
    return replace(schedule, quiet=left if len(left) < len(schedule.quiet) else (*left, quiet))


def quiet_as_said(schedule: Schedule, said: QuietSaid) -> Schedule:
    """All of them are said; where only some days are named, what holds every day stays."""
    return replace(schedule, quiet=(*nightly(schedule), *said.spans) if said.adds else said.spans)


def is_never_loud(schedule: Schedule) -> bool:
    return calendar.is_never_loud(schedule.quiet)


def rung_in_quiet(schedule: Schedule) -> list[time]:
    """Their own times that lie in their quiet hours: the scenario comes then all the same."""
    times = [(day, at) for day in sorted(schedule.days) for at in (schedule.time_on(day), schedule.second) if at is not None]
    return sorted({at for day, at in times if calendar.is_quiet_on(day, at, schedule)})
