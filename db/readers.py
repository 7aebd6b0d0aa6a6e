"""Who can read what someone writes, and when they were last told so in full."""

import json

from db import Database
from db.rows import find_one, runs
from practice.frozen import Frozen
from practice.sharing import Audience


class Readers(Frozen):
    """`now` is a fingerprint of who can read, `told` the one that they were last told of, in full, with this save.

    `shared`: with whom they share the reflection that was asked about; `can_share`: they are in a cohort that goes on.
    """

    now: str
    told: str | None
    reflection_id: int | None
    told_count: int | None
    can_share: bool
    shared: tuple[Audience, ...]


def find(db: Database, person_id: int, reflection_id: int) -> Readers:
    """The host, the cohorts that they are in with their trainers, and with whom they share anything; and what they were told."""
    trainers = (
        "SELECT theirs.cohort_id || '/' || theirs.person_id AS one FROM memberships AS own JOIN cohorts ON cohorts.id = own.cohort_id "
        "JOIN memberships AS theirs ON theirs.cohort_id = own.cohort_id AND theirs.role = 'trainer' AND theirs.left_at IS NULL "
        "WHERE own.person_id = :person AND own.left_at IS NULL AND ended_at IS NULL ORDER BY theirs.cohort_id, theirs.person_id"
    )
    shared = "SELECT DISTINCT cohort_id || '/' || audience AS one FROM shares WHERE person_id = :person ORDER BY cohort_id, audience"
    groups = [f"coalesce((SELECT ' ' || group_concat(one, ' ') FROM ({each})), '')" for each in (trainers, shared)]
    now = f"coalesce((SELECT words FROM host_words), '') || {groups[0]} || {groups[1]}"
    can_share = (
        "EXISTS (SELECT 1 FROM memberships JOIN cohorts ON cohorts.id = cohort_id "
        "WHERE person_id = :person AND left_at IS NULL AND ended_at IS NULL)"
    )
    with_whom = "SELECT json_group_array(audience ORDER BY shared_at) FROM shares WHERE person_id = :person AND reflection_id = :reflection"
    told = "readers AS told, reflection_id, told_count FROM (SELECT 1) LEFT JOIN reader_notices ON person_id = :person"
    sql = f"SELECT {now} AS now, {can_share} AS can_share, ({with_whom}) AS shared, {told}"
    row = find_one(db, sql, {"person": person_id, "reflection": reflection_id})
    assert row is not None  # noqa: S101  a row of nulls stands where nothing was told
    audiences = tuple(dict.fromkeys(map(Audience, json.loads(row["shared"]))))
    return Readers(**{**row, "can_share": bool(row["can_share"]), "shared": audiences})


# They are told with this save.
@runs(
    "INSERT INTO reader_notices (person_id, readers, reflection_id, told_count) VALUES (:person_id, :readers, :reflection_id, 1) "
    "ON CONFLICT (person_id) DO UPDATE SET told_count = told_count + 1, readers = excluded.readers, "
    "reflection_id = excluded.reflection_id"
)
def note(db: Database, person_id: int, *, readers: str, reflection_id: int) -> None: ...
@runs("INSERT INTO host_words (id, words) VALUES (1, :words) ON CONFLICT (id) DO UPDATE SET words = excluded.words")
def set_host(db: Database, words: str) -> None: ...
