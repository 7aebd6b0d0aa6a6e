"""If-then plans: read back, saved, listed, opened, changed, closed, deleted."""

from bot import callbacks
from bot.services.review.planning import PlanAsked
from bot.services.review.plans import (
    ON_A_PAGE,
    HalfAsked,
    PlanDeleted,
    PlanDeletionAsked,
    PlanHeard,
    PlanNotRead,
    PlanOpened,
    PlanSaved,
    PlansListed,
    PlanTooLong,
    WhichHalf,
)
from bot.views import menus
from bot.views.labels import pager, short
from bot.views.message import MARK, Button, Message, Reply
from bot.views.review import planning, supervision
from bot.views.say import Say, put
from bot.views.showing import shows
from practice.plans import LONGEST, Half, Plan

PREVIEW = 70
NOTES_SHOWN = 3


@shows
def heard(outcome: PlanHeard, say: Say) -> Reply:
    return Reply(messages=[planning.asked(PlanAsked(plan=outcome.plan), say)], reaction=MARK)


@shows
def not_read(_: PlanNotRead, say: Say) -> Message:
    return Message(text=say("I could not find both halves in your edit, so the plan stays as it was. /plans changes each half."))


@shows
def _too_long(_: PlanTooLong, say: Say) -> Message:
    return Message(text=say("Could you send that again, shorter? Up to {n} letters fit in each half. I kept none of it.", n=LONGEST))


@shows
def saved(outcome: PlanSaved, say: Say) -> Message:
    plan = outcome.plan
    text = say("Saved, not shared.") + "\n\n" + planning.words(plan, say)
    if not outcome.asks:
        return Message(text=text, buttons=[[_all(say), _delete(plan, say)]], in_place=True)
    text += "\n\n" + say("Do you want me to ask, three to seven days from now, if it came up?")
    yes, no = (callbacks.FollowUp(plan.id, wanted) for wanted in (1, 0))
    return Message(text=text, buttons=[[Button(say("Ask me in a few days"), yes), Button(say("No need"), no)]], in_place=True)


@shows
def which_half(outcome: WhichHalf, say: Say) -> Message | Reply:
    back = [Button(say("Leave it as it is"), callbacks.OpenPlan(outcome.plan.id))]
    rows = [[key] for key in planning.half_keys(outcome.plan, say)]
    return Message(text=planning.words(outcome.plan, say) + "\n\n" + say("Which half?"), buttons=[*rows, back], in_place=True)


@shows
def half_asked(outcome: HalfAsked, say: Say) -> Message | Reply:
    if outcome.half is Half.SITUATION:
        return Message(text=say("What may come up? Write the new “If …”, or /cancel."))
    return Message(text=say("What will you do? Write the new “I will …”, or /cancel."))


@shows
def page(outcome: PlansListed, say: Say) -> Message:
    first = outcome.page * ON_A_PAGE
    parts = [say("<b>Your plans</b>")]
    parts += [_line(number, plan, say) for number, plan in enumerate(outcome.plans, first + 1)]
    if not outcome.plans:
        parts.append(say("None yet. A plan is one small thing: “If …, I will …”."))
    if outcome.draft is not None:
        parts.append(say("One is begun and not saved yet."))
    parts.append(_state(outcome, say))
    return Message(text="\n\n".join(parts), buttons=_page_keys(outcome, say, first), in_place=True)


def _line(number: int, plan: Plan, say: Say) -> str:
    both = say("If {situation}, then {action}", situation=_short(plan.situation), action=_short(plan.action))
    line = put("{number}. ", number=number) + both
    return line if plan.closed_at is None else line + " " + say("(closed)")


def _short(words: str | None) -> str:
    return short(words or "…", PREVIEW)


def _state(outcome: PlansListed, say: Say) -> str:
    if outcome.wish.wanted:
        return say("After some reflections, at most twice a week, I ask if you want to make one.")
    return say("I don't ask for plans after a reflection.")


def _page_keys(outcome: PlansListed, say: Say, first: int) -> list[list[Button]]:
    numbers = [Button(str(number), callbacks.OpenPlan(plan.id)) for number, plan in enumerate(outcome.plans, first + 1)]
    turns = pager(outcome.page, callbacks.ListPlans, say("Back"), say("More"), more=first + ON_A_PAGE < outcome.total)
    new = Button(say("New plan") if outcome.draft is None else say("Go on with it"), callbacks.NewPlan())
    label, wanted = (say("Don't ask me"), 0) if outcome.wish.wanted else (say("Ask me sometimes"), 1)
    switch = Button(label, callbacks.WantPlans(wanted, 0))
    return [numbers, turns, [new, switch]]


@shows
def opened(outcome: PlanOpened, say: Say) -> Reply:
    plan, zone = outcome.plan, outcome.person.schedule.zone
    parts = [say("Changed.")] if outcome.heard else []
    parts += [planning.words(plan, say), say("Made on {day}.", day=say.short_date(plan.created_at, zone))]
    if plan.closed_at is not None:
        parts[-1] += " " + say("Closed.")
    if plan.outcome is not None:
        parts.append(say("Did it come up?") + " " + planning.answers(say)[plan.outcome] + ".")
    if plan.follow_up_at is not None:
        parts.append(say("I ask on {moment} if it came up.", moment=say.moment(plan.follow_up_at, zone)))
    if outcome.notes:
        notes = [put("· {note}", note=_short(note)) for note in outcome.notes[-NOTES_SHOWN:]]
        parts.append("\n".join([say("Your notes:"), *notes]))
    message = Message(text="\n\n".join(parts), buttons=_plan_keys(plan, say), in_place=True)
    return Reply(messages=[message], reaction=MARK if outcome.heard else None)


def _plan_keys(plan: Plan, say: Say) -> list[list[Button]]:
    if plan.closed_at is not None:
        return [[Button(say("Open again"), callbacks.ReopenPlan(plan.id)), _delete(plan, say)], [_all(say)]]
    asks = plan.follow_up_at is None
    label = say("Ask me in a few days") if asks else say("Don't ask me")
    return [
        planning.half_keys(plan, say),
        [Button(label, callbacks.FollowUp(plan.id, int(asks))), supervision.bring_plan(plan.id, say)],
        [Button(say("Close it"), callbacks.ClosePlan(plan.id)), _delete(plan, say), _all(say)],
    ]


def _all(say: Say) -> Button:
    return Button(say("All plans"), callbacks.ListPlans(0))


def _delete(plan: Plan, say: Say) -> Button:
    return Button(say("Delete"), callbacks.AskDeletePlan(plan.id))


@shows
def deletion_asked(outcome: PlanDeletionAsked, say: Say) -> Message | Reply:
    keys = [
        Button(say("Delete plan"), callbacks.DeletePlan(outcome.plan.id)),
        Button(say("Keep plan"), callbacks.OpenPlan(outcome.plan.id)),
    ]
    text = say("Delete this plan and its notes? They leave the database at once, and this chat where Telegram allows it.")
    return Message(text=text, buttons=[keys], in_place=True)


@shows
def deleted(outcome: PlanDeleted, say: Say) -> Reply:
    text = menus.deleted(say, some_stay=outcome.some_stay)
    return Reply(messages=[Message(text=text, buttons=[[_all(say)]], in_place=True)], delete=outcome.message_ids)
