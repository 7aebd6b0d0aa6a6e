"""Which lines of the drill someone met. What they answered is never here, only, of the last answer, the kinds that were noticed in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from db import Database
from db.rows import Row, find_one, insert, list_all, scalar
from db.times import to_unix
from practice.language.noticing import What


@dataclass(frozen=True, kw_only=True)
class Met:
    """A line that someone was shown, by its id in the library. `place`: the first, second or third of its round."""

    id: int
    line: str
    place: int


def _met(row: Row) -> Met:
    return Met(id=row["id"], line=row["line"], place=row["place"])


def find(db: Database, person_id: int, met_id: int) -> Met | None:
    """A foreign id and a missing id look the same."""
    row = find_one(db, "SELECT * FROM drill_lines WHERE id = ? AND person_id = ?", [met_id, person_id])
    return None if row is None else _met(row)


def list_met(db: Database, person_id: int) -> list[str]:
    """The lines, the one met longest ago first."""
    return [row["line"] for row in list_all(db, "SELECT line FROM drill_lines WHERE person_id = ? ORDER BY id", [person_id])]


def show(db: Database, person_id: int, line: str, *, place: int, now: datetime) -> Met:
    """Met once more, it counts as the newest."""
    db.execute("DELETE FROM drill_lines WHERE person_id = ? AND line = ?", [person_id, line])
    sql = "INSERT INTO drill_lines (person_id, line, place, met_at) VALUES (?, ?, ?, ?)"
    return Met(id=insert(db, sql, [person_id, line, place, to_unix(now)]), line=line, place=place)


def note(db: Database, person_id: int, met_id: int | None, kinds: Iterable[What] = ()) -> None:
    """What was noticed in the last answer; of the answers before it nothing stays."""
    db.execute("UPDATE drill_lines SET noticed = '' WHERE person_id = ? AND noticed <> ''", [person_id])
    if met_id is not None:
        db.execute("UPDATE drill_lines SET noticed = ? WHERE id = ? AND person_id = ?", [" ".join(kinds), met_id, person_id])


def take(db: Database, person_id: int, met_id: int) -> tuple[What, ...]:
    """The kinds of the last answer, where it was to this line; none the second time."""
    found = scalar(db, "SELECT noticed FROM drill_lines WHERE id = ? AND person_id = ?", [met_id, person_id])
    if found:
        note(db, person_id, None)
    return tuple(What(each) for each in (found or "").split())
