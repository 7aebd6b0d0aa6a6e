"""Asking for an if-then plan: the offer, the two halves, and skipping it."""

from dataclasses import replace
from typing import Any

from bot import callbacks
from bot.services.review.planning import PlanAsked, PlansDeclined, PlanSkipped, PlansOffered, PlansWanted
from bot.views.message import Button, Message, Reply
from bot.views.say import Say
from bot.views.showing import show, shows
from practice.plans import Answer, Half, Plan


def offered(outcome: PlansOffered, say: Say) -> Message:
    text = say(
        "A small plan helps many people do what they want to do: “If …, I will …”. I can ask for one after "
        "some reflections, at most twice a week. Off unless you say yes; I won't ask again. /plans has it "
        "too."
    )
    yes, no = (callbacks.WantPlans(wanted, outcome.prompt_id) for wanted in (1, 0))
    return Message(text=text, buttons=[[Button(say("Yes, please"), yes), Button(say("No, thanks"), no)]])


@shows
def asked(outcome: PlanAsked, say: Say) -> Message:
    """What is still missing, or the whole draft read back."""
    plan = outcome.plan
    if plan.missing is None:
        return read_back(plan, say)
    skip = [Button(say("Skip"), callbacks.SkipPlan())]
    if plan.action is not None:
        text = say("You wrote: {action}\n\nAnd when? Begin with “If …”.", action=plan.action)
    elif plan.situation is not None:
        text = say("If {situation}: what will you do? Begin with “I will …”.", situation=plan.situation)
    else:
        text = say("A small plan, if you like. What may come up, and what will you do? “If …, I will …”, in one message or two.")
        skip.append(Button(say("No more of these"), callbacks.WantPlans(0, 0)))
    return Message(text=text, buttons=[skip])


def read_back(plan: Plan, say: Say) -> Message:
    keys = [
        Button(say("Save"), callbacks.SavePlan(plan.id)),
        Button(say("Change"), callbacks.ChangePlan(plan.id)),
        Button(say("Skip"), callbacks.SkipPlan()),
    ]
    return Message(text=say("Your plan, not saved yet:") + "\n\n" + words(plan, say), buttons=[keys])


def words(plan: Plan, say: Say) -> str:
    """Both halves, a line each."""
    first = say("<b>If</b> {situation},", situation=plan.situation or "…")
    return first + "\n" + say("<b>then</b> {action}.", action=plan.action or "…")


def half_keys(plan: Plan, say: Say) -> list[Button]:
    return [
        Button(say("Change the “if”"), callbacks.ChangeHalf(plan.id, Half.SITUATION)),
        Button(say("Change the “then”"), callbacks.ChangeHalf(plan.id, Half.ACTION)),
    ]


def answered(outcome: Any, say: Say) -> Reply:  # noqa: ANN401  with the last word or without
    """To the offer, whose buttons go where a plan is asked for."""
    return replace(Reply.of(show(outcome, say)), bare_pressed=isinstance(outcome, PlanAsked))


@shows
def chosen(outcome: PlansWanted | PlansDeclined, say: Say) -> Message:
    match outcome:
        case PlansWanted():
            text = say("All right. After some reflections, at most twice a week, I ask if you want to make a plan.")
            return Message(text=text, buttons=[[Button(say("All plans"), callbacks.ListPlans(0))]], in_place=True)
        case PlansDeclined():
            return Message(text=say("All right, I don't ask for plans. /plans is there whenever you like."), in_place=True)


@shows
def skipped(outcome: PlanSkipped, say: Say) -> Message:
    text = say("No plan, then. That is fine.")
    if outcome.rests:
        text += " " + say("I won't ask for one again, unless you turn it on in /plans.")
    return Message(text=text, in_place=True)


def answers(say: Say) -> dict[Answer, str]:
    return {
        Answer.DID: say("Yes, and I did"),
        Answer.NOT_THIS_TIME: say("Yes, not this time"),
        Answer.NOT_YET: say("Not yet"),
        Answer.LET_GO: say("Let it go"),
    }
