"""A new cohort like an earlier one."""

from bot import callbacks
from bot.services.cohorts.copying import Copied, CopyAsked
from bot.views.cohorts import cohorts
from bot.views.message import Button, Message, Reply
from bot.views.say import Say
from bot.views.showing import shows


@shows
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


@shows
def copied(outcome: Copied, say: Say) -> Message:
    return cohorts.shown(outcome.shown, say, lead=say("Here it is. “Change” sets another name, start or end."))
