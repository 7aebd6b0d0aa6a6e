"""The bot and the sandbox as two processes, as someone starts them in two terminals."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest

from tests.faults.process import Forked, Process, by_webhook, environment, free_port
from tests.world import World, put_database


@dataclass
class Address:
    """A server of another process."""

    url: str


@contextlib.asynccontextmanager
async def sandbox_alone(*more: str, begun: type[Process] = Forked) -> AsyncIterator[Address]:
    port = free_port()
    sandbox = begun(["sandbox", "--server-only", "--port", str(port), *more], {})
    await sandbox.start()
    try:
        assert f"http://127.0.0.1:{port}" in await sandbox.says("Peer Practice sandbox")
        yield Address(f"http://127.0.0.1:{port}")
        assert await sandbox.stop() == 0
    finally:
        if sandbox.running is not None and sandbox.running.returncode is None:
            await sandbox.kill()


@contextlib.asynccontextmanager
async def bot_beside(url: str, folder: Path, control: int, *, begun: type[Process] = Forked, **more: str) -> AsyncIterator[Process]:
    put_database(folder / "bot.db")
    bot = begun(["run"], environment(url, folder, control=control, **more))
    await bot.start()
    try:
        await bot.says("bot.ready")
        yield bot
        assert await bot.stop() == 0
    finally:
        if bot.running is not None and bot.running.returncode is None:
            await bot.kill()


@pytest.mark.parametrize(("way", "begun"), [("polling", Process), ("webhook", Forked)])
async def test_two_days_with_a_sandbox_of_its_own(tmp_path: Path, way: str, begun: type[Process]) -> None:
    control = free_port()
    hook = by_webhook() if way == "webhook" else {}
    async with (
        sandbox_alone("--bot-control", f"http://127.0.0.1:{control}", begun=begun) as server,
        bot_beside(server.url, tmp_path, control, begun=begun, **hook),
        aiohttp.ClientSession() as http,
    ):
        luz = World(server, None, http, tmp_path).person("luz", "es")
        await luz.set_up()
        await luz.choose("1")
        await luz.send("Hoy escuché más que otras veces.")
        assert len(await luz.cards()) == 0
        await luz.world.advance(days=4)
        assert len(await luz.cards()) == 1


async def test_without_the_bots_control_port_clock_and_settle_say_409() -> None:
    async with sandbox_alone() as server, aiohttp.ClientSession() as http:
        for path, body in (("clock", {"advance": 60}), ("settle", {})):
            async with http.post(f"{server.url}/sandbox/{path}", json=body) as answer:
                assert (answer.status, "--bot-control" in (await answer.json())["error"]) == (409, True)


async def test_a_second_bot_on_the_same_database_is_refused_in_plain_words(tmp_path: Path) -> None:
    async with sandbox_alone() as server, bot_beside(server.url, tmp_path, free_port()):
        second = Forked(["run"], environment(server.url, tmp_path, control=free_port()))
        await second.start()
        assert "is in use by another process" in await second.says("Error")
        assert await second.ends() == 1


async def test_a_bot_that_starts_without_a_network_works_once_there_is_one(tmp_path: Path) -> None:
    port, control = free_port(), free_port()
    put_database(tmp_path / "bot.db")
    bot = Forked(["run"], environment(f"http://127.0.0.1:{port}", tmp_path, control=control))
    await bot.start()
    await bot.says("start.waiting")
    sandbox = Forked(["sandbox", "--server-only", "--port", str(port), "--bot-control", f"http://127.0.0.1:{control}"], {})
    await sandbox.start()
    try:
        await bot.says("bot.ready")
        async with aiohttp.ClientSession() as http:
            ana = World(Address(f"http://127.0.0.1:{port}"), None, http, tmp_path).person("ana")
            await ana.set_up()
            assert len(await ana.cards()) == 1
    finally:
        await sandbox.kill()
        assert await bot.stop() == 0


async def test_a_token_that_telegram_does_not_know_is_said_and_not_shown(tmp_path: Path) -> None:
    async with sandbox_alone() as server, aiohttp.ClientSession() as http:
        fault = {"method": "getMe", "kind": "status", "status": 401, "description": "Unauthorized", "times": 9}
        async with http.post(f"{server.url}/sandbox/faults", json=fault) as answer:
            assert answer.status == 200
        put_database(tmp_path / "bot.db")
        bot = Forked(["run"], environment(server.url, tmp_path, control=free_port()))
        await bot.start()
        assert "Check TELEGRAM_TOKEN" in await bot.says("Error")
        assert await bot.ends() == 1
        assert not any("test-token" in line for line in bot.lines)
