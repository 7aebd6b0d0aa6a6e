"""What people report to the host: the words, and where; who reported is shown to nobody."""

from datetime import datetime
from enum import StrEnum

from db import Database
from db.rows import Stored, affects, changed, scalar


class Kind(StrEnum):
    CIRCLE = "circle"
    NOTE = "note"


class Report(Stored):
    """`name` is the author's in that cohort."""

    kind: Kind
    cohort: str
    name: str
    text: str
    reported_at: datetime


def add(db: Database, person_id: int, kind: Kind, about_id: int, *, cohort_id: int, author_id: int, text: str, now: datetime) -> bool:
    """True if the host does not know of it yet."""
    sql = "INSERT INTO reports (cohort_id, author_id, kind, about_id, text, reported_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
    is_new = changed(db, sql, [cohort_id, author_id, kind, about_id, text, now])
    report = scalar(db, "SELECT id FROM reports WHERE kind = ? AND about_id = ? AND text = ?", [kind, about_id, text])
    db.execute("INSERT INTO reporters (report_id, person_id) VALUES (?, ?) ON CONFLICT DO NOTHING", [report, person_id])
    return is_new


# All of them, oldest first.
@Report.lists(
    "SELECT kind, cohorts.name AS cohort, coalesce(shown_name, '') AS name, text, reported_at FROM reports "
    "JOIN cohorts ON cohorts.id = reports.cohort_id LEFT JOIN memberships ON memberships.cohort_id = reports.cohort_id "
    "AND memberships.person_id = author_id ORDER BY reports.id"
)
def list_said(db: Database) -> list[Report]: ...
# Delete what was reported before then. How many.
@affects("DELETE FROM reports WHERE reported_at < :before")
def forget(db: Database, *, before: datetime) -> int: ...
