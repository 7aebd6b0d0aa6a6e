"""What a link or a typed code opens, by its kind."""

from bot.services.cohorts.joining import CohortShown, Invited, LinkNotWorking
from bot.services.cohorts.links import Opened, TooManyGuesses
from bot.services.daily.prompts import Card
from bot.services.education.attending import CreditOffered, HoursTaken, OfferOver
from bot.views.cohorts import cohorts, joining
from bot.views.daily import prompts
from bot.views.education import attending
from bot.views.message import Message, Reply
from bot.views.say import Say


def opened(outcome: Opened, say: Say) -> Reply:
    """One case for each outcome that a kind of invite may have."""
    match outcome:
        case Invited():
            return Reply(messages=[joining.invited(outcome, say)])
        case CohortShown():
            return Reply(messages=[cohorts.shown(outcome, say)])
        case CreditOffered() | HoursTaken() | OfferOver():
            return attending.opened(outcome, say)
        case Card():
            return prompts.card(outcome, say)
        case LinkNotWorking():
            return Reply(messages=[joining.not_working(say)])
        case TooManyGuesses():
            return Reply(messages=[too_many(say)])


def too_many(say: Say) -> Message:
    return Message(text=say("Too many links or codes did not work, so I look at none for now. Please try again in an hour."))
