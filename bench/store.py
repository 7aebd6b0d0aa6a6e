"""Writes a second: a hundred callers who share commits, and one commit for each write."""

import asyncio
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from bench.figures import Figure, Size
from bench.places import KEY
from db import Database, file, inbox
from db.store import Store

CALLERS = 100
BODY = '{"message": {"text": "I would wait and listen first."}}'
NOW = datetime(2026, 3, 2, tzinfo=UTC)


async def run(folder: Path, size: Size) -> list[Figure]:
    file.create(folder / "store.db", KEY)
    file.create(folder / "plain.db", KEY)
    ours = await _shared(folder / "store.db", size.writes)
    peer = await asyncio.to_thread(_alone, folder / "plain.db", size.writes)
    return [
        Figure(
            what="store: writes, 100 callers at once", ours=ours, peer=peer, peer_is="sqlite-utils, same pragmas, a commit each", unit="/s"
        )
    ]


def _write(db: Database, number: int) -> None:
    inbox.add(db, update_id=number, chat_id=number, body=BODY, now=NOW)


async def _shared(path: Path, writes: int) -> float:
    store, numbers = Store(path, KEY), iter(range(writes))
    began = time.perf_counter()
    await asyncio.gather(*(_caller(store, numbers) for _ in range(CALLERS)))
    rate = writes / (time.perf_counter() - began)
    assert await store.run(inbox.count_new) == writes
    await store.close()
    return rate


async def _caller(store: Store, numbers: Iterator[int]) -> None:
    for number in numbers:
        await store.run(_write, number)


def _alone(path: Path, writes: int) -> float:
    db = file.open_existing(path, KEY)
    began = time.perf_counter()
    for number in range(writes):
        with db.atomic():
            _write(db, number)
    rate = writes / (time.perf_counter() - began)
    assert inbox.count_new(db) == writes
    db.close()
    return rate
