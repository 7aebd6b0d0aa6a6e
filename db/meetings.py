"""What a room does with a meeting's scenario, counted: rows while it is open, a tally afterwards, and never a name."""

import json

from db import Database
from db.rows import asks, counts, lists, runs, scalar


@runs("INSERT INTO meeting_scans (push_id, prompt_id) VALUES (:push_id, :prompt_id) ON CONFLICT (prompt_id) DO NOTHING")
def add_scan(db: Database, push_id: int, prompt_id: int) -> None: ...
# Whether this prompt came from a meeting that is open.
@asks("SELECT 1 FROM meeting_scans WHERE prompt_id = :prompt_id")
def is_scanned(db: Database, prompt_id: int) -> bool: ...
@counts("SELECT count(*) FROM meeting_scans WHERE push_id = :push_id")
def count_scans(db: Database, push_id: int) -> int: ...
# The way that each who answered chose; 0 for own words.
@lists(
    int,
    "SELECT way FROM meeting_scans JOIN prompts ON prompts.id = prompt_id WHERE meeting_scans.push_id = :push_id AND way IS NOT NULL",
)
def list_ways(db: Database, push_id: int) -> list[int]: ...


def close(db: Database, push_id: int, tally: dict[int, int]) -> None:
    """Who opened it is forgotten; the tally stays as it is."""
    db.execute("UPDATE pushes SET tally = ? WHERE id = ?", [json.dumps(tally), push_id])
    db.execute("DELETE FROM meeting_scans WHERE push_id = ?", [push_id])


def find_tally(db: Database, push_id: int) -> dict[int, int] | None:
    """None while it is open, and for what was no meeting."""
    found = scalar(db, "SELECT tally FROM pushes WHERE id = ?", [push_id])
    return None if found is None else {int(way): times for way, times in json.loads(found).items()}
