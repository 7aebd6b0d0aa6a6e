"""The guide to a goal: one question at a time, each with an answer already in it, so that it can be skipped and gone back to.

A goal that is saved is changed by the same questions, one by one.
"""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum, auto

from bot.services.education import earlier_hours
from bot.services.education import goals as shown
from bot.services.education.goals import GoalOpened, GoalSaved, find_saved, pack_of
from bot.services.over import NotSetUp, Stale
from db import Database, dialogues, goals
from db.dialogues import Asking
from db.goals import NewCategory
from db.times import from_quarters
from practice import calendar
from practice.frozen import Frozen
from practice.goals import Category, Goal, Step, add_months, begins_on, whole_months
from practice.library import Library
from practice.library.rule_pack import PeriodEnd, RulePack
from practice.models import Person
from practice.typed import amounts, hours

LONGEST_NAME = 60
USUAL_HOURS = Decimal(20)
USUAL_MONTHS = 24
STEPS = tuple(Step)
ASKED_AT = {
    Step.NAME: Asking.GOAL_NAME,
    Step.HOURS: Asking.GOAL_HOURS,
    Step.DUE: Asking.GOAL_DUE,
    Step.START: Asking.GOAL_START,
    Step.CATEGORIES: Asking.GOAL_CATEGORY,
}


class Why(Enum):
    """Why the question is asked once more."""

    NOT_A_NAME = auto()
    NOT_HOURS = auto()
    NOT_A_DAY = auto()
    NOT_YET = auto()
    ENDED = auto()
    PAST = auto()
    TOO_FAR = auto()
    AFTER_DUE = auto()
    NOT_A_CATEGORY = auto()
    SAME_CATEGORY = auto()
    MOST_BELOW_LEAST = auto()


class PacksOffered(Frozen):
    packs: tuple[RulePack, ...]


class PackShown(Frozen):
    pack: RulePack
    today: date


class GoalAsked(Frozen):
    """One question of the guide, with what the goal holds now. `day` is what was typed where `why` speaks of a day."""

    goal: Goal
    step: Step
    categories: tuple[Category, ...]
    pack: RulePack | None
    today: date
    why: Why | None = None
    day: date | None = None


class HoursUnclear(Frozen):
    """What was typed is no whole number of quarter hours: the nearest is offered."""

    goal: Goal
    hours: Decimal


class DraftDropped(Frozen): ...


Answered = GoalAsked | GoalOpened | HoursUnclear | Stale


def offer_packs(db: Database, person: Person, now: datetime, *, library: Library) -> PacksOffered | GoalAsked | NotSetUp:
    """A guide that was begun goes on where it was."""
    if person.set_up_at is None:
        return NotSetUp()
    if (draft := goals.find_draft(db, person.id)) is not None and draft.step is not None:
        return asked(db, person, now, draft, draft.step, library)
    return PacksOffered(packs=tuple(library.rule_packs.values()))


def show_pack(_: Database, person: Person, now: datetime, *, pack_id: str, library: Library) -> PackShown | NotSetUp | Stale:
    if (pack := library.rule_packs.get(pack_id)) is None:
        return Stale()
    return NotSetUp() if person.set_up_at is None else PackShown(pack=pack, today=calendar.today(person.schedule, now))


def begin(db: Database, person: Person, now: datetime, *, pack_id: str, also: int, library: Library) -> GoalAsked | NotSetUp | Stale:
    """A draft with what the rules say; `also` begins one for something with a rhythm of its own, by its number from 1."""
    if (pack := library.rule_packs.get(pack_id)) is None or also > len(pack.also):
        return Stale()
    if person.set_up_at is None:
        return NotSetUp()
    draft = goals.find_draft(db, person.id) or _draft(db, person, now, pack, also)
    return asked(db, person, now, draft, draft.step or Step.NAME, library)


def _draft(db: Database, person: Person, now: datetime, pack: RulePack, also: int) -> Goal:
    today, extra = calendar.today(person.schedule, now), pack.also[also - 1] if also else None
    months = extra.months if extra else pack.period.months if pack.period else USUAL_MONTHS
    fixed_on = pack.period.next_end(today) if pack.period and not extra else None
    due_on = fixed_on or add_months(today, months)
    categories = [NewCategory(name=each.text(person.language), least=each.least, most=each.most) for each in pack.categories]
    return goals.add(
        db,
        person.id,
        name=extra.text(person.language).name if extra else pack.text(person.language).name,
        hours=extra.hours if extra else pack.hours or USUAL_HOURS,
        starts_on=begins_on(due_on, months=months, today=today),
        due_on=due_on,
        now=now,
        rule_pack=None if pack.is_blank else pack.id,
        categories=[] if extra else categories,
        shares=bool(pack.shares),
        step=Step.NAME,
        days_guessed=not pack.is_blank and fixed_on is None,
    )


def ask_step(db: Database, person: Person, now: datetime, *, goal_id: int, step: Step, library: Library) -> GoalAsked | Stale:
    goal = goals.find(db, person.id, goal_id)
    return Stale() if goal is None else asked(db, person, now, goal, step, library)


def asked(
    db: Database, person: Person, now: datetime, goal: Goal, step: Step, library: Library, why: Why | None = None, day: date | None = None
) -> GoalAsked:
    """Ask it, by words where they can answer it. Days that only the person knows are asked before all that follows."""
    if goal.days_guessed and step not in (Step.NAME, Step.HOURS):
        step = Step.START if is_issued(pack_of(library, goal), goal) else Step.DUE
    goals.go_to(db, goal.id, step)
    if step in ASKED_AT:
        dialogues.ask(db, person.id, ASKED_AT[step], now=now, about_id=goal.id)
    else:
        shown.stop_asking(db, person)
    return GoalAsked(
        goal=goals.get(db, person.id, goal.id),
        step=step,
        categories=tuple(goals.list_categories(db, goal.id)),
        pack=pack_of(library, goal),
        today=calendar.today(person.schedule, now),
        why=why,
        day=day,
    )


def is_issued(pack: RulePack | None, goal: Goal) -> bool:
    """Whether its days count from the one on which the certificate was issued."""
    period = None if pack is None else pack.period
    return period is not None and period.ends is PeriodEnd.ISSUED and months_of(pack, goal) == period.months


def months_of(pack: RulePack | None, goal: Goal) -> int:
    """How long its period is: as the rules say of these hours, or as it is now."""
    if pack is None or pack.period is None:
        return whole_months(goal) or USUAL_MONTHS
    extra = None if goal.hours == pack.hours else next((each for each in pack.also if each.hours == goal.hours), None)
    return pack.period.months if extra is None else extra.months


def answered(db: Database, person: Person, now: datetime, goal: Goal, step: Step, library: Library) -> GoalAsked | GoalOpened:
    """On to the next question of the guide; a saved goal is shown as it is now."""
    if goal.step is not None:
        return asked(db, person, now, goal, STEPS[STEPS.index(step) + 1], library)
    shown.stop_asking(db, person)
    after = goals.get(db, person.id, goal.id)
    shown.plan_next(db, person, now, after)
    return shown.opened(db, person, now, goals.get(db, person.id, goal.id), library, changed=True)


def hear_name(db: Database, person: Person, now: datetime, *, goal: Goal, text: str, library: Library) -> Answered:
    name = " ".join(text.split())
    if not 0 < len(name) <= LONGEST_NAME:
        return asked(db, person, now, goal, Step.NAME, library, why=Why.NOT_A_NAME)
    goals.set_name(db, goal.id, name)
    return answered(db, person, now, goal, Step.NAME, library)


def hear_hours(db: Database, person: Person, now: datetime, *, goal: Goal, text: str, library: Library) -> Answered:
    if (read := amounts.read(text)) is None:
        return asked(db, person, now, goal, Step.HOURS, library, why=Why.NOT_HOURS)
    if not read.is_exact:
        return HoursUnclear(goal=goal, hours=read.hours)
    goals.set_hours(db, goal.id, read.hours)
    return answered(db, person, now, goal, Step.HOURS, library)


def set_hours(db: Database, person: Person, now: datetime, *, goal_id: int, quarters: int, library: Library) -> Answered:
    if (goal := goals.find(db, person.id, goal_id)) is None or not 0 < from_quarters(quarters) <= hours.MOST:
        return Stale()
    goals.set_hours(db, goal.id, from_quarters(quarters))
    return answered(db, person, now, goal, Step.HOURS, library)


def set_carry(db: Database, person: Person, now: datetime, *, goal_id: int, wanted: bool, library: Library) -> Answered:
    if (goal := goals.find(db, person.id, goal_id)) is None:
        return Stale()
    goals.set_carries_over(db, goal.id, wanted=wanted)
    return answered(db, person, now, goal, Step.CARRY, library)


def set_shares(db: Database, person: Person, now: datetime, *, goal_id: int, wanted: bool, library: Library) -> Answered:
    """A goal of one's own may share its hours; a board's goal does as the board says."""
    if (goal := find_saved(db, person, goal_id)) is None or goal.rule_pack is not None:
        return Stale()
    goals.set_shares(db, goal.id, wanted=wanted)
    return shown.opened(db, person, now, goals.get(db, person.id, goal.id), library, changed=True)


def save(db: Database, person: Person, now: datetime, *, goal_id: int, library: Library) -> GoalSaved | GoalOpened | Stale:
    """Once; the same button again shows the goal."""
    if (goal := goals.find(db, person.id, goal_id)) is None:
        return Stale()
    is_new = goals.save(db, goal.id)
    shown.stop_asking(db, person)
    earlier = earlier_hours.count_in(db, person, goal) if is_new else None
    opened = shown.opened(db, person, now, goals.get(db, person.id, goal.id), library)
    return opened if earlier is None else GoalSaved(opened=opened, earlier=earlier)


def choose_again(
    db: Database, person: Person, now: datetime, *, goal_id: int, library: Library
) -> PacksOffered | GoalAsked | NotSetUp | Stale:
    """Back before the first question: to the rules that a goal can start from."""
    dropped = drop(db, person, now, goal_id=goal_id)
    return dropped if isinstance(dropped, Stale) else offer_packs(db, person, now, library=library)


def drop(db: Database, person: Person, _: datetime, *, goal_id: int) -> DraftDropped | Stale:
    if (goal := goals.find(db, person.id, goal_id)) is None or goal.step is None:
        return Stale()
    goals.drop_draft(db, person.id)
    shown.stop_asking(db, person)
    return DraftDropped()
