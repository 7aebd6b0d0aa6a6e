"""Goals of continuing education: listed, opened with their progress, renewed, closed, deleted."""

from datetime import date, datetime
from decimal import Decimal

from bot.services import pages
from bot.services.education import earlier_hours
from bot.services.education.earlier_hours import Earlier
from bot.services.over import NotSetUp, Stale
from db import Database, dialogues, goals, nudges, prompts
from db.dialogues import Asking
from practice import calendar
from practice.frozen import Frozen
from practice.goals import DAY, Category, Goal, Period, Progress, carried, next_period, progress
from practice.library import Library
from practice.library.rule_pack import RulePack
from practice.models import Person
from practice.nudges import next_nudge

ON_A_PAGE = 5
QUESTIONS = (
    Asking.GOAL_NAME,
    Asking.GOAL_HOURS,
    Asking.GOAL_DUE,
    Asking.GOAL_START,
    Asking.GOAL_CATEGORY,
    Asking.CATEGORY_NAME,
    Asking.CATEGORY_LEAST,
    Asking.CATEGORY_MOST,
)


class GoalsListed(Frozen):
    progress: tuple[Progress, ...]
    page: int
    total: int
    draft: Goal | None


class GoalOpened(Frozen):
    """`practised` counts scenarios in its period: shown apart, never part of it. `changed` if something of it was just changed."""

    progress: Progress
    pack: RulePack | None
    person: Person
    practised: int
    today: date
    changed: bool = False
    renewal: Goal | None = None

    @property
    def goal(self) -> Goal:
        return self.progress.goal


class GoalSaved(Frozen):
    """`earlier`: what was logged before it, and counts in it from now on."""

    opened: GoalOpened
    earlier: Earlier


class GoalToChange(Frozen):
    goal: Goal
    categories: tuple[Category, ...]


class RenewalOffered(Frozen):
    goal: Goal
    period: Period
    carried: Decimal
    pack: RulePack | None
    today: date


class GoalDeletionAsked(Frozen):
    goal: Goal


class GoalDeleted(Frozen): ...


def pack_of(library: Library, goal: Goal) -> RulePack | None:
    """None for a goal from nothing, and for rules that are no longer there."""
    return None if goal.rule_pack is None else library.rule_packs.get(goal.rule_pack)


def progress_of(db: Database, person: Person, now: datetime, goal: Goal) -> Progress:
    counted = goals.list_counted(db, person.id, goal.id)
    return progress(goal, goals.list_categories(db, goal.id), counted, today=calendar.today(person.schedule, now))


def list_page(db: Database, person: Person, now: datetime, *, page: int = 0) -> GoalsListed | NotSetUp:
    """A page that is no longer there is the last one."""
    if person.set_up_at is None:
        return NotSetUp()
    stop_asking(db, person)
    total = goals.count(db, person.id)
    page = pages.nearest(page, total, ON_A_PAGE)
    found = goals.list_page(db, person.id, limit=ON_A_PAGE, offset=page * ON_A_PAGE)
    shown = tuple(progress_of(db, person, now, goal) for goal in found)
    return GoalsListed(progress=shown, page=page, total=total, draft=goals.find_draft(db, person.id))


def open_goal(db: Database, person: Person, now: datetime, *, goal_id: int, library: Library) -> GoalOpened | Stale:
    if (goal := find_saved(db, person, goal_id)) is None:
        return Stale()
    stop_asking(db, person)
    return opened(db, person, now, goal, library)


def opened(db: Database, person: Person, now: datetime, goal: Goal, library: Library, *, changed: bool = False) -> GoalOpened:
    since, until = (calendar.start_of(day, person.schedule.zone) for day in (goal.starts_on, goal.due_on + DAY))
    answered = prompts.list_answered_at(db, person.id, since=since)
    return GoalOpened(
        progress=progress_of(db, person, now, goal),
        pack=pack_of(library, goal),
        person=person,
        practised=sum(at < until for at in answered),
        today=calendar.today(person.schedule, now),
        changed=changed,
        renewal=goals.find_renewal(db, person.id, goal.id),
    )


def find_saved(db: Database, person: Person, goal_id: int) -> Goal | None:
    goal = goals.find(db, person.id, goal_id)
    return None if goal is None or goal.step is not None else goal


def stop_asking(db: Database, person: Person) -> None:
    """Whatever was asked about a goal is asked no more."""
    dialogues.stop_if(db, person.id, *QUESTIONS)


def ask_what_to_change(db: Database, person: Person, _: datetime, *, goal_id: int) -> GoalToChange | Stale:
    if (goal := find_saved(db, person, goal_id)) is None:
        return Stale()
    stop_asking(db, person)
    return GoalToChange(goal=goal, categories=tuple(goals.list_categories(db, goal_id)))


def close(db: Database, person: Person, now: datetime, *, goal_id: int, library: Library) -> GoalOpened | Stale:
    if find_saved(db, person, goal_id) is not None:
        goals.close(db, goal_id, now=now)
    return open_goal(db, person, now, goal_id=goal_id, library=library)


def reopen(db: Database, person: Person, now: datetime, *, goal_id: int, library: Library) -> GoalOpened | Stale:
    """Its reminders come again by the rhythm that it had."""
    if (goal := find_saved(db, person, goal_id)) is not None and goals.reopen(db, goal_id):
        plan_next(db, person, now, goal)
    return open_goal(db, person, now, goal_id=goal_id, library=library)


def plan_next(db: Database, person: Person, now: datetime, goal: Goal) -> None:
    """Set when the next nudge by its rhythm comes: never on a day that had one."""
    nudges.set_next(db, goal.id, next_nudge(goal, person.schedule, after=now, not_on_or_before=goal.nudged_on))


def ask_to_renew(db: Database, person: Person, now: datetime, *, goal_id: int, library: Library) -> RenewalOffered | GoalOpened | Stale:
    if (goal := find_saved(db, person, goal_id)) is None:
        return Stale()
    if (renewal := goals.find_renewal(db, person.id, goal_id)) is not None:
        return opened(db, person, now, renewal, library)
    pack = pack_of(library, goal)
    over = carried(progress_of(db, person, now, goal))
    return RenewalOffered(goal=goal, period=_next(goal, pack), carried=over, pack=pack, today=calendar.today(person.schedule, now))


def _next(goal: Goal, pack: RulePack | None) -> Period:
    """As long as the rules say, where these are the hours that they ask for in a period; else as long as this one was."""
    is_own = pack is not None and pack.hours == goal.hours
    return next_period(goal, months=pack.period.months if is_own and pack is not None and pack.period is not None else None)


def renew(db: Database, person: Person, now: datetime, *, goal_id: int, library: Library) -> GoalOpened | Stale:
    """The goal of the next period, once; the one that ended is closed, one that goes on stays open until its day."""
    if (goal := find_saved(db, person, goal_id)) is None:
        return Stale()
    period = _next(goal, pack_of(library, goal))
    hours = carried(progress_of(db, person, now, goal))
    made = goals.renew(db, goal, starts_on=period.starts_on, due_on=period.due_on, carried=hours, now=now)
    if (renewal := goals.find_renewal(db, person.id, goal_id)) is None:
        return Stale()
    if made:
        earlier_hours.count_in(db, person, renewal)
        plan_next(db, person, now, renewal)
        if goal.due_on < calendar.today(person.schedule, now):
            goals.close(db, goal_id, now=now)
    return opened(db, person, now, goals.get(db, person.id, renewal.id), library)


def ask_to_delete(db: Database, person: Person, _: datetime, *, goal_id: int) -> GoalDeletionAsked | Stale:
    goal = find_saved(db, person, goal_id)
    return Stale() if goal is None else GoalDeletionAsked(goal=goal)


def delete(db: Database, person: Person, _: datetime, *, goal_id: int) -> GoalDeleted | Stale:
    if find_saved(db, person, goal_id) is None:
        return Stale()
    stop_asking(db, person)
    goals.delete(db, person.id, goal_id)
    return GoalDeleted()
