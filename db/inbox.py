"""Updates, written down before Telegram may forget them."""

from datetime import datetime

from db import Database, rows
from db.rows import Mapper, affected, changed, find_one, find_value, list_all, scalar
from practice.frozen import Frozen

ATTEMPTS = 3
AGREED = "EXISTS (SELECT 1 FROM people WHERE telegram_id = {chat} AND consented_at IS NOT NULL)"


class Waiting(Frozen):
    id: int
    update_id: int
    chat_id: int | None
    body: str


WAITING = Mapper(Waiting)


def add(
    db: Database,
    *,
    update_id: int,
    chat_id: int | None,
    body: str,
    now: datetime,
    message_id: int | None = None,
    written_at: int | None = None,
) -> bool:
    """False if this update was written down before. `message_id` and `written_at` (Unix seconds) are a new message's own."""
    sql = (
        "INSERT INTO inbox (update_id, chat_id, body, state, received_at, message_id, written_at) VALUES (?, ?, ?, 'new', ?, ?, ?) "
        "ON CONFLICT (update_id) DO NOTHING"
    )
    return changed(db, sql, [update_id, chat_id, body, now, message_id, written_at])


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


def claim(db: Database, update_id: int, *, now: datetime) -> bool:
    """True once per update: whoever gets it does the work, in this same transaction. The text is erased."""
    return changed(db, "UPDATE inbox SET state = 'done', body = NULL, done_at = ? WHERE update_id = ? AND state = 'new'", [now, update_id])


def note_attempt(db: Database, update_id: int) -> int:
    """Count a try that left the row new; how many there were. 0 if it is no longer new."""
    sql = "UPDATE inbox SET attempts = attempts + 1 WHERE update_id = ? AND state = 'new' RETURNING attempts"
    return int(scalar(db, sql, [update_id]) or 0)


def fail(db: Database, update_id: int, *, now: datetime) -> bool:
    """Give up on a row; its text is kept for the host to look into, if it is of someone who agreed."""
    return _give_up(db, update_id, "failed", now)


def _give_up(db: Database, update_id: int, state: str, now: datetime) -> bool:
    sql = (
        f"UPDATE inbox SET state = ?, done_at = ?, body = iif({AGREED.format(chat='chat_id')}, body, NULL) "
        "WHERE update_id = ? AND state = 'new'"
    )
    return changed(db, sql, [state, now, update_id])


def list_new(db: Database, *, after: int, limit: int) -> list[Waiting]:
    return WAITING.all(
        db, "SELECT id, update_id, chat_id, body FROM inbox WHERE state = 'new' AND id > ? ORDER BY id LIMIT ?", [after, limit]
    )


def count(db: Database) -> dict[str, int]:
    return {row["state"]: row["n"] for row in list_all(db, "SELECT state, count(*) AS n FROM inbox GROUP BY state")}


def count_new(db: Database) -> int:
    return rows.count(db, "SELECT count(*) FROM inbox WHERE state = 'new'")


def oldest_new_at(db: Database) -> datetime | None:
    """When the oldest update that still waits came in."""
    return find_value(db, datetime, "SELECT min(received_at) FROM inbox WHERE state = 'new'")


def forget(db: Database, *, before: datetime) -> int:
    """Delete rows that were done before this instant, failed and quarantined ones too. How many."""
    return affected(db, "DELETE FROM inbox WHERE done_at < ?", [before])


class Failed(Frozen):
    """What could not be handled; `body` is None where its text was not to be kept."""

    id: int
    update_id: int | None
    received_at: datetime
    state: str  # "failed" (given up after three attempts) or "quarantined" (could not be read)
    body: str | None


FAILED = Mapper(Failed)


def list_failed(db: Database) -> list[Failed]:
    return FAILED.all(db, "SELECT id, update_id, received_at, state, body FROM inbox WHERE state IN ('failed', 'quarantined') ORDER BY id")


def retry(db: Database, row_id: int, *, now: datetime) -> bool:
    """Hand it in again, as if it came just now; False if it is not there, was read or has no text."""
    row = find_one(db, "SELECT update_id, chat_id, body, message_id, written_at FROM inbox WHERE id = ? AND state = 'failed'", [row_id])
    if row is None or row["body"] is None:
        return False
    db.execute("DELETE FROM inbox WHERE id = ?", [row_id])  # under a new number, as a running bot looks only for what is newer
    return add(db, now=now, **row)
