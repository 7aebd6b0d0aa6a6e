"""A stock bot on PTB's own polling under the faults that ours is put under: figures to stand beside ours, no tests of ours."""

import asyncio
import contextlib
import os
import signal
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.faults.process import Apart, Process, apart
from tests.gateway.forged import malformed
from tests.sizes import SOAK
from tests.soaking import Row
from tests.world import TOKEN

PEOPLE, EACH = 4, 50
UNCHANGED = 7  # looks, ten seconds apart
AWAY = {"method": "sendMessage", "kind": "drop_request", "times": 1_000_000}
STORM = {"method": "sendMessage", "kind": "status", "status": 429, "retry_after": 1, "times": PEOPLE * EACH}


@contextlib.asynccontextmanager
async def stock(tmp_path: Path) -> AsyncIterator[Apart]:
    async with apart(tmp_path, way="polling") as there:
        there.bot = Process([there.world.server.url, TOKEN, str(tmp_path / "stock.db")], {}, program="tests.faults.stock")
        await there.bot.start()
        await there.bot.says("bot.ready")
        yield there


async def write(there: Apart) -> None:
    for number in range(EACH):
        for person in range(PEOPLE):
            await there.world.person(f"person{person}").send_only(str(number))


@dataclass(frozen=True)
class Came:
    """Of the messages that were written: how many are kept, and how many were answered."""

    kept: int
    answered: int

    def __str__(self) -> str:
        return f"{PEOPLE * EACH - self.kept} lost, {PEOPLE * EACH - self.answered} never answered"


async def came(there: Apart, tmp_path: Path) -> Came:
    """Once nothing more has come for a minute: longer than it waits before it asks again. Nothing is answered that was not kept."""
    seen: list[tuple[int, int]] = []
    while len(seen) < UNCHANGED or len(set(seen[-UNCHANGED:])) > 1:
        await asyncio.sleep(10)
        with contextlib.closing(sqlite3.connect(tmp_path / "stock.db")) as db:
            ((kept,),) = db.execute("SELECT count(*) FROM texts WHERE text GLOB '[0-9]*' AND length(text) < 3").fetchall()
        chats = [await there.world.person(f"person{person}").said() for person in range(PEOPLE)]
        seen.append((kept, sum(len(chat) for chat in chats)))
    found = Came(*seen[-1])
    assert 0 <= found.answered <= found.kept <= PEOPLE * EACH
    return found


async def under_a_fault(tmp_path: Path, what: str, fault: dict[str, Any], row: Row) -> None:
    async with stock(tmp_path) as there:
        await there.world.call("POST", "faults", fault)
        await write(there)
        during = await came(there, tmp_path)
        await there.world.call("DELETE", "faults")
        after = await came(there, tmp_path)
        assert during.answered < PEOPLE * EACH, "the fault did nothing"
        assert after.kept >= during.kept
        assert after.answered >= during.answered
        row(f"{what}, a stock bot", f"{PEOPLE * EACH} messages", "–", str(after))


async def standing_still(tmp_path: Path, row: Row) -> None:
    async with stock(tmp_path) as there:
        assert there.bot.running is not None
        assert there.bot.running.pid is not None
        os.kill(there.bot.running.pid, signal.SIGSTOP)
        await write(there)
        await asyncio.sleep(60)
        os.kill(there.bot.running.pid, signal.SIGCONT)
        found = await came(there, tmp_path)
        assert found.kept, "it never went on"
        row("The process stands still for 60 s, a stock bot", f"{PEOPLE * EACH} messages meanwhile", "–", str(found))


async def between_hostile_updates(tmp_path: Path, row: Row) -> None:
    async with stock(tmp_path) as there:
        for update in malformed(7, 1_000):
            await there.world.call("POST", "updates", {"update": update})
        await write(there)
        row("Hostile updates, a stock bot", f"1,000 before {PEOPLE * EACH} good ones", "–", str(await came(there, tmp_path)))


if SOAK:

    @pytest.mark.soak
    @pytest.mark.parametrize(("what", "fault"), [("Nothing can be sent", AWAY), ("A storm of 429", STORM)])
    async def test_a_stock_bot_under_a_fault(tmp_path: Path, what: str, fault: dict[str, Any], row: Row) -> None:
        await under_a_fault(tmp_path, what, fault, row)

    test_a_stock_bot_that_stands_still = pytest.mark.soak(standing_still)
    test_a_stock_bot_between_hostile_updates = pytest.mark.soak(between_hostile_updates)
