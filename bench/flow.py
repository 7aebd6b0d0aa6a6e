"""Messages a second through a whole bot: everything ours does with a reflection, and an echo bot that keeps nothing."""

import asyncio
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path

import aiohttp

from bench.figures import Figure, Size
from bench.peers import LONGEST, Cost, aiogram_echo, ptb_echo, set_up_aiogram
from bench.places import bot, telegram
from bot.app import App
from db import Database, inbox, outbox

BEST = 4  # where PTB's polling was fastest against this server: 8 and more were slower, 256 (its `True`) ten times
PATIENCE = 500  # times 20 ms
PEOPLE = [f"person-{number}" for number in range(20)]
TEXT = "I noticed how much I wanted to help at once, and that waiting was harder than I thought."


async def run(folder: Path, size: Size) -> list[Figure]:
    """Each is measured in turn, so that a busy moment meets all. aiogram only where there is enough to do for it."""
    python = await asyncio.to_thread(set_up_aiogram, folder / "aiogram") if size.with_aiogram else None
    ours: list[Cost] = []
    peers: dict[str, list[Cost]] = defaultdict(list)
    for turn in range(size.turns):
        ours.append(await _ours(folder / f"flow-{turn}.db", size.messages))
        peers["an echo bot on PTB's polling, as it comes"].append(await _echo(size.messages, partial(ptb_echo, side_by_side=1)))
        peers[f"the same with concurrent_updates({BEST})"].append(await _echo(size.messages, partial(ptb_echo, side_by_side=BEST)))
        if python is not None:
            peers["aiogram's echo bot"].append(await _echo(size.messages, partial(aiogram_echo, python)))
    return [figure for peer_is, costs in peers.items() for figure in _figures(ours, costs, peer_is)]


def _figures(ours: list[Cost], peer: list[Cost], peer_is: str) -> Iterator[Figure]:
    what = "flow: messages from 20 people"
    yield Figure(what=what, ours=max(each.rate for each in ours), peer=max(each.rate for each in peer), peer_is=peer_is, unit="/s")
    yield Figure(
        what="flow: CPU for each of them",
        ours=min(each.cpu_each for each in ours),
        peer=min(each.cpu_each for each in peer),
        peer_is=peer_is,
        unit="µs",
        less_is_better=True,
    )


async def _echo(messages: int, peer: Callable[[str, int], Awaitable[Cost]]) -> Cost:
    """What they wrote waits on the server; then the bot starts, and answers all of it."""
    async with telegram() as url, aiohttp.ClientSession() as http:
        await _write(http, url, messages)
        return await peer(url, messages * len(PEOPLE))


async def _ours(database: Path, messages: int) -> Cost:
    """Each text: written down, made part of a reflection in one transaction, marked with a reaction, told on the card."""
    async with telegram() as url, aiohttp.ClientSession() as http:
        app = await asyncio.to_thread(bot, database, url)
        await app.start()
        await _each(lambda name: _until_asked(http, url, name, app))
        await app.stop()
        await _write(http, url, messages)
        app = await asyncio.to_thread(bot, database, url)
        began, busy = time.perf_counter(), time.process_time()
        await app.start()
        await _at_rest(app, parts=messages * len(PEOPLE))
        cost = Cost(messages=messages * len(PEOPLE), seconds=time.perf_counter() - began, cpu=time.process_time() - busy)
        await app.stop()
    return cost


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
        while any(app.busy().values()) or await app.deps.store.run(waiting):  # noqa: ASYNC110  rows tell, no event does
            await asyncio.sleep(0.05)
