"""Until when Telegram wants nothing sent at all."""

from datetime import datetime

from db import Database
from db.rows import find_value
from db.times import whole_seconds


def until(db: Database) -> datetime | None:
    """Until when Telegram asked the whole bot to wait."""
    return find_value(db, datetime, "SELECT not_before FROM silence")


def keep(db: Database, until: datetime) -> None:
    db.execute(
        "INSERT INTO silence (id, not_before) VALUES (1, ?) "
        "ON CONFLICT (id) DO UPDATE SET not_before = max(not_before, excluded.not_before)",
        [whole_seconds(until)],
    )
