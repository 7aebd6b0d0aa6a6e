"""A whole day with a restart between any two of its steps ends as one without: nothing lost, nothing twice."""

from collections.abc import Awaitable, Callable, Collection
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.conftest import check
from tests.sizes import SOAK
from tests.world import Phone, World, running

Step = Callable[[Phone], Awaitable[Any]]
# The clock goes on while a bot starts, so that seconds differ between two runs; all else is the same.
TABLES = {
    "people": "language, consent_version, consent_language, name, zone, hour, days, next_prompt_at",
    "dialogues": "person_id, step, prompt_id",
    "prompts": "id, scenario_id, local_on, step, way, own_words, own_words_message_id, question, outbox_id",
    "reflections": "id, prompt_id, card_id",
    "reflection_parts": "id, reflection_id, message_id, text",
    "voices": "id, part_id, seconds, attempts, length(content)",
    "objections": "scenario_id, message_id, text",
    "inbox": "state, body",
    "outbox": "id, method, state, message_id, edits, params",
}


class First:
    """Takes the first of equals, so that two runs meet the same scenarios."""

    def seed(self, _):
        """Nothing is drawn."""

    def choice(self, equals):
        return equals[0]


@pytest.fixture(autouse=True)
def _same_scenarios(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.app.random", SimpleNamespace(Random=First))


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    folder = tmp_path / "undisturbed"
    folder.mkdir()
    return folder


async def reply_to_the_first_card(phone: Phone) -> None:
    first = next(each for each in await phone.said() if "1. " in each["text"])
    await phone.send("late, but here", reply_to=first["message_id"])


async def edit_the_first_words(phone: Phone) -> None:
    written = next(each for each in await phone.chat() if each["text"] == "I notced")
    await phone.send("I noticed", edit=written["message_id"])


DAY: dict[str, Step] = {
    "start": lambda phone: phone.send("/start"),
    "agree": lambda phone: phone.press("Start"),
    "name": lambda phone: phone.send("Ana"),
    "city": lambda phone: phone.send("Chicago"),
    "days": lambda phone: phone.press("Every day"),
    "hour": lambda phone: phone.press("9:00 AM"),
    "another one": lambda phone: phone.press("Another one"),
    "more": lambda phone: phone.press("More"),
    "not real": lambda phone: phone.press("Not real?"),
    "objection": lambda phone: phone.send("nobody says that"),
    "a way": lambda phone: phone.press("2"),
    "the others": lambda phone: phone.press("See the others"),
    "reflect": lambda phone: phone.press("Reflect"),
    "words": lambda phone: phone.send("I notced"),
    "more words": lambda phone: phone.send("that I was quiet"),
    "a voice note": lambda phone: phone.send(voice_seconds=2),
    "an edit": edit_the_first_words,
    "listen": lambda phone: phone.press("Listen"),
    "done": lambda phone: phone.press("Done"),
    "to nothing": lambda phone: phone.send("one thing more"),
    "add it": lambda phone: phone.press("Add it"),
    "done again": lambda phone: phone.press("Done"),
    "tomorrow": lambda phone: phone.world.to("2026-03-03T16:00:00Z"),
    "reply to an old card": reply_to_the_first_card,
    "own words": lambda phone: phone.press("My own words"),
    "written": lambda phone: phone.send("I would ask"),
    "stop here": lambda phone: phone.press("Stop here"),
    "delete": lambda phone: phone.press("Delete"),
    "delete it": lambda phone: phone.press("Delete it"),
}


async def end_of(world: World) -> dict[str, Any]:
    """What the person sees, to the hour, and what rows hold."""
    rows = {table: await world.rows(f"SELECT {columns} FROM {table}") for table, columns in TABLES.items()}
    return {"chat": [{**each, "date": each["date"][:13]} for each in await world.person("ana").chat()], **rows}


async def live(world: World, restart_after: Collection[str] = ()) -> dict[str, Any]:
    ana = world.person("ana")
    for name, step in DAY.items():
        await step(ana)
        if name in restart_after:
            await world.restart()
    await world.settle()
    return await end_of(world)


@cache
def undisturbed() -> dict[str, Any]:
    """Filled by the first test that needs it; each worker lives it once."""
    return {}


async def the_same_day(folder: Path) -> dict[str, Any]:
    if not undisturbed():
        async with running(folder) as world:
            undisturbed().update(await live(world))
            await check(world)
    return undisturbed()


@pytest.mark.soak
@pytest.mark.parametrize("steps", [[each] for each in DAY] if SOAK else [[*DAY][::2], [*DAY][1::2]])
async def test_a_restart_after_any_step_loses_nothing_and_repeats_nothing(elsewhere: Path, world: World, steps: list[str]) -> None:
    expected = await the_same_day(elsewhere)
    found = await live(world, steps)
    for part in expected:
        assert found[part] == expected[part], part


WRITTEN = {
    "name": "Ana",
    "city": "Chicago",
    "objection": "nobody says that",
    "words": "I notced",
    "more words": "that I was quiet",
    "written": "I would ask",
}


@pytest.mark.parametrize("step", WRITTEN)
async def test_what_is_written_while_the_bot_stops_is_answered_when_it_is_back(elsewhere: Path, world: World, step: str) -> None:
    expected = await the_same_day(elsewhere)
    ana = world.person("ana")
    for name, walk in DAY.items():
        if name == step:
            await ana.send_only(WRITTEN[step])
            await world.restart()
            await world.settle()
        else:
            await walk(ana)
    await world.settle()
    found = await end_of(world)
    assert [row[:2] for row in found["inbox"]] == [row[:2] for row in expected["inbox"]]
    for part in ("people", "prompts", "reflection_parts", "objections", "dialogues"):
        assert found[part] == expected[part], part
    assert [each["text"] for each in found["chat"]] == [each["text"] for each in expected["chat"]]


async def test_a_restart_in_a_pause_ends_no_pause(world: World, ana: Phone) -> None:
    await ana.set_up()
    await ana.send("/stop")
    before = await ana.chat()
    await world.restart()
    await world.advance(days=3)
    assert await ana.chat() == before


async def test_ten_restarts_in_a_row_say_nothing(world: World, ana: Phone) -> None:
    await ana.set_up()
    before = await ana.chat()
    for _ in range(10):
        await world.restart()
    await world.settle()
    assert await ana.chat() == before
