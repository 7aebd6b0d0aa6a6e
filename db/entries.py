"""A person's own entries: the prompts to which they wrote or said something, with what that was."""

from collections.abc import Callable
from datetime import datetime

from db import Database, rows
from db.rows import Mapper, Row, find_one, list_all
from practice.frozen import Frozen
from practice.models import Value

MINE = "FROM prompts LEFT JOIN reflections ON reflections.prompt_id = prompts.id WHERE prompts.person_id = ?"
OWN = f"{MINE} AND (own_words IS NOT NULL OR reflections.id IS NOT NULL)"
STARRED = f"{MINE} AND starred_at IS NOT NULL"
AT = "coalesce(reflections.created_at, answered_at, prompts.created_at)"
COLUMNS = f"prompts.id, scenario_id, value, way, next_way, own_words, question, starred_at, reflections.id AS reflection_id, {AT} AS at"
NEWEST_FIRST = "ORDER BY at DESC, prompts.id DESC LIMIT ? OFFSET ?"
WORDS = (
    "coalesce(own_words, '') || char(10) || "
    "coalesce((SELECT group_concat(text, char(10)) FROM reflection_parts WHERE reflection_id = reflections.id), '')"
)


class Entry(Frozen):
    """What someone wrote or said to one prompt. `text` is the reflection, its messages joined by line breaks."""

    prompt_id: int
    reflection_id: int | None
    scenario_id: str
    value: Value
    at: datetime
    way: int | None
    next_way: int | None
    own_words: str | None
    question: int
    text: str
    voices: int
    starred: bool = False

    @property
    def words(self) -> str:
        """All of it, the answer before the reflection."""
        return "\n\n".join(part for part in (self.own_words, self.text) if part)


ENTRY = Mapper(Entry, prompt_id="id", text=..., voices=..., starred=lambda row: row["starred_at"] is not None)


def _entry(db: Database, row: Row) -> Entry:
    sql = (
        "SELECT text, voices.id AS voice FROM reflection_parts LEFT JOIN voices ON part_id = reflection_parts.id "
        "WHERE reflection_id = ? ORDER BY created_at, message_id"
    )
    parts = list_all(db, sql, [row["reflection_id"]])
    text = "\n".join(part["text"] for part in parts if part["text"])
    return ENTRY.read(row, text=text, voices=sum(part["voice"] is not None for part in parts))


def find(db: Database, person_id: int, prompt_id: int) -> Entry | None:
    """A foreign id and a missing id look the same."""
    row = find_one(db, f"SELECT {COLUMNS} {OWN} AND prompts.id = ?", [person_id, prompt_id])
    return None if row is None else _entry(db, row)


def find_kept(db: Database, person_id: int, prompt_id: int) -> Entry | None:
    """The same, also where a star is all that there is."""
    row = find_one(db, f"SELECT {COLUMNS} {STARRED} AND prompts.id = ?", [person_id, prompt_id])
    return find(db, person_id, prompt_id) if row is None else _entry(db, row)


def count_starred(db: Database, person_id: int) -> int:
    return rows.count(db, f"SELECT count(*) {STARRED}", [person_id])


def list_page(db: Database, person_id: int, *, value: Value | None, limit: int, offset: int, starred: bool = False) -> list[Entry]:
    """Newest first; those with a star also where they hold no words."""
    only = "" if value is None else " AND value = ?"
    wanted = [] if value is None else [value]
    rows = list_all(db, f"SELECT {COLUMNS} {STARRED if starred else OWN}{only} {NEWEST_FIRST}", [person_id, *wanted, limit, offset])
    return [_entry(db, row) for row in rows]


def count_by_value(db: Database, person_id: int) -> dict[Value, int]:
    """Only values with an entry, in the values' order."""
    found = {row["value"]: row["times"] for row in list_all(db, f"SELECT value, count(*) AS times {OWN} GROUP BY value", [person_id])}
    return {value: found[value] for value in Value if value in found}


def search(db: Database, person_id: int, *, has: Callable[[str], bool], limit: int) -> tuple[list[Entry], int]:
    """The newest entries whose words, of all their messages, `has` finds; and how many there are. Only this person's texts are read."""
    rows = list_all(db, f"SELECT {COLUMNS}, {WORDS} AS words {OWN} ORDER BY at DESC, prompts.id DESC", [person_id])
    found = [row for row in rows if has(row["words"])]
    return [_entry(db, row) for row in found[:limit]], len(found)


def find_written(db: Database, person_id: int, *, since: datetime, before: datetime) -> Entry | None:
    """The newest entry with `since` ≤ its time < `before`."""
    return next(iter(list_written(db, person_id, since=since, before=before, limit=1)), None)


def list_written(db: Database, person_id: int, *, since: datetime, before: datetime, limit: int) -> list[Entry]:
    """The newest of them, newest first."""
    sql = f"SELECT {COLUMNS} {OWN} AND {AT} >= ? AND {AT} < ? {NEWEST_FIRST}"
    return [_entry(db, row) for row in list_all(db, sql, [person_id, since, before, limit, 0])]
