"""SQLite itself says that there is no room (a limit on the pages of the file): the bot waits, says so, and goes on."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from tests.world import Phone, World, running

OPERATOR = 990_001


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with running(tmp_path, operator_ids=(OPERATOR,)) as world:
        yield world


async def fill(world: World) -> None:
    """No page more than there is now, and what is free is taken."""
    await world.rows("CREATE TABLE ballast (bytes BLOB)")
    pages = (await world.rows("PRAGMA page_count"))[0][0]
    await world.app.deps.store.run_bare(lambda db: db.execute(f"PRAGMA max_page_count = {pages}").fetchone())


async def make_room(world: World) -> None:
    await world.app.deps.store.run_bare(lambda db: db.execute("PRAGMA max_page_count = 4294967294").fetchone())


async def until(asked: Callable[[], Awaitable[object]]) -> None:
    for _ in range(400):
        if await asked():
            return
        await asyncio.sleep(0.05)
    raise TimeoutError


async def said_of_the_disk(ana: Phone) -> int:
    return sum("disk" in message["text"] for message in await ana.said())


async def is_full(world: World) -> bool:
    return world.app.deps.store.is_full


LONG = "It went as it went, and this is how. " * 100


async def test_a_full_disk_is_said_and_survived_and_what_was_sent_meanwhile_is_kept(world: World) -> None:
    ana = world.person("ana")
    await ana.set_up()
    await ana.press("1")
    await ana.send("A first thought.")
    await fill(world)
    for _ in range(12):
        await ana.send_only(LONG)
    await until(lambda: said_of_the_disk(ana))
    assert not world.app.broken.is_set()
    assert world.app.deps.store.is_full
    assert [call for call in await world.calls("sendMessage") if call["params"]["chat_id"] in (OPERATOR, str(OPERATOR))]
    await make_room(world)
    await asyncio.sleep(1.1)
    await world.settle()
    texts = await world.rows("SELECT text FROM reflection_parts")
    assert sum(row[0].count("It went as it went") for row in texts) == 12 * LONG.count("It went")
    assert await said_of_the_disk(ana) == 1, "said once"
    assert not world.app.deps.store.is_full


async def test_a_bot_with_a_full_disk_can_be_stopped(world: World) -> None:
    ana = world.person("ana")
    await ana.set_up()
    await fill(world)
    for _ in range(12):
        await ana.send_only(LONG)
    await until(lambda: is_full(world))
    await asyncio.wait_for(world.app.stop(), 20)
    assert [task for task in world.app.tasks if not task.done()] == []
    world.app.tasks.clear()
