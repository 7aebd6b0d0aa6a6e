"""What the host did with one person's data at their written request, as far as that may be kept."""

from datetime import datetime
from enum import StrEnum

from db import Database, rows


class Act(StrEnum):
    EXPORT = "export"
    DELETE = "delete"  # of someone who is in no row any more


def add(db: Database, act: Act, *, person_id: int | None, now: datetime) -> None:
    rows.add(db, "host_acts", act=act, person_id=person_id, done_at=now)
