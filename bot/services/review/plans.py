"""If-then plans: heard in one message or two, read back, saved, listed, changed, closed, deleted."""

from datetime import datetime

from bot.services import pages
from bot.services.daily.prompts import DELETABLE
from bot.services.over import NotAgreed, Stale
from bot.services.review.planning import PlanAsked
from db import Database, dialogues, planning, plans
from db.dialogues import Asking
from db.planning import Wish
from practice.frozen import Frozen
from practice.models import Person
from practice.plans import LONGEST, Half, Plan, read, read_half

ON_A_PAGE = 3
HALF_ASKED = {Asking.PLAN_SITUATION: Half.SITUATION, Asking.PLAN_ACTION: Half.ACTION}


class PlansListed(Frozen):
    plans: tuple[Plan, ...]
    page: int
    total: int
    wish: Wish
    draft: Plan | None


class PlanOpened(Frozen):
    """A saved plan with its notes; `heard` if words of this same message are now in it."""

    plan: Plan
    notes: tuple[str, ...]
    person: Person
    heard: bool = False


class PlanHeard(Frozen):
    """Words were kept in the draft: the other half is asked for, or it is read back."""

    plan: Plan


class PlanTooLong(Frozen): ...


class PlanNotRead(Frozen):
    """An edit that no longer holds both halves: the plan stays as it was."""


class PlanSaved(Frozen):
    """`asks`: whether they want to be asked how it went is asked now."""

    plan: Plan
    asks: bool


class WhichHalf(Frozen):
    plan: Plan


class HalfAsked(Frozen):
    plan: Plan
    half: Half


class PlanDeletionAsked(Frozen):
    plan: Plan


class PlanDeleted(Frozen):
    """Deleted here; these chat messages can still be taken away, and some may be too old for that."""

    message_ids: tuple[int, ...]
    some_stay: bool


Kept = PlanHeard | PlanOpened | PlanTooLong | PlanAsked | Stale


def hear(db: Database, person: Person, now: datetime, *, text: str, message_id: int) -> Kept:
    """Words for the draft: both halves, or the one that it still lacks."""
    if (draft := plans.find_draft(db, person.id)) is None or draft.missing is None:
        dialogues.stop(db, person.id)
        return Stale()
    return _keep(db, person, now, draft, _halves_for(draft, text), message_id)


def _halves_for(draft: Plan, text: str) -> dict[Half, str]:
    found = read(text)
    if len(found) != 1 or draft.missing is None or (draft.situation is None and draft.action is None):
        return found
    return {draft.missing: read_half(text, draft.missing)}


def hear_half(db: Database, person: Person, now: datetime, *, asking: Asking, text: str, message_id: int) -> Kept:
    """New words for the half that they want to change."""
    if (plan := _about(db, person)) is None:
        dialogues.stop(db, person.id)
        return Stale()
    half = HALF_ASKED[asking]
    return _keep(db, person, now, plan, {half: read_half(text, half)}, message_id)


def _keep(db: Database, person: Person, now: datetime, plan: Plan, halves: dict[Half, str], message_id: int) -> Kept:
    if any(len(words) > LONGEST for words in halves.values()):
        return PlanTooLong()
    halves = {half: words for half, words in halves.items() if words}
    if not halves:
        return PlanAsked(plan=plan)
    if plans.hold(db, plan.id, *halves, chat_id=person.telegram_id, message_id=message_id, now=now):
        for half, words in halves.items():
            plans.set_half(db, plan.id, half, words)
    after = plans.get(db, person.id, plan.id)
    if after.missing is None:
        dialogues.stop(db, person.id)
    return PlanHeard(plan=after) if after.saved_at is None else opened(db, person, after, heard=True)


def edit(
    db: Database, person: Person, *, message_id: int, text: str, edited_at: datetime
) -> PlanHeard | PlanOpened | PlanNotRead | PlanTooLong | None:
    """The plan with this message's new text; None if the message is of none. What it holds no more is left alone."""
    if (held := plans.find_held(db, person.id, person.telegram_id, message_id)) is None:
        return None
    found = read(text)
    whole = len(held.halves) == len(Half)
    halves = {half: found[half] if whole and half in found else read_half(text, half) for half in held.halves}
    if (whole and len(found) < len(Half)) or not all(halves.values()):
        return PlanNotRead()
    if any(len(words) > LONGEST for words in halves.values()):
        return PlanTooLong()
    if plans.note_edit(db, chat_id=person.telegram_id, message_id=message_id, edited_at=edited_at):
        for half, words in halves.items():
            plans.set_half(db, held.plan_id, half, words)
    plan = plans.get(db, person.id, held.plan_id)
    return PlanHeard(plan=plan) if plan.saved_at is None else opened(db, person, plan)


def save(db: Database, person: Person, now: datetime, *, plan_id: int) -> PlanSaved | PlanOpened | PlanAsked | Stale:
    """Once; the same button again shows the plan."""
    if (plan := plans.find(db, person.id, plan_id)) is None:
        return Stale()
    if plan.missing is not None:
        return PlanAsked(plan=plan)
    if not plans.save(db, plan_id, now=now):
        return opened(db, person, plan)
    planning.mark_made(db, person.id)
    return PlanSaved(plan=plans.get(db, person.id, plan_id), asks=planning.find(db, person.id).asks_again)


def ask_which_half(db: Database, person: Person, _: datetime, *, plan_id: int) -> WhichHalf | Stale:
    plan = plans.find(db, person.id, plan_id)
    return Stale() if plan is None else WhichHalf(plan=plan)


def ask_half(db: Database, person: Person, now: datetime, *, plan_id: int, half: Half) -> HalfAsked | Stale:
    if (plan := plans.find(db, person.id, plan_id)) is None:
        return Stale()
    planning.turn_to(db, person.id, plan_id)
    dialogues.ask(db, person.id, next(asking for asking, asked in HALF_ASKED.items() if asked is half), now=now)
    return HalfAsked(plan=plan, half=half)


def list_page(db: Database, person: Person, _: datetime, *, page: int = 0) -> PlansListed | NotAgreed:
    """A page that is no longer there is the last one."""
    if person.set_up_at is None:
        return NotAgreed()
    total = plans.count(db, person.id)
    page = pages.nearest(page, total, ON_A_PAGE)
    found = plans.list_page(db, person.id, limit=ON_A_PAGE, offset=page * ON_A_PAGE)
    draft = plans.find_draft(db, person.id)
    begun = draft if draft is not None and (draft.situation or draft.action) else None
    return PlansListed(plans=tuple(found), page=page, total=total, wish=planning.find(db, person.id), draft=begun)


def open_plan(db: Database, person: Person, _: datetime, *, plan_id: int) -> PlanOpened | PlanAsked | Stale:
    if (plan := plans.find(db, person.id, plan_id)) is None:
        return Stale()
    return PlanAsked(plan=plan) if plan.saved_at is None else opened(db, person, plan)


def close(db: Database, person: Person, now: datetime, *, plan_id: int) -> PlanOpened | PlanAsked | Stale:
    if plans.find(db, person.id, plan_id) is not None:
        plans.close(db, plan_id, now=now)
    return open_plan(db, person, now, plan_id=plan_id)


def reopen(db: Database, person: Person, now: datetime, *, plan_id: int) -> PlanOpened | PlanAsked | Stale:
    if plans.find(db, person.id, plan_id) is not None:
        plans.reopen(db, plan_id)
    return open_plan(db, person, now, plan_id=plan_id)


def ask_to_delete(db: Database, person: Person, _: datetime, *, plan_id: int) -> PlanDeletionAsked | Stale:
    plan = plans.find(db, person.id, plan_id)
    return Stale() if plan is None else PlanDeletionAsked(plan=plan)


def delete(db: Database, person: Person, now: datetime, *, plan_id: int) -> PlanDeleted | Stale:
    if plans.find(db, person.id, plan_id) is None:
        return Stale()
    young = plans.list_message_ids(db, plan_id, since=now - DELETABLE)
    every = plans.count_messages(db, plan_id)
    if (about := _about(db, person)) is not None and about.id == plan_id:
        dialogues.stop(db, person.id)
    plans.delete(db, person.id, plan_id)
    return PlanDeleted(message_ids=tuple(young), some_stay=len(young) < every)


def opened(db: Database, person: Person, plan: Plan, *, heard: bool = False) -> PlanOpened:
    return PlanOpened(plan=plan, notes=tuple(plans.list_notes(db, plan.id)), person=person, heard=heard)


def _about(db: Database, person: Person) -> Plan | None:
    """The plan that the question being asked is about."""
    if (dialogue := dialogues.find(db, person.id)) is None or dialogue.asking not in (*HALF_ASKED, Asking.PLAN_NOTE):
        return None
    plan_id = planning.find(db, person.id).plan_id
    return None if plan_id is None else plans.find(db, person.id, plan_id)
