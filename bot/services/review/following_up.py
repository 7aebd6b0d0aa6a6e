"""Did it come up? Asked some days after a plan was made, of those who said yes to it, and once more at most."""

from datetime import datetime

from bot.services.daily.schedule import is_writing
from bot.services.holding_back import others
from bot.services.over import Stale
from bot.services.review.plans import PlanOpened, opened
from db import Database, dialogues, people, planning, plans, support
from db.dialogues import Asking
from practice.frozen import Frozen
from practice.models import Person
from practice.pace import WRITING
from practice.plans import Answer, Plan, follow_up, is_now, moved, next_instant


class FollowUpSet(Frozen):
    plan: Plan
    person: Person


class FollowUpDeclined(Frozen):
    plan: Plan


class FollowUpAsked(Frozen):
    plan: Plan
    person: Person


class FollowedUp(Frozen):
    """`again_at`: it is asked once more then."""

    plan: Plan
    answer: Answer
    again_at: datetime | None
    person: Person


class NoMoreFollowUps(Frozen):
    """Nothing is asked about any plan; each plan's own key can still want it."""


class NoteKept(Frozen):
    plan: Plan


def want(db: Database, person: Person, now: datetime, *, plan_id: int, wanted: bool) -> FollowUpSet | FollowUpDeclined | PlanOpened | Stale:
    """The same yes twice keeps the day."""
    if (plan := plans.find(db, person.id, plan_id)) is None or plan.saved_at is None:
        return Stale()
    if plan.closed_at is not None:
        return opened(db, person, plan)
    if not wanted:
        plans.do_not_follow_up(db, person.id, plan_id)
        return FollowUpDeclined(plan=plans.get(db, person.id, plan_id))
    if plan.follow_up_at is None:
        at, until = follow_up(person.schedule, now=now)
        plans.follow_up(db, plan_id, at=at, until=until)
    return FollowUpSet(plan=plans.get(db, person.id, plan_id), person=person)


def stop(db: Database, person: Person, _: datetime) -> NoMoreFollowUps:
    plans.do_not_follow_up(db, person.id)
    planning.ask_no_more(db, person.id)
    dialogues.stop_if(db, person.id, Asking.PLAN_NOTE)
    return NoMoreFollowUps()


def plan_due(db: Database, person: Person, now: datetime, *, plan_id: int) -> FollowUpAsked | None:
    """Advance a due time and, if nothing speaks against it now, ask. What cannot be now is tried later, within its days, or lapses."""
    plan = plans.find(db, person.id, plan_id)
    if plan is None or plan.follow_up_at is None or plan.follow_up_until is None or plan.follow_up_at > now:
        return None
    if (at := _when(db, person, now)) is not None and at <= now < plan.follow_up_until:
        if not plans.asked(db, plan, now=now):
            return None
        planning.turn_to(db, person.id, plan.id)
        dialogues.ask(db, person.id, Asking.PLAN_NOTE, now=now)
        return FollowUpAsked(plan=plans.get(db, person.id, plan.id), person=person)
    then = at or next_instant(person.schedule, after=now, until=plan.follow_up_until)
    plans.put_off(db, plan, None if then is None or then >= plan.follow_up_until else then)
    return None


def _when(db: Database, person: Person, now: datetime) -> datetime | None:
    """Now, or later today, or None for not today."""
    if person.paused_at is not None or person.blocked_at is not None or person.next_prompt_at is None:
        return None
    if support.is_quiet(db, person.id, now) or not is_now(person.schedule, now=now):
        return None
    if is_writing(db, person, now):
        return now + WRITING
    return moved(person.schedule, now=now, others=others(db, person, now))


def answer(db: Database, person: Person, now: datetime, *, plan_id: int, given: Answer) -> FollowedUp | Stale:
    """One answer each time that it was asked; the same button again says the same. *Not yet* asks once more, in a week."""
    if (plan := plans.find(db, person.id, plan_id)) is None or plan.followed_up_at is None:
        return Stale()
    if plans.answer(db, plan_id, given):
        dialogues.stop_if(db, person.id, Asking.PLAN_NOTE)
        _settle(db, person, now, plan, given)
    after = plans.get(db, person.id, plan_id)
    return FollowedUp(plan=after, answer=after.outcome or given, again_at=after.follow_up_at, person=people.get(db, person.id))


def _settle(db: Database, person: Person, now: datetime, plan: Plan, given: Answer) -> None:
    if given is Answer.LET_GO:
        plans.close(db, plan.id, now=now)
    if given is Answer.NOT_YET and plan.times_asked == 1 and plan.follow_up_wanted:
        at, until = follow_up(person.schedule, now=now, again=True)
        plans.follow_up(db, plan.id, at=at, until=until)


def hear_note(db: Database, person: Person, now: datetime, *, text: str, message_id: int, plan_id: int | None = None) -> NoteKept | Stale:
    """Words instead of a button, or as a reply to the question: kept with the plan."""
    wanted = plan_id or planning.find(db, person.id).plan_id
    plan = None if wanted is None else plans.find(db, person.id, wanted)
    dialogues.stop_if(db, person.id, Asking.PLAN_NOTE)
    if plan is None:
        return Stale()
    plans.add_note(db, plan.id, chat_id=person.telegram_id, message_id=message_id, text=text, now=now)
    return NoteKept(plan=plan)
