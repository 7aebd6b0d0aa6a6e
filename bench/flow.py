"""Messages a second through a whole bot: everything ours does with a reflection, and an echo bot that keeps nothing."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import aiohttp
from telegram import Update
from telegram.ext import Application, ApplicationBuilder, MessageHandler, filters

from bench.figures import Figure, Size
from bench.places import TOKEN, bot, telegram
from bot.app import App
from db import Database, inbox, outbox

BEST = 4  # where PTB's polling was fastest against this server: 8 and more were slower, 256 (its `True`) ten times
LONGEST = 60.0  # seconds; a message that is lost on the way would be waited for without end
PATIENCE = 500  # times 20 ms
PEOPLE = [f"person-{number}" for number in range(20)]
TEXT = "I noticed how much I wanted to help at once, and that waiting was harder than I thought."


async def run(folder: Path, size: Size) -> list[Figure]:
    ours, echo, quick = [], [], []
    for turn in range(2):  # in turn, so that a busy moment of the machine meets all
        ours.append(await _ours(folder / f"flow-{turn}.db", size.messages))
        echo.append(await _echo(size.messages, side_by_side=1))
        quick.append(await _echo(size.messages, side_by_side=BEST))
    what = "flow: messages from 20 people"
    return [
        Figure(what=what, ours=max(ours), peer=max(echo), peer_is="an echo bot on PTB's polling, as it comes", unit="/s"),
        Figure(what=what, ours=max(ours), peer=max(quick), peer_is=f"the same with concurrent_updates({BEST})", unit="/s"),
    ]


async def _ours(database: Path, messages: int) -> float:
    """Each text: written down, made part of a reflection in one transaction, marked with a reaction, told on the card."""
    async with telegram() as url, aiohttp.ClientSession() as http:
        app = await asyncio.to_thread(bot, database, url)
        await app.start()
        await _each(lambda name: _until_asked(http, url, name, app))
        await app.stop()
        await _write(http, url, messages)
        app = await asyncio.to_thread(bot, database, url)
        began = time.perf_counter()
        await app.start()
        await _at_rest(app, parts=messages * len(PEOPLE))
        took = time.perf_counter() - began
        await app.stop()
    return messages * len(PEOPLE) / took


async def _each(work: Callable[[str], Awaitable[None]]) -> None:
    await asyncio.gather(*(work(name) for name in PEOPLE))


async def _until_asked(http: aiohttp.ClientSession, url: str, name: str, app: App) -> None:
    """From /start to the reflection question."""
    await http.post(f"{url}/sandbox/people/{name}/send", json={"text": "/start"})
    for labels in (["Start"], ["Use the defaults"], ["1"], ["Reflect", "Pass"]):
        pressed = await _press_when_there(http, url, name, *labels)
    if pressed == "Pass":  # a second question came first
        await _press_when_there(http, url, name, "Reflect")
    await _at_rest(app, parts=0)


async def _press_when_there(http: aiohttp.ClientSession, url: str, name: str, *labels: str) -> str:
    """Whichever button comes first, pressed."""
    for _ in range(PATIENCE):
        for label in labels:
            async with http.post(f"{url}/sandbox/people/{name}/press", json={"label": label}) as answer:
                if answer.status == 200:
                    return label
        await asyncio.sleep(0.02)
    raise TimeoutError(f"None of the buttons {labels} came.")


async def _write(http: aiohttp.ClientSession, url: str, messages: int) -> None:
    async def write(name: str) -> None:
        for number in range(messages):
            await http.post(f"{url}/sandbox/people/{name}/send", json={"text": f"{TEXT} ({number})"})

    await _each(write)


async def _at_rest(app: App, *, parts: int) -> None:
    """Until so many texts are kept, and everything about them was said."""

    def waiting(db: Database) -> int:
        kept = int(db.execute("SELECT count(*) FROM reflection_parts").fetchone()[0])
        return parts - kept + inbox.count_new(db) + outbox.count_due(db, now=app.deps.clock.now())

    async with asyncio.timeout(LONGEST):
        while await app.deps.store.run(waiting) or any(app.busy().values()):  # noqa: ASYNC110  rows tell, no event does
            await asyncio.sleep(0.01)


async def _echo(messages: int, *, side_by_side: int) -> float:
    async with telegram() as url, aiohttp.ClientSession() as http:
        await _write(http, url, messages)
        wanted, told, done = messages * len(PEOPLE), 0, asyncio.Event()

        async def echo(update: Update, _: object) -> None:
            nonlocal told
            assert update.message is not None
            await update.message.reply_text(update.message.text or "")
            told += 1
            if told == wanted:
                done.set()

        application = ApplicationBuilder().token(TOKEN).base_url(f"{url}/bot").concurrent_updates(side_by_side).build()
        application.add_handler(MessageHandler(filters.TEXT, echo))
        return wanted / await _timed(application, done)


async def _timed(application: Application[Any, Any, Any, Any, Any, Any], done: asyncio.Event) -> float:
    began = time.perf_counter()
    await application.initialize()
    await application.start()
    assert application.updater is not None
    await application.updater.start_polling()
    async with asyncio.timeout(LONGEST):
        await done.wait()
    took = time.perf_counter() - began
    await application.updater.stop()
    await application.stop()
    await application.shutdown()
    return took
