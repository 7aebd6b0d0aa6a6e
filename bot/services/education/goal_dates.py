"""The two days of a goal's period: typed, or picked by year, month and day. What reads two ways is asked; nothing is guessed."""

from datetime import date, datetime, timedelta

from bot.services.education.goal_guide import GoalAsked, Why, answered, asked, months_of
from bot.services.education.goals import GoalOpened, pack_of
from bot.services.over import Stale
from db import Database, goals
from practice import calendar
from practice.frozen import Frozen
from practice.goals import DAY, Goal, Step, add_months, begins_on
from practice.library import Library
from practice.models import Person
from practice.typed import day_answers
from practice.typed.date_read import DateRead, Toward

DAYS = (Step.DUE, Step.START)
FARTHEST = timedelta(days=366 * 12)


class DayUnclear(Frozen):
    goal: Goal
    step: Step
    read: DateRead


class DayPicking(Frozen):
    """`year` and `month` are 0 until they are picked."""

    goal: Goal
    step: Step
    year: int
    month: int
    today: date


def hear(
    db: Database, person: Person, now: datetime, *, goal: Goal, step: Step, text: str, library: Library
) -> GoalAsked | GoalOpened | DayUnclear:
    today = calendar.today(person.schedule, now)
    read = day_answers.read(text, person.language, today=today, toward=Toward.FUTURE if step is Step.DUE else Toward.PAST)
    if read is None:
        return asked(db, person, now, goal, step, library, why=Why.NOT_A_DAY)
    if read.other is not None:
        return DayUnclear(goal=goal, step=step, read=read)
    return _take(db, person, now, goal, step, read.day, library)


def take(
    db: Database, person: Person, now: datetime, *, goal_id: int, step: Step, day: int, library: Library
) -> GoalAsked | GoalOpened | Stale:
    """A button's day, as 20270630."""
    goal = goals.find(db, person.id, goal_id)
    try:
        picked = date(day // 10_000, day // 100 % 100, day % 100)
    except (ValueError, OverflowError):
        return Stale()
    return Stale() if goal is None or step not in DAYS else _take(db, person, now, goal, step, picked, library)


def _take(db: Database, person: Person, now: datetime, goal: Goal, step: Step, day: date, library: Library) -> GoalAsked | GoalOpened:
    today = calendar.today(person.schedule, now)
    if (why := _wrong(goal, step, day, today, library)) is not None:
        return asked(db, person, now, goal, step, library, why=why, day=_end(goal, day, library) if why is Why.ENDED else day)
    if step is Step.START:
        goals.set_period(db, goal.id, starts_on=day, due_on=_end(goal, day, library))
    else:
        goals.set_period(db, goal.id, starts_on=_start(goal, day, today, library), due_on=day)
    return answered(db, person, now, goals.get(db, person.id, goal.id), step, library)


def _end(goal: Goal, first_on: date, library: Library) -> date:
    """The last day of a period that begins then: where only that is known, by the rules; else the one that it has."""
    return add_months(first_on, months_of(pack_of(library, goal), goal)) - DAY if goal.days_guessed else goal.due_on


def _wrong(goal: Goal, step: Step, day: date, today: date, library: Library) -> Why | None:
    if abs(day - today) > FARTHEST:
        return Why.TOO_FAR
    if step is Step.START and goal.days_guessed:
        return Why.NOT_YET if day > today else Why.ENDED if _end(goal, day, library) < today else None
    if step is Step.START:
        return Why.AFTER_DUE if day > goal.due_on else None
    return Why.PAST if day < today else None


def _start(goal: Goal, due_on: date, today: date, library: Library) -> date:
    """In the guide, the likely first day of a period with that last day; later, the one that it has, if it is before."""
    if goal.step is None and goal.starts_on <= due_on:
        return goal.starts_on
    return begins_on(due_on, months=months_of(pack_of(library, goal), goal), today=today)


def pick(db: Database, person: Person, now: datetime, *, goal_id: int, step: Step, year: int, month: int) -> DayPicking | Stale:
    goal = goals.find(db, person.id, goal_id)
    if goal is None or step not in DAYS or month > 12 or not (year == 0 or date.min.year <= year < date.max.year):  # noqa: PLR2004
        return Stale()
    return DayPicking(goal=goal, step=step, year=year, month=month, today=calendar.today(person.schedule, now))
