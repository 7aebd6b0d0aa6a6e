"""The host ends the bot: everyone hears of it in time, and on the day nothing of anyone stays."""

from datetime import timedelta

import pytest
from click.testing import CliRunner

from bot.__main__ import main
from db import backup, closing, file, people
from practice.models import Language
from tests.journeys.held import every_text
from tests.world import KEY, World, put_database

BOTH = pytest.mark.parametrize("language", ["en", "es"])
ENDS = {"en": "This bot ends on Wednesday, April 1", "es": "Este bot termina el miércoles 1 de abril"}
WORD = {"en": "will end this bot", "es": "va a cerrar este bot"}


async def begin(world: World) -> None:
    now = world.app.deps.clock.now()
    await world.app.deps.store.run(closing.begin, now=now, ends_at=now + timedelta(days=30))
    await world.app.ticker.tick()
    await world.settle()


async def told(world: World, name: str, language: str) -> int:
    return sum(WORD[language] in message["text"] for message in await world.person(name, language).said())


@BOTH
async def test_everyone_is_told_once_newcomers_too_and_can_take_a_copy(world: World, language: str) -> None:
    ana = world.person("ana", language)
    await ana.set_up()
    await begin(world)
    assert await told(world, "ana", language) == 1
    await ana.press("Get a copy" if language == "en" else "Recibir una copia")
    assert await world.calls("sendDocument")
    late = world.person("luz", language)
    await late.send("/start")
    assert ENDS[language] in await late.text(), "before they agree to anything"
    await late.set_up()
    await world.advance(minutes=1)
    assert await told(world, "luz", language) == 1
    await world.advance(days=2)
    assert await told(world, "ana", language) == 1


async def test_nobody_is_told_in_their_quiet_hours(world: World) -> None:
    ana = world.person("ana")
    await ana.set_up()
    await world.to("2026-03-03T05:00:00Z")  # midnight in New York
    await begin(world)
    assert await told(world, "ana", "en") == 0
    await world.to("2026-03-03T13:30:00Z")
    assert await told(world, "ana", "en") == 1


@pytest.mark.whole
async def test_when_the_day_has_come_nothing_of_anyone_stays_and_no_backup(world: World) -> None:
    ana = world.person("ana")
    await ana.set_up()
    await ana.press("1")
    await ana.press("Reflect")
    await ana.send("words of hers about the kestrel")
    await world.app.nightly.run()
    assert list(world.app.settings.backup_folder.glob("*.db"))
    await begin(world)
    await world.app.nightly.run()
    assert await world.rows("SELECT count(*) FROM people") == [(1,)], "not before its day"
    now = world.app.deps.clock.now()
    world.server._clock.move_to(now + timedelta(days=31))
    world.app.deps.clock.set(now + timedelta(days=31))
    await world.app.nightly._forget()
    await world.settle()
    assert await world.rows("SELECT count(*) FROM people") == [(0,)]
    assert "kestrel" not in await every_text(world)
    assert list(world.app.settings.backup_folder.glob("*.db")) == []
    assert "ended this bot" in await ana.text()


def test_the_command_begins_it_once_and_takes_it_back_and_says_so(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "bot.db"
    put_database(path)
    for name, value in {"DATABASE_FILE": str(path), "DATABASE_KEY": KEY, "HOST_NAME": "Center", "HOST_CONTACT": "a@example.org"}.items():
        monkeypatch.setenv(name, value)
    assert CliRunner().invoke(main, ["close-down", "--days", "3"]).exit_code == 2
    assert CliRunner().invoke(main, ["close-down"]).exit_code == 1, "asked, and nobody answered"
    assert "It ends on" in CliRunner().invoke(main, ["close-down", "--yes"]).output
    assert "as told before" in CliRunner().invoke(main, ["close-down", "--yes"]).output
    db = file.open_existing(path, KEY)
    found = closing.find(db)
    assert found is not None
    person = people.meet(db, 7, language=Language.SPANISH, zone="America/New_York", now=found.begun_at).person
    closing.note_told(db, person.id, now=found.begun_at)
    db.close()
    assert "Told so: 1." in CliRunner().invoke(main, ["close-down", "--take-back"]).output
    db = file.open_existing(path, KEY)
    assert closing.find(db) is None
    assert "sigue despu" in db.execute("SELECT params FROM outbox").fetchone()[0]
    db.close()
    assert "It was not ending." in CliRunner().invoke(main, ["close-down", "--take-back"]).output


def test_dropping_backups_leaves_what_is_not_ours(tmp_path) -> None:
    for name in ("peer-practice-20260301-000000.db", "mine.db"):
        (tmp_path / name).write_bytes(b"x")
    backup.drop(tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["mine.db"]
