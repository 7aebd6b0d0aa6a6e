"""Time passes for everyone, also beside someone whose row is broken, and the bot can always be stopped."""

import asyncio
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from bot.gateway.control import Control
from bot.gateway.pacer import NoPacer
from bot.gateway.sender import Sender
from bot.runtime.clock import Clock
from bot.runtime.pulse import Pulse
from db import Database, outbox
from db.store import Store
from tests.world import KEY, MONDAY, World, put_database, running


async def test_someone_whose_row_is_broken_keeps_nobody_else_waiting(world: World) -> None:
    ana, ben = world.person("ana"), world.person("ben")
    await ana.set_up()
    await ben.set_up()
    await world.app.deps.store.run(
        lambda db: db.execute("UPDATE prompts SET value = 'broken' WHERE person_id = (SELECT min(id) FROM people)")
    )
    await world.to("2026-03-03T14:05:00Z")
    assert await world.rows("SELECT count(*) FROM prompts GROUP BY person_id ORDER BY person_id") == [(1,), (2,)]
    await world.app.deps.store.run(lambda db: db.execute("UPDATE prompts SET value = 'mutual' WHERE value = 'broken'"))
    await world.to("2026-03-03T15:05:00Z")
    assert await world.rows("SELECT count(*) FROM prompts GROUP BY person_id ORDER BY person_id") == [(2,), (2,)]


async def test_what_is_put_while_it_is_asked_what_waits_is_counted(tmp_path: Path) -> None:
    put_database(tmp_path / "bot.db")
    store, clock, asked = Store(tmp_path / "bot.db", KEY), Clock(MONDAY), threading.Event()

    def put(db: Database) -> None:
        asked.wait()
        clock.set(clock.now() + timedelta(seconds=1))
        outbox.add(db, chat_id=1, method="sendMessage", params={}, now=clock.now())

    async def go_on() -> None:
        asked.set()

    control = Control(store=store, clock=clock, tick=go_on, busy=dict)
    _, pending, _ = await asyncio.gather(store.run(put), control.pending(), go_on())
    await store.close()
    assert pending == {"outbox": 1}


async def test_two_ticks_at_once_plan_once(world: World) -> None:
    await world.person("ana").set_up()
    clock = world.app.deps.clock
    await world.to("2026-03-03T13:59:59Z")
    clock.set(clock.now().replace(hour=14, minute=0, second=5))
    await asyncio.gather(*(world.app.ticker.tick() for _ in range(5)))
    await world.settle()
    assert await world.rows("SELECT count(*) FROM prompts") == [(2,)]


async def test_nothing_that_is_due_begins_once_the_bot_was_told_to_stop(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    for turns in range(6):
        (tmp_path / str(turns)).mkdir()
        async with running(tmp_path / str(turns)) as world:
            before = asyncio.all_tasks()
            ticking = asyncio.create_task(world.app.ticker.tick())
            for _ in range(turns * 3):
                await asyncio.sleep(0)
            await world.app.stop()
            await ticking
            await world.app.ticker.tick()
            await world.app.nightly.start_due()
            assert world.app.nightly.is_idle()
            await asyncio.sleep(0.01)
            assert asyncio.all_tasks() - before == set()
    assert "store is closed" not in caplog.text


async def test_a_sender_ends_whenever_it_is_told_to(world: World) -> None:
    deps = world.app.deps
    for turns in range(150):
        sender = Sender(deps.store, world.app.request, deps.clock, NoPacer(), Pulse(), render=world.app.sender._render, in_flight=10)
        running = asyncio.create_task(sender.run())
        for _ in range(turns % 12):
            await asyncio.sleep(0.0005 if turns % 2 else 0)
        sender.wake()
        await asyncio.sleep(0)
        running.cancel()
        done, _ = await asyncio.wait([running], timeout=5)
        assert done
        assert running.cancelled()
