"""What the bot has asked someone and not yet heard: one row per person, so that a restart forgets nothing."""

import json
from datetime import datetime
from enum import StrEnum
from functools import lru_cache

from db import Database
from db.rows import Mapper, changes, runs
from practice.frozen import Frozen


class Asking(StrEnum):
    NAME = "name"
    CITY = "city"
    DAYS = "days"
    HOUR = "hour"
    OTHER_TIMES = "other-times"  # about the days, as a sum of powers of two; about none: they are named too
    SECOND_TIME = "second-time"
    QUIET = "quiet"
    PAUSE = "pause"
    PAUSE_DATE = "pause-date"
    TRACK = "track"
    TOPICS = "topics"
    OWN_WORDS = "own-words"
    SECOND_BEAT = "second-beat"
    REFLECTION = "reflection"
    LATER = "later"  # today, about an open card
    OBJECTION = "objection"
    DRILL = "drill"  # about a line that they met
    SEARCH = "search"
    NEW_TEXT = "new-text"
    NEW_ANSWER = "new-answer"
    MOVE_CODE = "move-code"
    PLAN = "plan"
    PLAN_SITUATION = "plan-situation"
    PLAN_ACTION = "plan-action"
    PLAN_NOTE = "plan-note"
    GOAL_NAME = "goal-name"
    GOAL_HOURS = "goal-hours"
    GOAL_DUE = "goal-due"
    GOAL_START = "goal-start"
    GOAL_CATEGORY = "goal-category"
    CATEGORY_NAME = "category-name"
    CATEGORY_LEAST = "category-least"
    CATEGORY_MOST = "category-most"
    JOIN_NAME = "join-name"  # about the invite
    COHORT_CODE = "cohort-code"
    COHORT_NAME = "cohort-name"  # about the cohort; about none: of a new one
    OWN_NAME_THERE = "own-name-there"  # in the cohort that is being made
    SHOWN_NAME = "shown-name"  # about the cohort
    COHORT_START = "cohort-start"  # the same, and so are the next four
    COHORT_END = "cohort-end"
    COHORT_CITY = "cohort-city"
    COHORT_HOUR = "cohort-hour"
    COHORT_DAYS = "cohort-days"
    COURSE_HOUR = "course-hour"  # of the cohort's course, and so are the next two
    COURSE_DAYS = "course-days"
    COURSE_START = "course-start"
    PUSH_SEARCH = "push-search"
    PUSH_DAY = "push-day"
    PUSH_MOMENT = "push-moment"
    SHARE_NOTE = "share-note"  # the first words about what someone shared
    THREAD_NOTE = "thread-note"
    STEADINESS_WORDS = "steadiness-words"
    SCENARIO = "scenario"  # about a draft
    SCENARIO_FILE = "scenario-file"  # about a cohort
    CREDIT_LINE = "credit-line"  # about the goal that it is to count toward, if any
    CREDIT = "credit"  # about a draft: its next question
    CREDIT_SEARCH = "credit-search"
    CERTIFICATE = "certificate"  # about a saved credit; words are no answer to it
    TRAINING_TITLE = "training-title"
    TRAINING_HELD_ON = "training-held-on"
    TRAINING_HOURS = "training-hours"
    TRAINING_CATEGORY = "training-category"
    TRAINING_OBJECTIVES = "training-objectives"
    TRAINING_PRESENTER = "training-presenter"
    TRAINING_PROVIDER = "training-provider"
    ATTENDANCE_NAME = "attendance-name"
    SIGNED_CERTIFICATE = "signed-certificate"
    RECORD_NAME = "record-name"
    CERTIFICATION = "certification"


BY_THE_CARD = frozenset({Asking.OWN_WORDS, Asking.SECOND_BEAT, Asking.REFLECTION})
"""What an answer to a scenario's card may be."""


class Dialogue(Frozen):
    asking: Asking
    prompt_id: int | None
    about_id: int | None  # the row that is asked about, where that is no prompt: which table, `asking` tells
    since: datetime
    outbox_id: int | None = None  # of the message that asks it with buttons


DIALOGUE = Mapper(Dialogue, asking="step")


FIELDS = ("step", "prompt_id", "about_id", "since", "outbox_id")
AS_JSON = "json_object(" + ", ".join(f"'{each}', dialogues.{each}" for each in FIELDS) + ")"
"""For a statement that reads other rows as well."""


@DIALOGUE.finds("SELECT * FROM dialogues WHERE person_id = :person_id")
def find(db: Database, person_id: int) -> Dialogue | None: ...


@lru_cache(maxsize=1024)
def from_json(found: str | None) -> Dialogue | None:
    """Ids and a time; each message reads it twice."""
    return None if found is None else DIALOGUE.read(json.loads(found))


# One question at a time: this one takes the place of what was asked before.
@runs(
    "INSERT INTO dialogues (person_id, step, prompt_id, about_id, since) VALUES (:person_id, :asking, :prompt_id, :about_id, :now) "
    "ON CONFLICT (person_id) DO UPDATE SET step = excluded.step, prompt_id = excluded.prompt_id, about_id = excluded.about_id, "
    "since = excluded.since, outbox_id = NULL"
)
def ask(
    db: Database, person_id: int, asking: Asking, *, now: datetime, prompt_id: int | None = None, about_id: int | None = None
) -> None: ...
# The message with this row asks it.
@runs("UPDATE dialogues SET outbox_id = :outbox_id WHERE person_id = :person_id")
def set_outbox(db: Database, person_id: int, outbox_id: int) -> None: ...
# True if something was being asked.
@changes("DELETE FROM dialogues WHERE person_id = :person_id")
def stop(db: Database, person_id: int) -> bool: ...


def stop_if(db: Database, person_id: int, *askings: Asking) -> bool:
    """Ask no more if one of these was being asked."""
    dialogue = find(db, person_id)
    return dialogue is not None and dialogue.asking in askings and stop(db, person_id)
