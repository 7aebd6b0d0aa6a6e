"""When a goal's nudges come: by the rhythm that someone chose, on local days of its period, at a good time of each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import assert_never

from practice import calendar, unasked
from practice.goals import Goal, Rhythm
from practice.models import Schedule

MARKS = (90, 60, 30, 14, 7, 1)  # days before the due day
COUNTDOWNS = (90, 30, 7)  # where one can begin
SEARCHED = 14  # days; among them is always one that exists and is not all quiet, if there is any
SPARSER = ((Rhythm.MONTHLY, 1), *((Rhythm.COUNTDOWN, first) for first in COUNTDOWNS))
DAY = timedelta(days=1)


def days_of(goal: Goal, *, after: date) -> Iterator[date]:
    """The local days of its nudges later than `after`, in order: none before the period, none past its due day."""
    first = max(after + DAY, goal.starts_on)
    days = (first + timedelta(days=n) for n in range((goal.due_on - first).days + 1))
    match goal.rhythm:
        case Rhythm.OFF:
            return
        case Rhythm.WEEKLY:
            yield from (day for day in days if day.weekday() == goal.rhythm_day)
        case Rhythm.MONTHLY:
            yield from (day for day in days if day.day == goal.rhythm_day)
        case Rhythm.COUNTDOWN:
            marks = (goal.due_on - timedelta(days=mark) for mark in MARKS if mark <= (goal.rhythm_day or MARKS[0]))
            yield from (day for day in marks if day >= first)
        case _:
            assert_never(goal.rhythm)


def days_to_choose(rhythm: Rhythm) -> Sequence[int]:
    """Weekdays from Monday (0), days of the month, or how many days before the last day the first one comes."""
    match rhythm:
        case Rhythm.OFF:
            return (0,)
        case Rhythm.WEEKLY:
            return range(7)
        case Rhythm.MONTHLY:
            return range(1, 29)
        case Rhythm.COUNTDOWN:
            return COUNTDOWNS
        case _:
            assert_never(rhythm)


def next_nudge(goal: Goal, schedule: Schedule, *, after: datetime, not_on_or_before: date | None = None) -> datetime | None:
    """The first instant strictly after `after`, on a later local day than the one given; None where none is left."""
    last_on = calendar.local_day(after, schedule.zone) - 2 * DAY  # a slot that the clocks pushed past midnight is of the day before
    if not_on_or_before is not None:
        last_on = max(last_on, not_on_or_before)
    instants = (at_on(day, schedule) for day in days_of(goal, after=last_on))
    return next((at for at in instants if at is not None and at > after), None)


def at_on(day: date, schedule: Schedule) -> datetime | None:
    """The good time of that local day, or of the next that has one."""
    instants = (unasked.instant_on(day + timedelta(days=n), schedule) for n in range(SEARCHED))
    return next((at for at in instants if at is not None), None)


def later(goal: Goal, schedule: Schedule, *, after: datetime) -> datetime | None:
    """The first good time strictly after `after` for a nudge that could not come when it was due; None past the due day."""
    today = calendar.local_day(after, schedule.zone)
    instants = (at_on(today + timedelta(days=n), schedule) for n in range(-1, SEARCHED))
    at = next((at for at in instants if at is not None and at > after), None)
    return at if at is not None and calendar.local_day(at, schedule.zone) <= goal.due_on else None


def fewer(goal: Goal, schedule: Schedule, *, now: datetime) -> tuple[Rhythm, int]:
    """The next sparser rhythm: one by which fewer nudges are left, but some; else none at all."""
    today = calendar.today(schedule, now)
    left = len(list(days_of(goal, after=today)))
    for rhythm, day in SPARSER:
        if rhythm is goal.rhythm is Rhythm.MONTHLY:  # another day of the month is not fewer
            continue
        if 0 < len(list(days_of(replace(goal, rhythm=rhythm, rhythm_day=day), after=today))) < left:
            return rhythm, day
    return Rhythm.OFF, 0
