"""Which lines of the drill someone met. What they answered is never here, only, of the last answer, the kinds that were noticed in it."""

from collections.abc import Iterable
from datetime import datetime

from db import Database
from db.rows import Stored, add, lists, scalar
from practice.language.noticing import What


class Met(Stored):
    """A line that someone was shown, by its id in the library. `place`: the first, second or third of its round."""

    id: int
    line: str
    place: int


# A foreign id and a missing id look the same.
@Met.finds("SELECT * FROM drill_lines WHERE id = :met_id AND person_id = :person_id")
def find(db: Database, person_id: int, met_id: int) -> Met | None: ...
# The lines, the one met longest ago first.
@lists(str, "SELECT line FROM drill_lines WHERE person_id = :person_id ORDER BY id")
def list_met(db: Database, person_id: int) -> list[str]: ...


def show(db: Database, person_id: int, line: str, *, place: int, now: datetime) -> Met:
    """Met once more, it counts as the newest."""
    db.execute("DELETE FROM drill_lines WHERE person_id = ? AND line = ?", [person_id, line])
    return Met(id=add(db, "drill_lines", person_id=person_id, line=line, place=place, met_at=now), line=line, place=place)


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
