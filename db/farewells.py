"""Leaving: which chat messages can still be taken away, and no row or log that names the person any more."""

from datetime import datetime

from db import Database
from db.rows import lists


# What the person and the bot said in this chat at or after `since`, oldest first.
@lists(
    int,
    "SELECT message_id FROM inbox WHERE chat_id = :chat_id AND message_id IS NOT NULL AND written_at >= :since UNION "
    "SELECT message_id FROM outbox WHERE chat_id = :chat_id AND message_id IS NOT NULL AND settled_at >= :since "
    "AND method LIKE 'send%' ORDER BY message_id",
)
def list_message_ids(db: Database, chat_id: int, *, since: datetime) -> list[int]: ...


def forget(db: Database, *, person_id: int, chat_id: int) -> None:
    """Delete every row that names this person or their chat. Updates that still wait stay: they came after this was asked."""
    db.execute("DELETE FROM people WHERE id = ?", [person_id])
    db.execute("DELETE FROM cohorts WHERE NOT EXISTS (SELECT 1 FROM memberships WHERE cohort_id = cohorts.id)")  # nobody's any more
    db.execute("DELETE FROM outbox WHERE chat_id = ?", [chat_id])
    db.execute("DELETE FROM inbox WHERE chat_id = ? AND state != 'new'", [chat_id])
    db.execute("DELETE FROM inbox WHERE state = 'quarantined' AND instr(body, ?)", [str(chat_id)])


def empty_log(db: Database) -> bool:
    """Fold the write-ahead log into the file and cut it to nothing; False while someone else reads. Not inside a transaction."""
    busy, *_ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy
