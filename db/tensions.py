"""Tensions met: which of two values weighed more in a scenario, as someone says."""

from db import Database
from db.rows import Stored, asks, changes, counts, list_all, runs
from practice.frozen import Frozen
from practice.models import Value
from practice.tensions import Weighed


class Tension(Stored):
    """`weighed` is None while it is being asked."""

    prompt_id: int
    first: Value
    second: Value
    weighed: Weighed | None


class Met(Frozen):
    """Two values, in the order of the guidelines, and how often someone weighed them."""

    first: Value
    second: Value
    times: int


# True once for each prompt.
@changes(
    "INSERT INTO tensions (prompt_id, person_id, first, second) VALUES (:prompt_id, :person_id, :first, :second) "
    "ON CONFLICT (prompt_id) DO NOTHING"
)
def ask(db: Database, person_id: int, prompt_id: int, *, first: Value, second: Value) -> bool: ...
@Tension.finds("SELECT * FROM tensions WHERE prompt_id = :prompt_id AND person_id = :person_id")
def find(db: Database, person_id: int, prompt_id: int) -> Tension | None: ...
# True once for each question that was asked.
@changes("UPDATE tensions SET weighed = :weighed WHERE prompt_id = :prompt_id AND person_id = :person_id AND weighed IS NULL")
def weigh(db: Database, person_id: int, prompt_id: int, weighed: Weighed) -> bool: ...
# Practices since the prompt that was last asked about; all of them where none was.
@counts(
    "SELECT count(*) FROM prompts WHERE person_id = :person_id AND answered_at IS NOT NULL AND id > "
    "(SELECT coalesce(max(prompt_id), 0) FROM tensions WHERE person_id = :person_id)"
)
def count_practised_since(db: Database, person_id: int) -> int: ...
@asks("SELECT coalesce(min(wanted), 1) FROM tension_wishes WHERE person_id = :person_id")
def is_wanted(db: Database, person_id: int) -> bool: ...
# Questions that went unanswered before they said yes (again) do not count.
@runs(
    "INSERT INTO tension_wishes (person_id, wanted, from_prompt_id) SELECT :person_id, :wanted, coalesce(max(prompt_id), 0) "
    "FROM tensions WHERE person_id = :person_id ON CONFLICT (person_id) DO UPDATE SET wanted = excluded.wanted, "
    "from_prompt_id = excluded.from_prompt_id"
)
def set_wanted(db: Database, person_id: int, *, wanted: bool) -> None: ...


def list_last(db: Database, person_id: int, *, limit: int) -> list[Weighed | None]:
    """What came of the questions asked last, the newest first; since they last said whether they want them."""
    sql = (
        "SELECT weighed FROM tensions WHERE person_id = :person AND prompt_id > "
        "coalesce((SELECT from_prompt_id FROM tension_wishes WHERE person_id = :person), 0) ORDER BY prompt_id DESC LIMIT :limit"
    )
    rows = list_all(db, sql, {"person": person_id, "limit": limit})
    return [None if row["weighed"] is None else Weighed(row["weighed"]) for row in rows]


def list_met(db: Database, person_id: int) -> list[Met]:
    """Those that were weighed, the newest first; which of the two was the scenario's own value makes no difference."""
    sql = "SELECT first, second FROM tensions WHERE person_id = ? AND weighed IS NOT NULL AND weighed <> ? ORDER BY prompt_id DESC"
    order = list(Value)
    times: dict[tuple[Value, Value], int] = {}
    for row in list_all(db, sql, [person_id, Weighed.SKIPPED]):
        first, second = sorted((Value(row["first"]), Value(row["second"])), key=order.index)
        times[first, second] = times.get((first, second), 0) + 1
    return [Met(first=first, second=second, times=count) for (first, second), count in times.items()]
