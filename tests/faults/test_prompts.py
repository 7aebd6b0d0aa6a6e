"""kill -9, lost requests and lost replies while many people are due: no prompt twice, none silently missing."""

import asyncio
import random
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.faults.process import Apart, apart
from tests.sizes import SOAK
from tests.soaking import Row
from tests.world import Phone

pytestmark = pytest.mark.soak

PEOPLE, KILLS = (240, 12) if SOAK else (36, 2)
FAULTS = [
    {"kind": "drop_request"},
    {"kind": "drop_reply"},
    {"kind": "status", "status": 500},
    {"kind": "slow", "seconds": 0.5},
    {"kind": "status", "status": 429, "retry_after": 1},
    None,
    None,
]
MISSING = "may not have reached you"
STATES = """
SELECT people.telegram_id, outbox.state, outbox.attempts FROM prompts JOIN people ON people.id = prompts.person_id
JOIN outbox ON outbox.id = prompts.outbox_id WHERE prompts.created_at >= ?
"""


async def set_up(there: Apart, names: list[str]) -> list[Phone]:
    phones = [there.world.person(name) for name in names]
    await asyncio.gather(*(phone.send_only("/start") for phone in phones))
    for label in ("Start", "Use the defaults"):
        await there.world.settle()
        await asyncio.gather(*(phone.press_only(label) for phone in phones))
    await there.world.settle()
    return phones


async def next_due(there: Apart) -> str:
    found = (await there.ask_bot("GET", "next", params={"until": "2100-01-01T00:00:00Z"}))["at"]
    assert found is not None
    return str(found)


async def spoil(there: Apart, phones: list[Phone], rng: random.Random) -> None:
    for phone in phones:
        fault = rng.choice(FAULTS)
        if fault is not None:
            await there.world.call("POST", "faults", {"method": "sendMessage", "chat": phone.name, **fault})


async def until_sent(there: Apart, since: int, times: int, ticking: "asyncio.Task[Any]") -> None:
    """Until so many were sent, or the tick is over and none is left: what a kill made unknown is never sent again."""
    async with asyncio.timeout(60):
        while True:
            calls = (await there.world.call("GET", f"calls?since={since}"))["calls"]
            if sum(call["method"] == "sendMessage" for call in calls) >= times or (ticking.done() and is_all_sent(there)):
                return
            await asyncio.sleep(0.002)


def is_all_sent(there: Apart) -> bool:
    with there.rows() as db:
        ((waiting,),) = db.execute("SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending')").fetchall()
    return waiting == 0


async def cards_of_the_day(phone: Phone, after: int) -> list[dict[str, Any]]:
    said = [each for each in await phone.said() if each["message_id"] > after]
    return [each for each in said if any(button["data"].startswith("1Pick:") for row in each["buttons"] for button in row)]


async def let_time_come(there: Apart, at: str, kills: list[int]) -> None:
    """Everyone is due at `at`; the process is killed after so many sends, started again, and so on."""
    since = (await there.world.call("GET", "calls?since=0"))["calls"][-1]["n"]
    for sends in kills:
        ticking = asyncio.create_task(there.ask_bot("POST", "clock", json={"now": at}))
        await until_sent(there, since, sends, ticking)
        await there.bot.kill()
        await asyncio.gather(ticking, return_exceptions=True)
        await there.start()
    await there.world.to(at)
    await there.world.advance(minutes=6)


async def settle_one(there: Apart, phone: Phone, state: str, cards: list[dict[str, Any]]) -> None:
    """Whoever knows nothing of their prompt is told and finds it; a press shows that it arrived."""
    if state == "unknown" and cards:
        await phone.press("1", message_id=cards[0]["message_id"])
        assert not any(MISSING in each["text"] for each in await phone.said())
    elif state == "unknown":
        await phone.send("/help")
        assert MISSING in await phone.text()
        await phone.send("/help")
        assert MISSING not in await phone.text()
        await phone.send("/today")
        assert len(await phone.cards()) == 1


async def test_no_prompt_comes_twice_and_none_is_missing_without_a_word(tmp_path: Path, row: Row) -> None:
    rng = random.Random("prompts over kills")  # noqa: S311  seeded on purpose
    async with apart(tmp_path, way="polling") as there:
        await there.start()
        phones = await set_up(there, [f"person{number}" for number in range(PEOPLE)])
        ids = {each["name"]: each["id"] for each in (await there.world.call("GET", "people"))["people"]}
        before = {phone.name: (await phone.last())["message_id"] for phone in phones}
        at = await next_due(there)
        await spoil(there, phones, rng)
        await let_time_come(there, at, sorted(rng.sample(range(1, PEOPLE * 2 // 3), KILLS)))
        with there.rows() as db:
            due = int(datetime.fromisoformat(at).timestamp())
            states = {chat: (state, attempts) for chat, state, attempts in db.execute(STATES, [due]).fetchall()}
        assert sorted(states) == sorted(ids.values())
        cards = {phone.name: await cards_of_the_day(phone, before[phone.name]) for phone in phones}
        found = sorted({(states[ids[name]][0], len(each)) for name, each in cards.items()})
        twice = sum(len(each) > 1 for each in cards.values())
        row(
            "Prompts due, over kills and lost requests and replies",
            f"{PEOPLE} people, {KILLS} kills",
            f"{twice} twice, {PEOPLE - len(states)} missing",
        )
        assert set(found) <= {("sent", 1), ("unknown", 0), ("unknown", 1)}
        await there.world.call("DELETE", "faults")  # some were planned for sends that a kill prevented
        for phone in phones:
            await settle_one(there, phone, states[ids[phone.name]][0], cards[phone.name])
        with there.rows() as db:
            after = {chat: state for chat, state, _ in db.execute(STATES, [due]).fetchall()}
        assert all(after[ids[name]] == "sent" for name, each in cards.items() if each)
