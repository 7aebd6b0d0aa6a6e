"""kill -9, lost requests and lost replies while many people are due: nothing comes twice, and nothing is missing unless that is known."""

import asyncio
import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.faults import crowd
from tests.faults.process import Apart, Process, apart
from tests.sizes import SOAK
from tests.soaking import Row
from tests.world import TOKEN, Phone, labels_of

pytestmark = pytest.mark.soak

PEOPLE, KILLS = (600, 100) if SOAK else (20, 2)
ASKED = PEOPLE if SOAK else 3  # of those who may not have got theirs
FAULTS: list[dict[str, Any] | None] = [  # for one chat in ten the request is lost, for one in ten the reply
    *({"kind": "drop_request"}, {"kind": "drop_reply"}) * 2,
    {"kind": "status", "status": 500},
    {"kind": "status", "status": 429, "retry_after": 1},
    {"kind": "slow", "seconds": 0.5},
    *[None] * 13,
]
AT = crowd.AT.isoformat()
MISSING = "may not have reached you"
OF_PROMPTS = """
SELECT telegram_id, outbox.state FROM prompts JOIN people ON people.id = prompts.person_id JOIN outbox ON outbox.id = outbox_id
WHERE prompts.created_at = unixepoch(?)
"""
OF_REMINDERS = "SELECT telegram_id, state FROM outbox JOIN people ON people.id = person_id WHERE scheduled = 1 AND ? > ''"
KINDS = {
    "Scenarios": (crowd.scenarios, OF_PROMPTS),
    "A cohort's sending": (crowd.a_sending, OF_PROMPTS),
    "Reminders of hours": (crowd.reminders, OF_REMINDERS),
}


def sends(there: Apart) -> int:
    calls = there.world.server._stepper._world.calls.since(0)
    return sum(call["method"] == "sendMessage" for call in calls)


def is_all_sent(there: Apart) -> bool:
    with there.rows() as db:
        ((waiting,),) = db.execute("SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending')").fetchall()
    return waiting == 0


async def until_sent(there: Apart, times: int, ticking: "asyncio.Task[Any]") -> None:
    """Until so many were sent, or the tick is over and none is left: what a kill made unknown is never sent again."""
    async with asyncio.timeout(600):
        while True:
            if sends(there) >= times or (ticking.done() and is_all_sent(there)):
                return
            await asyncio.sleep(0.01)


async def let_time_come(there: Apart, kills: list[int]) -> None:
    """Everyone is due; the process is killed after so many sends in all, started again, and so on."""
    for times in kills:
        ticking = asyncio.create_task(there.ask_bot("POST", "clock", json={"now": AT}))
        await until_sent(there, times, ticking)
        await there.bot.kill()
        await asyncio.gather(ticking, return_exceptions=True)
        await there.start()
    await there.world.to(AT)
    await there.world.advance(minutes=6)  # what was on its way is tried again after a while


async def spoil(there: Apart, names: list[str], rng: random.Random) -> None:
    for name in names:
        if fault := rng.choice(FAULTS):
            await there.world.call("POST", "faults", {"method": "sendMessage", "chat": name, **fault})


def states(there: Apart, sql: str) -> list[tuple[int, str]]:
    with there.rows() as db:
        return list(db.execute(sql, [AT]).fetchall())


@pytest.mark.parametrize("kind", KINDS)
async def test_none_comes_twice_and_none_is_missing_without_a_word(tmp_path: Path, kind: str, row: Row) -> None:
    make_due, sql = KINDS[kind]
    rng = random.Random(f"{kind} over kills")  # noqa: S311  seeded on purpose
    async with apart(tmp_path, way="polling") as there:
        members = crowd.gather(there, PEOPLE, make_due)
        await there.start()
        await spoil(there, crowd.names(PEOPLE), rng)
        await let_time_come(there, sorted(rng.sample(range(1, PEOPLE * 2 // 3), KILLS)))
        known = states(there, sql)
        arrived = crowd.received(there, members)
        fates = Counter((state, arrived[member]) for member, state in known)
        twice, missing = sum(times > 1 for times in arrived.values()), fates["sent", 0] + len(set(members) - dict(known).keys())
        unknown = fates["unknown", 0] + fates["unknown", 1]
        row(
            f"{kind} due, over kills, 10 % of requests and 10 % of replies lost",
            f"{PEOPLE:,} people, {KILLS} kills",
            f"{twice} twice, {missing} missing unsaid, {unknown} said to be uncertain ({fates['unknown', 1]} of them came)",
        )
        assert sorted(member for member, _ in known) == sorted(members)
        assert fates.keys() <= {("sent", 1), ("unknown", 0), ("unknown", 1)}
        if sql == OF_PROMPTS:
            await there.world.call("DELETE", "faults")  # some were planned for sends that a kill prevented
            names = dict(zip(members, crowd.names(PEOPLE), strict=True))
            uncertain = {member: names[member] for member, state in known if state == "unknown"}
            await all_are_told(there, dict(list(uncertain.items())[:ASKED]), sql)


async def all_are_told(there: Apart, uncertain: dict[int, str], sql: str) -> None:
    """Whoever may have no scenario hears so once, and finds it; a press shows that it arrived."""
    arrived = {member for member, name in uncertain.items() if await is_told(there.world.person(name))}
    assert all(state == "sent" for member, state in states(there, sql) if member in arrived)


async def is_told(phone: Phone) -> bool:
    """Whether it had arrived."""
    if await phone.cards():
        await phone.press(next(label for label in labels_of((await phone.cards())[0]) if label.startswith("1")))
        assert not any(MISSING in each["text"] for each in await phone.said())
        return True
    await phone.send("/help")
    assert MISSING in await phone.text()
    await phone.send("/help")
    assert MISSING not in await phone.text()
    await phone.send("/today")
    assert len(await phone.cards()) == 1
    return False


async def a_stock_bot_under_the_same(tmp_path: Path, row: Row) -> None:
    """It marks whom it has told, and tries again where it heard an error."""
    rng = random.Random("a stock bot over kills")  # noqa: S311  seeded on purpose
    async with apart(tmp_path, way="polling") as there:
        members = crowd.gather(there, PEOPLE, lambda db, crowd: None)  # noqa: ARG005  nothing in our file is due
        arguments = [there.world.server.url, TOKEN, str(tmp_path / "stock.db"), *map(str, members)]
        there.bot = Process(arguments, {}, program="tests.faults.stock")
        await spoil(there, crowd.names(PEOPLE), rng)
        for times in sorted(rng.sample(range(1, PEOPLE * 2 // 3), KILLS)):
            await there.bot.start()
            async with asyncio.timeout(600):
                while sends(there) < times:  # noqa: ASYNC110  what is waited for is in the log of calls
                    await asyncio.sleep(0.002)
            await there.bot.kill()
        await there.bot.start()
        await there.bot.says("all told")
        await there.bot.kill()
        arrived = crowd.received(there, members).values()
        found = f"{sum(times > 1 for times in arrived)} twice, {sum(times == 0 for times in arrived)} missing"
        row("The same, a stock bot that marks whom it has told", f"{PEOPLE:,} people, {KILLS} kills", "–", found)


if SOAK:  # a figure beside ours, no test of ours
    test_a_stock_bot_under_the_same = a_stock_bot_under_the_same
