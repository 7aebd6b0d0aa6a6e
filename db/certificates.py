"""Photos and PDFs of certificates, fetched from Telegram and kept here. Without a credit, one belongs to the new draft."""

from datetime import datetime

from db import Database
from db.queues import Queue
from db.rows import Stored, changes, finds, runs


class Certificate(Stored):
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


TO_FETCH = Queue("certificates", "fetch_at", Certificate, rows=f"SELECT {COLUMNS} FROM certificates")


# False if that message is kept already.
@changes(
    "INSERT INTO certificates (person_id, credit_id, chat_id, message_id, file_id, mime_type, fetch_at, created_at) "
    "VALUES (:person_id, :credit_id, :chat_id, :message_id, :file_id, :mime_type, :now, :now) "
    "ON CONFLICT (chat_id, message_id) DO NOTHING"
)
def add(
    db: Database, person_id: int, credit_id: int | None, *, chat_id: int, message_id: int, file_id: str, mime_type: str, now: datetime
) -> bool: ...
@Certificate.finds(f"SELECT {COLUMNS} FROM certificates WHERE id = :certificate_id AND person_id = :person_id")
def find(db: Database, person_id: int, certificate_id: int) -> Certificate | None: ...
@Certificate.lists(f"SELECT {COLUMNS} FROM certificates WHERE person_id = :person_id AND credit_id IS :credit_id ORDER BY id")
def list_of(db: Database, person_id: int, credit_id: int | None) -> list[Certificate]: ...
@changes("DELETE FROM certificates WHERE id = :certificate_id AND person_id = :person_id")
def delete(db: Database, person_id: int, certificate_id: int) -> bool: ...
@runs("DELETE FROM certificates WHERE person_id = :person_id AND credit_id IS NULL")
def delete_of_draft(db: Database, person_id: int) -> None: ...
@runs("UPDATE certificates SET content = :content, mime_type = :mime_type, fetch_at = NULL WHERE id = :certificate_id")
def keep(db: Database, certificate_id: int, content: bytes, *, mime_type: str) -> None: ...
@runs("UPDATE certificates SET attempts = attempts + 1, fetch_at = :until WHERE id = :certificate_id")
def put_off(db: Database, certificate_id: int, until: datetime) -> None: ...
@finds(bytes, "SELECT content FROM certificates WHERE id = :certificate_id")
def content(db: Database, certificate_id: int) -> bytes | None: ...
