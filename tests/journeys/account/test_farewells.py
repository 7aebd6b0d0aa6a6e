"""Leaving, over HTTP: asked twice, gone at once, and nobody else's words with it."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from db import Database, farewells, inbox
from tests.journeys.cohort import make_cohort, reflect, share
from tests.world import Phone, World

CANARY = "kanarienvogel"


def words(phone: Phone, english: str, spanish: str) -> str:
    return spanish if phone.language == "es" else english


async def write_a_lot(phone: Phone) -> None:
    """The same word, with whose it is, in everything that someone can leave behind."""
    mine = f"{CANARY}-{phone.name}"
    await phone.send("/start")
    await phone.press(words(phone, "Start", "Empezar"))
    await phone.send(f"{mine} the name")
    await phone.press(words(phone, "Use the defaults", "Usar lo sugerido"))
    await phone.send("/cohort")
    await phone.press(words(phone, "Make a cohort", "Crear un grupo"))
    await phone.send(f"{mine} cohort")
    await phone.send(f"{mine} trainer")
    await phone.press(words(phone, "More", "Más"))
    await phone.press(words(phone, "Not real?", "¿Suena falso?"))
    await phone.send(f"{mine} rings false")
    await phone.press(words(phone, "Back to the card", "Volver a la tarjeta"))
    await phone.send(f"{mine} in my own words")
    await phone.press(words(phone, "Reflect", "Reflexionar"))
    await phone.send(f"{mine} reflected")
    await phone.send(f"{mine} aloud", voice_seconds=3)
    await phone.send("/goals")
    await phone.press(words(phone, "New goal", "Nueva meta"))
    await phone.press(words(phone, "Start from nothing", "Empezar de cero"))
    await phone.send(f"{mine} the goal")
    for _ in range(3):
        await phone.press(words(phone, "Go on", "Seguir"))
    await phone.send(f"{mine} the topic 6")
    await phone.send(f"/log 2h {mine} training, {mine} center, {mine} presenter, 2026-02-20")
    await phone.press(words(phone, "Save", "Guardar"))
    await phone.send(f"/log 1h {mine} unsaved, 2026-02-21")


async def leave(phone: Phone) -> None:
    await phone.send("/deletemydata")
    await phone.press(words(phone, "Delete everything", "Borrar todo"))


async def id_of(phone: Phone) -> int:
    return next(int(each["id"]) for each in (await phone.world.call("GET", "people"))["people"] if each["name"] == phone.name)


async def fail(world: World, chat_id: int, body: str, state: str = "failed") -> None:
    """An update that was kept with its text because nothing could be done with it."""

    def add(db: Database) -> None:
        inbox.add(db, update_id=abs(hash(body)) % 10**9, chat_id=chat_id, body=body, now=world.app.deps.clock.now())
        db.execute(
            "UPDATE inbox SET state = ?, chat_id = ?, done_at = 1 WHERE body = ?", [state, None if state != "failed" else chat_id, body]
        )

    await world.app.deps.store.run(add)


async def dump(world: World) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, in the clear."""
    names = [row[0] for row in await world.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {name: await world.rows(f'SELECT * FROM "{name}"') for name in names}


def holders(rows: dict[str, list[tuple[Any, ...]]], what: object) -> set[str]:
    """The tables in which this still stands."""
    return {name for name, each in rows.items() if str(what) in repr(each)}


@pytest.mark.parametrize("name", ["ana", "luz"])
async def test_nothing_that_someone_left_is_anywhere_and_nobody_elses_is_touched(world: World, name: str, capfd: Any) -> None:
    phone, other = (world.person("ana"), world.person("luz", "es"))[:: 1 if name == "ana" else -1]
    for each in (phone, other):
        await write_a_lot(each)
        await fail(world, await id_of(each), f"{CANARY}-{each.name} quarantined {await id_of(each)}", state="quarantined")
    await fail(world, await id_of(phone), f"{CANARY}-{name} failed")
    own, chat_id = f"{CANARY}-{name}", await id_of(phone)
    before = await dump(world)
    found = {"people", "prompts", "reflection_parts", "objections", "goals", "goal_categories", "inbox"}
    assert holders(before, own) >= found | {"cohorts", "memberships", "cohort_drafts"}
    voice = (
        await world.rows("SELECT content FROM voices JOIN reflection_parts ON part_id = reflection_parts.id WHERE chat_id = ?", chat_id)
    )[0][0]
    await leave(phone)
    after = await dump(world)
    assert holders(after, own) == set()
    assert holders(after, voice) == set()
    assert holders(after, chat_id) == {"outbox"}
    theirs = {"people", "prompts", "reflections", "reflection_parts", "voices", "objections", "goals", "goal_categories"}
    assert {table: len(after[table]) * 2 for table in theirs} == {table: len(before[table]) for table in theirs}
    assert all(row in before[table] for table in theirs for row in after[table])
    assert len(after["inbox"]) == len([row for row in before["inbox"] if CANARY not in str(row) and str(chat_id) not in str(row)]) + 1
    assert CANARY not in "".join(capfd.readouterr())


def log_of(world: World) -> Path:
    path = world.app.settings.database_file
    return path.with_name(path.name + "-wal")


async def test_the_write_ahead_log_is_emptied_once_it_is_done(world: World, ana: Phone, monkeypatch: Any) -> None:
    await write_a_lot(ana)
    sizes = [log_of(world).stat().st_size]
    empty = farewells.empty_log

    def watched(db: Database) -> bool:
        done = empty(db)
        sizes.append(log_of(world).stat().st_size)
        return done

    monkeypatch.setattr(farewells, "empty_log", watched)
    await leave(ana)
    assert sizes[0] > 0
    assert sizes[1:] == [0]


async def test_what_remains_is_a_farewell_that_names_only_a_chat(world: World, ana: Phone) -> None:
    await write_a_lot(ana)
    await leave(ana)
    (farewell,) = await ana.chat()
    assert farewell["text"] == (
        "Deleted. Thank you for practicing here.\n\nYour data is gone from the backups by Mar 17, 2026. Messages older than 48 hours "
        "stay in this chat until you delete it.\n\n/start begins again, whenever you like."
    )
    rows = await world.rows("SELECT person_id, params, attachment, state FROM outbox")
    assert set(rows) == {(None, None, None, "sent")}
    assert [await world.rows(f"SELECT count(*) FROM {table}") for table in ("people", "inbox", "prompts", "voices")] == [[(0,)]] * 4


async def test_messages_older_than_two_days_stay_and_it_says_so(world: World, ana: Phone) -> None:
    await ana.set_up()
    await world.advance(days=1)
    old = {message["message_id"] for message in await ana.chat()}
    await world.advance(days=2)
    await ana.send("/help")
    await leave(ana)
    left = await ana.chat()
    assert {message["message_id"] for message in left[:-1]} == old
    assert "older than 48 hours stay" in left[-1]["text"]


async def test_a_long_evening_is_taken_away_a_hundred_messages_at_a_time(world: World, ana: Phone) -> None:
    await ana.set_up()
    for number in range(60):
        await ana.send_only(f"/help {number}")
    await world.settle()
    await leave(ana)
    assert len(await ana.chat()) == 1
    assert max(len(call["params"]["message_ids"]) for call in await world.calls("deleteMessages")) == 100


@pytest.mark.parametrize("language", ["en", "es"])
async def test_it_is_asked_once_more_and_no_is_as_easy(world: World, language: str) -> None:
    phone = world.person("ana", language)
    await write_a_lot(phone)
    before = await world.rows("SELECT * FROM reflection_parts")
    await phone.send("/deletemydata")
    assert await phone.labels() == [
        words(phone, *pair) for pair in [("Get a copy", "Recibir una copia"), ("Delete everything", "Borrar todo"), ("Keep", "Conservar")]
    ]
    assert "14" in await phone.text()
    await phone.press(words(phone, "Keep", "Conservar"))
    assert await phone.text() == words(phone, "Kept, all of it.", "Todo queda guardado.")
    assert await world.rows("SELECT * FROM reflection_parts") == before


async def test_a_double_tap_is_harmless(world: World, ana: Phone) -> None:
    await write_a_lot(ana)
    await ana.send("/deletemydata")
    await ana.press_twice("Delete everything")
    assert await world.rows("SELECT count(*) FROM people") == [(0,)]
    assert len(await ana.chat()) <= 2
    assert holders(await dump(world), await id_of(ana)) == {"outbox"}


async def test_the_start_begins_anew_consent_and_all(world: World, ana: Phone) -> None:
    await write_a_lot(ana)
    await leave(ana)
    await ana.send("my words are not kept yet")
    assert "Start" in await ana.labels()
    assert await world.rows("SELECT name, consented_at, next_prompt_at FROM people") == [(None, None, None)]
    await ana.set_up()
    assert len(await ana.cards()) == 1
    await world.advance(days=1)
    assert await world.rows("SELECT count(*) FROM prompts") == [(2,)]


async def test_nothing_comes_to_someone_who_left(world: World, ana: Phone) -> None:
    await ana.set_up()
    await leave(ana)
    said = len(await ana.said())
    await world.advance(days=5)
    assert len(await ana.said()) == said


async def test_it_is_reached_from_the_settings_and_from_privacy(world: World, ana: Phone) -> None:
    await ana.set_up()
    for command in ("/settings", "/privacy"):
        await ana.send(command)
        await ana.press("My data")
        assert await ana.labels() == ["Get a copy", "Delete my data"]
    await ana.press("Delete my data")
    assert (await ana.text()).startswith("Delete everything?")


async def test_a_send_that_is_on_its_way_brings_nothing_back(world: World, ana: Phone) -> None:
    await write_a_lot(ana)
    await ana.send("/deletemydata")
    await world.call("POST", "faults", {"method": "sendMessage", "kind": "slow", "seconds": 1.0})
    await ana.send_only("/progress")
    await ana.press_only("Delete everything")
    await world.settle()
    rows = await dump(world)
    assert holders(rows, CANARY) == set()
    assert rows["people"] == []


async def test_a_voice_note_that_is_being_fetched_does_not_come_back(world: World, ana: Phone) -> None:
    await ana.set_up()
    await ana.press("1")
    await ana.press("Reflect")
    await world.call("POST", "faults", {"method": "getFile", "kind": "slow", "seconds": 1.0})
    await ana.send_only(voice_seconds=2)
    await ana.send_only("/deletemydata")
    for _ in range(200):
        if "Delete everything" in str(await ana.said()):
            break
        await asyncio.sleep(0.01)
    await ana.press_only("Delete everything")
    await world.settle()
    assert await world.rows("SELECT count(*) FROM voices") == [(0,)]


async def test_what_a_killed_bot_had_deleted_is_not_in_its_log_once_it_is_back(world: World, ana: Phone, monkeypatch: Any) -> None:
    await write_a_lot(ana)
    monkeypatch.setattr(farewells, "empty_log", lambda _: True)  # as if it had been killed just before
    await leave(ana)
    await world.restart()
    assert log_of(world).stat().st_size == 0
    assert await world.rows("SELECT count(*) FROM people") == [(0,)]


async def share_a_lot(world: World, ana: Phone, tom: Phone) -> None:
    """Both share, write notes about it, and report each other: canaries in every table of sharing."""
    there = await make_cohort(world)
    for phone in (ana, tom):
        await phone.set_up()
        await there.join(phone, trains=phone is tom)
    for phone in (ana, tom):
        await reflect(phone, f"{CANARY}-{phone.name} shared")
        await share(phone, "circle")
    for phone in (ana, tom):
        await phone.press("Read one")
        await phone.press("Write a line")
        await phone.send(f"{CANARY}-{phone.name} a line")
    await world.advance(minutes=20)
    for phone in (ana, tom):
        await phone.press("Report")
        await phone.press("Report it")


@pytest.mark.parametrize("name", ["ana", "tom"])
async def test_what_was_shared_written_and_reported_goes_with_whoever_wrote_it(world: World, name: str, capfd: Any) -> None:
    ana, tom = world.person("ana"), world.person("tom")
    await share_a_lot(world, ana, tom)
    own, other = (ana, tom) if name == "ana" else (tom, ana)
    before = await dump(world)
    for phone in (ana, tom):
        assert holders(before, f"{CANARY}-{phone.name}") >= {"shares", "notes", "reports", "reflection_parts"}
    assert f"{CANARY}-{own.name} shared" in str(await other.said())
    await leave(own)
    after = await dump(world)
    assert holders(after, f"{CANARY}-{own.name}") == set()
    assert f"{CANARY}-{own.name}" not in str(await other.said())
    assert holders(after, f"{CANARY}-{other.name}") == {"shares", "reports", "reflection_parts"}
    assert CANARY not in "".join(capfd.readouterr())
