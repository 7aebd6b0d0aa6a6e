"""What is written down, what is a flood, and how the bot asks for more."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.world import World, running


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A bot that keeps as much of a flood as in production."""
    async with running(tmp_path, updates_per_minute=60) as world:
        yield world


def message(update_id: int, chat_id: int, date: float, text: str = "hi") -> dict[str, Any]:
    who = {"id": chat_id, "first_name": "A", "is_bot": False}
    chat = {"id": chat_id, "type": "private", "first_name": "A"}
    return {"update_id": update_id, "message": {"message_id": update_id, "date": int(date), "text": text, "chat": chat, "from": who}}


async def kept(world: World) -> dict[int, int]:
    """How many updates of each chat were written down."""
    return dict(await world.rows("SELECT chat_id, count(*) FROM inbox GROUP BY chat_id"))


async def test_a_flood_is_answered_once_and_not_stored_and_others_go_on(world: World) -> None:
    ana, ben = world.person("ana"), world.person("ben")
    await ana.send("whom it has met")
    for number in range(68):
        await ana.send_only(f"flood {number}")
    await ben.send_only("/start")
    await ana.send("and one more")
    counts = sorted((await kept(world)).values())
    assert counts == [1, 60]
    assert sum("fast" in text or "at once" in text for text in [each["text"] for each in await ana.said()]) == 1
    assert len(await ben.said()) == 1
    await world.advance(seconds=61)
    await ana.send("/help")
    assert sorted((await kept(world)).values()) == [1, 61]


async def test_a_jump_of_the_clock_ends_a_flood(world: World) -> None:
    now = world.app.deps.clock.now
    for minute in range(3):
        start = now()
        await world.app.intake.accept([message(minute * 100 + number, 7, start.timestamp()) for number in range(70)])
        assert await kept(world) == {7: 60 * (minute + 1)}
        world.app.deps.clock.set(start + timedelta(seconds=62))


async def test_what_was_written_over_hours_while_the_bot_was_away_is_no_flood(world: World) -> None:
    now = world.app.deps.clock.now().timestamp()
    backlog = [message(number, 7, now - 100 * (200 - number)) for number in range(200)]
    await world.app.intake.accept([{"update_id": 500, "callback_query": {"id": "1", "from": {"id": 7}, "data": "x"}}])
    for start in (0, 100):
        await world.app.intake.accept(backlog[start : start + 100])
    assert await kept(world) == {7: 201}


async def test_the_same_update_twice_is_written_down_once(world: World) -> None:
    now = world.app.deps.clock.now().timestamp()
    twice = [message(9, 7, now), message(9, 7, now, "another text")]
    await world.app.intake.accept(twice)
    await world.app.intake.accept(twice)
    assert await kept(world) == {7: 1}


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "status", "status": 401},
        {"kind": "status", "status": 409},
        {"kind": "status", "status": 500},
        {"kind": "status", "status": 429, "retry_after": 1},
        {"kind": "drop_request"},
        {"kind": "drop_reply"},
    ],
)
async def test_polling_goes_on_after_whatever_went_wrong(world: World, fault: dict[str, Any]) -> None:
    ana = world.person("ana")
    await world.call("POST", "faults", {"method": "getUpdates", **fault})
    await ana.send("/start")
    await ana.send("/help")
    assert len(await ana.said()) == 2
    assert not world.app.broken.is_set()


async def test_numbers_that_went_down_after_a_quiet_week_are_followed(world: World) -> None:
    ana = world.person("ana")
    await ana.send("/start")
    await world.call("POST", "updates", {"update": {**message(1, 7, 0), "update_id": 2**40}})
    await world.settle()
    await world.advance(days=9)
    before = len(await world.calls("getUpdates"))
    for text in ("/help", "/privacy", "/help"):
        await ana.send(text)
    assert len(await ana.said()) == 4
    assert len(await world.calls("getUpdates")) - before < 10
