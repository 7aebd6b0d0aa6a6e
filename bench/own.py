"""What it costs to search one's own words and to have everything deleted: it should depend on one's own texts, not on everyone's."""

import asyncio
from pathlib import Path

from bench.figures import Figure, Size
from bench.places import bot, median
from db import Database, entries, farewells
from practice import searching

FEW = 10  # people of the other side
TEXT = "Today I noticed how much I wanted to help at once, and that waiting was harder than I thought, más difícil."
HAVE_ALL = "WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < :many) "
FILL = (
    "INSERT INTO people (telegram_id, language, created_at, zone) SELECT n, 'en', 1, 'America/New_York' FROM many",
    "INSERT INTO prompts (person_id, scenario_id, value, created_at) SELECT people.id, 'the-ride', 'mutual', n FROM people, many",
    "INSERT INTO reflections (person_id, prompt_id, created_at) SELECT person_id, id, created_at FROM prompts",
    """INSERT INTO reflection_parts (reflection_id, chat_id, message_id, text, created_at)
    SELECT id, person_id, id, :text || ' ' || id, created_at FROM reflections""",
)


async def run(folder: Path, size: Size) -> list[Figure]:
    many = await _milliseconds(folder / "own-many.db", people=size.writers, each=size.texts)
    few = await _milliseconds(folder / "own-few.db", people=FEW, each=size.texts)
    among = f"among {size.writers * size.texts:,} reflections of {size.writers:,} people"
    peer_is = f"ours too: among {FEW * size.texts:,} of {FEW}"
    return [
        Figure(what=f"{what} {among}", ours=ours, peer=peer, peer_is=peer_is, unit="ms", less_is_better=True)
        for what, ours, peer in zip(("search: one word", "search: two words", "deletion: one person"), many, few, strict=True)
    ]


def fill(db: Database, people: int, each: int) -> None:
    """So many people who wrote so many reflections each."""
    for sql, many in zip(FILL, (people, each, 0, 0), strict=True):
        db.execute(HAVE_ALL * bool(many) + sql, {"many": many, "text": TEXT})


async def _milliseconds(database: Path, *, people: int, each: int) -> list[float]:
    store = (await asyncio.to_thread(bot, database)).deps.store
    await store.run(fill, people, each)
    took = [
        await median(store, lambda db, turn: entries.search(db, 1 + turn, has=searching.finder(("waiting",)), limit=5)),
        await median(store, lambda db, turn: entries.search(db, 1 + turn, has=searching.finder(("harder", "dificil")), limit=5)),
        await median(store, lambda db, turn: farewells.forget(db, person_id=1 + turn, chat_id=1 + turn)),
    ]
    await store.close()
    return took
