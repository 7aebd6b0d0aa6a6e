"""Voice notes: fetched, kept encrypted, played back, gone when deleted."""

from typing import Any

import pytest

from tests.journeys import forged
from tests.journeys.held import count
from tests.journeys.labels import label, labels, tap
from tests.world import Phone, World, labels_of

FAILING = {"method": "getFile", "kind": "status", "status": 500, "description": "Internal Server Error"}

UNAVAILABLE = {**FAILING, "status": 400, "description": "Bad Request: wrong file_id or the file is temporarily unavailable"}


@pytest.fixture
async def asked(phone: Phone) -> Phone:
    """Someone who was just asked the reflection question."""
    await phone.set_up()
    await phone.press("1")
    await tap(phone, "Reflect")
    return phone


async def heard(world: World, phone: Phone, message_id: int) -> bytes:
    """What the chat plays for this message."""
    message = await phone.message(message_id)
    assert message is not None
    async with world.http.get(f"{world.server.url}{message['voice_url']}") as response:
        return await response.read()


async def kept(world: World) -> list[bytes | None]:
    return [row[0] for row in await world.rows("SELECT content FROM voices ORDER BY id")]


async def test_a_voice_note_is_fetched_and_kept_byte_for_byte_and_encrypted(asked: Phone, world: World) -> None:
    sent = await asked.send(voice_seconds=7)
    sound = await heard(world, asked, sent)
    assert await kept(world) == [sound]
    assert await world.rows("SELECT seconds, mime_type FROM voices") == [(7, "audio/ogg")]
    files = [path for path in world.folder.iterdir() if path.name.startswith("bot.db")]
    held = b"".join(path.read_bytes() for path in files)
    assert len(held) > len(sound)
    assert b"OpusHead" not in held
    assert sound[200:264] not in held


async def test_the_card_counts_it_and_offers_to_listen(asked: Phone) -> None:
    sent = await asked.send(voice_seconds=3)
    await asked.send("and in words")
    card = await asked.last()
    assert ("1 voice note" if asked.language == "en" else "1 nota de voz") in card["text"]
    assert labels_of(card) == labels(asked, "Done", "Delete", "Support", "Listen")
    assert ((await asked.message(sent)) or {})["reactions"] == ["✍"]


async def test_listening_plays_the_same_bytes_also_after_done(asked: Phone, world: World) -> None:
    sent = [await asked.send(voice_seconds=2), await asked.send(voice_seconds=3)]
    sounds = [await heard(world, asked, each) for each in sent]
    await tap(asked, "Done")
    await tap(asked, "More")
    await tap(asked, "Listen")
    played = [each["message_id"] for each in await asked.said() if each["voice"]]
    assert [await heard(world, asked, each) for each in played] == sounds
    assert len(set(sounds)) == 2


async def test_a_note_that_cannot_be_fetched_at_first_is_fetched_later(asked: Phone, world: World) -> None:
    await world.call("POST", "faults", {**FAILING, "times": 2})
    sent = await asked.send(voice_seconds=2)
    assert await kept(world) == [None]
    await tap(asked, "Listen")
    assert ("on its way" if asked.language == "en" else "camino") in await asked.text()
    await world.advance(minutes=1)
    assert await kept(world) == [await heard(world, asked, sent)]
    await tap(asked, "Listen")
    assert (await asked.last())["voice"] == 2


async def test_a_note_that_is_unavailable_for_a_moment_is_fetched_later(asked: Phone, world: World) -> None:
    await world.call("POST", "faults", {**UNAVAILABLE, "times": 1})
    sent = await asked.send(voice_seconds=3)
    await world.advance(hours=4)
    assert await kept(world) == [await heard(world, asked, sent)]
    await tap(asked, "Listen")
    assert (await asked.last())["voice"] == 3


@pytest.mark.parametrize("fault", [{**FAILING, "status": 404, "times": 1}, {**UNAVAILABLE, "times": 20}, {**FAILING, "times": 20}])
async def test_a_note_that_is_given_up_is_said_once_and_listen_says_so(asked: Phone, world: World, fault: dict[str, Any]) -> None:
    await world.call("POST", "faults", fault)
    await asked.send(voice_seconds=3)
    for _ in range(14):
        await world.advance(hours=1)
    lost = "could not get your voice note" if asked.language == "en" else "No pude obtener tu nota de voz"
    assert [lost in each["text"] for each in await asked.said()].count(True) == 1
    await tap(asked, "Listen")
    assert ("was not kept" if asked.language == "en" else "no se guardó") in await asked.text()
    assert ("on its way" if asked.language == "en" else "camino") not in await asked.text()


async def test_a_note_is_fetched_after_a_restart(ana: Phone, world: World) -> None:
    await ana.set_up()
    await ana.press("1")
    await world.call("POST", "faults", FAILING)
    sent = await ana.send(voice_seconds=2)
    await world.restart()
    await world.advance(minutes=1)
    assert await kept(world) == [await heard(world, ana, sent)]


async def test_a_note_past_ten_megabytes_is_said_and_nothing_is_kept(asked: Phone, world: World) -> None:
    voice = {"file_id": "big", "file_unique_id": "b", "duration": 3600, "mime_type": "audio/ogg", "file_size": 10 * 1024 * 1024 + 1}
    await forged.say(world, asked, 5000, voice=voice)
    assert "10 MB" in await asked.text()
    assert await count(world, "reflections") + await count(world, "voices") == 0
    await asked.send("in words, then")
    assert await world.rows("SELECT text FROM reflection_parts") == [("in words, then",)]


async def test_a_voice_note_answers_an_open_card(phone: Phone, world: World) -> None:
    await phone.set_up()
    sent = await phone.send(voice_seconds=4)
    assert await kept(world) == [await heard(world, phone, sent)]
    assert await world.rows("SELECT step, way FROM prompts") == [("reflecting", 0)]
    assert await phone.cards() == []
    saved, seen = (await phone.said())[-2:]
    assert label(phone, "Done") in labels_of(saved)
    assert label(phone, "See the others") in labels_of(seen)


async def test_deleting_takes_the_note_and_what_was_played_back(asked: Phone, world: World) -> None:
    sent = await asked.send(voice_seconds=2)
    await tap(asked, "Listen")
    await tap(asked, "Delete")
    await tap(asked, "Delete it")
    assert await kept(world) == []
    assert await asked.message(sent) is None
    assert [each for each in await asked.chat() if each["voice"]] == []


async def test_a_reply_to_what_was_played_adds_to_it(asked: Phone, world: World) -> None:
    await asked.send(voice_seconds=2)
    await tap(asked, "Listen")
    played = (await asked.last())["message_id"]
    await tap(asked, "Done")
    await asked.send("I hear it differently now", reply_to=played)
    assert await world.rows("SELECT text FROM reflection_parts ORDER BY message_id") == [("",), ("I hear it differently now",)]


async def test_a_voice_note_to_nothing_can_be_added(asked: Phone, world: World) -> None:
    await asked.send("first")
    await tap(asked, "Done")
    sent = await asked.send(voice_seconds=2)
    assert await kept(world) == []
    await tap(asked, "Add it")
    await world.settle()
    assert await kept(world) == [await heard(world, asked, sent)]


async def test_listening_to_anothers_note_plays_nothing(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    await ana.press("1")
    await ana.send(voice_seconds=2)
    await luz.set_up()
    await forged.press(world, luz, "1Listen:1", (await luz.last())["message_id"])
    assert [each for each in await luz.said() if each["voice"]] == []
