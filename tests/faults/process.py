"""The bot as a process of its own, as an operator runs it, so that it can be killed."""

import asyncio
import contextlib
import os
import socket
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import aiohttp

from db import Database, file
from sandbox.server import Server
from tests.faults import forked
from tests.world import KEY, TOKEN, World, put_database

ROOT = Path(__file__).parents[2]
STARTS_WITHIN = 60
INHERITED = {name: value for name, value in os.environ.items() if name in {"PATH", "LD_PRELOAD"} or "FAKE" in name}  # one clock for all
MONDAY = datetime.fromisoformat("2026-11-30T15:00:00Z")  # 10:00 in New York


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@dataclass
class Process:
    """`python -m bot <arguments>`; what it logs is kept line by line."""

    arguments: list[str]
    environment: dict[str, str]
    program: str = "bot"
    folder: Path = ROOT
    lines: list[str] = field(default_factory=list)
    running: asyncio.subprocess.Process | forked.Forked | None = None
    reader: asyncio.Task[None] | None = None
    heard: asyncio.Event = field(default_factory=asyncio.Event)

    async def start(self) -> None:
        self.lines_before = len(self.lines)
        self.running = await self._begin({**INHERITED, "PYTHONUNBUFFERED": "1", **self.environment})
        self.reader = asyncio.create_task(self._read())

    async def _begin(self, environment: dict[str, str]) -> asyncio.subprocess.Process | forked.Forked:
        return await asyncio.create_subprocess_exec(
            *[sys.executable, "-m", self.program, *self.arguments],
            cwd=self.folder,
            env=environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            limit=1 << 26,  # a stock bot logs what it was sent, on one line
        )

    async def _read(self) -> None:
        assert self.running is not None
        assert self.running.stdout is not None
        async for line in self.running.stdout:
            self.lines.append(line.decode(errors="replace"))
            self.heard.set()
        self.heard.set()

    async def says(self, words: str, *, since: int | None = None) -> str:
        """The first line with these words since the last start, or since a number of lines; waits for it."""
        first = self.lines_before if since is None else since
        async with asyncio.timeout(STARTS_WITHIN):
            while True:
                self.heard.clear()
                found = next((line for line in self.lines[first:] if words in line), None)
                if found is not None:
                    return found
                assert self.reader is not None
                assert not self.reader.done(), "".join(self.lines[-20:])
                await self.heard.wait()

    async def kill(self) -> None:
        assert self.running is not None
        self.running.kill()
        await self.ends()

    async def stop(self) -> int:
        """End it in good order; its exit code."""
        assert self.running is not None
        with contextlib.suppress(ProcessLookupError):
            self.running.terminate()
        return await self.ends()

    async def ends(self) -> int:
        """Its exit code, once it has ended by itself or was told to."""
        assert self.running is not None
        assert self.reader is not None
        code = await asyncio.wait_for(self.running.wait(), 30)
        await self.reader
        return code


class Forked(Process):
    """The same, begun in an instant."""

    async def _begin(self, environment: dict[str, str]) -> forked.Forked:
        return await forked.start(self.arguments, environment)


@dataclass
class Apart:
    """A sandbox here, the bot over there."""

    world: World
    bot: Process
    control: str
    database: Path

    async def start(self) -> None:
        await self.bot.start()
        await self.bot.says("bot.ready")

    async def ask_bot(self, method: str, path: str, **facts: Any) -> Any:
        """The bot's own control port."""
        async with self.world.http.request(method, f"{self.control}/{path}", **facts) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()

    @contextlib.contextmanager
    def rows(self) -> Any:
        """The database, read beside the bot."""
        db: Database = file.open_to_read(self.database, KEY)
        try:
            yield db
        finally:
            db.close()


def environment(url: str, folder: Path, *, control: int, **more: str) -> dict[str, str]:
    return {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": url,
        "CONTROL_PORT": str(control),
        "DATABASE_FILE": str(folder / "bot.db"),
        "DATABASE_KEY": KEY,
        "BACKUP_FOLDER": str(folder / "backups"),
        "HOST_NAME": "Test Peer Center",
        "HOST_CONTACT": "hello@example.org",
        "HOST_RELATION": "employs",
        "PACING": "false",
        "UPDATES_PER_MINUTE": "100000",
        **more,
    }


def by_webhook() -> dict[str, str]:
    port = str(free_port())
    return {"PORT": port, "WEBHOOK_URL": f"http://127.0.0.1:{port}"}


@contextlib.asynccontextmanager
async def apart(folder: Path, *, way: str, **more: str) -> AsyncIterator[Apart]:
    """Not started yet; at the end nothing of it is left running. `way` is polling or webhook."""
    control = free_port()
    server = await Server(start_at=MONDAY, bot_control=f"http://127.0.0.1:{control}").start()
    put_database(folder / "bot.db")
    hook = by_webhook() if way == "webhook" else {}
    bot = Forked(["run"], environment(server.url, folder, control=control, **hook, **more))
    async with aiohttp.ClientSession() as http:
        yield_to = Apart(World(server, None, http, folder), bot, f"http://127.0.0.1:{control}", folder / "bot.db")
        try:
            yield yield_to
        finally:
            if bot.running is not None and bot.running.returncode is None:
                await bot.kill()
            await server.stop()
