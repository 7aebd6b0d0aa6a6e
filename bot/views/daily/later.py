"""A card that is put off, in words."""

from dataclasses import replace
from datetime import time

from bot import callbacks
from bot.services.daily.cards import Card
from bot.services.daily.later import LaterAsked, LaterNotRead, PutOff, Waits
from bot.views.daily import prompts
from bot.views.message import Button, Message, Reply
from bot.views.say import Say
from bot.views.showing import shows
from practice.models import Prompt

EXAMPLE = time(20, 30)


@shows
def asked(outcome: LaterAsked, say: Say) -> Message:
    text = say("When should it come again today? You can also write it: “{hour}”, “in two hours”.", hour=say.hour(EXAMPLE))
    return Message(text=text, buttons=[keys(outcome.prompt, say, evening=outcome.evening_at is not None)])


def keys(prompt: Prompt, say: Say, *, evening: bool) -> list[Button]:
    found = [Button(say("In an hour"), callbacks.InAnHour(prompt.id))]
    return [*found, Button(say("This evening"), callbacks.ThisEvening(prompt.id))] if evening else found


@shows
def put_off(outcome: PutOff, say: Say) -> Message:
    moment = say.moment(outcome.at, outcome.person.schedule.zone)
    return Message(text=say("All right. It comes again on {moment}. Until then it waits above.", moment=moment), in_place=True)


@shows
def waits(_: Waits, say: Say) -> Message:
    return Message(text=say("All right. It waits here; answer it whenever you like."))


@shows
def not_read(_: LaterNotRead, say: Say) -> Message:
    text = say("I could not read a time later today there. Write one like “{hour}” or “in two hours”, or /cancel.", hour=say.hour(EXAMPLE))
    return Message(text=text)


def again(outcome: Card, say: Say) -> Reply:
    """The card, as it was."""
    card = prompts.card(outcome, say)
    return replace(card, messages=[replace(message, scheduled=True) for message in card.messages])
