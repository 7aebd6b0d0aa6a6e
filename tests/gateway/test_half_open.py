"""Connections to the bot's own port that stop in the middle end."""

import asyncio
import logging
from pathlib import Path

import pytest

import bot.app
from bot.gateway import web
from tests.faults.process import free_port
from tests.world import running

HEAD = "POST /telegram HTTP/1.1\r\nHost: a\r\nX-Telegram-Bot-Api-Secret-Token: {secret}\r\nContent-Length: 500\r\n\r\n{{"


@pytest.mark.parametrize("sent", ["", "GET /healthz HTTP/1.1\r\nHost: a", "GET /hea"])
async def test_one_that_never_asks_is_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sent: str) -> None:
    monkeypatch.setattr(bot.app, "IDLE_FOR", 0.3)
    port = free_port()
    async with running(tmp_path, port=port):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(sent.encode())
        async with asyncio.timeout(10):
            assert await reader.read() == b""
        writer.close()


async def test_an_update_that_never_comes_whole_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "BODY_WITHIN", 0.3)
    port = free_port()
    async with running(tmp_path, port=port) as world:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(HEAD.format(secret=world.app.secret).encode())
        async with asyncio.timeout(30):
            assert (await reader.readline()).startswith(b"HTTP/1.1 408")
            await reader.read()
        writer.close()


async def test_whoever_hangs_up_in_the_middle_makes_no_error_of_ours(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """As a proxy does where a body is too large."""
    port = free_port()
    async with running(tmp_path, port=port) as world:
        with caplog.at_level(logging.WARNING):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(HEAD.format(secret=world.app.secret).encode())
            await writer.drain()
            writer.write_eof()
            async with asyncio.timeout(30):
                assert await reader.read() == b""
            writer.close()
            await world.settle()
        assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
