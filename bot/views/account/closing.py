"""That the host ends the bot: when, and what to take along."""

from dataclasses import replace

from bot import callbacks
from bot.services.account.closing import Closed, ClosingTold
from bot.views.account import farewells
from bot.views.message import Button, Message, Reply
from bot.views.say import Say


def told(outcome: ClosingTold, say: Say) -> Message:
    text = say(
        "{host} will end this bot. Until {day} everything works as before. After that day all that I keep of you is deleted.\n\nTo keep "
        "what is yours, take a copy before then: your words, your hours and your certificates. Questions: {contact}",
        host=say.host.name,
        day=say.day(outcome.ends_at, outcome.person.schedule.zone),
        contact=say.host.contact,
    )
    return Message(text=text, buttons=[[Button(say("Get a copy"), callbacks.ExportMyData())]])


def closed(outcome: Closed, say: Say) -> Reply:
    """The last word; others see no more what they had shared."""
    said = farewells.left(outcome.left, say)
    last = say("{host} ended this bot, and all of yours is deleted here. Thank you for practicing.", host=say.host.name)
    return replace(said, messages=[replace(said.messages[0], text=last), *said.messages[1:]])


def goes_on(say: Say) -> Message:
    return Message(text=say("This bot goes on after all. Nothing is deleted; what I said about its end no longer holds."))
