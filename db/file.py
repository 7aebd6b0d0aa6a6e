"""The encrypted file: made, opened, refused in plain words."""

import fcntl
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

import sqlcipher3

from db import Database, deletions, faults
from db.migrations import APPLICATION_ID, HEAD, migrate

PAGE = 4096
LOG_HEADER, FRAME_HEADER = 32, 24  # bytes of SQLite's write-ahead log, before all frames and before each


class FileRefusedError(Exception):
    """The database file cannot be used; the message says why and what to do. The file was left as it was."""


def create(path: Path, key: str) -> None:
    """Make a new, empty, encrypted database. Raises FileRefusedError if anything is there already."""
    refuse_if_there(path)
    os.umask(0o077)
    try:
        with faults.named(path, FileRefusedError):
            path.parent.mkdir(parents=True, exist_ok=True)
            db = connect(path, key)
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            _tune(db)
            migrate(db)
            db.close()
    except FileRefusedError:
        for left in (path, _log(path), path.with_name(path.name + "-shm")):
            with suppress(OSError):
                left.unlink(missing_ok=True)  # half made: nobody has written in it
        raise


def open_existing(path: Path, key: str, *, before_migration: Callable[[], object] = lambda: None) -> Database:
    """The database at `path`, migrated to the newest schema. Raises FileRefusedError.

    `before_migration` is called where it is of an older one: before anything is changed, and once it is known to be sound.
    """
    os.umask(0o077)
    with faults.named(path, FileRefusedError):
        if has_log(path):
            open_to_read(path, key).close()  # a refused file keeps its log: closing a connection that may write would fold it in
        _refuse_by_look(path)
        db = connect(path, key)
        with _closed_at_a_fault(db):
            if refuse_by_content(db, path) < HEAD:
                before_migration()
            _tune(db)
            migrate(db)
            deletions.repeat(db, path)
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()  # a killed process may have left what it had deleted in the log
        return db


def open_to_read(path: Path, key: str) -> Database:
    """The same file beside whoever writes to it: neither it nor its log is changed. Raises FileRefusedError."""
    with faults.named(path, FileRefusedError):
        _refuse_by_look(path)
        db = _with_key(sqlcipher3.connect(_address(path), uri=True, check_same_thread=False, isolation_level=None), key)
        with _closed_at_a_fault(db):
            refuse_by_content(db, path)
            db.execute("PRAGMA query_only = ON")
        return db


def open_beside(path: Path, key: str) -> Database:
    """To write a row or two beside the running bot: nothing is migrated, and each waits for the other. Raises FileRefusedError."""
    with faults.named(path, FileRefusedError):
        _refuse_by_look(path)
        db = connect(path, key)
        with _closed_at_a_fault(db):
            if refuse_by_content(db, path) < HEAD:
                raise FileRefusedError(f"{path} was made by an older version. Nothing was changed. Start the bot once, then try again.")
            db.execute("PRAGMA synchronous = FULL")
            db.execute("PRAGMA foreign_keys = ON")
            db.execute("PRAGMA busy_timeout = 5000").fetchone()
        return db


@contextmanager
def _closed_at_a_fault(db: Database) -> Iterator[None]:
    try:
        yield
    except BaseException:
        db.close()
        raise


def connect(path: Path, key: str) -> Database:
    """A bare connection with its key set; it may be used in any one thread."""
    return _with_key(sqlcipher3.connect(str(path), check_same_thread=False, isolation_level=None), key)


def _with_key(connection: sqlcipher3.Connection, key: str) -> Database:
    if not key:
        connection.close()
        raise FileRefusedError("The database key is empty. Set DATABASE_KEY or DATABASE_KEY_FILE.")
    connection.execute("PRAGMA key = '{}'".format(key.replace("'", "''")))
    connection.execute("PRAGMA cipher_log_level = NONE")
    return Database(connection)


def refuse_if_there(path: Path) -> None:
    """Raises FileRefusedError if a database, or the log of one, has this name."""
    if path.exists():
        raise FileRefusedError(f"{path} is there already. Nothing was changed. Choose another name, or move that file away first.")
    if has_log(path):
        raise FileRefusedError(f"{_log(path)} is left from an older database. Nothing was changed. Move that file away first.")


def refuse_by_content(db: Database, path: Path) -> int:
    """Its version, where it is ours and sound: every page is read, which takes as long as the file is large."""
    try:
        application = db.execute("PRAGMA application_id").fetchone()[0]
        version = db.execute("PRAGMA user_version").fetchone()[0]
        damage = _damage(db, path)
    except sqlcipher3.DatabaseError as error:
        if faults.advice(error, path) is not None:
            raise  # the disk or the file's rights, not what is in the file
        if _is_plain(path):
            raise FileRefusedError(
                f"{path} is an unencrypted SQLite file, not one of ours. It was left as it is. Check DATABASE_FILE."
            ) from error
        raise FileRefusedError(
            f"{path} cannot be opened with this key: either the key is another one, or the file is damaged or not ours. "
            "It was left as it is. Check DATABASE_KEY (a backup from before db rekey has the old one), or restore a sound backup: "
            "python -m bot db restore."
        ) from error
    if application != APPLICATION_ID:
        raise FileRefusedError(f"{path} opens with this key but was not made by Peer Practice. It was left as it is. Check DATABASE_FILE.")
    if version > HEAD:
        raise FileRefusedError(f"{path} was made by a newer version of Peer Practice. It was left as it is. Update the program.")
    if damage:
        raise FileRefusedError(f"{path} is damaged ({damage[0]}). It was left as it is. Restore a sound backup: python -m bot db restore.")
    return int(version)


def lock_of(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


def give_to_owner(made: Path) -> None:
    """What root makes belongs to whoever owns the folder, or the bot's own user could not use it."""
    owner = made.parent.stat()
    if os.geteuid() == 0 and made.stat().st_uid != owner.st_uid:
        os.chown(made, owner.st_uid, owner.st_gid)


def lock(path: Path) -> IO[bytes]:
    """Hold the file for this process alone until the returned handle is closed. Raises FileRefusedError if another process has it."""
    os.umask(0o077)
    with faults.named(path, FileRefusedError):
        handle = lock_of(path).open("ab")
        give_to_owner(lock_of(path))
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        handle.close()
        raise FileRefusedError(f"{path} is in use by another process. Stop that one first: only one bot may run on a database.") from error
    return handle


def _refuse_by_look(path: Path) -> None:
    if not path.exists():
        raise FileRefusedError(f"There is no database at {path}. Make one once with: python -m bot db init")
    if not path.is_file():
        raise FileRefusedError(f"{path} is not a file. Check DATABASE_FILE.")
    size = path.stat().st_size
    if size == 0:
        raise FileRefusedError(f"{path} is empty. It was left as it is. Move it away and run: python -m bot db init, or restore a backup.")
    if size % PAGE and not has_log(path):  # with one, power may have failed while it was folded in: then it has that page whole
        raise FileRefusedError(
            f"{path} is damaged: it ends in the middle of a page. It was left as it is. Restore a sound backup: python -m bot db restore."
        )


def _is_plain(path: Path) -> bool:
    """Asked through SQLite: opening and closing the file ourselves would drop the locks of a store in this process."""
    connection = sqlcipher3.connect(_address(path), uri=True)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlcipher3.DatabaseError:
        return False
    finally:
        connection.close()
    return True


def _damage(db: Database, path: Path) -> list[str]:
    """What is wrong with pages of the file. Those in the log are read from there: in the file they may be half written, or still empty."""
    db.execute("BEGIN")
    try:
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()  # from here on the log keeps what this instant needs
        faults = [row[0] for row in db.execute("PRAGMA cipher_integrity_check")]
        logged = _logged_pages(path) if faults else set()
    finally:
        db.execute("COMMIT")
    return [fault for fault in faults if not ((page := re.search(r"page (\d+)", fault)) and int(page[1]) in logged)]


def _logged_pages(path: Path) -> set[int]:
    """Numbers of the pages in the log: each frame starts with one, and with the salt of the log that it belongs to."""
    if not has_log(path):
        return set()
    pages = set()
    with _log(path).open("rb") as log:
        salt = log.read(LOG_HEADER)[16:24]
        while len(frame := log.read(FRAME_HEADER)) == FRAME_HEADER and frame[8:16] == salt:
            pages.add(int.from_bytes(frame[:4], "big"))
            log.seek(PAGE, os.SEEK_CUR)
    return pages


def _address(path: Path) -> str:
    """A connection that could write would fold a left log into the file when it closes, one that cannot would leave an empty log."""
    return f"{path.resolve().as_uri()}?mode={'ro' if has_log(path) else 'rw'}"


def has_log(path: Path) -> bool:
    log = _log(path)
    return log.exists() and log.stat().st_size > 0


def _log(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _tune(db: Database) -> None:
    db.execute("PRAGMA journal_mode = WAL").fetchone()
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA secure_delete = ON").fetchone()
