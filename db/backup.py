"""Copies of the database: made beside a running bot, proved by opening them, kept for some days."""

import fcntl
import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlcipher3

from db import Database, deletions, file
from db.file import FileRefusedError
from db.rows import list_all, scalar
from practice.frozen import Frozen

NAME = "peer-practice-{:%Y%m%d-%H%M%S}.db"
LIST = f"peer-practice.db{deletions.ENDING}"
OURS = re.compile(r"peer-practice-(\d{8}-\d{6})\.db(\.\w+\.unfinished)?", re.ASCII)


class Backup(Frozen):
    path: Path
    rows: dict[str, int]  # by table


class Report(Frozen):
    """What a sound database holds."""

    path: Path
    schema: int
    size: int  # bytes of the file, without its log
    rows: dict[str, int]  # by table


def backup(path: Path, key: str, folder: Path, *, now: datetime) -> Backup:
    """Copy the database, which a bot may be using, into `folder`: encrypted with the same key, and proved. Raises FileRefusedError.

    The list of who had everything deleted is laid beside it, as it is now, for whoever has nothing but that folder left.
    """
    sweep(folder)
    target = folder / NAME.format(now.astimezone(UTC))
    rows = _copy(path, target, key)
    _bring_list(deletions.list_of(path), folder / LIST)
    return Backup(path=target, rows=rows)


def newest(folder: Path) -> datetime | None:
    """When the newest finished backup was made, by its name."""
    return max((made_at for path, made_at in _list_ours(folder) if path.suffix == ".db"), default=None)


def refuse_folder(folder: Path) -> None:
    """Raises FileRefusedError if no backup could be written there."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise FileRefusedError(
            f"No backup can be written to {folder}: {error.strerror}. Give it to the user who runs the bot, or change BACKUP_FOLDER."
        ) from error


def sweep(folder: Path) -> None:
    """Delete what a killed process left half made. Whoever is still making a copy holds its file."""
    ours = [path for path, _ in _list_ours(folder) if path.suffix == ".unfinished"]
    for path in [*ours, *folder.glob(f"{LIST}.*.unfinished")]:
        with path.open("rb") as handle, suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            path.unlink(missing_ok=True)


def sweep_beside(path: Path) -> None:
    """Delete what a killed restore or change of key left half made beside the database; the lock says that no other is at work."""
    for left in path.parent.glob(f"{path.name}.*.unfinished*"):
        left.unlink(missing_ok=True)


def restore(backup: Path, path: Path, key: str, *, without_deletions: bool = False) -> Backup:
    """Put a copy of `backup` where no database is yet. Raises FileRefusedError.

    So it does where nothing tells who had everything deleted since: the bot would write to them again.
    """
    file.refuse_if_there(path)
    check(backup, key)
    kept = backup.with_name(LIST)
    if not (has_deletions(path) or kept.exists() or without_deletions):
        raise FileRefusedError(
            f"There is no {deletions.list_of(path)}, nor {kept}: they list who had everything deleted since, and the bot would write to "
            "these people again. Bring one back first. If both are lost, or you only try: --without-deletions."
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    with file.lock(path):  # a bot may still hold a database that was moved away from here
        sweep_beside(path)
        if kept.exists():
            _bring_list(kept, deletions.list_of(path))
        return Backup(path=path, rows=_copy(backup, path, key))


def has_deletions(path: Path) -> bool:
    """Whether the list of who had everything deleted is where the next start of the database at `path` looks for it."""
    return deletions.list_of(path).exists()


def _bring_list(source: Path, target: Path) -> None:
    """What is listed in one is listed in the other, too; so there is a list from the first backup on."""
    listed = {line for path in (source, target) if path.exists() for line in path.read_text(encoding="ascii", errors="ignore").split()}
    new, held = reserve(target)
    try:
        new.write_text("".join(f"{line}\n" for line in sorted(listed)), encoding="ascii")
        give_to_owner(new, target.parent)
        flush(new)
        new.replace(target)
    finally:
        new.unlink(missing_ok=True)
        os.close(held)


def check(path: Path, key: str) -> Report:
    """Read the whole file, which a bot may be using, and change nothing. Raises FileRefusedError if anything is wrong with it."""
    db = file.open_to_read(path, key)
    try:
        db.execute("BEGIN")
        faults = [row[0] for row in db.execute("PRAGMA integrity_check(3)") if row[0] != "ok"]
        schema, rows = scalar(db, "PRAGMA user_version"), _count(db)
    except sqlcipher3.DatabaseError as error:
        faults = [str(error)]
    finally:
        db.close()
    if faults:
        raise FileRefusedError(
            f"{path} is damaged ({'; '.join(faults)}). It was left as it is. Restore a sound backup: python -m bot db restore."
        )
    return Report(path=path, schema=schema, size=path.stat().st_size, rows=rows)


def prune(folder: Path, *, now: datetime, days: int) -> list[Path]:
    """Delete our own backups that are older than `days`, by the time in their names; the newest too, as people were told. Which."""
    old = [path for path, made_at in _list_ours(folder) if made_at < now - timedelta(days=days)]
    for path in old:
        path.unlink(missing_ok=True)
    return sorted(old)


def drop(folder: Path) -> None:
    """Delete all of ours: the bot ended."""
    for path in [*(path for path, _ in _list_ours(folder)), folder / LIST]:
        path.unlink(missing_ok=True)


def _list_ours(folder: Path) -> Iterator[tuple[Path, datetime]]:
    """Backups, and what a crash left of unfinished ones, with the time in their names."""
    for path in folder.glob("peer-practice-*"):
        match = OURS.fullmatch(path.name)
        if match is None or not path.is_file() or path.is_symlink():
            continue
        try:
            yield path, datetime.strptime(match[1], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
        except ValueError:  # digits that are no date: someone else's
            continue


def _copy(source: Path, target: Path, key: str) -> dict[str, int]:
    """The rows by table of a copy that is there whole and was read again, or not there at all."""
    file.refuse_if_there(target)
    os.umask(0o077)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished, held = reserve(target)
        try:
            rows = fill(unfinished, source, key)
            prove(unfinished, rows, key)
            give_to_owner(unfinished, source)
            _put(unfinished, target)
        finally:
            unfinished.unlink(missing_ok=True)
            os.close(held)
    except (OSError, sqlcipher3.Error) as error:
        raise FileRefusedError(
            f"{source} could not be copied to {target} ({error}). No copy was kept. See that the disk has room and that we may write there."
        ) from error
    return rows


def reserve(target: Path) -> tuple[Path, int]:
    """An empty file, and the handle that holds it until it is closed or this process ends."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=target.name + ".", suffix=".unfinished")
    fcntl.flock(handle, fcntl.LOCK_EX)
    return Path(name), handle


def give_to_owner(made: Path, source: Path) -> None:
    """What root makes belongs to whoever owns what it was made from, or the bot's own user could not use it."""
    if os.geteuid() == 0:
        owner = source.stat()
        for path in (made, made.parent):
            if path.stat().st_uid == 0:
                os.chown(path, owner.st_uid, owner.st_gid)


def fill(unfinished: Path, source: Path, key: str) -> dict[str, int]:
    """Copy one instant of `source` in one step: a copy in several steps starts again whenever the bot writes. The rows at that instant."""
    db = file.open_to_read(source, key)
    try:
        copy = file.connect(unfinished, key)
        try:
            db.execute("BEGIN")
            rows = _count(db)
            db.conn.backup(copy.conn, pages=-1)
            copy.execute("PRAGMA journal_mode = DELETE").fetchone()  # a copy is one file, without a log beside it
        finally:
            copy.close()
    finally:
        db.close()
    return rows


def prove(unfinished: Path, rows: dict[str, int], key: str) -> None:
    found = check(unfinished, key).rows
    if found != rows:
        raise FileRefusedError(f"The copy {unfinished} holds {found}, not {rows}. It was not kept. Try again, and check the disk.")


def _put(unfinished: Path, target: Path) -> None:
    """Give the copy its name in one step, never in place of another file, and return once both are on the disk."""
    flush(unfinished)
    with suppress(OSError):  # where files may have no second name (FAT), only the look below guards another file
        os.link(unfinished, target)
    if not target.exists():
        unfinished.replace(target)
    elif not target.samefile(unfinished):
        raise FileRefusedError(f"{target} is there already. Nothing was changed.")
    flush(target.parent)


def flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _count(db: Database) -> dict[str, int]:
    """Of our own tables; those that an index of words keeps for itself say nothing to anyone."""
    own = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name <> 'sqlite_schema' ORDER BY name"
    names = [row["name"] for row in list_all(db, own)]
    return {name: int(scalar(db, f'SELECT count(*) FROM "{name}"')) for name in names}
