"""In answer to what was written about a cohort: a message of its own."""

from bot.services.cohorts.about_cohort import AboutCohort
from bot.services.cohorts.joining import Invited, Joined, JoinNameAsked, JoinShowingAsked, LinkNotWorking, NotJoined
from bot.services.cohorts.links import TooManyGuesses
from bot.services.cohorts.membership import CohortLeft, LastTrainer, LeavingCohortAsked, PlaceShown, ShownNameAsked, SteppingBackAsked
from bot.services.daily.prompts import Card
from bot.services.education.attending import CreditOffered, HoursTaken, OfferOver
from bot.views.cohorts import cohort_making, joining, links, membership
from bot.views.daily import prompts
from bot.views.education import attending
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
