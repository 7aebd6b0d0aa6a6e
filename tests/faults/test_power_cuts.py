"""The power fails at any step of the disk: what was answered is there, nothing else is broken."""

import asyncio
import random
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db import Database, file, inbox
from db.rows import list_all
from db.store import Store
from tests.faults.file_layer import Disk, watched
from tests.sizes import SOAK
from tests.soaking import Row

pytestmark = pytest.mark.soak

CUTS, WRITES = (300, 2_000) if SOAK else (10, 150)
NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
KEY = f"x'{'7c' * 32}'"
CALLERS = 20
Answered = dict[int, int]  # the number of an update, and after how many steps of the disk its sender was answered


async def write_down(path: Path, disk: Disk, pragma: str) -> Answered:
    """Updates as they come in, each answered after its commit; the log is folded in now and then, as it is at work."""
    store, answered, numbers = Store(path, KEY), Answered(), iter(range(1, WRITES + 1))
    for each in ("PRAGMA wal_autocheckpoint = 40", pragma):
        await store.run_bare(lambda db, each=each: db.execute(each).fetchone())

    async def caller() -> None:
        for number in numbers:
            await store.run(inbox.add, update_id=number, chat_id=number, body=f"{number} " * 200, now=NOW)
            answered[number] = len(disk.steps)

    await asyncio.gather(*(caller() for _ in range(CALLERS)))
    await store.close()
    return answered


def lost(folder: Path, found: dict[str, bytes], expected: set[int]) -> set[int]:
    """Which of these are not there; a file that cannot be opened fails the test."""
    folder.mkdir()
    for name, content in found.items():
        (folder / name).write_bytes(content)
    db: Database = file.open_existing(folder / "bot.db", KEY)
    there = {row["update_id"] for row in list_all(db, "SELECT update_id FROM inbox")}
    db.close()
    return expected - there


async def cuts_that_lose(tmp_path: Path, pragma: str) -> int:
    path, rng = tmp_path / "bot.db", random.Random(pragma)  # noqa: S311  seeded on purpose
    file.create(path, KEY)
    before = {"bot.db": path.read_bytes()}
    with watched() as disk:
        answered = await write_down(path, disk, pragma)
    end, losing = max(answered.values()), 0
    for cut in range(CUTS):
        at = rng.randint(1, end)
        expected = {number for number, steps in answered.items() if steps <= at}
        losing += bool(lost(tmp_path / f"cut{cut}", disk.after_power_cut(before, at, rng), expected))
    return losing


async def test_no_answered_write_is_lost_and_no_file_damaged_when_the_power_fails(tmp_path: Path, row: Row) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "normal").mkdir()
    ours = await cuts_that_lose(tmp_path / "full", "PRAGMA synchronous = FULL")
    others = await cuts_that_lose(tmp_path / "normal", "PRAGMA synchronous = NORMAL")
    done = f"{CUTS} × {WRITES:,} answered updates"
    row("Power cuts that drop unsynced writes", done, f"{ours} lost any, 0 damaged", f"{others} lost some (synchronous=NORMAL)")
    assert ours == 0
    assert others > 0, "the layer does drop what was not synced: SQLite's usual setting with a log loses answered writes"
