"""A scenario for a whole cohort at one instant: each member once, however many they are and whenever the process is killed."""

import asyncio
import random
import re
from pathlib import Path

import pytest

from tests.faults.crowd import AT, gather, received
from tests.faults.process import Apart, apart
from tests.faults.test_prompts import until_sent
from tests.sizes import SOAK

pytestmark = pytest.mark.soak

MEMBERS, SETTLED_WITHIN = (10_000, 600) if SOAK else (400, 60)
PEOPLE, KILLS = (300, 8) if SOAK else (60, 2)
FLAT = 48  # MiB: the batches, the sends on their way and what Python keeps, whatever the crowd
AT_TEXT = AT.isoformat()


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


async def test_everyone_in_a_crowd_gets_it_once_and_memory_stays_flat(tmp_path: Path) -> None:
    async with apart(tmp_path, way="polling") as there:
        members = gather(there, MEMBERS)
        await there.start()
        before = memory_peak(there)
        await there.ask_bot("POST", "clock", json={"now": AT_TEXT})
        await until_arrived(there, members)
        await there.ask_bot("POST", "settle", json={"timeout": SETTLED_WITHIN})
        grown = memory_peak(there) - before
        assert set(received(there, members).values()) == {1}
        with there.rows() as db:
            counts = db.execute("SELECT count(*), count(DISTINCT person_id) FROM prompts WHERE push_id IS NOT NULL").fetchone()
            states = db.execute("SELECT state, count(*) FROM outbox GROUP BY state").fetchall()
        assert (counts, states) == ((MEMBERS, MEMBERS), [("sent", MEMBERS)])
        assert grown < FLAT


async def test_a_process_killed_between_plan_and_send_sends_to_each_member_at_most_once_and_knows_to_whom(tmp_path: Path) -> None:
    rng = random.Random("pushes over kills")  # noqa: S311  seeded on purpose
    async with apart(tmp_path, way="polling") as there:
        members = gather(there, PEOPLE)
        await there.start()
        for after in sorted(rng.sample(range(PEOPLE * 2 // 3), KILLS)):
            ticking = asyncio.create_task(there.ask_bot("POST", "clock", json={"now": AT_TEXT}))
            await until_sent(there, 0, after, ticking)
            await there.bot.kill()
            await asyncio.gather(ticking, return_exceptions=True)
            await there.start()
        await there.ask_bot("POST", "clock", json={"now": AT_TEXT})
        await there.ask_bot("POST", "settle", json={"timeout": SETTLED_WITHIN})
        with there.rows() as db:
            states = dict(
                db.execute(
                    "SELECT telegram_id, outbox.state FROM prompts JOIN people ON people.id = prompts.person_id "
                    "JOIN outbox ON outbox.id = outbox_id WHERE push_id IS NOT NULL"
                ).fetchall()
            )
        assert sorted(states) == sorted(members)
        arrived = received(there, members)
        assert {(states[member], arrived[member]) for member in members} <= {("sent", 1), ("unknown", 0), ("unknown", 1)}
