"""Another key for the database: a whole new file takes the place of the old one in one step, so a kill leaves one or the other."""

import os
from pathlib import Path

import sqlcipher3

from db import backup, file
from db.file import FileRefusedError


def rekey(path: Path, old: str, new: str) -> bool:
    """Encrypt the database at `path`, which no bot may be using, with `new`. False if it was so already. Raises FileRefusedError."""
    with file.lock(path):
        backup.sweep_beside(path)
        if _opens(path, new):
            return False
        backup.check(path, old)
        _fold_log(path, old)
        _replace(path, old, new)
    return True


def _opens(path: Path, key: str) -> bool:
    try:
        file.open_to_read(path, key).close()
    except FileRefusedError:
        return False
    return True


def _fold_log(path: Path, key: str) -> None:
    """The log is encrypted with the old key, too: nothing of it may be left beside the new file."""
    db = file.connect(path, key)
    try:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        db.close()
    if file.has_log(path):
        raise FileRefusedError(f"{path} is being read by another process. Nothing was changed. Try again when that one is done.")


def _replace(path: Path, old: str, new: str) -> None:
    """Steps: copy with the old key, change the copy's key, prove the copy with the new one, put it in place."""
    copy, held = backup.reserve(path)
    try:
        rows = backup.fill(copy, path, old)
        _change(copy, old, new)
        backup.prove(copy, rows, new)
        backup.give_to_owner(copy, path)
        backup.flush(copy)
        copy.replace(path)
        backup.flush(path.parent)
    except (OSError, sqlcipher3.Error) as error:
        why = f"{path} could not be given another key ({error}). It was left as it is. See that the disk has room."
        raise FileRefusedError(why) from error
    finally:
        copy.unlink(missing_ok=True)
        os.close(held)


def _change(copy: Path, old: str, new: str) -> None:
    db = file.connect(copy, old)
    try:
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        db.execute("PRAGMA rekey = '{}'".format(new.replace("'", "''")))
    finally:
        db.close()
