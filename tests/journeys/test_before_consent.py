"""Before anyone agrees, nothing that they write is kept, and support is there."""

import pytest

from tests.journeys import forged
from tests.journeys.held import every_text
from tests.journeys.labels import label, tap
from tests.world import Phone, World

SECRETS: list[dict] = [
    {"text": "my secret 77001"},
    {"text": "/practice my secret 77001"},
    {"text": "/nothing 77001"},
    {"text": "my secret 77001", "voice_seconds": 2},
    {"location": {"latitude": 7.7001, "longitude": 77.001}},
    {"document": "bXkgc2VjcmV0", "filename": "77001.txt"},
]


@pytest.mark.parametrize("body", SECRETS)
async def test_before_consent_nothing_written_is_stored(ana: Phone, world: World, body: dict) -> None:
    message_id = await ana.send(**body)
    if "voice_seconds" not in body and "text" in body:
        await ana.send("an edit of secret 77001", edit=message_id)
    held = await every_text(world)
    assert "77001" not in held
    assert "7.7001" not in held
    assert "secret" not in held
    assert await world.rows("SELECT name, consented_at FROM people") == [(None, None)]
    assert await world.rows("SELECT count(*) FROM inbox WHERE body IS NOT NULL") == [(0,)]


async def test_words_before_consent_are_answered_with_what_this_is(phone: Phone) -> None:
    await phone.send("hola" if phone.language == "es" else "hello")
    assert label(phone, "Start") in await phone.labels()
    await tap(phone, "Start")
    assert label(phone, "No name") in await phone.labels()


@pytest.mark.parametrize("how", ["/support", "button"])
async def test_support_is_there_before_consent(phone: Phone, world: World, how: str) -> None:
    if how == "button":
        await phone.send("/start")
        await tap(phone, "Support")
    else:
        await phone.send(how)
    said = "\n".join(each["text"] for each in await phone.said())
    assert "988" in said
    assert ("warm" in said.lower()) if phone.language == "en" else ("línea" in said.lower())
    assert await world.rows("SELECT consented_at FROM people") == [(None,)]


@pytest.mark.parametrize("command", ["/practice", "/today", "/settings", "/progress", "/values", "/stop", "/help", "/privacy", "/cancel"])
async def test_every_command_has_an_answer_before_consent(phone: Phone, world: World, command: str) -> None:
    await phone.send(command)
    assert len(await phone.said()) >= 1
    assert await world.rows("SELECT consented_at, set_up_at FROM people") == [(None, None)]
    assert await world.rows("SELECT count(*) FROM prompts") == [(0,)]


@pytest.mark.parametrize(
    "data", ["1NoName", "1Defaults", "1HourIs:9", "1DaysAre:01234", "1ZoneIs:America/Chicago", "1AskCity", "1PracticeNow"]
)
async def test_no_button_works_before_consent_but_those_of_the_first_message(ana: Phone, world: World, data: str) -> None:
    await ana.send("/start")
    await forged.press(world, ana, data, (await ana.last())["message_id"])
    assert await world.rows("SELECT consented_at, set_up_at, name FROM people") == [(None, None, None)]
    assert await world.rows("SELECT (SELECT count(*) FROM dialogues) + (SELECT count(*) FROM prompts)") == [(0,)]
