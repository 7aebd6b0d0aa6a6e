"""What a link or a typed code opens, by its kind."""

from bot.services.joining import CohortShown, Invited, LinkNotWorking
from bot.services.links import Opened, TooManyGuesses
from bot.views import cohorts, joining
from bot.views.message import Message
from bot.views.say import Say


def message(outcome: Opened, say: Say) -> Message:
    match outcome:
        case Invited():
            return joining.invited(outcome, say)
        case CohortShown():
            return cohorts.shown(outcome, say)
        case LinkNotWorking():
            return joining.not_working(say)
        case TooManyGuesses():
            return too_many(say)


def too_many(say: Say) -> Message:
    return Message(text=say("Too many links or codes did not work, so I look at none for now. Please try again in an hour."))
