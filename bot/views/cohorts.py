"""Cohorts: one page for each, edited in place."""

from bot import callbacks
from bot.services.joining import CohortShown
from bot.services.prompts import Stale
from bot.views.message import Button, Message, Reply
from bot.views.prompts import stale
from bot.views.say import Say, put
from practice.cohorts import Cohort


def opened(outcome: CohortShown | Stale, say: Say) -> Message | Reply:
    return stale(say) if isinstance(outcome, Stale) else shown(outcome, say, in_place=True)


def shown(outcome: CohortShown, say: Say, *, in_place: bool = False, lead: str | None = None) -> Message:
    parts = [] if lead is None else [lead]
    parts += [heading(outcome.cohort, outcome.trainers, say), say("You are “{name}” here.", name=outcome.membership.shown_name)]
    return Message(text="\n\n".join(parts), buttons=[[Button(say("Refresh"), callbacks.ShowCohort(outcome.cohort.id))]], in_place=in_place)


def heading(cohort: Cohort, trainers: tuple[str, ...], say: Say) -> str:
    """Its name and its trainers' shown names."""
    name = put("<b>{cohort}</b>", cohort=cohort.name)
    if not trainers:
        return name
    return name + "\n" + say.plural("Trainer: {names}", "Trainers: {names}", len(trainers), names=", ".join(trainers))
