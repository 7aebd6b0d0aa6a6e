"""Words that answer a question about continuing education: hours, goals, trainings and records."""

from datetime import datetime

from bot.services.education import attending, goal_words, goals, ledgers, log_guide, trainings
from bot.services.education import credits as logged
from bot.services.education.credit_drafts import DraftShown
from bot.services.over import NotSetUp, Stale
from db import Database
from db.dialogues import Asking, Dialogue
from practice.library import Library
from practice.models import Person

QUESTIONS = frozenset(
    {
        *(Asking.CREDIT_LINE, Asking.CREDIT, Asking.CREDIT_SEARCH, Asking.ATTENDANCE_NAME, Asking.RECORD_NAME, Asking.CERTIFICATION),
        *goals.QUESTIONS,
        *trainings.DETAIL_ASKED,
    }
)
Heard = DraftShown | logged.CreditsListed | NotSetUp | Stale | goal_words.Heard | trainings.Heard | attending.Attending | ledgers.Asked


def hear(db: Database, person: Person, now: datetime, *, dialogue: Dialogue, text: str, message_id: int, library: Library) -> Heard:
    about = dialogue.about_id or 0
    match dialogue.asking:
        case Asking.CREDIT_SEARCH:
            return logged.search(db, person, now, text=text)
        case Asking.CREDIT:
            return log_guide.hear_answer(db, person, now, draft_id=dialogue.about_id, text=text, message_id=message_id, library=library)
        case Asking.CREDIT_LINE:
            return log_guide.hear_line(db, person, now, text=text, message_id=message_id, library=library, goal_id=dialogue.about_id)
        case Asking.ATTENDANCE_NAME:
            return attending.hear_name(db, person, now, attendance_id=about, text=text)
        case Asking.RECORD_NAME:
            return ledgers.hear_name(db, person, now, goal_id=about, text=text)
        case Asking.CERTIFICATION:
            return ledgers.hear_number(db, person, now, goal_id=about, text=text)
        case asking if asking in trainings.DETAIL_ASKED:
            return trainings.hear(db, person, now, training_id=about, asking=asking, text=text)
        case _:
            return goal_words.hear(db, person, now, dialogue=dialogue, text=text, library=library)
