"""A bot killed in the middle of an upgrade: whatever the version it came from and wherever it stopped, the next start finishes it."""

import subprocess
import sys
from pathlib import Path

import pytest

from db import backup, file
from db.migrations import APPLICATION_ID, HEAD, STEPS, migrations
from db.rows import list_all, scalar
from tests.sizes import SOAK

KEY = f"x'{'5e' * 32}'"
CHILD = """
import os, sys
from pathlib import Path
from db import file
from db.migrations import migrate
left = int(sys.argv[3])
def count(statement):
    global left
    left -= 1
    if left < 0:
        os._exit(9)
db = file.connect(Path(sys.argv[1]), sys.argv[2])
db.execute("PRAGMA journal_mode = WAL").fetchone()
db.conn.set_trace_callback(count)
migrate(db)
"""


@pytest.fixture(scope="module")
def head(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, object]]:
    path = tmp_path_factory.mktemp("head") / "fresh.db"
    file.create(path, KEY)
    db = file.open_existing(path, KEY)
    found = schema(db)
    db.close()
    return found


def schema(db: object) -> list[dict[str, object]]:
    sql = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE '\\_sqlite%' ESCAPE '\\' ORDER BY type, name"
    return list_all(db, sql)  # type: ignore[arg-type]


def older(path: Path, step: str) -> None:
    """A file as the version before `step` left it, with someone in it."""
    db = file.connect(path, KEY)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrations.apply(db, stop_before=step)
    if db["people"].exists():
        db.execute("INSERT INTO people (telegram_id, language, created_at, zone) VALUES (7, 'es', 1, 'America/Bogota')")
    db.execute(f"PRAGMA user_version = {[each.stem for each in STEPS].index(step)}")
    db.close()


@pytest.mark.soak
@pytest.mark.parametrize("statements", [1, 4, 9, 20, 45] if SOAK else [4, 20])
@pytest.mark.parametrize("step", [each.stem for each in STEPS[2::6]])
def test_killed_after_so_many_statements_the_next_start_brings_it_to_the_newest_form(
    tmp_path: Path, head: list[dict[str, object]], step: str, statements: int
) -> None:
    path = tmp_path / "bot.db"
    older(path, step)
    arguments = [sys.executable, "-c", CHILD, str(path), KEY, str(statements)]
    assert subprocess.run(arguments, check=False).returncode in (0, 9)  # noqa: S603  our own
    db = file.open_existing(path, KEY)
    assert schema(db) == head
    assert scalar(db, "SELECT telegram_id FROM people") == 7
    assert scalar(db, "PRAGMA user_version") == HEAD
    db.close()
    assert backup.check(path, KEY).rows["people"] == 1
