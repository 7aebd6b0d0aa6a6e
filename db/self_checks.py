"""Self-checks: begun, answered value by value, finished. Nobody but their person reads them."""

from datetime import datetime

from db import Database
from db.rows import Mapper, changes, find_one, list_all, runs
from practice.frozen import Frozen
from practice.models import Track, Value


class SelfCheck(Frozen):
    """`answers` holds what was gone through: 1 to 4, or None where it was skipped."""

    id: int
    track: Track
    started_at: datetime
    finished_at: datetime | None
    answers: dict[Value, int | None]


SELF_CHECK = Mapper(SelfCheck, answers=...)


def find(db: Database, person_id: int, check_id: int) -> SelfCheck | None:
    """A foreign id and a missing id look the same."""
    return _first(db, "person_id = ? AND id = ?", person_id, check_id)


def find_open(db: Database, person_id: int, track: Track) -> SelfCheck | None:
    return _first(db, "person_id = ? AND track = ? AND finished_at IS NULL", person_id, track)


def find_last(db: Database, person_id: int, track: Track) -> SelfCheck | None:
    """The newest that is finished."""
    return _first(db, "person_id = ? AND track = ? AND finished_at IS NOT NULL", person_id, track)


def find_before(db: Database, person_id: int, check: SelfCheck) -> SelfCheck | None:
    """The one of the same track that was finished before this one."""
    return _first(db, "person_id = ? AND track = ? AND id < ? AND finished_at IS NOT NULL", person_id, check.track, check.id)


def _first(db: Database, where: str, *key: int | str) -> SelfCheck | None:
    row = find_one(db, f"SELECT * FROM self_checks WHERE {where} ORDER BY id DESC LIMIT 1", key)
    if row is None:
        return None
    found = list_all(db, "SELECT value, answer FROM self_check_answers WHERE self_check_id = ?", [row["id"]])
    answers = {each["value"]: each["answer"] for each in found}
    return SELF_CHECK.read(row, answers={value: answers[value] for value in Value if value in answers})


# One is open at a time in each track; beginning again goes on with it.
@runs(
    "INSERT INTO self_checks (person_id, track, started_at) VALUES (:person_id, :track, :now) ON CONFLICT (person_id, track) "
    "WHERE finished_at IS NULL DO NOTHING"
)
def begin(db: Database, person_id: int, track: Track, *, now: datetime) -> None: ...
# The last answer counts, until the self-check is finished; False after that.
@changes(
    "INSERT INTO self_check_answers (self_check_id, value, answer) SELECT id, :value, :answer FROM self_checks WHERE id = :check_id "
    "AND finished_at IS NULL ON CONFLICT (self_check_id, value) DO UPDATE SET answer = excluded.answer"
)
def answer(db: Database, check_id: int, value: Value, answer: int | None) -> bool: ...
@runs("UPDATE self_checks SET finished_at = :now WHERE id = :check_id AND finished_at IS NULL")
def finish(db: Database, check_id: int, *, now: datetime) -> None: ...
@changes("DELETE FROM self_checks WHERE id = :check_id AND person_id = :person_id")
def delete(db: Database, person_id: int, check_id: int) -> bool: ...
