"""kill -9 between planning a reminder, sending it and the press of its button: none comes twice, and no press is lost."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.faults.process import Apart, apart
from tests.faults.test_prompts import let_time_come, set_up
from tests.journeys.education.test_goals import make
from tests.journeys.education.test_nudges import WORDS, reminders, weekly
from tests.sizes import SOAK
from tests.world import Phone

pytestmark = pytest.mark.soak

PEOPLE, KILLS = (8, [1, 3, 6]) if SOAK else (4, [1, 3])  # after so many sends
WORDS_EN = WORDS["en"]
ROWS = "SELECT person_id, count(*), min(state) FROM outbox WHERE scheduled = 1 AND prompt_id IS NULL AND created_at >= ? GROUP BY person_id"


async def want(phone: Phone) -> None:
    await make(phone, due="in 2 years")
    await weekly(phone)


def read(there: Apart, sql: str, *parameters: object) -> list[tuple]:
    with there.rows() as db:
        return db.execute(sql, list(parameters)).fetchall()


async def press_and_kill(there: Apart, phones: list[Phone], label: str) -> None:
    """Half of them press, the process is killed, the others press while it is dead, and it starts again."""
    half = len(phones) // 2
    await asyncio.gather(*(phone.press_only(label) for phone in phones[:half]))
    await there.bot.kill()
    presses = [asyncio.create_task(phone.press_only(label)) for phone in phones[half:]]
    await there.start()
    await asyncio.gather(*presses)
    await there.world.settle()
    await there.world.advance(minutes=6)  # what was on its way is tried again after a while


async def test_no_reminder_comes_twice_and_no_press_is_lost_over_kills(tmp_path: Path) -> None:
    async with apart(tmp_path, way="polling") as there:
        await there.start()
        phones = await set_up(there, [f"person{number}" for number in range(PEOPLE)])
        for phone in phones:
            await want(phone)
        ((due,),) = read(there, "SELECT DISTINCT next_nudge_at FROM goals")
        at = datetime.fromtimestamp(due, UTC)
        await there.world.to((at - timedelta(minutes=5)).isoformat())
        await let_time_come(there, at.isoformat(), KILLS)
        planned = read(there, ROWS, due)
        assert [count for _, count, _ in planned] == [1] * PEOPLE
        assert {state for *_, state in planned} <= {"sent", "unknown"}
        came = [phone for phone in phones if await reminders(phone)]
        assert [len(await reminders(phone)) for phone in came] == [1] * len(came)
        assert len(came) >= sum(state == "sent" for *_, state in planned)
        assert read(there, "SELECT count(*) FROM goals WHERE next_nudge_at > ?", due) == [(PEOPLE,)]
        await press_and_kill(there, came, WORDS_EN["fewer"])
        assert read(there, "SELECT count(*) FROM goals WHERE rhythm = 'monthly'") == [(len(came),)]
        for phone in came:
            assert any(WORDS_EN["each month"] in each["text"] for each in await phone.said())
