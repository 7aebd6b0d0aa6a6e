"""Words that answer a question about a goal: which goal, and which question, the dialogue's row says."""

from datetime import datetime

from bot.services.education import goal_categories, goal_dates, goal_guide
from bot.services.education.goal_dates import DayUnclear
from bot.services.education.goals import GoalOpened
from bot.services.over import Stale
from db import Database, dialogues, goals
from db.dialogues import Asking, Dialogue
from practice.goals import Goal, Step
from practice.library import Library
from practice.models import Person

OF_CATEGORIES = (Asking.CATEGORY_NAME, Asking.CATEGORY_LEAST, Asking.CATEGORY_MOST)
Heard = goal_categories.Heard | goal_guide.Answered | DayUnclear | GoalOpened


def hear(db: Database, person: Person, now: datetime, *, dialogue: Dialogue, text: str, library: Library) -> Heard:
    about = dialogue.about_id or 0
    if dialogue.asking in OF_CATEGORIES:
        return goal_categories.hear(db, person, now, category_id=about, asking=dialogue.asking, text=text)
    goal = goals.find(db, person.id, about)
    if goal is None:
        dialogues.stop(db, person.id)
        return Stale()
    return _to_goal(db, person, now, goal, dialogue.asking, text, library)


def _to_goal(db: Database, person: Person, now: datetime, goal: Goal, asking: Asking, text: str, library: Library) -> Heard:
    match asking:
        case Asking.GOAL_NAME:
            return goal_guide.hear_name(db, person, now, goal=goal, text=text, library=library)
        case Asking.GOAL_HOURS:
            return goal_guide.hear_hours(db, person, now, goal=goal, text=text, library=library)
        case Asking.GOAL_CATEGORY:
            return goal_categories.add(db, person, now, goal=goal, text=text, library=library)
        case _:
            step = Step.DUE if asking is Asking.GOAL_DUE else Step.START
            return goal_dates.hear(db, person, now, goal=goal, step=step, text=text, library=library)
