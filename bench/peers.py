"""Echo bots that answer each message and keep nothing: what a message costs in other people's software."""

import asyncio
import subprocess
import sys
import time
import venv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, MessageHandler, filters

from bench.places import TOKEN

HERE = Path(__file__).parent
LONGEST = 60.0  # seconds; a message that is lost on the way would be waited for without end


@dataclass(frozen=True, kw_only=True)
class Cost:
    """Of so many messages: seconds by the clock, and seconds of CPU of the bot's own process."""

    messages: int
    seconds: float
    cpu: float

    @property
    def rate(self) -> float:
        return self.messages / self.seconds

    @property
    def cpu_each(self) -> float:
        """Microseconds."""
        return 1_000_000 * self.cpu / self.messages


async def ptb_echo(url: str, wanted: int, *, side_by_side: int) -> Cost:
    told, done = 0, asyncio.Event()

    async def echo(update: Update, _: object) -> None:
        nonlocal told
        assert update.message is not None
        await update.message.reply_text(update.message.text or "")
        told += 1
        if told == wanted:
            done.set()

    application = ApplicationBuilder().token(TOKEN).base_url(f"{url}/bot").concurrent_updates(side_by_side).build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    return await _timed(application, done, wanted)


async def _timed(application: Application[Any, Any, Any, Any, Any, Any], done: asyncio.Event, wanted: int) -> Cost:
    began, busy = time.perf_counter(), time.process_time()
    await application.initialize()
    await application.start()
    assert application.updater is not None
    await application.updater.start_polling()
    async with asyncio.timeout(LONGEST):
        await done.wait()
    cost = Cost(messages=wanted, seconds=time.perf_counter() - began, cpu=time.process_time() - busy)
    await application.updater.stop()
    await application.stop()
    await application.shutdown()
    return cost


def set_up_aiogram(folder: Path) -> Path:
    """An environment with aiogram alone; the path of its Python. It is no dependency of ours, so the bench makes it each time."""
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    command = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r", HERE / "aiogram.lock"]
    subprocess.run(command, check=True, stdout=sys.stderr)  # noqa: S603  our own arguments
    return python


async def aiogram_echo(python: Path, url: str, wanted: int) -> Cost:
    command = [str(python), str(HERE / "aiogram_echo.py"), url, TOKEN, str(wanted)]
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL)
    async with asyncio.timeout(LONGEST):
        said, _ = await process.communicate()
    seconds, cpu = (float(each) for each in said.split())
    return Cost(messages=wanted, seconds=seconds, cpu=cpu)
