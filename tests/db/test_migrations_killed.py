"""A bot killed in the middle of an upgrade: whatever the version it came from and wherever it stopped, the next start finishes it."""

import shutil
from pathlib import Path

import pytest

from db import backup, file
from db.migrations import APPLICATION_ID, HEAD, STEPS, migrate, migrations
from db.rows import list_all, scalar
from tests.faults.killed import Steps, is_killed
from tests.sizes import SOAK
from tests.soaking import Row

KEY = f"x'{'5e' * 32}'"
VERSIONS = [each.stem for each in (STEPS[2:] if SOAK else STEPS[2::9])]
STATEMENTS = [1, 4, 9, 20, 45, 90] if SOAK else [4, 20]


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


def upgrade(path: Path, statements: int) -> None:
    """In a process of its own: as far as so many statements bring it."""
    db = file.connect(path, KEY)
    db.execute("PRAGMA journal_mode = WAL").fetchone()
    Steps(statements).watch(db)
    migrate(db)


@pytest.mark.soak
def test_killed_after_so_many_statements_the_next_start_brings_it_to_the_newest_form(
    tmp_path: Path, head: list[dict[str, object]], row: Row
) -> None:
    kills = 0
    for step in VERSIONS:
        older(tmp_path / "older.db", step)
        for statements in STATEMENTS:
            path = Path(shutil.copy(tmp_path / "older.db", tmp_path / "bot.db"))
            kills += is_killed(upgrade, path, statements)
            db = file.open_existing(path, KEY)
            assert schema(db) == head, (step, statements)
            assert scalar(db, "SELECT telegram_id FROM people") == 7
            assert scalar(db, "PRAGMA user_version") == HEAD
            db.close()
            assert backup.check(path, KEY).rows["people"] == 1
            path.unlink()
        (tmp_path / "older.db").unlink()
    row(
        "Upgrade from an earlier form, killed between statements",
        f"{len(VERSIONS)} forms, {kills} kills",
        "0 lost, 0 damaged, all finished",
    )
    assert kills > len(VERSIONS)
