"""Reminders of a goal: by the rhythm that someone chose, never twice, never in a pile, and as easily made fewer or ended."""

from datetime import datetime, timedelta

from bot.services.daily.schedule import is_writing
from bot.services.education import goals as shown
from bot.services.education.goals import find_saved, progress_of
from bot.services.holding_back import others
from bot.services.over import Stale
from db import Database, goals, nudges, people, support
from practice import calendar
from practice.frozen import Frozen
from practice.goals import Goal, Progress, Rhythm, is_open
from practice.models import Person, Schedule
from practice.nudges import MARKS, at_on, days_to_choose, fewer, later, next_nudge
from practice.pace import WRITING
from practice.unasked import apart

LONGEST_SNOOZE = 30


class RhythmShown(Frozen):
    """How often a goal's reminders come, and when the next one does. `changed` if that was chosen just now."""

    goal: Goal
    person: Person
    is_met: bool
    changed: bool = False


class RhythmDayAsked(Frozen):
    goal: Goal
    rhythm: Rhythm


class Nudged(Frozen):
    progress: Progress


class SnoozeAsked(Frozen):
    progress: Progress


class Snoozed(Frozen):
    """`at` is empty where nothing is left to remind of by then."""

    goal: Goal
    person: Person
    at: datetime | None


class NudgesInPause(Frozen):
    """Whether reminders go on while all else is quiet."""

    wanted: bool
    person: Person


def show(db: Database, person: Person, now: datetime, *, goal_id: int) -> RhythmShown | Stale:
    goal = _find_open(db, person, goal_id)
    return Stale() if goal is None else _shown(db, person, now, goal)


def _find_open(db: Database, person: Person, goal_id: int) -> Goal | None:
    goal = find_saved(db, person, goal_id)
    return goal if goal is not None and is_open(goal) else None


def _shown(db: Database, person: Person, now: datetime, goal: Goal, *, changed: bool = False) -> RhythmShown:
    shown.stop_asking(db, person)
    return RhythmShown(goal=goal, person=person, is_met=progress_of(db, person, now, goal).is_met, changed=changed)


def ask_day(db: Database, person: Person, _: datetime, *, goal_id: int, rhythm: Rhythm) -> RhythmDayAsked | Stale:
    goal = _find_open(db, person, goal_id)
    return Stale() if goal is None else RhythmDayAsked(goal=goal, rhythm=rhythm)


def choose(db: Database, person: Person, now: datetime, *, goal_id: int, rhythm: Rhythm, day: int) -> RhythmShown | Stale:
    """The same choice twice leaves the next time where it is."""
    if (goal := _find_open(db, person, goal_id)) is None or day not in days_to_choose(rhythm):
        return Stale()
    is_whole = rhythm is Rhythm.OFF or (rhythm is Rhythm.COUNTDOWN and day == MARKS[0])
    nudges.set_rhythm(db, goal.id, rhythm, None if is_whole else day)
    shown.plan_next(db, person, now, goals.get(db, person.id, goal.id))
    return _shown(db, person, now, goals.get(db, person.id, goal.id), changed=True)


def choose_fewer(db: Database, person: Person, now: datetime, *, goal_id: int) -> RhythmShown | Stale:
    if (goal := _find_open(db, person, goal_id)) is None:
        return Stale()
    rhythm, day = fewer(goal, person.schedule, now=now)
    return choose(db, person, now, goal_id=goal_id, rhythm=rhythm, day=day)


def ask_snooze(db: Database, person: Person, now: datetime, *, goal_id: int) -> SnoozeAsked | Stale:
    goal = _find_open(db, person, goal_id)
    return Stale() if goal is None else SnoozeAsked(progress=progress_of(db, person, now, goal))


def snooze(db: Database, person: Person, now: datetime, *, goal_id: int, days: int) -> Snoozed | Stale:
    """Nothing until that day, at a good time of it; from then on by the rhythm again."""
    goal = _find_open(db, person, goal_id)
    if goal is None or goal.rhythm is Rhythm.OFF or not 1 <= days <= LONGEST_SNOOZE:
        return Stale()
    day = calendar.today(person.schedule, now) + timedelta(days=days)
    at = at_on(day, person.schedule) if day <= goal.due_on else None
    nudges.set_next(db, goal.id, at)
    return Snoozed(goal=goals.get(db, person.id, goal.id), person=person, at=at)


def plan_due(db: Database, person: Person, now: datetime, *, goal_id: int) -> Nudged | None:
    """Advance a due time and, if nothing speaks against it now, remind. What cannot be now comes at the next good time, once."""
    if (goal := goals.find(db, person.id, goal_id)) is None or goal.next_nudge_at is None or goal.next_nudge_at > now:
        return None
    progress = progress_of(db, person, now, goal)
    then, is_on = _decide(db, person, now, progress)
    if not nudges.claim(db, goal, then=then, sent_on=calendar.today(person.schedule, now) if is_on else None) or not is_on:
        return None
    return Nudged(progress=progress)


def _decide(db: Database, person: Person, now: datetime, progress: Progress) -> tuple[datetime | None, bool]:
    """The next due time, and whether this reminder goes out."""
    goal, today = progress.goal, calendar.today(person.schedule, now)
    if not is_open(goal) or goal.rhythm is Rhythm.OFF or today > goal.due_on:
        return None, False
    following = next_nudge(goal, person.schedule, after=now, not_on_or_before=today)
    had_today = goal.nudged_on is not None and goal.nudged_on >= today
    if person.blocked_at is not None or progress.is_met or had_today or _is_stopped(db, person, goal):
        return following, False
    wait = _wait(db, person, now, goal)
    if wait == now:
        return following, True
    return min((at for at in (wait, following) if at is not None), default=None), False


def _is_stopped(db: Database, person: Person, goal: Goal) -> bool:
    """By a pause without an end; one with an end is waited for."""
    return person.paused_at is not None and person.paused_until is None and not nudges.goes_on_in_pauses(db, goal.id)


def _wait(db: Database, person: Person, now: datetime, goal: Goal) -> datetime | None:
    """When to remind: now, or the next good time after what speaks against it, or None past the due day."""
    quiet_until = support.quiet_until(db, person.id, now)
    paused_until = None if nudges.goes_on_in_pauses(db, goal.id) else person.paused_until
    held_until = max((at for at in (quiet_until, paused_until) if at is not None and at > now), default=now)
    if held_until > now or calendar.is_quiet(now, person.schedule):
        return later(goal, person.schedule, after=held_until)
    if is_writing(db, person, now):
        return now + WRITING
    then = apart(now, unasked=others(db, person, now))
    is_today = calendar.today(person.schedule, then) == calendar.today(person.schedule, now)
    return then if is_today and not calendar.is_quiet(then, person.schedule) else later(goal, person.schedule, after=now)


def follow_schedule(db: Database, person: Person, before: Schedule, now: datetime) -> None:
    """Each reminder keeps its local day, at the hours and in the zone that are now theirs."""
    for goal in goals.list_open(db, person.id):
        if goal.next_nudge_at is None:
            continue
        if (at := at_on(calendar.local_day(goal.next_nudge_at, before.zone), person.schedule)) is not None and at > now:
            nudges.set_next(db, goal.id, at)
        else:
            shown.plan_next(db, person, now, goal)


def go_on_in_pause(db: Database, person: Person, now: datetime, *, wanted: bool) -> NudgesInPause:
    """Whether reminders come though everything else has stopped. Those that the pause moved come by their rhythm again."""
    nudges.go_on_in_pauses(db, person.id, wanted=wanted)
    if wanted:
        for goal in goals.list_open(db, person.id):
            if goal.rhythm is not Rhythm.OFF:
                shown.plan_next(db, person, now, goal)
    return NudgesInPause(wanted=wanted, person=people.get(db, person.id))
