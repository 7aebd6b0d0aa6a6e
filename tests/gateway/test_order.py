"""In which order things leave: chats side by side, each in order, answers before what was planned."""

import asyncio

from db import outbox
from tests.gateway.conftest import Post
from tests.world import World

NAMES = [f"person{number}" for number in range(12)]
PLANNED = {"scheduled": True, "once": True}


async def texts_sent(world: World) -> list[str]:
    return [call["params"]["text"] for call in await world.calls("sendMessage")]


async def test_each_chat_hears_in_order_while_ten_are_on_their_way(post: Post, world: World) -> None:
    await post.meet(*NAMES)
    for number, name in enumerate(NAMES):
        await post.spoil("slow", chat=name, seconds=0.01 * (number % 4), times=5)
    await post.send(*((name, str(number)) for number in range(8) for name in NAMES))
    for name in NAMES:
        assert await post.heard(name) == [str(number) for number in range(8)]


async def test_answers_leave_before_what_was_planned(post: Post, world: World) -> None:
    await post.meet(*NAMES)
    before = len(await texts_sent(world))
    await post.send(*((name, "planned", PLANNED) for name in NAMES), *((name, "answer") for name in NAMES))
    sent = (await texts_sent(world))[before:]
    assert sorted(sent[:12]) == ["answer"] * 12
    assert sorted(sent[12:]) == ["planned"] * 12


async def test_edits_that_wait_become_the_newest_one(post: Post, world: World) -> None:
    (card,) = await post.send(("ana", "card"))
    await post.send(*(("ana", f"edit {number}", {"edits": card}) for number in range(20)))
    assert await post.heard("ana") == ["edit 19"]
    assert len(await world.calls("editMessageText")) == 1


async def test_an_edit_of_a_message_of_unknown_fate_is_sent_as_a_message(post: Post, world: World) -> None:
    await post.spoil("drop_request")
    (card,) = await post.send(("ana", "card", {"once": True}))
    await post.send(("ana", "card, edited", {"edits": card}))
    await post.send(("ana", "card, edited twice", {"edits": card}))
    assert await post.heard("ana") == ["card, edited twice"]


async def test_what_was_on_its_way_when_the_process_died_is_unclear(post: Post, world: World) -> None:
    await world.app.sender.stop()
    ids = await post.put(("ana", "prompt", PLANNED), ("ben", "answer"))
    store, now = world.app.deps.store, world.app.deps.clock.now()
    assert len(await store.run(outbox.claim_due, now=now, limit=9)) == 2
    await world.restart()
    await world.advance(seconds=2)
    assert await post.states(*ids) == ["unknown", "sent"]
    assert (await post.heard("ana"), await post.heard("ben")) == ([], ["answer"])


async def test_stopping_lets_arrive_what_is_on_its_way_and_claims_nothing_more(post: Post, world: World) -> None:
    await post.meet(*NAMES)
    await post.spoil("slow", seconds=0.1, times=1000)
    ids = await post.put(*((name, "prompt", PLANNED) for name in NAMES for _ in range(4)))
    for _ in range(1000):
        if "prompt" in await texts_sent(world):
            break
        await asyncio.sleep(0.001)
    await world.restart()
    await world.settle()
    assert set(await post.states(*ids)) == {"sent"}
    assert all([await post.heard(name) == ["prompt"] * 4 for name in NAMES])


async def test_stopping_at_any_moment_leaves_no_row_of_unclear_fate(post: Post, world: World) -> None:
    await post.meet(*NAMES)
    ids = await post.put(*((name, "prompt", PLANNED) for name in NAMES for _ in range(4)))
    for pause in (0, 0, 0.001, 0.003, 0.01):
        await asyncio.sleep(pause)
        await world.restart()
    await world.settle()
    assert set(await post.states(*ids)) == {"sent"}
