"""What the host did with one person's data at their written request, as far as that may be kept."""

from datetime import datetime
from enum import StrEnum

from db import Database
from db.times import to_unix


class Act(StrEnum):
    EXPORT = "export"
    DELETE = "delete"  # of someone who is in no row any more


def add(db: Database, act: Act, *, person_id: int | None, now: datetime) -> None:
    db.execute("INSERT INTO host_acts (act, person_id, done_at) VALUES (?, ?, ?)", [act, person_id, to_unix(now)])
