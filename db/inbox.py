"""Updates, written down before Telegram may forget them."""

from datetime import datetime

from db import Database
from db.rows import Stored, affects, changes, counts, find_one, finds, list_all, scalar

ATTEMPTS = 3
AGREED = "EXISTS (SELECT 1 FROM people WHERE telegram_id = {chat} AND consented_at IS NOT NULL)"


class Waiting(Stored):
    id: int
    update_id: int
    chat_id: int | None
    body: str


# False if this update was written down before. `message_id` and `written_at` (Unix seconds) are a new message's own.
@changes(
    "INSERT INTO inbox (update_id, chat_id, body, state, received_at, message_id, written_at) "
    "VALUES (:update_id, :chat_id, :body, 'new', :now, :message_id, :written_at) ON CONFLICT (update_id) DO NOTHING"
)
def add(
    db: Database,
    *,
    update_id: int,
    chat_id: int | None,
    body: str,
    now: datetime,
    message_id: int | None = None,
    written_at: int | None = None,
) -> bool: ...


def quarantine(db: Database, *, update_id: int | None, chat_id: int | None, body: str, now: datetime) -> None:
    """Note what could not be read as an update, out of the way of the others; its text only if it is of someone who agreed."""
    db.execute(
        f"INSERT INTO inbox (update_id, chat_id, body, state, received_at, done_at) "
        f"VALUES (:update, :chat, iif({AGREED.format(chat=':chat')}, :body, NULL), 'quarantined', :now, :now) "
        "ON CONFLICT (update_id) DO NOTHING",
        {"update": update_id, "chat": chat_id, "body": body, "now": now},
    )


def set_aside(db: Database, update_id: int, *, now: datetime) -> bool:
    """A row that turned out to be unreadable."""
    return _give_up(db, update_id, "quarantined", now)


# True once per update: whoever gets it does the work, in this same transaction. The text is erased.
@changes("UPDATE inbox SET state = 'done', body = NULL, done_at = :now WHERE update_id = :update_id AND state = 'new'")
def claim(db: Database, update_id: int, *, now: datetime) -> bool: ...


def note_attempt(db: Database, update_id: int) -> int:
    """Count a try that left the row new; how many there were. 0 if it is no longer new."""
    sql = "UPDATE inbox SET attempts = attempts + 1 WHERE update_id = ? AND state = 'new' RETURNING attempts"
    return int(scalar(db, sql, [update_id]) or 0)


def fail(db: Database, update_id: int, *, now: datetime) -> bool:
    """Give up on a row; its text is kept for the host to look into, if it is of someone who agreed."""
    return _give_up(db, update_id, "failed", now)


@changes(
    f"UPDATE inbox SET state = :state, done_at = :now, body = iif({AGREED.format(chat='chat_id')}, body, NULL) "
    "WHERE update_id = :update_id AND state = 'new'"
)
def _give_up(db: Database, update_id: int, state: str, now: datetime) -> bool: ...
@Waiting.lists("SELECT id, update_id, chat_id, body FROM inbox WHERE state = 'new' AND id > :after ORDER BY id LIMIT :limit")
def list_new(db: Database, *, after: int, limit: int) -> list[Waiting]: ...


def count(db: Database) -> dict[str, int]:
    return {row["state"]: row["n"] for row in list_all(db, "SELECT state, count(*) AS n FROM inbox GROUP BY state")}


@counts("SELECT count(*) FROM inbox WHERE state = 'new'")
def count_new(db: Database) -> int: ...
# When the oldest update that still waits came in.
@finds(datetime, "SELECT min(received_at) FROM inbox WHERE state = 'new'")
def oldest_new_at(db: Database) -> datetime | None: ...
# Delete rows that were done before this instant, failed and quarantined ones too. How many.
@affects("DELETE FROM inbox WHERE done_at < :before")
def forget(db: Database, *, before: datetime) -> int: ...


class Failed(Stored):
    """What could not be handled; `body` is None where its text was not to be kept."""

    id: int
    update_id: int | None
    received_at: datetime
    state: str  # "failed" (given up after three attempts) or "quarantined" (could not be read)
    body: str | None


@Failed.lists("SELECT id, update_id, received_at, state, body FROM inbox WHERE state IN ('failed', 'quarantined') ORDER BY id")
def list_failed(db: Database) -> list[Failed]: ...


def retry(db: Database, row_id: int, *, now: datetime) -> bool:
    """Hand it in again, as if it came just now; False if it is not there, was read or has no text."""
    row = find_one(db, "SELECT update_id, chat_id, body, message_id, written_at FROM inbox WHERE id = ? AND state = 'failed'", [row_id])
    if row is None or row["body"] is None:
        return False
    db.execute("DELETE FROM inbox WHERE id = ?", [row_id])  # under a new number, as a running bot looks only for what is newer
    return add(db, now=now, **row)
