"""What a link or a typed code opens, by its kind."""

from bot.services.cohorts.links import TooManyGuesses
from bot.views.message import Message
from bot.views.say import Say
from bot.views.showing import shows


@shows
def too_many(_: TooManyGuesses, say: Say) -> Message:
    return Message(text=say("Too many links or codes did not work, so I look at none for now. Please try again in an hour."))
