"""A trainer's sending: one scenario to a cohort, and when each member gets it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from practice import calendar
from practice.frozen import Frozen
from practice.models import Language, Schedule
from practice.pace import WRITING, Pace, pace

KEPT = timedelta(days=14)  # so long it waits for someone who is away
EASTERNMOST = timedelta(hours=14)  # where a day begins first
WESTERNMOST = timedelta(hours=12)  # and where it ends last, behind UTC


class Timing(StrEnum):
    NOW = "now"
    AT = "at"
    OWN_HOUR = "own-hour"
    MEETING = "meeting"  # opened by whoever scans


class PushState(StrEnum):
    DRAFT = "draft"
    PLANNED = "planned"
    SENDING = "sending"
    DONE = "done"
    CANCELLED = "cancelled"


class Push(Frozen):
    """`local_on` is the cohort's day that it takes; `wanted_at` the instant that was chosen; `readers` empty: everyone."""

    id: int
    cohort_id: int
    made_by: int | None
    scenario_id: str
    timing: Timing | None
    state: PushState
    local_on: date | None
    due_at: datetime | None
    wanted_at: datetime | None
    readers: Language | None
    confirmed_at: datetime | None
    spread_at: datetime | None
    also_today: bool = False  # to those who had that day's scenario too, as one more


class Recipient(Frozen):
    """What decides when a member gets it. `last_on`: their newest day with a scenario; `next_slot_at`: their next own slot that is free."""

    schedule: Schedule
    is_reachable: bool
    is_for_them: bool  # their language, and no hard topic that they turned off
    is_away: bool  # paused, in the quiet after a support answer, or not through the first questions
    is_writing: bool
    unanswered: int
    last_on: date | None
    next_slot_at: datetime


class SendOn(Frozen):
    """Now, as the scenario of that local day; of no day where the day has one already."""

    local_on: date | None


class Wait(Frozen):
    """`away`: they are not there at all, so that of several only the newest goes on waiting."""

    until: datetime
    away: bool = False


@dataclass(frozen=True)
class LetGo:
    """It is not for them, or no longer; nobody remarks on it."""


def decide(recipient: Recipient, *, push_on: date, now: datetime, also_today: bool = False) -> SendOn | Wait | LetGo:
    """`also_today` counts on the cohort's day and, since theirs may begin and end at another hour, the days beside it."""
    today = calendar.today(recipient.schedule, now)
    if not recipient.is_reachable or not recipient.is_for_them or pace(recipient.unanswered) is Pace.QUIET or today - push_on > KEPT:
        return LetGo()
    if recipient.is_away:
        return Wait(until=recipient.next_slot_at, away=True)
    if calendar.is_quiet(now, recipient.schedule):
        return Wait(until=calendar.after_quiet(now, recipient.schedule))
    had_one = recipient.last_on is not None and recipient.last_on >= today
    if had_one and not (also_today and abs(today - push_on) <= calendar.DAY):
        return Wait(until=recipient.next_slot_at)
    if recipient.is_writing:
        return Wait(until=now + WRITING)
    return SendOn(local_on=None if had_one else today)


def own_hour(schedule: Schedule, push_on: date, *, after: datetime) -> datetime:
    """The member's hour on that local day or on the next of their days, later than `after`."""
    return calendar.next_slot(schedule, after=after, not_on_or_before=push_on - calendar.DAY).at


def opens_at(day: date) -> datetime:
    """When that day begins anywhere."""
    return datetime.combine(day, time(), UTC) - EASTERNMOST


def closes_at(day: date) -> datetime:
    """When that day is over everywhere."""
    return datetime.combine(day + calendar.DAY, time(), UTC) + WESTERNMOST
