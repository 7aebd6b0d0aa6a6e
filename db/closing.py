"""The host ends the bot: everyone is told, has time to take what is theirs, and then all of it goes."""

from datetime import datetime

from db import Database
from db.queues import Queue
from db.rows import Stored, changes, list_all, list_values, put


class Closing(Stored):
    begun_at: datetime
    ends_at: datetime


@Closing.finds("SELECT begun_at, ends_at FROM closing")
def find(db: Database) -> Closing | None: ...
# False if it was begun before: that day stays.
@changes("INSERT INTO closing (id, begun_at, ends_at) VALUES (1, :now, :ends_at) ON CONFLICT (id) DO NOTHING")
def begin(db: Database, *, now: datetime, ends_at: datetime) -> bool: ...


def take_back(db: Database) -> list[int]:
    """It goes on after all. Who had been told that it ends."""
    told = [row["person_id"] for row in list_all(db, "SELECT person_id FROM closing_notices WHERE told_at IS NOT NULL ORDER BY person_id")]
    db.execute("DELETE FROM closing_notices")
    db.execute("DELETE FROM closing")
    return told


class _Notices(Queue[int]):
    def list_due(self, db: Database, *, now: datetime, limit: int) -> list[int]:
        """Who is to be told now: whoever has a notice that is due, and whoever has none, newcomers too."""
        if find(db) is None:
            return []
        sql = (
            "SELECT person_id FROM closing_notices WHERE due_at <= :now UNION SELECT id FROM people WHERE consented_at IS NOT NULL "
            "AND id NOT IN (SELECT person_id FROM closing_notices) LIMIT :limit"
        )
        return list_values(db, int, sql, {"now": now, "limit": limit})

    def put_off(self, db: Database, due: int, until: datetime | None) -> None:
        put(db, "closing_notices", "person_id", person_id=due, due_at=until)


NOTICES = _Notices("closing_notices", "due_at", int, key="person_id")


# True once for each person.
@changes(
    "INSERT INTO closing_notices (person_id, told_at) VALUES (:person_id, :now) "
    "ON CONFLICT (person_id) DO UPDATE SET told_at = :now, due_at = NULL WHERE told_at IS NULL"
)
def note_told(db: Database, person_id: int, *, now: datetime) -> bool: ...


def list_ended(db: Database, *, now: datetime, limit: int) -> list[int]:
    """Everyone, once the day has come."""
    closing = find(db)
    if closing is None or closing.ends_at > now:
        return []
    return list_values(db, int, "SELECT id FROM people ORDER BY id LIMIT ?", [limit])
