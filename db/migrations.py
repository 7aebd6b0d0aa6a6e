"""The schema, as numbered steps that are only ever added to: one file each in db/schema/. `user_version` counts them."""

from pathlib import Path

import sqlcipher3
from sqlite_utils.migrations import Migrations

from db import Database

APPLICATION_ID = 0x50724163  # "PrAc"
STEPS = sorted(Path(__file__).with_name("schema").glob("m*.sql"))
HEAD = len(STEPS)

migrations = Migrations("peer-practice")


def _register(script: Path) -> None:
    @migrations(name=script.stem)
    def apply(db: Database) -> None:
        statement = ""
        for line in script.read_text(encoding="utf-8").splitlines(keepends=True):
            statement += line
            if sqlcipher3.complete_statement(statement):  # a trigger has semicolons inside
                db.execute(statement)
                statement = ""


for step in STEPS:
    _register(step)


def migrate(db: Database) -> None:
    """Bring a file of ours to the newest schema; each step is one transaction. `user_version` comes last: where it is HEAD all is done."""
    if db.execute("PRAGMA user_version").fetchone()[0] == HEAD:
        return
    migrations.apply(db)
    db.execute(f"PRAGMA user_version = {HEAD}")
