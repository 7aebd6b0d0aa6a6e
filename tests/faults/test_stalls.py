"""The process stands still for a minute, as on a machine that swaps or sleeps: all that was written meanwhile is kept once."""

import asyncio
import os
import signal
from pathlib import Path

import pytest

from tests.faults.process import apart
from tests.faults.test_kills import begin, write
from tests.sizes import SOAK
from tests.soaking import Row

pytestmark = pytest.mark.soak

SECONDS, PEOPLE, EACH = (60, 8, 25) if SOAK else (0, 2, 5)


@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_what_is_written_while_the_process_stands_still_is_kept_once(tmp_path: Path, way: str, row: Row) -> None:
    async with apart(tmp_path, way=way) as there:
        await there.start()
        phones = await begin(there, [f"person{number}" for number in range(PEOPLE)])
        assert there.bot.running is not None
        assert there.bot.running.pid is not None
        texts = [[f"{phone.name} {number}" for number in range(EACH)] for phone in phones]
        os.kill(there.bot.running.pid, signal.SIGSTOP)
        await asyncio.gather(*(write(phone, said) for phone, said in zip(phones, texts, strict=True)))
        await asyncio.sleep(SECONDS)
        os.kill(there.bot.running.pid, signal.SIGCONT)
        await there.world.call("POST", "settle", {"timeout": 300})
        with there.rows() as db:
            kept = sorted(text for (text,) in db.execute("SELECT text FROM reflection_parts").fetchall())
        sent = sorted([f"first of {phone.name}" for phone in phones] + [text for said in texts for text in said])
        row(
            f"The process stands still for {SECONDS} s, by {way}",
            f"{PEOPLE * EACH} messages meanwhile",
            f"{len(set(sent) - set(kept))} lost, {len(kept) - len(set(kept))} doubled",
        )
        assert kept == sent
        for phone in phones:
            saved = [each["text"] for each in await phone.said() if each["text"].startswith("Saved, not shared")]
            assert [text.split(".")[0] for text in saved] == [f"Saved, not shared: {1 + EACH} messages"]
