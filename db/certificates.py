"""Photos and PDFs of certificates, fetched from Telegram and kept here. Without a credit, one belongs to the new draft."""

from dataclasses import dataclass
from datetime import datetime

from db import Database
from db.rows import Row, changed, find_one, list_all, scalar
from db.times import from_unix, maybe_unix, to_unix


@dataclass(frozen=True, kw_only=True)
class Certificate:
    """`size` is empty until it was fetched."""

    id: int
    person_id: int
    credit_id: int | None
    message_id: int
    file_id: str
    mime_type: str
    size: int | None
    attempts: int
    created_at: datetime


COLUMNS = "id, person_id, credit_id, message_id, file_id, mime_type, length(content) AS size, attempts, created_at"


def _certificate(row: Row) -> Certificate:
    return Certificate(**{**row, "created_at": from_unix(row["created_at"])})


def add(
    db: Database, person_id: int, credit_id: int | None, *, chat_id: int, message_id: int, file_id: str, mime_type: str, now: datetime
) -> bool:
    """False if that message is kept already."""
    return changed(
        db,
        "INSERT INTO certificates (person_id, credit_id, chat_id, message_id, file_id, mime_type, fetch_at, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (chat_id, message_id) DO NOTHING",
        [person_id, credit_id, chat_id, message_id, file_id, mime_type, to_unix(now), to_unix(now)],
    )


def find(db: Database, person_id: int, certificate_id: int) -> Certificate | None:
    row = find_one(db, f"SELECT {COLUMNS} FROM certificates WHERE id = ? AND person_id = ?", [certificate_id, person_id])
    return None if row is None else _certificate(row)


def list_of(db: Database, person_id: int, credit_id: int | None) -> list[Certificate]:
    rows = list_all(db, f"SELECT {COLUMNS} FROM certificates WHERE person_id = ? AND credit_id IS ? ORDER BY id", [person_id, credit_id])
    return [_certificate(row) for row in rows]


def delete(db: Database, person_id: int, certificate_id: int) -> bool:
    return changed(db, "DELETE FROM certificates WHERE id = ? AND person_id = ?", [certificate_id, person_id])


def delete_of_draft(db: Database, person_id: int) -> None:
    db.execute("DELETE FROM certificates WHERE person_id = ? AND credit_id IS NULL", [person_id])


def list_to_fetch(db: Database, *, now: datetime, limit: int) -> list[Certificate]:
    rows = list_all(db, f"SELECT {COLUMNS} FROM certificates WHERE fetch_at <= ? ORDER BY fetch_at, id LIMIT ?", [to_unix(now), limit])
    return [_certificate(row) for row in rows]


def next_fetch_at(db: Database, *, after: datetime) -> datetime | None:
    return maybe_unix(scalar(db, "SELECT min(fetch_at) FROM certificates WHERE fetch_at > ?", [to_unix(after)]))


def keep(db: Database, certificate_id: int, content: bytes, *, mime_type: str) -> None:
    db.execute("UPDATE certificates SET content = ?, mime_type = ?, fetch_at = NULL WHERE id = ?", [content, mime_type, certificate_id])


def put_off(db: Database, certificate_id: int, until: datetime) -> None:
    db.execute("UPDATE certificates SET attempts = attempts + 1, fetch_at = ? WHERE id = ?", [to_unix(until), certificate_id])


def content(db: Database, certificate_id: int) -> bytes | None:
    found = scalar(db, "SELECT content FROM certificates WHERE id = ?", [certificate_id])
    return None if found is None else bytes(found)
