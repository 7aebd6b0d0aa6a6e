"""From the inbox through the handlers: in order per person, side by side, three tries, nothing lost over a restart."""

import asyncio
from collections import Counter
from typing import Any

import pytest

from bot.services import dialogues
from db import inbox, outbox
from tests.world import World

PEOPLE = 50


class Breaking:
    """A use case that fails for a text, a number of times; what it was asked."""

    def __init__(self, text: str, times: int) -> None:
        self.text = text
        self.left = times
        self.tries = 0
        self.real = dialogues.hear

    def __call__(self, db: Any, person: Any, now: Any, *, written: Any, **more: Any) -> Any:
        if written.text == self.text:
            self.tries += 1
            self.left -= 1
            if self.left >= 0:
                raise RuntimeError(written.text)
        return self.real(db, person, now, written=written, **more)


def break_hearing(monkeypatch: pytest.MonkeyPatch, text: str, times: int) -> Breaking:
    breaking = Breaking(text, times)
    monkeypatch.setattr(dialogues, "hear", breaking)
    return breaking


async def states(world: World) -> dict[str, int]:
    return (await world.counts())["inbox"]


async def test_what_fails_twice_is_done_at_the_third_try(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    ana = world.person("ana")
    await ana.set_up()
    breaking = break_hearing(monkeypatch, "hard to take", 2)
    await ana.send("hard to take")
    assert breaking.tries == 3
    assert await world.rows("SELECT own_words FROM prompts") == [("hard to take",)]
    assert (await states(world)).keys() == {"done"}


async def test_what_fails_three_times_is_kept_and_its_author_told_and_others_go_on(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    ana, ben = world.person("ana"), world.person("ben")
    await ana.set_up()
    await ben.set_up()
    breaking = break_hearing(monkeypatch, "never", 1000)
    await ben.send_only("before")
    await ana.send_only("never")
    await ana.send_only("after")
    await world.settle()
    assert breaking.tries == 3
    assert (await states(world))["failed"] == 1
    assert "never" in (await world.rows("SELECT body FROM inbox WHERE state = 'failed'"))[0][0]
    assert any("Something went wrong on my side" in each["text"] for each in await ana.said())
    assert await world.rows("SELECT own_words FROM prompts ORDER BY own_words") == [("after",), ("before",)]
    await world.restart()
    assert breaking.tries == 3


async def test_tries_are_counted_over_a_restart(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    ana = world.person("ana")
    await ana.set_up()
    breaking = break_hearing(monkeypatch, "never", 1000)
    world.app.dispatch.wake = lambda: None  # type: ignore[method-assign]
    world.app.intake._wake = lambda: None
    sent = await ana.send_only("never")
    while not await world.app.deps.store.run(inbox.count_new):  # noqa: ASYNC110  another task writes it
        await asyncio.sleep(0.001)
    ((update_id,),) = await world.rows("SELECT update_id FROM inbox WHERE state = 'new'")
    assert await world.app.deps.store.run(inbox.note_attempt, update_id) == 1
    assert await world.app.deps.store.run(inbox.note_attempt, update_id) == 2
    await world.restart()
    await world.settle()
    assert (breaking.tries, (await states(world))["failed"], sent > 0) == (1, 1, True)


async def test_an_apology_that_fails_too_stops_nobody(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    ana, ben = world.person("ana"), world.person("ben")
    await ana.send("/start")
    await world.app.deps.store.run(lambda db: db.execute("UPDATE people SET zone = 'No/Where'"))
    await ana.send("/help")
    await ben.send("/start")
    assert ((await states(world))["failed"], world.app.broken.is_set()) == (1, False)
    assert len(await ben.said()) == 1


async def test_people_are_served_side_by_side_and_each_in_order(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    handled: list[tuple[int, int]] = []
    at_once, most = 0, 0

    async def handle(update: Any) -> None:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0.02)
        at_once -= 1
        handled.append((update.message.chat.id, update.message.message_id))
        await world.app.deps.store.run(inbox.claim, update.update_id, now=world.app.deps.clock.now())

    monkeypatch.setattr(world.app.application, "process_update", handle)
    chats = [{"id": 1000 + number, "type": "private", "first_name": "A"} for number in range(PEOPLE + 10)]
    batch = [
        {
            "update_id": turn * 100 + number,
            "message": {"message_id": turn, "date": 1, "text": "hi", "chat": chat, "from": {**chat, "is_bot": False}},
        }
        for turn in range(1, 5)
        for number, chat in enumerate(chats)
    ]
    await world.app.intake.accept(batch)
    await world.settle()
    assert most == PEOPLE
    for chat in chats:
        assert [turn for whose, turn in handled if whose == chat["id"]] == [1, 2, 3, 4]
    assert set(Counter(handled).values()) == {1}


async def test_a_handler_that_waits_holds_up_its_own_person_alone(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    ana, ben = world.person("ana"), world.person("ben")
    await ana.set_up()
    await world.call("POST", "faults", {"method": "setMessageReaction", "chat": "ana", "kind": "slow", "seconds": 3})
    await ana.send_only("slow to be acknowledged")
    await ben.send_only("/start")
    while not await ben.said():  # noqa: ASYNC110  it is the server that answers
        await asyncio.sleep(0.005)
    assert not world.app.dispatch.is_idle()  # ana's is still being handled
    await world.settle()


async def test_a_restart_goes_on_where_it_was(world: World) -> None:
    ana = world.person("ana")
    await ana.set_up()
    await ana.press("1")
    for number in range(60):
        await ana.send_only(f"part {number}")
        if number % 20 == 19:
            await world.restart()
    await world.settle()
    assert await world.rows("SELECT count(*), count(DISTINCT text) FROM reflection_parts") == [(60, 60)]


async def test_a_store_that_fails_ends_the_bot_rather_than_leaving_it_deaf(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any, **__: Any) -> Any:
        raise OSError("the disk is gone")

    for write in ("claim", "note_attempt"):
        monkeypatch.setattr(inbox, write, fail)
    await world.person("ana").send_only("/start")
    assert await asyncio.wait_for(world.app.broken.wait(), 5)


async def test_a_sender_that_cannot_write_down_what_became_of_a_row_ends_the_bot(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any, **__: Any) -> Any:
        raise OSError("the disk is gone")

    monkeypatch.setattr(outbox, "settle", fail)
    await world.person("ana").send_only("/start")
    assert await asyncio.wait_for(world.app.broken.wait(), 5)
