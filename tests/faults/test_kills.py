"""kill -9 while people write: nothing is lost, nothing done twice, everything acknowledged in the end."""

import asyncio
import contextlib
import random
import sqlite3
from pathlib import Path

import pytest

from tests.faults.process import Apart, Process, apart
from tests.sizes import SOAK
from tests.soaking import Row
from tests.world import TOKEN, Phone

pytestmark = pytest.mark.soak

KILLS, MESSAGES = (100, 100) if SOAK else (3, 60)
PEOPLE = 8
STOCK_KILLS, STOCK_MESSAGES = 5, 50
SETTLED_WITHIN = 1200 if SOAK else 60


async def begin(there: Apart, names: list[str]) -> list[Phone]:
    """Everyone has answered their first card, and a first message is saved."""
    phones = [there.world.person(name) for name in names]
    await asyncio.gather(*(phone.send_only("/start") for phone in phones))
    for label in ("Start", "Use the defaults"):
        await there.world.settle()
        await asyncio.gather(*(phone.press_only(label) for phone in phones))
    await there.world.settle()
    await asyncio.gather(*(phone.choose("1") for phone in phones))
    await there.world.settle()
    await asyncio.gather(*(phone.send_only(f"first of {phone.name}") for phone in phones))
    await there.world.settle()
    return phones


async def until_called(there: Apart, since: int, times: int) -> None:
    """Until the bot has made so many calls."""
    async with asyncio.timeout(SETTLED_WITHIN):
        while True:
            calls = (await there.world.call("GET", f"calls?since={since}"))["calls"]
            if len(calls) >= times:
                return
            await asyncio.sleep(0.005)


async def last_call(there: Apart) -> int:
    calls = (await there.world.call("GET", "calls?since=0"))["calls"]
    return int(calls[-1]["n"])


async def write(phone: Phone, texts: list[str]) -> None:
    for text in texts:
        await phone.send_only(text)


async def one_kill(there: Apart, phones: list[Phone], texts: list[str], rng: random.Random) -> None:
    """Everyone writes; at some moment the process is killed; they write on; it starts again."""
    since = await last_call(there)
    writing = [asyncio.create_task(write(phone, texts[number::PEOPLE])) for number, phone in enumerate(phones)]
    await until_called(there, since, rng.randint(1, MESSAGES))
    await asyncio.sleep(rng.uniform(0, 0.02))
    await there.bot.kill()
    await asyncio.gather(*writing)
    await there.start()


@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_no_message_is_lost_or_kept_twice_when_the_process_is_killed(tmp_path: Path, way: str, row: Row) -> None:
    rng = random.Random(f"kills by {way}")  # noqa: S311  seeded on purpose
    async with apart(tmp_path, way=way) as there:
        await there.start()
        phones = await begin(there, [f"person{number}" for number in range(PEOPLE)])
        sent = [f"first of {phone.name}" for phone in phones]
        for kill in range(KILLS):
            texts = [f"kill {kill} message {number}" for number in range(MESSAGES)]
            sent += texts
            await one_kill(there, phones, texts, rng)
        await there.world.call("POST", "settle", {"timeout": SETTLED_WITHIN})
        assert await there.bot.stop() == 0
        with there.rows() as db:
            kept = [text for (text,) in db.execute("SELECT text FROM reflection_parts").fetchall()]
            inbox = db.execute("SELECT state FROM inbox WHERE state != 'done'").fetchall()
            outbox = db.execute("SELECT method, state, error FROM outbox WHERE state NOT IN ('sent', 'cancelled')").fetchall()
            reflections = db.execute("SELECT count(*) FROM reflections").fetchone()
        lost, doubled = len(set(sent) - set(kept)), len(kept) - len(set(kept))
        row(f"Kills while people write, by {way}", f"{KILLS} kills, {len(sent):,} messages", f"{lost} lost, {doubled} doubled")
        assert sorted(kept) == sorted(sent)
        assert (inbox, outbox, reflections) == ([], [], (PEOPLE,))
        for number, phone in enumerate(phones):
            theirs = 1 + KILLS * len(range(number, MESSAGES, PEOPLE))
            cards = [each for each in await phone.said() if each["text"].startswith("Saved, not shared")]
            assert [card["text"].split(".")[0] for card in cards] == [f"Saved, not shared: {theirs} messages"]


async def what_a_stock_bot_loses_under_the_same_kills(tmp_path: Path, row: Row) -> None:
    rng, kept_in = random.Random("kills of a stock bot"), tmp_path / "stock.db"  # noqa: S311  seeded on purpose
    async with apart(tmp_path, way="polling") as there:
        there.bot = Process([there.world.server.url, TOKEN, str(kept_in)], {}, program="tests.faults.stock")
        phones = [there.world.person(f"person{number}") for number in range(PEOPLE)]
        await there.bot.start()
        for _ in range(STOCK_KILLS):
            await there.bot.says("bot.ready")
            await asyncio.gather(*(write(phone, [str(number) for number in range(STOCK_MESSAGES)]) for phone in phones))
            await asyncio.sleep(rng.uniform(0.5, 1.5))
            await there.bot.kill()
            await there.bot.start()
        await asyncio.sleep(15)
        await there.bot.kill()
    with contextlib.closing(sqlite3.connect(kept_in)) as db:
        ((kept,),) = db.execute("SELECT count(*) FROM texts").fetchall()
    sent = STOCK_KILLS * STOCK_MESSAGES * PEOPLE
    row("The same, a stock bot on PTB's own polling", f"{STOCK_KILLS} kills, {sent:,} messages", "–", f"{sent - kept:,} lost")


if SOAK:  # a figure beside ours, no test of ours
    test_what_a_stock_bot_loses = what_a_stock_bot_loses_under_the_same_kills
