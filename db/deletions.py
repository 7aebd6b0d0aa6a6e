"""Who had everything deleted, listed beside the database and so beyond the reach of a backup: a restore brings nobody back.

One line each: a keyed hash of a row of `people`. Without a backup and its key nothing can be told from it.
"""

import hmac
import os
from pathlib import Path

from db import Database, farewells
from db.rows import Row, find_one, list_all, scalar

ENDING = ".deletions"


def list_of(path: Path) -> Path:
    """The list that belongs to the database at `path`."""
    return path.with_name(path.name + ENDING)


def forget(db: Database, *, person_id: int, chat_id: int) -> None:
    """List this person, then delete every row that names them. Raises OSError, with nothing deleted, if the list cannot be written."""
    row = find_one(db, "SELECT id, telegram_id, created_at FROM people WHERE id = ?", [person_id])
    path = scalar(db, "SELECT file FROM pragma_database_list WHERE name = 'main'")
    if row is not None and path:
        _append(list_of(Path(path)), _hash(_secret(db), row))
    farewells.forget(db, person_id=person_id, chat_id=chat_id)


def repeat(db: Database, path: Path) -> int:
    """Delete again whoever is on the list of the database at `path` and is here all the same, as after a restore. How many."""
    if not list_of(path).exists():
        return 0
    listed = set(list_of(path).read_text(encoding="ascii", errors="replace").split())
    secret = _secret(db)
    back = [row for row in list_all(db, "SELECT id, telegram_id, created_at FROM people") if _hash(secret, row) in listed]
    if not back:
        return 0
    db.execute("BEGIN IMMEDIATE")
    for row in back:
        farewells.forget(db, person_id=row["id"], chat_id=row["telegram_id"])
    db.execute("COMMIT")
    return len(back)


def _secret(db: Database) -> bytes:
    return bytes(scalar(db, "SELECT secret FROM deletion_key"))


def _hash(secret: bytes, row: Row) -> str:
    """Of the row, not of the account: it holds after a move, and does not meet someone who came back later."""
    return hmac.new(secret, f"{row['id']} {row['created_at']}".encode(), "sha256").hexdigest()


def _append(path: Path, line: str) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        if os.geteuid() == 0:  # by a command: it still belongs to the bot's own user
            owner = path.parent.stat()
            os.fchown(handle, owner.st_uid, owner.st_gid)
        os.write(handle, f"\n{line}\n".encode())  # a line that was cut off by a power cut must not swallow this one
        os.fsync(handle)
    finally:
        os.close(handle)
