"""`db`: what a host runs once, and on a bad day."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click
import sqlcipher3
from pydantic import ValidationError

from bot.settings import Settings, reasons
from db import backup as backups
from db import faults, file
from db import rekey as rekeying
from db.migrations import HEAD

SHORTEST_KEY = 16
HOW_TO_MAKE_A_KEY = 'Make one with "openssl rand -hex 32" or python3 -c "import secrets; print(secrets.token_hex(32))".'


@click.group()
def db() -> None:
    """Make, check, back up and restore the encrypted database.

    DATABASE_FILE says where it is; DATABASE_KEY, or the file named by DATABASE_KEY_FILE, holds its key.
    """


@db.command()
def init() -> None:
    """Make a new, empty database, once, before the first start.

    Nothing that is there already is touched.
    """
    with plain_errors():
        settings = Settings()
        key = key_of(settings)
        if len(key) < SHORTEST_KEY:
            raise click.ClickException(f"The database key is too short: it needs at least {SHORTEST_KEY} characters. {HOW_TO_MAKE_A_KEY}")
        file.create(settings.database_file, key)
    click.echo(f"Made an empty, encrypted database: {settings.database_file}")
    click.echo("Keep its key in another place, such as a password manager.")
    click.echo("Whoever has both can read everything; without the key nobody can, not even you.")


@db.command()
def check() -> None:
    """Read the whole database and say whether it is sound.

    Changes nothing; the bot may be running.
    """
    with plain_errors():
        settings = Settings()
        report = backups.check(settings.database_file, key_of(settings))
    click.echo(f"{report.path} is sound: {report.size / 1024:,.0f} KiB, schema {report.schema}{_schema_note(report.schema)}.")
    _echo_rows(report.rows)


@db.command()
def backup() -> None:
    """Copy the database into BACKUP_FOLDER.

    The copy is encrypted with the same key and read again. The bot may be running. Backups older than BACKUP_DAYS are deleted.
    """
    with plain_errors():
        settings = Settings()
        now = datetime.now(UTC)
        made = backups.backup(settings.database_file, key_of(settings), settings.backup_folder, now=now)
        old = backups.prune(settings.backup_folder, now=now, days=settings.backup_days)
    click.echo(f"Made a backup and read it again: {made.path}")
    _echo_rows(made.rows)
    if old:
        click.echo(f"Deleted, as older than {settings.backup_days} days: {len(old)}")


@db.command()
@click.argument("backup", type=click.Path(path_type=Path))
@click.option("--without-deletions", is_flag=True, help="Also where the list of who had everything deleted since is lost.")
def restore(backup: Path, *, without_deletions: bool) -> None:
    """Put BACKUP in the place of DATABASE_FILE.

    BACKUP is a path, or the name of a file in BACKUP_FOLDER. It needs the key that the database had when it was made. Stop the bot and move
    the old database away first: nothing is overwritten.
    """
    with plain_errors():
        settings = Settings()
        source = _find(backup, settings.backup_folder)
        is_listed = backups.has_deletions(settings.database_file)
        restored = backups.restore(source, settings.database_file, key_of(settings), without_deletions=without_deletions)
    click.echo(f"Restored {source} to {restored.path} and read it again. The bot can be started.")
    if is_listed:
        click.echo("At its start it deletes again whoever had everything deleted since this backup.")
    else:
        click.echo("Nothing tells who had everything deleted since the newest backup: if anyone had, the bot writes to them again.")
    _echo_rows(restored.rows)


@db.command()
@click.argument("new_key_file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def rekey(new_key_file: Path) -> None:
    """Give the database another key.

    NEW_KEY_FILE holds the new one. Stop the bot first. If this is killed at any point, the database has the old key or the new one, whole;
    run it again to be sure. It does not change your settings: afterwards, point DATABASE_KEY_FILE to NEW_KEY_FILE.
    """
    with plain_errors():
        settings = Settings()
        new = _key_in(new_key_file)
        is_changed = rekeying.rekey(settings.database_file, key_of(settings), new)
    click.echo(f"{settings.database_file} {'now has' if is_changed else 'had already'} the key in {new_key_file}.")
    click.echo(f"Before you start the bot: set DATABASE_KEY_FILE={new_key_file} (and unset DATABASE_KEY), then run: python -m bot db check")
    click.echo(f"Backups in {settings.backup_folder} open with the old key only. Keep it until they are gone; if it leaked, delete them.")


def _key_in(path: Path) -> str:
    try:
        key = path.read_text(encoding="utf-8").strip()
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{path} is not a text file. It needs to hold the new key.") from error
    if len(key) < SHORTEST_KEY:
        raise click.ClickException(f"The new key is too short: it needs at least {SHORTEST_KEY} characters. {HOW_TO_MAKE_A_KEY}")
    return key


@contextmanager
def plain_errors() -> Iterator[None]:
    """One line that says what to do, in place of a traceback."""
    try:
        yield
    except file.FileRefusedError as error:
        raise click.ClickException(str(error)) from error
    except sqlcipher3.Error as error:
        raise click.ClickException(faults.advice(error, Path("The database")) or f"The database gave an error: {error}.") from error
    except FileExistsError as error:
        raise click.ClickException(
            f"{error.filename} is there already. Nothing was changed. Choose another name, or move that file away first."
        ) from error
    except OSError as error:
        advice = "" if isinstance(error, FileNotFoundError) else " See who may read and write it."
        raise click.ClickException(f"{error.filename or 'A file'} could not be used: {error.strerror}.{advice}") from error
    except ValidationError as error:
        raise click.ClickException(f"This setting cannot be used: {reasons(error)[0]}") from error


def key_of(settings: Settings) -> str:
    """The database key, or one line that says where to put it."""
    try:
        key = settings.key()
    except UnicodeDecodeError as error:
        raise click.ClickException(
            f"{settings.database_key_file} is not a text file. DATABASE_KEY_FILE needs one that holds the key."
        ) from error
    if not key:
        raise click.ClickException(
            f"There is no database key. Set DATABASE_KEY, or DATABASE_KEY_FILE to a file that holds it. {HOW_TO_MAKE_A_KEY}"
        )
    return key


def _find(backup: Path, folder: Path) -> Path:
    for path in (backup, folder / backup):
        if path.is_file():
            return path
    raise click.ClickException(f"There is no backup {backup}, here or in {folder}. Give its path, or its name in BACKUP_FOLDER.")


def _schema_note(schema: int) -> str:
    return "" if schema == HEAD else f" (the next start brings it to {HEAD})"


def _echo_rows(rows: Mapping[str, int]) -> None:
    """Of the tables that hold any; what the libraries keep for themselves says nothing."""
    own = {table: count for table, count in rows.items() if not table.startswith(("_", "sqlite_"))}
    for table, count in own.items():
        if count:
            click.echo(f"  {table}: {count:,}")
    click.echo(f"  empty: {list(own.values()).count(0)} more tables")
