"""A card that is put off, in words."""

from dataclasses import replace
from datetime import time

from bot import callbacks
from bot.services.daily.later import LaterAsked, LaterNotRead, PutOff
from bot.services.daily.prompts import Card
from bot.services.over import Stale
from bot.views import over
from bot.views.daily import prompts
from bot.views.message import Button, Message, Reply
from bot.views.say import Say
from practice.models import Prompt

EXAMPLE = time(20, 30)


def asked(outcome: LaterAsked | Stale, say: Say) -> Message | Reply:
    if isinstance(outcome, Stale):
        return over.told(outcome, say)
    text = say("When should it come again today? You can also write it: “{hour}”, “in two hours”.", hour=say.hour(EXAMPLE))
    return Message(text=text, buttons=[keys(outcome.prompt, say, evening=outcome.evening_at is not None)])


def keys(prompt: Prompt, say: Say, *, evening: bool) -> list[Button]:
    found = [Button(say("In an hour"), callbacks.InAnHour(prompt.id))]
    return [*found, Button(say("This evening"), callbacks.ThisEvening(prompt.id))] if evening else found


def put_off(outcome: PutOff | Stale, say: Say) -> Message | Reply:
    """In answer to a button."""
    return over.told(outcome, say) if isinstance(outcome, Stale) else Message(text=_when(outcome, say), in_place=True)


def heard(outcome: PutOff | LaterNotRead, say: Say) -> Message:
    if isinstance(outcome, PutOff):
        return Message(text=_when(outcome, say))
    text = say("I could not read a time later today there. Write one like “{hour}” or “in two hours”, or /cancel.", hour=say.hour(EXAMPLE))
    return Message(text=text)


def _when(outcome: PutOff, say: Say) -> str:
    moment = say.moment(outcome.at, outcome.person.schedule.zone)
    return say("All right. It comes again on {moment}. Until then it waits above.", moment=moment)


def again(outcome: Card, say: Say) -> Reply:
    """The card, as it was."""
    card = prompts.card(outcome, say)
    return replace(card, messages=[replace(message, scheduled=True) for message in card.messages])
