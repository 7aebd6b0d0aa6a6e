"""One's own place in a cohort, and leaving it."""

from bot import callbacks
from bot.services.cohorts.membership import CohortLeft, LastTrainer, LeavingCohortAsked, PlaceShown, ShownNameAsked, SteppingBackAsked
from bot.views import menus
from bot.views.cohorts import cohorts
from bot.views.message import Button, Message
from bot.views.say import Say
from bot.views.showing import shows
from practice.access import Role


@shows
def said(outcome: ShownNameAsked | LeavingCohortAsked | SteppingBackAsked, say: Say) -> Message:
    match outcome:
        case ShownNameAsked(cohort=cohort, membership=membership):
            text = say("You are “{name}” in “{cohort}”. Write your new name there.", name=membership.shown_name, cohort=cohort.name)
            return Message(text=text, buttons=[[Button(say("Back"), callbacks.ShowPlace(cohort.id))]], in_place=True)
        case LeavingCohortAsked(cohort=cohort):
            text = say(
                "Leave “{cohort}”? Nobody is told that it was you; its trainers only see that there is one fewer. What you shared stays "
                "where you shared it, under its name, until you take it back. To rest and stay in it, use /stop.",
                cohort=cohort.name,
            )
            keys = [Button(say("Leave it"), callbacks.LeaveCohort(cohort.id)), Button(say("Stay"), callbacks.ShowCohort(cohort.id))]
            return Message(text=text, buttons=[keys], in_place=True)
        case SteppingBackAsked(cohort=cohort):
            text = say("Step back in “{cohort}”? You stay in it as a member, and others lead it.", cohort=cohort.name)
            keys = [Button(say("Step back"), callbacks.StepBack(cohort.id)), Button(say("Back"), callbacks.ShowPlace(cohort.id))]
            return Message(text=text, buttons=[keys], in_place=True)


@shows
def _place(outcome: PlaceShown, say: Say) -> Message:
    cohort, membership = outcome.cohort, outcome.membership
    rows = cohorts.place_rows(cohort, membership, say)
    if membership.role is Role.TRAINER and outcome.others_lead:
        rows = [*rows[:-1], [*rows[-1], Button(say("Step back"), callbacks.AskStepBack(cohort.id))]]
    text = cohorts.heading(cohort, (), say) + "\n" + cohorts.place(membership, say)
    return Message(text=text, buttons=[*rows, [cohorts.back(cohort, say)]], in_place=True)


@shows
def _last_trainer(outcome: LastTrainer, say: Say) -> Message:
    cohort = outcome.cohort
    text = say(
        "You are the only trainer of “{cohort}”. First make another member a trainer, invite one, or end the cohort.", cohort=cohort.name
    )
    rows = [
        [Button(say("Members"), callbacks.ListMembers(cohort.id, 0)), Button(say("Invite"), callbacks.ShowInvites(cohort.id))],
        [Button(say("End it"), callbacks.AskEndCohort(cohort.id)), cohorts.back(cohort, say)],
    ]
    return Message(text=text, buttons=rows, in_place=True)


@shows
def _left(outcome: CohortLeft, say: Say) -> Message:
    text = say("You have left “{cohort}”. You can come back by a link.", cohort=outcome.cohort.name)
    if outcome.ended:
        text = say("You have left “{cohort}”. Nobody else was in it, so it has ended.", cohort=outcome.cohort.name)
    unshare = [Button(say("Unshare all"), callbacks.UnshareAll(outcome.cohort.id))]
    return Message(text=text, buttons=[unshare, *menus.current(say)], in_place=True)
