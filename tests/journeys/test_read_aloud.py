"""Scenarios that someone read aloud, where there is a recording; none is shipped."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from practice.library import SHIPPED
from sandbox.ogg import voice_note
from tests.conftest import check
from tests.world import Phone, World, labels_of, running


@pytest.fixture
async def world(tmp_path: Path, monkeypatch: Any) -> AsyncIterator[World]:
    """A bot whose scenarios are all read aloud in Spanish, and in no other language."""
    content = Path(shutil.copytree(SHIPPED, tmp_path / "content"))
    for scenario in sorted(content.glob("scenarios/*/*.yaml")):  # noqa: ASYNC240  a test waits for nothing else
        scenario.with_suffix(".es.ogg").write_bytes(voice_note(2, scenario.stem))
    monkeypatch.setattr("bot.app.SHIPPED", content)
    async with running(tmp_path) as world:
        yield world
        await check(world)


async def test_a_card_that_was_read_aloud_can_be_heard(world: World, luz: Phone) -> None:
    await luz.set_up()
    card = (await luz.cards())[0]
    assert "Escuchar" in labels_of(card)
    await luz.press("Escuchar")
    heard = await luz.last()
    async with world.http.get(world.server.url + heard["voice_url"]) as response:
        sent = await response.read()
    ((scenario_id,),) = await world.rows("SELECT scenario_id FROM prompts")
    assert sent == voice_note(2, scenario_id)
    assert heard["text"] == world.app.deps.library.scenario(scenario_id).es.title
    assert len(await luz.cards()) == 1


async def test_a_reply_to_what_was_heard_answers_its_card(world: World, luz: Phone) -> None:
    await luz.set_up()
    await luz.press("Escuchar")
    await luz.send("Me quedaría a su lado", reply_to=(await luz.last())["message_id"])
    assert await world.rows("SELECT own_words FROM prompts") == [("Me quedaría a su lado",)]


async def test_the_button_stays_under_more(world: World, luz: Phone) -> None:
    await luz.set_up()
    for label in ("Más", "Atrás"):
        await luz.press(label)
        assert "Escuchar" in await luz.labels()


async def test_there_is_no_button_in_a_language_without_a_recording(world: World, ana: Phone) -> None:
    await ana.set_up()
    assert "Listen" not in labels_of((await ana.cards())[0])


async def test_a_button_of_a_recording_that_is_gone_says_that_it_is_over(world: World, luz: Phone) -> None:
    await luz.set_up()
    world.app.deps.library.recordings.clear()
    await luz.press("Escuchar")
    assert "Practicar ahora" in await luz.labels()
