"""What words about continuing education lead to."""

from bot.services.education.attending import CertificateNameAsked, CreditOffered, HoursDeclined, HoursTaken
from bot.services.education.credit_drafts import DraftShown
from bot.services.education.credits import CreditsListed
from bot.services.education.goal_categories import CategoryOpened, CategoryQuestion
from bot.services.education.goal_dates import DayUnclear
from bot.services.education.goal_guide import GoalAsked, HoursUnclear
from bot.services.education.goals import GoalOpened
from bot.services.education.ledgers import FormsShown, NumberAsked, RecordMade, RecordNameAsked
from bot.services.education.trainings import DetailAsked, TrainingShown
from bot.services.over import NotSetUp, Stale
from bot.services.questions import Education
from bot.views import over
from bot.views.education import attending, credit_drafts, goal_guide, ledger, trainings
from bot.views.education import credits as log_views
from bot.views.message import Message, Reply
from bot.views.say import Say


def heard(outcome: Education, say: Say) -> Message | Reply:
    match outcome:
        case DetailAsked() | TrainingShown():
            return trainings.heard(outcome, say)
        case CreditOffered() | CertificateNameAsked() | HoursTaken() | HoursDeclined():
            return attending.heard(outcome, say)
        case FormsShown() | RecordNameAsked() | NumberAsked() | RecordMade():
            return ledger.heard(outcome, say)
        case Stale():
            return over.stale(say)
        case NotSetUp():
            return over.not_set_up(say)
        case DraftShown():
            return credit_drafts.heard(outcome, say)
        case CreditsListed():
            return log_views.found(outcome, say)
        case GoalAsked() | GoalOpened() | HoursUnclear() | CategoryOpened() | CategoryQuestion() | DayUnclear():
            return goal_guide.heard(outcome, say)
