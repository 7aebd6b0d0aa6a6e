"""A scenario for a whole cohort at one instant: each member once, however many they are, and memory stays flat."""

import asyncio
import re
from pathlib import Path

import pytest

from tests.faults.crowd import AT, a_sending, gather, received
from tests.faults.process import Apart, apart
from tests.sizes import SOAK
from tests.soaking import Row

pytestmark = pytest.mark.soak

MEMBERS, SETTLED_WITHIN = (10_000, 600) if SOAK else (400, 60)
FLAT = 48  # MiB: the batches, the sends on their way and what Python keeps, whatever the crowd


def memory_peak(there: Apart) -> float:
    """The most memory that the bot's process has had, in MiB."""
    assert there.bot.running is not None
    status = Path(f"/proc/{there.bot.running.pid}/status").read_text(encoding="ascii")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    assert found is not None
    return int(found[1]) / 1024


async def until_arrived(there: Apart, members: list[int]) -> None:
    """Watched from the phones: counting what waits would keep the bot busy with that."""
    async with asyncio.timeout(SETTLED_WITHIN):
        while True:
            if sum(received(there, members).values()) >= len(members):
                return
            await asyncio.sleep(0.2)


async def test_everyone_in_a_crowd_gets_it_once_and_memory_stays_flat(tmp_path: Path, row: Row) -> None:
    async with apart(tmp_path, way="polling") as there:
        members = gather(there, MEMBERS, a_sending)
        await there.start()
        before = memory_peak(there)
        await there.ask_bot("POST", "clock", json={"now": AT.isoformat()})
        await until_arrived(there, members)
        await there.ask_bot("POST", "settle", json={"timeout": SETTLED_WITHIN})
        grown = memory_peak(there) - before
        arrived = list(received(there, members).values())
        row(
            "One sending to a cohort of many",
            f"{MEMBERS:,} members at one instant",
            f"{sum(times > 1 for times in arrived)} twice, {arrived.count(0)} missing, {grown:.0f} MiB more of memory",
        )
        assert set(arrived) == {1}
        with there.rows() as db:
            counts = db.execute("SELECT count(*), count(DISTINCT person_id) FROM prompts WHERE push_id IS NOT NULL").fetchone()
            states = db.execute("SELECT state, count(*) FROM outbox GROUP BY state").fetchall()
        assert (counts, states) == ((MEMBERS, MEMBERS), [("sent", MEMBERS)])
        assert grown < FLAT
