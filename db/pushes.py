"""What trainers send to a cohort: drafts, what is planned, and what went out."""

from datetime import date, datetime, timedelta

from db import Database, people
from db.queues import Queue
from db.rows import Mapper, add, changes, counts, find_value, list_all, required, runs
from practice.models import Language, Person
from practice.pushes import Push, PushState, Timing, opens_at

A_MOMENT = timedelta(seconds=1)  # what is due is later than what made it so


PUSH = Mapper(Push)
DUE = Queue("pushes", "due_at", PUSH)


def begin(db: Database, *, cohort_id: int, made_by: int, scenario_id: str, now: datetime) -> Push:
    """A new draft; an older one of this trainer for this cohort goes, so that its buttons are over."""
    db.execute("DELETE FROM pushes WHERE cohort_id = ? AND made_by = ? AND state = 'draft'", [cohort_id, made_by])
    push_id = add(db, "pushes", cohort_id=cohort_id, made_by=made_by, scenario_id=scenario_id, created_at=now)
    return get(db, push_id)


# Whoever asks for someone checks their standing in its cohort first.
@PUSH.finds("SELECT * FROM pushes WHERE id = :push_id")
def find(db: Database, push_id: int) -> Push | None: ...
@required(find)
def get(db: Database, push_id: int) -> Push: ...
# The one that has this day of the cohort; what is opened in a meeting takes none.
@PUSH.finds(
    "SELECT * FROM pushes WHERE cohort_id = :cohort_id AND local_on = :day AND timing <> 'meeting' "
    "AND state IN ('planned', 'sending', 'done')"
)
def find_of_day(db: Database, cohort_id: int, day: date) -> Push | None: ...
@runs("UPDATE pushes SET readers = :readers WHERE id = :push_id AND state = 'draft'")
def set_readers(db: Database, push_id: int, readers: Language | None) -> None: ...
@runs("UPDATE pushes SET also_today = 1 WHERE id = :push_id AND state = 'draft'")
def send_also_today(db: Database, push_id: int) -> None: ...
# Of a draft: what was chosen and is still to be confirmed.
@runs("UPDATE pushes SET timing = :timing, local_on = :local_on, wanted_at = :wanted_at WHERE id = :push_id AND state = 'draft'")
def set_time(db: Database, push_id: int, timing: Timing, *, local_on: date | None, wanted_at: datetime | None = None) -> None: ...
# True if this call planned the draft. Two of one cohort and day cannot be.
@changes(
    "UPDATE OR IGNORE pushes SET state = :state, local_on = :local_on, wanted_at = :wanted_at, due_at = :due_at, confirmed_at = :now "
    "WHERE id = :push_id AND state = 'draft'"
)
def confirm(
    db: Database, push_id: int, *, state: PushState, local_on: date, wanted_at: datetime | None, due_at: datetime, now: datetime
) -> bool: ...


def plan(db: Database, *, cohort_id: int, scenario_id: str, local_on: date, at: datetime | None, now: datetime) -> int | None:
    """A day of the cohort's course, planned at once; `at` empty: at each member's own hour. None where another sending has that day."""
    timing, due_at = (Timing.OWN_HOUR, opens_at(local_on)) if at is None else (Timing.AT, at)
    sql = (
        "INSERT OR IGNORE INTO pushes (cohort_id, scenario_id, timing, state, local_on, wanted_at, due_at, created_at, confirmed_at) "
        "VALUES (?, ?, ?, 'planned', ?, ?, ?, ?, ?) RETURNING id"
    )
    return find_value(db, int, sql, [cohort_id, scenario_id, timing, local_on, at, max(due_at, now + A_MOMENT), now, now])


def list_sent(db: Database, cohort_id: int) -> dict[str, int]:
    """How often which scenario was sent to it, or is planned."""
    sql = (
        "SELECT scenario_id, count(*) AS times FROM pushes WHERE cohort_id = ? AND state NOT IN ('draft', 'cancelled') GROUP BY scenario_id"
    )
    return {row["scenario_id"]: row["times"] for row in list_all(db, sql, [cohort_id])}


# What went out at an instant, the same for all.
@PUSH.lists(
    "SELECT * FROM pushes WHERE cohort_id = :cohort_id AND state IN ('sending', 'done') AND timing IN ('now', 'at') AND wanted_at >= :since"
)
def list_sent_since(db: Database, cohort_id: int, *, since: datetime) -> list[Push]: ...


def spread(db: Database, push_id: int, *, due_at: datetime | None, now: datetime) -> None:
    """Each member has a row now; `due_at` is when newcomers get none any more, empty for at once."""
    state = PushState.DONE if due_at is None else PushState.SENDING
    settled = now if due_at is None else None
    sql = "UPDATE pushes SET state = ?, spread_at = ?, due_at = ?, settled_at = ? WHERE id = ?"
    db.execute(sql, [state, now, due_at, settled, push_id])


@runs("UPDATE pushes SET state = :state, due_at = NULL, settled_at = :now WHERE id = :push_id")
def settle(db: Database, push_id: int, state: PushState, *, now: datetime) -> None: ...
# Of the running cohorts that someone is in now, those planned for an instant in between.
@PUSH.lists(
    "SELECT pushes.* FROM memberships JOIN cohorts ON cohorts.id = memberships.cohort_id AND ended_at IS NULL "
    "JOIN pushes ON pushes.cohort_id = cohorts.id WHERE person_id = :person_id AND left_at IS NULL AND pushes.state = 'planned' "
    "AND timing = 'at' AND wanted_at BETWEEN :since AND :until"
)
def list_planned_at(db: Database, person_id: int, *, since: datetime, until: datetime) -> list[Push]: ...
# What is to come, next first, and before that what went out since then.
@PUSH.lists(
    "SELECT * FROM pushes WHERE cohort_id = :cohort_id AND (state IN ('planned', 'sending') OR (state = 'done' "
    "AND settled_at >= :since)) ORDER BY state = 'done', local_on, id LIMIT :limit OFFSET :offset"
)
def list_page(db: Database, cohort_id: int, *, since: datetime, limit: int, offset: int) -> list[Push]: ...
# How many `list_page` has in all.
@counts(
    "SELECT count(*) FROM pushes WHERE cohort_id = :cohort_id AND (state IN ('planned', 'sending') OR (state = 'done' "
    "AND settled_at >= :since))"
)
def count(db: Database, cohort_id: int, *, since: datetime) -> int: ...
@counts("SELECT count(*) FROM pushes WHERE cohort_id = :cohort_id AND state IN ('planned', 'sending')")
def count_planned(db: Database, cohort_id: int) -> int: ...


def cohort_name(db: Database, push_id: int | None) -> str | None:
    """Of the cohort that a prompt came from."""
    if push_id is None:
        return None
    return find_value(db, str, "SELECT name FROM cohorts JOIN pushes ON cohorts.id = cohort_id WHERE pushes.id = ?", [push_id])


# Members who read that language, or all; without those who are not through the first questions.
@people.PERSON.lists(
    "SELECT people.* FROM memberships JOIN people ON people.id = person_id WHERE cohort_id = :cohort_id AND left_at IS NULL "
    "AND set_up_at IS NOT NULL AND (:readers IS NULL OR language = :readers)"
)
def list_readers(db: Database, cohort_id: int, readers: Language | None) -> list[Person]: ...


def count_readers(db: Database, cohort_id: int) -> dict[Language, int]:
    """How many members read which language."""
    sql = (
        "SELECT language, count(*) AS members FROM memberships JOIN people ON people.id = person_id "
        "WHERE cohort_id = ? AND left_at IS NULL GROUP BY language"
    )
    rows = list_all(db, sql, [cohort_id])
    return dict.fromkeys(Language, 0) | {Language(row["language"]): row["members"] for row in rows}
