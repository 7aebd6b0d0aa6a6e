"""Who can read what someone writes, and when they were last told so in full."""

from dataclasses import dataclass

from db import Database
from db.rows import find_one, list_all, scalar


@dataclass(frozen=True, kw_only=True)
class Notice:
    """`readers` is a fingerprint of who could read then; `reflection_id` the save with which it was told last."""

    readers: str
    reflection_id: int
    told_count: int


def find(db: Database, person_id: int) -> Notice | None:
    row = find_one(db, "SELECT readers, reflection_id, told_count FROM reader_notices WHERE person_id = ?", [person_id])
    return None if row is None else Notice(**row)


def note(db: Database, person_id: int, *, readers: str, reflection_id: int) -> None:
    """They are told with this save."""
    db.execute(
        "INSERT INTO reader_notices (person_id, readers, reflection_id, told_count) VALUES (?, ?, ?, 1) ON CONFLICT (person_id) "
        "DO UPDATE SET told_count = told_count + 1, readers = excluded.readers, reflection_id = excluded.reflection_id",
        [person_id, readers, reflection_id],
    )


def fingerprint(db: Database, person_id: int) -> str:
    """The host, the cohorts that they are in with their trainers, and with whom they share anything."""
    trainers = list_all(
        db,
        "SELECT theirs.cohort_id, theirs.person_id FROM memberships AS own JOIN cohorts ON cohorts.id = own.cohort_id "
        "JOIN memberships AS theirs ON theirs.cohort_id = own.cohort_id AND theirs.role = 'trainer' AND theirs.left_at IS NULL "
        "WHERE own.person_id = ? AND own.left_at IS NULL AND ended_at IS NULL ORDER BY theirs.cohort_id, theirs.person_id",
        [person_id],
    )
    shared = list_all(
        db,
        "SELECT DISTINCT cohort_id, audience FROM shares WHERE person_id = ? ORDER BY cohort_id, audience",
        [person_id],
    )
    groups = ("/".join(str(value) for value in row.values()) for row in (*trainers, *shared))
    return " ".join([scalar(db, "SELECT words FROM host_words") or "", *groups])


def set_host(db: Database, words: str) -> None:
    db.execute("INSERT INTO host_words (id, words) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET words = excluded.words", [words])
