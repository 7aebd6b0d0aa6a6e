"""A credit that is being told: its next question, what is known of it, and toward which goals it is to count."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum

from bot.services.education.doubles import Double, doubles_of
from db import Database, certificates, credit_drafts, dialogues, goals
from db import credits as credit_rows
from db.credit_drafts import Draft, Toward
from db.dialogues import Asking
from practice import calendar
from practice import goals as rules
from practice.frozen import Frozen
from practice.goals import Category, Goal
from practice.library import Library
from practice.log_lines.credits import NEEDED, LogStep, fitting_category
from practice.models import Person


class Trouble(StrEnum):
    """Why an answer was not taken."""

    NOT_READ = "not-read"
    AHEAD = "ahead"
    TOO_LONG = "too-long"
    BY_BUTTON = "by-button"


class ChosenGoal(Frozen):
    goal: Goal
    category: Category | None
    categories: tuple[Category, ...]
    is_settled: bool


class DraftShown(Frozen):
    """The next question, or, without a step, all that was understood, to be saved."""

    draft: Draft
    step: LogStep | None
    today: date
    chosen: tuple[ChosenGoal, ...]
    open_goals: tuple[Goal, ...]  # those that hold the day come in; before the day is known, all
    files: int
    doubles: tuple[Double, ...] = ()
    trouble: Trouble | None = None
    fields: bool = False  # what to change is chosen now
    heard: bool = False  # words of theirs were taken just now
    replaced: "DraftShown | None" = None  # as it stood, begun before and never saved

    @property
    def missing(self) -> tuple[LogStep, ...]:
        """What it cannot be saved without."""
        known = {LogStep.HOURS: self.draft.hours, LogStep.DAY: self.draft.earned_on, LogStep.TITLE: self.draft.title}
        return tuple(step for step in NEEDED if known[step] is None)


def show(db: Database, person: Person, now: datetime, draft_id: int, *, library: Library) -> DraftShown:
    """The draft with its next question; whoever asks has found it as its owner."""
    draft = _with_goals(db, person, credit_drafts.get(db, person.id, draft_id))
    chosen = chosen_goals(db, person, draft)
    if (step := _next_step(draft, chosen)) is None:
        stop_asking(db, person, draft)
    else:
        dialogues.ask(db, person.id, Asking.CREDIT, now=now, about_id=draft.id)
    return DraftShown(
        draft=draft,
        step=step,
        today=calendar.today(person.schedule, now),
        chosen=tuple(chosen),
        open_goals=tuple(_fitting(db, person, draft)),
        files=len(certificates.list_of(db, person.id, draft.credit_id)),
        doubles=tuple(doubles_of(db, person, draft, [each.goal for each in chosen], library=library)),
    )


def _next_step(draft: Draft, chosen: Sequence[ChosenGoal]) -> LogStep | None:
    """The first that is not settled; a category is asked for while a goal waits for one."""
    waits = any(not each.is_settled for each in chosen)
    return next((step for step in LogStep if (waits if step is LogStep.CATEGORY else step not in draft.settled)), None)


def _with_goals(db: Database, person: Person, draft: Draft) -> Draft:
    """A new draft, once its day is known or skipped: without goals that do not hold it, and with the one that does.

    Step by step, toward what it counts is asked all the same; in one line only where several goals hold it.
    """
    if draft.credit_id is not None or LogStep.DAY not in draft.settled:
        return draft
    fitting = _fitting(db, person, draft)
    chosen = [toward.goal_id for toward in credit_drafts.list_goals(db, draft.id)]
    for goal_id in set(chosen) - {goal.id for goal in fitting}:
        credit_drafts.drop_goal(db, draft.id, goal_id)
        chosen.remove(goal_id)
    if LogStep.GOALS in draft.settled:
        return draft
    if not chosen and len(fitting) == 1:
        choose(db, draft, fitting[0])
    if not fitting or (not draft.is_guided and (chosen or len(fitting) == 1)):
        credit_drafts.settle(db, draft, LogStep.GOALS)
    return credit_drafts.get(db, person.id, draft.id)


def choose(db: Database, draft: Draft, goal: Goal) -> None:
    """In the category that its title names, if that is plain; else the category is asked for."""
    categories = goals.list_categories(db, goal.id)
    category = fitting_category(categories, draft.title)
    found = None if category is None else category.id
    credit_drafts.put_goal(db, draft.id, goal.id, found, is_settled=category is not None or not categories)


def forget(db: Database, person: Person, draft: Draft) -> None:
    credit_drafts.delete(db, draft.id)
    if draft.credit_id is None:
        certificates.delete_of_draft(db, person.id)
        credit_rows.forget_messages_of_draft(db, person.id)


def stop_asking(db: Database, person: Person, draft: Draft) -> None:
    dialogue = dialogues.find(db, person.id)
    if dialogue is not None and dialogue.asking is Asking.CREDIT and dialogue.about_id == draft.id:
        dialogues.stop(db, person.id)


def _fitting(db: Database, person: Person, draft: Draft) -> list[Goal]:
    every = goals.list_open(db, person.id)
    return every if draft.earned_on is None else rules.fitting(every, draft.earned_on)


def chosen_goals(db: Database, person: Person, draft: Draft) -> list[ChosenGoal]:
    return [found for toward in credit_drafts.list_goals(db, draft.id) if (found := chosen_goal(db, person, toward)) is not None]


def chosen_goal(db: Database, person: Person, toward: Toward) -> ChosenGoal | None:
    if (goal := goals.find(db, person.id, toward.goal_id)) is None:
        return None
    categories = goals.list_categories(db, goal.id)
    category = next((each for each in categories if each.id == toward.category_id), None)
    return ChosenGoal(goal=goal, category=category, categories=tuple(categories), is_settled=toward.is_settled or not categories)
