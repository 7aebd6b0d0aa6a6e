"""What the bot does when it starts: what hears danger is read before the first person waits, and an older file is copied first."""

from datetime import UTC, datetime
from pathlib import Path

from bot.app import build
from bot.runtime.clock import Clock
from db import backup, file
from db.migrations import APPLICATION_ID, HEAD, STEPS, migrations
from practice.language import danger, danger_model
from tests.shipped import shipped
from tests.world import KEY, World, settings_for


async def test_the_model_and_the_phrases_are_read_before_the_first_message(world: World) -> None:
    ana = world.person("ana")
    await ana.set_up()
    before = [read.cache_info().misses for read in (danger._phrases, danger_model.shipped)]
    await ana.send("I would listen first")
    assert [read.cache_info().misses for read in (danger._phrases, danger_model.shipped)] == before
    assert 0 not in before


async def test_before_it_changes_the_form_of_an_older_database_it_makes_a_backup(tmp_path: Path) -> None:
    db = file.connect(tmp_path / "bot.db", KEY)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrations.apply(db, stop_before=STEPS[-1].stem)
    db.execute(f"PRAGMA user_version = {HEAD - 1}")
    db.close()
    settings = settings_for(tmp_path, "http://127.0.0.1:1")
    for _ in range(2):  # the second time there is nothing to change
        app = build(settings, Clock(datetime(2026, 3, 2, 15, tzinfo=UTC)), shipped())
        await app.deps.store.close()
    (made,) = (tmp_path / "backups").glob("*.db")
    assert backup.check(made, KEY).schema == HEAD - 1
    assert backup.check(tmp_path / "bot.db", KEY).schema == HEAD
