"""What a tick costs: it should depend on how many are due, not on how many there are."""

import asyncio
import time
from datetime import datetime, timedelta
from pathlib import Path

from bench.figures import Figure, Size
from bench.places import NINE_IN_NEW_YORK, bot
from bot.runtime.clock import Clock
from db import Database

PERSON = (
    "INSERT INTO people (telegram_id, language, created_at, consented_at, consent_version, consent_language, set_up_at, zone, "
    "next_prompt_at) VALUES (?, 'en', ?, ?, 1, 'en', ?, 'America/New_York', ?)"
)


async def run(folder: Path, size: Size) -> list[Figure]:
    everyone = await _milliseconds(folder / "everyone.db", people=size.due, due=size.due)
    some = await _milliseconds(folder / "some.db", people=size.crowd, due=size.few)
    return [
        Figure(
            what=f"tick: per person due, {size.few:,} due of {size.crowd:,}",
            ours=some / size.few,
            peer=everyone / size.due,
            peer_is=f"ours too: {size.due:,} due of {size.due:,}",
            unit="ms",
            less_is_better=True,
        )
    ]


async def _milliseconds(database: Path, *, people: int, due: int) -> float:
    app = await asyncio.to_thread(bot, database, clock=Clock(NINE_IN_NEW_YORK))
    await app.deps.store.run(_fill, people, due)
    began = time.perf_counter()
    await app.ticker.tick()
    took = 1000 * (time.perf_counter() - began)
    assert await app.deps.store.run(lambda db: db.execute("SELECT count(*) FROM prompts").fetchone()[0]) == due
    await app.ticker.stop()
    await app.nightly.stop()
    await app.deps.store.close()
    return took


def _fill(db: Database, people: int, due: int) -> None:
    joined = int((NINE_IN_NEW_YORK - timedelta(days=30)).timestamp())
    db.conn.executemany(PERSON, [(number + 1, joined, joined, joined, _due_at(is_due=number < due)) for number in range(people)])


def _due_at(*, is_due: bool) -> int:
    at: datetime = NINE_IN_NEW_YORK if is_due else NINE_IN_NEW_YORK + timedelta(days=1)
    return int(at.timestamp())
