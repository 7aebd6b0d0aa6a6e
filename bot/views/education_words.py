"""What words about continuing education lead to."""

from bot.services.attending import CertificateNameAsked, CreditOffered, HoursDeclined, HoursTaken
from bot.services.credit_drafts import DraftShown
from bot.services.credits import CreditsListed
from bot.services.education_words import Heard
from bot.services.ledgers import FormsShown, RecordMade, RecordNameAsked
from bot.services.prompts import NotSetUp, Stale
from bot.services.trainings import DetailAsked, TrainingShown
from bot.views import attending, credit_drafts, goal_guide, ledger, prompts, trainings
from bot.views import credits as log_views
from bot.views.message import Message, Reply
from bot.views.say import Say


def heard(outcome: Heard, say: Say) -> Message | Reply:
    match outcome:
        case DetailAsked() | TrainingShown():
            return trainings.heard(outcome, say)
        case CreditOffered() | CertificateNameAsked() | HoursTaken() | HoursDeclined():
            return attending.heard(outcome, say)
        case FormsShown() | RecordNameAsked() | RecordMade():
            return ledger.heard(outcome, say)
        case Stale():
            return prompts.stale(say)
        case NotSetUp():
            return prompts.not_set_up(say)
        case DraftShown():
            return credit_drafts.heard(outcome, say)
        case CreditsListed():
            return log_views.found(outcome, say)
        case _:
            return goal_guide.heard(outcome, say)
