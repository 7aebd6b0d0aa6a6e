"""kill -9 between the steps of a move, of a plan's follow-up and of a look-back: each goes on where it was, and happens once."""

import asyncio
import re
from collections.abc import Awaitable, Coroutine
from pathlib import Path
from typing import Any

from tests.faults.process import Apart, apart
from tests.faults.test_kills import last_call, until_called
from tests.world import Phone

CODE = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}\b")


async def before_it_is_read(there: Apart, step: Coroutine[Any, Any, Any]) -> None:
    """The step comes while the process is gone. A press waits for its answer, which only the next process gives."""
    await there.bot.kill()
    stepping = asyncio.create_task(step)
    await there.start()
    await stepping
    await there.world.settle()


async def while_it_answers(there: Apart, step: Awaitable[Any]) -> None:
    """The process is killed as soon as it has begun to answer."""
    since = await last_call(there)
    await step
    await until_called(there, since, 1)
    await there.bot.kill()
    await there.start()
    await there.world.advance(minutes=1)  # what was being said is said again after a moment
    await there.world.settle()


async def until(there: Apart, at: str) -> None:
    await there.world.to(at)
    await there.world.settle()


async def killed_at(there: Apart, at: str) -> None:
    """The time comes, and the process is killed as soon as it has begun to say so, or has nothing to say."""
    since = await last_call(there)
    ticking = asyncio.create_task(there.ask_bot("POST", "clock", json={"now": at}))
    calling = asyncio.create_task(until_called(there, since, 1))
    await asyncio.wait({ticking, calling}, return_when=asyncio.FIRST_COMPLETED)
    await there.bot.kill()
    calling.cancel()
    await asyncio.gather(ticking, calling, return_exceptions=True)
    await there.start()
    await until(there, at)


def rows(there: Apart, sql: str) -> list[Any]:
    with there.rows() as db:
        return list(db.execute(sql).fetchall())


async def with_a_reflection(there: Apart, name: str) -> Phone:
    phone = there.world.person(name)
    await phone.set_up()
    await phone.choose("1")
    await phone.press("Reflect")
    await phone.send("what I saw")
    await phone.press("Done")
    return phone


async def newest(phone: Phone, words: str) -> dict[str, Any]:
    return next(each for each in reversed(await phone.said()) if words in each["text"])


async def test_a_move_to_another_account_goes_on_where_it_was(tmp_path: Path) -> None:
    async with apart(tmp_path, way="polling") as there:
        await there.start()
        old, new = await with_a_reflection(there, "old"), there.world.person("new")
        await old.send("/move")
        await while_it_answers(there, old.press_only("Get a code"))
        code = next(found[0] for each in reversed(await old.said()) if (found := CODE.search(each["text"])))
        await before_it_is_read(there, new.send_only(f"/move {code}"))
        offer = await newest(new, "1 reflection")
        await while_it_answers(there, new.press_only("Bring it here", message_id=offer["message_id"]))
        ids = {each["name"]: each["id"] for each in (await there.world.call("GET", "people"))["people"]}
        assert rows(there, "SELECT telegram_id FROM people WHERE consented_at IS NOT NULL") == [(ids["new"],)]
        assert rows(there, "SELECT text FROM reflection_parts") == [("what I saw",)]
        assert rows(there, "SELECT count(*) FROM move_codes WHERE kind = 'once'") == [(0,)]


async def test_a_plan_is_asked_about_and_answered_once(tmp_path: Path) -> None:
    async with apart(tmp_path, way="polling") as there:
        await there.start()
        ana = await with_a_reflection(there, "ana")
        await ana.send("/plans")
        await ana.press("New plan")
        await before_it_is_read(there, ana.send_only("If Renee asks again, I will ask what she wants."))
        draft = await newest(ana, "not saved yet")
        await while_it_answers(there, ana.press_only("Save", message_id=draft["message_id"]))
        await before_it_is_read(there, ana.press_only("Ask me in a few days", message_id=draft["message_id"]))
        ((due,),) = rows(there, "SELECT strftime('%Y-%m-%dT%H:%M:%SZ', follow_up_at, 'unixepoch') FROM plans")
        await killed_at(there, due)
        asked = [each for each in await ana.said() if "Did it come up?" in each["text"]]
        assert len(asked) <= 1
        assert rows(there, "SELECT times_asked FROM plans") == [(1,)]
        if asked:
            await while_it_answers(there, ana.press_only("Yes, and I did", message_id=asked[0]["message_id"]))
            assert rows(there, "SELECT outcome FROM plans") == [("did",)]


async def test_a_look_back_comes_once(tmp_path: Path) -> None:
    async with apart(tmp_path, way="polling") as there:
        await there.start()
        await until(there, "2027-03-01T15:00:00Z")  # a Monday
        ana = await with_a_reflection(there, "ana")
        await until(there, "2027-04-01T22:00:00Z")
        await ana.send("/review")
        await before_it_is_read(there, ana.press_only("Yes, please"))
        await until(there, "2027-04-02T13:30:00Z")
        await ana.press("Skip")
        ((due,),) = rows(there, "SELECT strftime('%Y-%m-%dT%H:%M:%SZ', next_at, 'unixepoch') FROM looking_back")
        await killed_at(there, due)
        assert rows(there, f"SELECT sent_on, next_at > unixepoch('{due}') FROM looking_back") == [("2027-04-02", 1)]
        await until(there, "2027-04-03T22:00:00Z")
        assert len([each for each in await ana.said() if "About a month ago" in each["text"]]) <= 1
