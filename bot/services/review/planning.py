"""Asking for an if-then plan: offered once, then now and then after a reflection, or when they start one themselves."""

from datetime import datetime

from bot.services.over import NotAgreed
from db import Database, dialogues, planning, plans, prompts, reflections, support
from db.dialogues import Asking
from practice.frozen import Frozen
from practice.models import Person
from practice.plans import OFFER_FROM, Plan, are_skipped, may_ask

QUESTIONS = (Asking.PLAN, Asking.PLAN_SITUATION, Asking.PLAN_ACTION, Asking.PLAN_NOTE)


class PlansOffered(Frozen):
    """Whether they would like to be asked for plans: asked once."""

    prompt_id: int


class PlanAsked(Frozen):
    """The draft: what is missing is asked for; with both halves it is read back."""

    plan: Plan


class PlansDeclined(Frozen): ...


class PlansWanted(Frozen): ...


class PlanSkipped(Frozen):
    """`rests`: it was the second in a row, so it is not asked again until they want it again."""

    rests: bool


def offer(db: Database, person: Person, now: datetime, prompt_id: int) -> PlansOffered | None:
    """Once, to those who did not choose it by themselves; not while they are paused, or within a day of a support answer."""
    if person.paused_at is not None or support.is_short(db, person.id, now) or planning.find(db, person.id).wanted:
        return None
    enough = reflections.count(db, person.id) >= OFFER_FROM
    return PlansOffered(prompt_id=prompt_id) if enough and planning.offer(db, person.id, now=now) else None


def after_reflection(db: Database, person: Person, now: datetime, prompt_id: int) -> PlanAsked | None:
    """Of those who want it, when it is time; not while they are paused, or within a day of a support answer."""
    wish = planning.find(db, person.id)
    if person.paused_at is not None or support.is_short(db, person.id, now) or not wish.wanted:
        return None
    asks = planning.list_asks(db, person.id, since=wish.wanted_at or now)
    if are_skipped(asks):
        planning.stop(db, person.id)
    if not may_ask(asks, now) or not planning.add_ask(db, person.id, prompt_id, now=now):
        return None
    return _begin(db, person, now, prompt_id)


def choose(
    db: Database, person: Person, now: datetime, *, wanted: bool, prompt_id: int
) -> PlanAsked | PlansWanted | PlansDeclined | NotAgreed:
    """Yes to the offer after a reflection asks for the first plan at once."""
    if person.set_up_at is None:
        return NotAgreed()
    if not wanted:
        planning.stop(db, person.id)
        dialogues.stop_if(db, person.id, *QUESTIONS)
        return PlansDeclined()
    planning.want(db, person.id, now=now)
    if prompts.find(db, person.id, prompt_id) is None or not planning.add_ask(db, person.id, prompt_id, now=now):
        return PlansWanted()
    return _begin(db, person, now, prompt_id)


def start(db: Database, person: Person, now: datetime) -> PlanAsked | NotAgreed:
    """A plan because they want one now; a draft goes on where it was."""
    return NotAgreed() if person.set_up_at is None else _begin(db, person, now, None)


def _begin(db: Database, person: Person, now: datetime, prompt_id: int | None) -> PlanAsked:
    plan = plans.begin(db, person.id, prompt_id, now=now)
    if plan.missing is not None:
        dialogues.ask(db, person.id, Asking.PLAN, now=now)
    return PlanAsked(plan=plan)


def skip(db: Database, person: Person, now: datetime) -> PlanSkipped:
    """No plan this time; what was written of it goes."""
    if (draft := plans.find_draft(db, person.id)) is not None:
        plans.delete(db, person.id, draft.id)
    dialogues.stop_if(db, person.id, *QUESTIONS)
    wish = planning.find(db, person.id)
    if rests := wish.wanted and are_skipped(planning.list_asks(db, person.id, since=wish.wanted_at or now)):
        planning.stop(db, person.id)
    return PlanSkipped(rests=rests)
