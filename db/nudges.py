"""When a goal's next nudge is due. Sent once for each due time: whoever claims it advances it."""

from datetime import date, datetime

from db import Database
from db.queues import Queue
from db.rows import Mapper, asks, changes, runs
from practice.frozen import Frozen
from practice.goals import Goal, Rhythm


class Due(Frozen):
    goal_id: int
    person_id: int


DUE = Queue("goals", "next_nudge_at", Mapper(Due, goal_id="id"), field="goal_id")


# True for the one that advances the due time from what was read; `sent_on` is the local day of the nudge that goes out now.
@changes(
    "UPDATE goals SET next_nudge_at = :then, nudged_on = coalesce(:sent_on, nudged_on) WHERE id = :goal.id "
    "AND next_nudge_at = :goal.next_nudge_at"
)
def claim(db: Database, goal: Goal, *, then: datetime | None, sent_on: date | None = None) -> bool: ...
@runs("UPDATE goals SET rhythm = :rhythm, rhythm_day = :day WHERE id = :goal_id")
def set_rhythm(db: Database, goal_id: int, rhythm: Rhythm, day: int | None) -> None: ...
# Of a goal that is open.
@runs("UPDATE goals SET next_nudge_at = :at WHERE id = :goal_id AND closed_at IS NULL AND step IS NULL")
def set_next(db: Database, goal_id: int, at: datetime | None) -> None: ...
# Whether nudges of any goal come though the person has paused.
@runs("UPDATE goals SET in_pauses = :wanted WHERE person_id = :person_id")
def go_on_in_pauses(db: Database, person_id: int, *, wanted: bool) -> None: ...
@asks("SELECT in_pauses FROM goals WHERE id = :goal_id")
def goes_on_in_pauses(db: Database, goal_id: int) -> bool: ...
# Whether a pause holds nudges that would come else.
@asks("SELECT 1 FROM goals WHERE person_id = :person_id AND next_nudge_at IS NOT NULL AND in_pauses = 0 LIMIT 1")
def has_held(db: Database, person_id: int) -> bool: ...
