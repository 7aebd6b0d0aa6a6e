"""Photos and PDFs of certificates, fetched from Telegram and kept here. Without a credit, one belongs to the new draft."""

from datetime import datetime

from db import Database
from db.queues import Queue
from db.rows import Mapper, changed, find_value
from practice.frozen import Frozen


class Certificate(Frozen):
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


CERTIFICATE = Mapper(Certificate)
TO_FETCH = Queue("certificates", "fetch_at", CERTIFICATE, rows=f"SELECT {COLUMNS} FROM certificates")


def add(
    db: Database, person_id: int, credit_id: int | None, *, chat_id: int, message_id: int, file_id: str, mime_type: str, now: datetime
) -> bool:
    """False if that message is kept already."""
    sql = (
        "INSERT INTO certificates (person_id, credit_id, chat_id, message_id, file_id, mime_type, fetch_at, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (chat_id, message_id) DO NOTHING"
    )
    return changed(db, sql, [person_id, credit_id, chat_id, message_id, file_id, mime_type, now, now])


def find(db: Database, person_id: int, certificate_id: int) -> Certificate | None:
    return CERTIFICATE.find(db, f"SELECT {COLUMNS} FROM certificates WHERE id = ? AND person_id = ?", [certificate_id, person_id])


def list_of(db: Database, person_id: int, credit_id: int | None) -> list[Certificate]:
    return CERTIFICATE.all(
        db, f"SELECT {COLUMNS} FROM certificates WHERE person_id = ? AND credit_id IS ? ORDER BY id", [person_id, credit_id]
    )


def delete(db: Database, person_id: int, certificate_id: int) -> bool:
    return changed(db, "DELETE FROM certificates WHERE id = ? AND person_id = ?", [certificate_id, person_id])


def delete_of_draft(db: Database, person_id: int) -> None:
    db.execute("DELETE FROM certificates WHERE person_id = ? AND credit_id IS NULL", [person_id])


def keep(db: Database, certificate_id: int, content: bytes, *, mime_type: str) -> None:
    db.execute("UPDATE certificates SET content = ?, mime_type = ?, fetch_at = NULL WHERE id = ?", [content, mime_type, certificate_id])


def put_off(db: Database, certificate_id: int, until: datetime) -> None:
    db.execute("UPDATE certificates SET attempts = attempts + 1, fetch_at = ? WHERE id = ?", [until, certificate_id])


def content(db: Database, certificate_id: int) -> bytes | None:
    return find_value(db, bytes, "SELECT content FROM certificates WHERE id = ?", [certificate_id])
