"""When a goal's next nudge is due. Sent once for each due time: whoever claims it advances it."""

from datetime import date, datetime

from db import Database
from db.queues import Queue
from db.rows import Mapper, changed, exists, scalar
from practice.frozen import Frozen
from practice.goals import Goal, Rhythm


class Due(Frozen):
    goal_id: int
    person_id: int


DUE = Queue("goals", "next_nudge_at", Mapper(Due, goal_id="id"), field="goal_id")


def claim(db: Database, goal: Goal, *, then: datetime | None, sent_on: date | None = None) -> bool:
    """True for the one that advances the due time from what was read; `sent_on` is the local day of the nudge that goes out now."""
    sql = "UPDATE goals SET next_nudge_at = ?, nudged_on = coalesce(?, nudged_on) WHERE id = ? AND next_nudge_at = ?"
    return changed(db, sql, [then, sent_on, goal.id, goal.next_nudge_at])


def set_rhythm(db: Database, goal_id: int, rhythm: Rhythm, day: int | None) -> None:
    db.execute("UPDATE goals SET rhythm = ?, rhythm_day = ? WHERE id = ?", [rhythm, day, goal_id])


def set_next(db: Database, goal_id: int, at: datetime | None) -> None:
    """Of a goal that is open."""
    db.execute("UPDATE goals SET next_nudge_at = ? WHERE id = ? AND closed_at IS NULL AND step IS NULL", [at, goal_id])


def go_on_in_pauses(db: Database, person_id: int, *, wanted: bool) -> None:
    """Whether nudges of any goal come though the person has paused."""
    db.execute("UPDATE goals SET in_pauses = ? WHERE person_id = ?", [wanted, person_id])


def goes_on_in_pauses(db: Database, goal_id: int) -> bool:
    return bool(scalar(db, "SELECT in_pauses FROM goals WHERE id = ?", [goal_id]))


def has_held(db: Database, person_id: int) -> bool:
    """Whether a pause holds nudges that would come else."""
    sql = "SELECT 1 FROM goals WHERE person_id = ? AND next_nudge_at IS NOT NULL AND in_pauses = 0 LIMIT 1"
    return exists(db, sql, [person_id])
