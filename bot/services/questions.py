"""Each thing that can be asked, one line each: which use case hears what someone writes to it.

A new question is a member of `Asking` and a line here; a test holds that none is left out. What is asked about a scenario itself (an
answer, a reflection) is heard by bot/services/daily/answering.py.
"""

import random
from collections.abc import Callable
from datetime import datetime
from inspect import Parameter, signature

from bot.services.account import typed_settings
from bot.services.cohorts import cohort_changing, cohort_making, course_times, courses, joining, links, membership
from bot.services.daily import drilling, later, objecting, rewriting, steadiness
from bot.services.education import attending, goal_categories, goal_dates, goal_guide, ledgers, log_guide, trainings
from bot.services.education import credits as logged
from bot.services.education import goals as goals_there
from bot.services.education.credit_drafts import DraftShown
from bot.services.over import NotSetUp, Stale
from bot.services.review import following_up, plans, reviewing
from bot.services.sending import draft_words, drafting, push_times, pushes
from bot.services.sharing import notes
from bot.services.written import Written
from db import Database, dialogues, goals, prompts
from db.dialogues import Asking, Dialogue
from practice.cohorts import Part
from practice.frozen import Frozen
from practice.goals import Step
from practice.library import Library
from practice.models import Person

NO_WORDS = frozenset({Asking.CERTIFICATE, Asking.SIGNED_CERTIFICATE, Asking.SCENARIO_FILE, Asking.MOVE_CODE})
"""A file answers the first three; a code is heard whatever is asked (bot/services/account/bare_codes.py)."""


Settings = typed_settings.Heard | steadiness.WordsKept | steadiness.WordsNotRead
Looking = reviewing.Found | rewriting.Rewritten | objecting.ObjectionKept | plans.Kept | following_up.NoteKept
Practice = later.PutOff | later.Waits | later.LaterNotRead | drilling.LineShown | drilling.RoundOver | drilling.NoLines
Sending = drafting.Shown | pushes.ShelfFound | push_times.HoursOffered | push_times.Timed
Goals = goal_categories.Heard | goal_guide.Answered | goal_dates.DayUnclear | goals_there.GoalOpened
Education = DraftShown | logged.CreditsListed | NotSetUp | Stale | Goals | trainings.Heard | attending.Attending | ledgers.Asked
Cohort = joining.Step | links.Opened | cohort_making.Made | course_times.Outcome | membership.Placed
Heard = Settings | Practice | Looking | Cohort | notes.Kept | Sending | Education


class Words(Frozen):
    """What was written to a question, and what is at hand to read it."""

    dialogue: Dialogue
    written: Written
    library: Library
    rng: random.Random


TOLD: dict[str, Callable[[Words], object]] = {
    "text": lambda to: to.written.text,
    "message_id": lambda to: to.written.message_id,
    "asking": lambda to: to.dialogue.asking,
    "prompt_id": lambda to: to.dialogue.prompt_id or 0,
    "library": lambda to: to.library,
    "rng": lambda to: to.rng,
}


class Question(Frozen):
    """`is_fact`: words that may mean danger are no answer to it, or are not kept as one, so it stays open behind the support answer."""

    hear: Callable[[Database, Person, datetime, Words], Heard]
    is_fact: bool = False


def _words(hear: Callable[..., Heard], *, about: str = "", is_fact: bool = False, **given: object) -> Question:
    """Heard by this use case. Its parameters are filled by their names: from TOLD, or from what is `given` here.

    `about`: the one that is the row which is asked about. Rows count from 1: 0 is found nowhere. Raises TypeError where one stays empty.
    """
    sources = TOLD | {about: lambda to: to.dialogue.about_id or 0}
    parameters = [each for each in list(signature(hear).parameters.values())[3:] if each.name not in given]
    if empty := [each.name for each in parameters if each.name not in sources and each.default is Parameter.empty]:
        raise TypeError(f"{hear.__module__}.{hear.__name__} is not given its {', '.join(empty)}")
    told = [(each.name, sources[each.name]) for each in parameters if each.name in sources]
    return Question(hear=lambda db, who, now, to: hear(db, who, now, **given, **{name: read(to) for name, read in told}), is_fact=is_fact)


def _fact(hear: Callable[..., Heard], *, about: str = "", **given: object) -> Question:
    return _words(hear, about=about, is_fact=True, **given)


def _of_goal(hear: Callable[..., Goals], **given: object) -> Callable[..., Goals]:
    def heard(db: Database, who: Person, now: datetime, *, goal_id: int, text: str, library: Library) -> Goals:
        if (goal := goals.find(db, who.id, goal_id)) is None:
            dialogues.stop(db, who.id)
            return Stale()
        return hear(db, who, now, goal=goal, text=text, library=library, **given)

    return heard


def _objection(db: Database, who: Person, now: datetime, *, prompt_id: int, text: str, message_id: int) -> objecting.ObjectionKept | Stale:
    prompt = prompts.find(db, who.id, prompt_id)
    return Stale() if prompt is None else objecting.keep(db, who, now, prompt=prompt, text=text, message_id=message_id)


def _cohort_name(db: Database, who: Person, now: datetime, *, cohort_id: int, text: str) -> cohort_making.Made:
    """Of one that is there, or of a new one."""
    if not cohort_id:
        return cohort_making.name_it(db, who, now, text=text)
    return cohort_changing.rename(db, who, now, cohort_id=cohort_id, text=text)


QUESTIONS: dict[Asking, Question] = {
    # the start and the settings
    **{asking: _fact(typed_settings.hear, about="about_id") for asking in typed_settings.QUESTIONS},
    Asking.STEADINESS_WORDS: _fact(steadiness.hear_words),
    # what one answers and is not kept
    Asking.DRILL: _fact(drilling.hear, about="met_id"),
    # what one wrote, and what one plans
    Asking.SEARCH: _words(reviewing.search),
    Asking.NEW_TEXT: _words(rewriting.rewrite),
    Asking.NEW_ANSWER: _words(rewriting.rewrite),
    Asking.OBJECTION: _words(_objection),
    Asking.LATER: _fact(later.hear),
    Asking.PLAN: _words(plans.hear),
    Asking.PLAN_SITUATION: _words(plans.hear_half),
    Asking.PLAN_ACTION: _words(plans.hear_half),
    Asking.PLAN_NOTE: _words(following_up.hear_note),
    # cohorts
    Asking.COHORT_CODE: _fact(links.hear_code),
    Asking.JOIN_NAME: _fact(joining.hear_name, about="invite_id"),
    Asking.SHOWN_NAME: _fact(membership.hear_name, about="cohort_id"),
    Asking.OWN_NAME_THERE: _fact(cohort_making.be_named),
    Asking.COHORT_NAME: _fact(_cohort_name, about="cohort_id"),
    Asking.COHORT_START: _fact(cohort_changing.hear_day, about="cohort_id", part=Part.START),
    Asking.COHORT_END: _fact(cohort_changing.hear_day, about="cohort_id", part=Part.END),
    Asking.COHORT_HOUR: _fact(cohort_changing.hear_when, about="cohort_id", part=Part.HOUR),
    Asking.COHORT_DAYS: _fact(cohort_changing.hear_when, about="cohort_id", part=Part.DAYS),
    **{asking: _fact(course_times.hear, about="cohort_id", part=part) for part, asking in courses.ASKED_BY.items()},
    Asking.COHORT_CITY: _fact(cohort_changing.hear_city, about="cohort_id"),
    Asking.SHARE_NOTE: _words(notes.hear, about="about_id"),
    Asking.THREAD_NOTE: _words(notes.hear, about="about_id"),
    # sending
    Asking.SCENARIO: _words(draft_words.hear, about="draft_id"),
    Asking.PUSH_SEARCH: _words(pushes.search, about="cohort_id"),
    Asking.PUSH_DAY: _fact(push_times.hear, about="push_id", own=True),
    Asking.PUSH_MOMENT: _fact(push_times.hear, about="push_id", own=False),
    # hours, goals and trainings
    Asking.CREDIT_LINE: _words(log_guide.hear_line, about="goal_id"),
    Asking.CREDIT: _words(log_guide.hear_answer, about="draft_id"),
    Asking.CREDIT_SEARCH: _words(logged.search),
    Asking.GOAL_NAME: _words(_of_goal(goal_guide.hear_name), about="goal_id"),
    Asking.GOAL_HOURS: _fact(_of_goal(goal_guide.hear_hours), about="goal_id"),
    Asking.GOAL_DUE: _fact(_of_goal(goal_dates.hear, step=Step.DUE), about="goal_id"),
    Asking.GOAL_START: _fact(_of_goal(goal_dates.hear, step=Step.START), about="goal_id"),
    Asking.GOAL_CATEGORY: _words(_of_goal(goal_categories.add), about="goal_id"),
    Asking.CATEGORY_NAME: _words(goal_categories.hear, about="category_id"),
    Asking.CATEGORY_LEAST: _fact(goal_categories.hear, about="category_id"),
    Asking.CATEGORY_MOST: _fact(goal_categories.hear, about="category_id"),
    Asking.TRAINING_TITLE: _words(trainings.hear, about="training_id"),
    Asking.TRAINING_HELD_ON: _fact(trainings.hear, about="training_id"),
    Asking.TRAINING_HOURS: _fact(trainings.hear, about="training_id"),
    Asking.TRAINING_CATEGORY: _words(trainings.hear, about="training_id"),
    Asking.TRAINING_OBJECTIVES: _words(trainings.hear, about="training_id"),
    Asking.TRAINING_PRESENTER: _words(trainings.hear, about="training_id"),
    Asking.TRAINING_PROVIDER: _words(trainings.hear, about="training_id"),
    Asking.ATTENDANCE_NAME: _fact(attending.hear_name, about="attendance_id"),
    Asking.RECORD_NAME: _fact(ledgers.hear_name, about="goal_id"),
    Asking.CERTIFICATION: _fact(ledgers.hear_number, about="goal_id"),
}


def is_fact(asking: Asking) -> bool:
    return asking is Asking.MOVE_CODE or (asking in QUESTIONS and QUESTIONS[asking].is_fact)
