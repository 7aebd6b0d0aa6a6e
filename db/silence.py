"""Until when Telegram wants nothing sent at all."""

from datetime import datetime

from db import Database
from db.rows import finds
from db.times import whole_seconds


# Until when Telegram asked the whole bot to wait.
@finds(datetime, "SELECT not_before FROM silence")
def until(db: Database) -> datetime | None: ...


def keep(db: Database, until: datetime) -> None:
    db.execute(
        "INSERT INTO silence (id, not_before) VALUES (1, ?) "
        "ON CONFLICT (id) DO UPDATE SET not_before = max(not_before, excluded.not_before)",
        [whole_seconds(until)],
    )
