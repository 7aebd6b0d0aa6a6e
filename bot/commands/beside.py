"""To read the database beside the running bot, or to change a row or two: all of it, or nothing."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.commands.database import key_of
from bot.settings import Settings
from db import Database, file


@contextmanager
def reading(settings: Settings) -> Iterator[Database]:
    db = file.open_to_read(settings.database_file, key_of(settings))
    try:
        yield db
    finally:
        db.close()


@contextmanager
def changing(settings: Settings) -> Iterator[Database]:
    """One transaction, undone where anything is raised. The running bot sees it with its next tick, within 15 seconds."""
    db = file.open_beside(settings.database_file, key_of(settings))
    try:
        db.execute("BEGIN IMMEDIATE")
        try:
            yield db
        except BaseException:
            db.execute("ROLLBACK")
            raise
        db.execute("COMMIT")
    finally:
        db.close()
