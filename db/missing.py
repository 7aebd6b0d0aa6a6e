"""Prompts that may never have arrived."""

from datetime import datetime

from db import Database, prompts
from db.rows import runs
from practice.models import Prompt


# A prompt of which nobody knows whether it arrived, and of which the person was not told.
@prompts.PROMPT.finds(
    f"SELECT {prompts.COLUMNS} FROM prompts JOIN outbox ON outbox.id = prompts.outbox_id WHERE prompts.person_id = :person_id "
    "AND outbox.state = 'unknown' AND missing_told_at IS NULL AND step NOT IN ('done', 'swapped') ORDER BY prompts.id DESC LIMIT 1"
)
def find(db: Database, person_id: int) -> Prompt | None: ...
@runs(
    "UPDATE prompts SET missing_told_at = :now WHERE person_id = :person_id AND missing_told_at IS NULL AND outbox_id IN (SELECT id "
    "FROM outbox WHERE state = 'unknown')"
)
def note_told(db: Database, person_id: int, *, now: datetime) -> None: ...
