"""A new cohort like an earlier one."""

from bot import callbacks
from bot.services.cohorts.cohort_making import TooManyCohorts
from bot.services.cohorts.copying import Copied, CopyAsked
from bot.services.over import Stale
from bot.views.cohorts import cohort_making, cohorts
from bot.views.message import Button, Message, Reply
from bot.views.over import unless_over
from bot.views.say import Say


@unless_over
def asked(outcome: CopyAsked, say: Say) -> Message | Reply:
    cohort = outcome.cohort
    parts = [say("Make a new cohort like “{cohort}”, beginning today? It takes the days, the hour and the length.", cohort=cohort.name)]
    if outcome.days:
        parts.append(say.plural("The course of {n} day comes as a draft.", "The course of {n} days comes as a draft.", outcome.days))
    if outcome.scenarios:
        parts.append(say.plural("{n} own scenario comes along.", "{n} own scenarios come along.", outcome.scenarios))
    parts.append(say("No member comes along, nor anything of theirs. Co-trainers come by your invite."))
    keys = [Button(say("Copy it"), callbacks.CopyCohort(cohort.id)), cohorts.back(cohort, say)]
    return Message(text=" ".join(parts), buttons=[keys], in_place=True)


def copied(outcome: Copied | TooManyCohorts | Stale, say: Say) -> Message | Reply:
    if isinstance(outcome, Copied):
        return cohorts.shown(outcome.shown, say, in_place=True, lead=say("Here it is. “Change” sets another name, start or end."))
    return cohort_making.said(outcome, say)
