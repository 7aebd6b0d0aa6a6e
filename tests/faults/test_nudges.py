"""kill -9 while people press a button of a reminder: no press is lost."""

import asyncio
from pathlib import Path

from tests.faults.crowd import AT, gather, names, reminders
from tests.faults.process import apart
from tests.journeys.education.test_nudges import WORDS

PEOPLE = 4


async def test_no_press_is_lost_over_a_kill(tmp_path: Path) -> None:
    async with apart(tmp_path, way="polling") as there:
        gather(there, PEOPLE, reminders)
        await there.start()
        await there.world.to(AT.isoformat())
        phones = [there.world.person(name) for name in names(PEOPLE)]
        fewer, half = WORDS["en"]["fewer"], PEOPLE // 2
        await asyncio.gather(*(phone.press_only(fewer) for phone in phones[:half]))
        await there.bot.kill()
        presses = [asyncio.create_task(phone.press_only(fewer)) for phone in phones[half:]]
        await there.start()
        await asyncio.gather(*presses)
        await there.world.settle()
        await there.world.advance(minutes=6)  # what was on its way is tried again after a while
        with there.rows() as db:
            assert db.execute("SELECT count(*) FROM goals WHERE rhythm = 'monthly'").fetchone() == (PEOPLE,)
        for phone in phones:
            assert any(WORDS["en"]["each month"] in each["text"] for each in await phone.said())
