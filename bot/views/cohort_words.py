"""In answer to what was written about a cohort: a message of its own."""

from bot.services.attending import CreditOffered, HoursTaken, OfferOver
from bot.services.cohort_words import AboutCohort
from bot.services.joining import Invited, Joined, JoinNameAsked, JoinShowingAsked, LinkNotWorking, NotJoined
from bot.services.links import TooManyGuesses
from bot.services.membership import CohortLeft, LastTrainer, LeavingCohortAsked, PlaceShown, ShownNameAsked, SteppingBackAsked
from bot.services.prompts import Card
from bot.views import attending, cohort_making, joining, links, membership, prompts
from bot.views.message import Message, Reply
from bot.views.say import Say


def heard(about: AboutCohort, say: Say) -> Message | Reply:
    match about.outcome:
        case TooManyGuesses():
            return links.too_many(say)
        case Card():
            return prompts.card(about.outcome, say)
        case CreditOffered() | HoursTaken() | OfferOver() as hours:
            return attending.opened(hours, say)
        case LinkNotWorking():
            return joining.not_working(say)
        case Invited() | JoinNameAsked() | JoinShowingAsked() | Joined() | NotJoined() as step:
            return joining.step(step, say, in_place=False)
        case PlaceShown() | ShownNameAsked() | LeavingCohortAsked() | LastTrainer() | CohortLeft() | SteppingBackAsked() as placed:
            return membership.said(placed, say)
        case made:
            return cohort_making.said(made, say)
