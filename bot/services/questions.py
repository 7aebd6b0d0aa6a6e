"""Each thing that can be asked, one line each: which use case hears what someone writes to it.

A new question is a member of `Asking` and a line here; a test holds that none is left out. What is asked about a scenario itself (an
answer, a reflection) is heard by bot/services/daily/answering.py.
"""

import random
from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.services.account import typed_settings
from bot.services.cohorts import cohort_changing, cohort_making, joining, links, membership
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
Practice = later.PutOff | later.LaterNotRead | drilling.LineShown | drilling.RoundOver | drilling.NoLines
Sending = drafting.Shown | pushes.ShelfFound | push_times.HoursOffered | push_times.Timed
Goals = goal_categories.Heard | goal_guide.Answered | goal_dates.DayUnclear | goals_there.GoalOpened
Education = DraftShown | logged.CreditsListed | NotSetUp | Stale | Goals | trainings.Heard | attending.Attending | ledgers.Asked
Cohort = joining.Step | links.Opened | cohort_making.Made | membership.Placed
Heard = Settings | Practice | Looking | Cohort | notes.Kept | Sending | Education


class Words(Frozen):
    """What was written to a question, and what is at hand to read it."""

    dialogue: Dialogue
    written: Written
    library: Library
    rng: random.Random

    @property
    def text(self) -> str:
        return self.written.text

    @property
    def about(self) -> int:
        """The row that is asked about. Rows count from 1: 0 is found nowhere."""
        return self.dialogue.about_id or 0

    @property
    def kept(self) -> dict[str, Any]:
        """For a use case that keeps the words with the message that they came in."""
        return {"text": self.written.text, "message_id": self.written.message_id}


class Question(Frozen):
    """`is_fact`: words that may mean danger are no answer to it, or are not kept as one, so it stays open behind the support answer."""

    hear: Callable[[Database, Person, datetime, Words], Heard]
    is_fact: bool = False


def _words(hear: Callable[[Database, Person, datetime, Words], Heard]) -> Question:
    return Question(hear=hear)


def _fact(hear: Callable[[Database, Person, datetime, Words], Heard]) -> Question:
    return Question(hear=hear, is_fact=True)


def _cohort_day(part: Part) -> Question:
    return _fact(lambda db, who, now, to: cohort_changing.hear_day(db, who, now, cohort_id=to.about, part=part, text=to.text))


def _goal_day(step: Step) -> Question:
    return _fact(lambda db, who, now, to: _about_goal(db, who, now, to, goal_dates.hear, step=step))


def _about_goal(db: Database, who: Person, now: datetime, to: Words, hear: Callable[..., Goals], **more: object) -> Goals:
    if (goal := goals.find(db, who.id, to.about)) is None:
        dialogues.stop(db, who.id)
        return Stale()
    return hear(db, who, now, goal=goal, text=to.text, library=to.library, **more)


def _about_category(db: Database, who: Person, now: datetime, to: Words) -> goal_categories.Heard:
    return goal_categories.hear(db, who, now, category_id=to.about, asking=to.dialogue.asking, text=to.text)


def _setting(db: Database, who: Person, now: datetime, to: Words) -> typed_settings.Heard:
    asking, about_id = to.dialogue.asking, to.dialogue.about_id
    return typed_settings.hear(db, who, now, asking=asking, about_id=about_id, text=to.text, library=to.library, rng=to.rng)


def _training(db: Database, who: Person, now: datetime, to: Words) -> trainings.Heard:
    return trainings.hear(db, who, now, training_id=to.about, asking=to.dialogue.asking, text=to.text)


def _rewritten(db: Database, who: Person, now: datetime, to: Words) -> rewriting.Rewritten | Stale:
    asking, prompt_id = to.dialogue.asking, to.dialogue.prompt_id or 0
    return rewriting.rewrite(db, who, now, library=to.library, prompt_id=prompt_id, asking=asking, **to.kept)


def _objection(db: Database, who: Person, now: datetime, to: Words) -> objecting.ObjectionKept | Stale:
    prompt = prompts.find(db, who.id, to.dialogue.prompt_id or 0)
    return Stale() if prompt is None else objecting.keep(db, who, now, prompt=prompt, **to.kept)


def _later(db: Database, who: Person, now: datetime, to: Words) -> later.PutOff | later.LaterNotRead | Stale:
    return later.hear(db, who, now, prompt_id=to.dialogue.prompt_id or 0, text=to.text, library=to.library)


def _note(db: Database, who: Person, now: datetime, to: Words) -> notes.Kept:
    return notes.hear(db, who, now, asking=to.dialogue.asking, about_id=to.about, **to.kept)


def _half(db: Database, who: Person, now: datetime, to: Words) -> plans.Kept:
    return plans.hear_half(db, who, now, asking=to.dialogue.asking, **to.kept)


def _cohort_name(db: Database, who: Person, now: datetime, to: Words) -> cohort_making.Made:
    """Of one that is there, or of a new one."""
    if to.dialogue.about_id is None:
        return cohort_making.name_it(db, who, now, text=to.text)
    return cohort_changing.rename(db, who, now, cohort_id=to.about, text=to.text)


def _push_time(*, own: bool) -> Question:
    return _fact(lambda db, who, now, to: push_times.hear(db, who, now, library=to.library, push_id=to.about, text=to.text, own=own))


QUESTIONS: dict[Asking, Question] = {
    # the start and the settings
    **{asking: _fact(_setting) for asking in typed_settings.QUESTIONS},
    Asking.STEADINESS_WORDS: _fact(lambda db, who, now, to: steadiness.hear_words(db, who, now, text=to.text)),
    # what one answers and is not kept
    Asking.DRILL: _fact(
        lambda db, who, now, to: drilling.hear(db, who, now, met_id=to.about, text=to.text, library=to.library, rng=to.rng)
    ),
    # what one wrote, and what one plans
    Asking.SEARCH: _words(lambda db, who, now, to: reviewing.search(db, who, now, library=to.library, text=to.text)),
    Asking.NEW_TEXT: _words(_rewritten),
    Asking.NEW_ANSWER: _words(_rewritten),
    Asking.OBJECTION: _words(_objection),
    Asking.LATER: _fact(_later),
    Asking.PLAN: _words(lambda db, who, now, to: plans.hear(db, who, now, **to.kept)),
    Asking.PLAN_SITUATION: _words(_half),
    Asking.PLAN_ACTION: _words(_half),
    Asking.PLAN_NOTE: _words(lambda db, who, now, to: following_up.hear_note(db, who, now, **to.kept)),
    # cohorts
    Asking.COHORT_CODE: _fact(lambda db, who, now, to: links.hear_code(db, who, now, text=to.text, library=to.library, rng=to.rng)),
    Asking.JOIN_NAME: _fact(lambda db, who, now, to: joining.hear_name(db, who, now, invite_id=to.about, text=to.text)),
    Asking.SHOWN_NAME: _fact(lambda db, who, now, to: membership.hear_name(db, who, now, cohort_id=to.about, text=to.text)),
    Asking.OWN_NAME_THERE: _fact(lambda db, who, now, to: cohort_making.be_named(db, who, now, text=to.text)),
    Asking.COHORT_NAME: _fact(_cohort_name),
    Asking.COHORT_START: _cohort_day(Part.START),
    Asking.COHORT_END: _cohort_day(Part.END),
    Asking.COHORT_CITY: _fact(lambda db, who, now, to: cohort_changing.hear_city(db, who, now, cohort_id=to.about, text=to.text)),
    Asking.SHARE_NOTE: _words(_note),
    Asking.THREAD_NOTE: _words(_note),
    # sending
    Asking.SCENARIO: _words(lambda db, who, now, to: draft_words.hear(db, who, now, draft_id=to.about, library=to.library, **to.kept)),
    Asking.PUSH_SEARCH: _words(lambda db, who, now, to: pushes.search(db, who, now, library=to.library, cohort_id=to.about, text=to.text)),
    Asking.PUSH_DAY: _push_time(own=True),
    Asking.PUSH_MOMENT: _push_time(own=False),
    # hours, goals and trainings
    Asking.CREDIT_LINE: _words(
        lambda db, who, now, to: log_guide.hear_line(db, who, now, library=to.library, goal_id=to.dialogue.about_id, **to.kept)
    ),
    Asking.CREDIT: _words(lambda db, who, now, to: log_guide.hear_answer(db, who, now, draft_id=to.about, library=to.library, **to.kept)),
    Asking.CREDIT_SEARCH: _words(lambda db, who, now, to: logged.search(db, who, now, text=to.text)),
    Asking.GOAL_NAME: _words(lambda db, who, now, to: _about_goal(db, who, now, to, goal_guide.hear_name)),
    Asking.GOAL_HOURS: _fact(lambda db, who, now, to: _about_goal(db, who, now, to, goal_guide.hear_hours)),
    Asking.GOAL_DUE: _goal_day(Step.DUE),
    Asking.GOAL_START: _goal_day(Step.START),
    Asking.GOAL_CATEGORY: _words(lambda db, who, now, to: _about_goal(db, who, now, to, goal_categories.add)),
    Asking.CATEGORY_NAME: _words(_about_category),
    Asking.CATEGORY_LEAST: _fact(_about_category),
    Asking.CATEGORY_MOST: _fact(_about_category),
    Asking.TRAINING_TITLE: _words(_training),
    Asking.TRAINING_HELD_ON: _fact(_training),
    Asking.TRAINING_HOURS: _fact(_training),
    Asking.TRAINING_CATEGORY: _words(_training),
    Asking.TRAINING_OBJECTIVES: _words(_training),
    Asking.TRAINING_PRESENTER: _words(_training),
    Asking.TRAINING_PROVIDER: _words(_training),
    Asking.ATTENDANCE_NAME: _fact(lambda db, who, now, to: attending.hear_name(db, who, now, attendance_id=to.about, text=to.text)),
    Asking.RECORD_NAME: _fact(lambda db, who, now, to: ledgers.hear_name(db, who, now, goal_id=to.about, text=to.text)),
    Asking.CERTIFICATION: _fact(lambda db, who, now, to: ledgers.hear_number(db, who, now, goal_id=to.about, text=to.text)),
}


def is_fact(asking: Asking) -> bool:
    return asking is Asking.MOVE_CODE or (asking in QUESTIONS and QUESTIONS[asking].is_fact)
