"""That what someone wrote goes, since they have not been here for long."""

from bot import callbacks
from bot.services.account.retention import Erased, Noticed
from bot.views.message import Button, Message, Reply
from bot.views.say import Say
from bot.views.sharing import relays


def noticed(outcome: Noticed, say: Say) -> Message:
    text = say(
        "You have not been here for a while, and I keep no words for ever. After {day} I delete what you wrote: reflections, answers of "
        "your own, plans and self-checks. Your hours, goals and settings stay.\n\nTo keep it all, press Keep or write to me before then.",
        day=say.day(outcome.until, outcome.person.schedule.zone),
    )
    keys = [Button(say("Keep"), callbacks.KeepMyData()), Button(say("Get a copy"), callbacks.ExportMyData())]
    return Message(text=text, buttons=[keys])


def erased(outcome: Erased, say: Say) -> Reply:
    """Nothing to the one who was told before; those who were shown what they had shared see it no more."""
    return Reply(messages=relays.taken_back(outcome.withdrawn, say))
