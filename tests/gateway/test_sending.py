"""The sender against a server that fails in every way it can."""

import pytest

from tests.gateway.conftest import Post
from tests.world import World

ONCE = {"once": True}
BLOCKED = {"status": 403, "description": "Forbidden: bot was blocked by the user"}
GONE = {"status": 400, "description": "Bad Request: message to edit not found"}


async def test_told_to_wait_the_whole_bot_waits_even_over_a_restart(post: Post, world: World) -> None:
    await post.spoil("status", status=429, retry_after=600)
    ids = await post.send(("ana", "first"), ("ana", "second"))
    ids += await post.send(("ben", "other"))
    calls = await world.calls()
    await world.restart()
    await world.person("ana").send("/help")
    assert [call["method"] for call in (await world.calls())[len(calls) :]] == ["getMe", "getWebhookInfo"]
    assert await post.states(*ids) == ["pending"] * 3
    await world.advance(seconds=480)  # the rest is for a busy machine: seconds pass there too
    assert await post.heard("ben") == []
    await world.advance(seconds=121)
    assert (await post.heard("ana"))[:2] == ["first", "second"]
    assert await post.heard("ben") == ["other"]


async def test_who_blocked_the_bot_gets_nothing_until_they_start_again(post: Post, world: World) -> None:
    await world.person("ana").set_up()
    await post.spoil("status", chat="ana", **BLOCKED)
    ids = await post.send(("ana", "one"), ("ana", "two"), ("ben", "elsewhere"))
    assert await post.states(*ids) == ["cancelled", "cancelled", "sent"]
    person = "SELECT blocked_at IS NULL, next_prompt_at IS NULL FROM people WHERE telegram_id = ?"
    assert await world.rows(person, post.chats["ana"]) == [(0, 1)]
    await world.person("ana").send("/start")
    assert await world.rows(person, post.chats["ana"]) == [(1, 0)]


async def test_an_edit_that_changes_nothing_counts_as_done(post: Post) -> None:
    (card,) = await post.send(("ana", "card"))
    ids = await post.send(("ana", "card", {"edits": card}))
    assert (await post.states(*ids), await post.heard("ana")) == (["sent"], ["card"])


async def test_an_edit_of_what_is_gone_is_said_anew_and_edited_from_then_on(post: Post) -> None:
    (card,) = await post.send(("ana", "card"))
    await post.spoil("status", "editMessageText", **GONE)
    await post.send(("ana", "card, anew", {"edits": card}))
    await post.send(("ana", "card, edited", {"edits": card}))
    assert await post.heard("ana") == ["card", "card, edited"]


async def test_a_refused_message_is_counted_as_a_bug_and_holds_up_nobody(post: Post, world: World) -> None:
    ids = await post.send(("ana", "<b>unclosed", {"params": {"chat_id": post.chats["ana"], "text": "<b>x", "parse_mode": "HTML"}}))
    ids += await post.send(("ana", "next"))
    assert await post.states(*ids) == ["dead", "sent"]
    assert (await world.counts())["outbox"]["dead"] == 1
    assert await world.rows("SELECT params FROM outbox WHERE state = 'dead'") == [(None,)]


@pytest.mark.parametrize(
    ("fault", "arrives"), [({"kind": "status", "status": 500}, 0), ({"kind": "drop_request"}, 0), ({"kind": "drop_reply"}, 1)]
)
async def test_of_unclear_fate_what_goes_once_stays_unknown_and_the_rest_goes_again(
    post: Post, world: World, fault: dict, arrives: int
) -> None:
    await post.spoil(**fault, times=2)
    ids = await post.send(("ana", "prompt", ONCE))
    ids += await post.send(("ben", "answer"))
    assert await post.states(*ids) == ["unknown", "pending"]
    await world.advance(minutes=10)
    assert await post.states(*ids) == ["unknown", "sent"]
    assert (await post.heard("ana"), await post.heard("ben")) == (["prompt"] * arrives, ["answer"] * (arrives + 1))


async def test_what_found_no_connection_goes_again_even_if_it_goes_once(post: Post, world: World) -> None:
    address, world.app.request._base_url = world.app.request._base_url, "http://127.0.0.1:1/bot1:x"
    ids = await post.send(("ana", "prompt", ONCE), ("ben", "answer"))
    world.app.request._base_url = address
    assert await post.states(*ids) == ["pending", "pending"]
    await world.advance(seconds=2)
    assert (await post.heard("ana"), await post.heard("ben")) == (["prompt"], ["answer"])


async def test_an_answer_that_takes_too_long_is_of_unclear_fate(post: Post, world: World) -> None:
    world.app.request._read = 0.1
    await post.spoil("slow", seconds=0.3, times=2)
    ids = await post.send(("ana", "prompt", ONCE), ("ben", "answer"))
    await world.advance(seconds=2)
    assert await post.states(*ids) == ["unknown", "sent"]
    assert (await post.heard("ana"), await post.heard("ben")) == (["prompt"], ["answer", "answer"])


async def test_a_button_of_a_message_that_is_gone_needs_no_taking_away(post: Post) -> None:
    (card,) = await post.send(("ana", "card"))
    await post.spoil("status", "editMessageReplyMarkup", **GONE)
    params = {"chat_id": post.chats["ana"], "reply_markup": {"inline_keyboard": []}}
    ids = await post.send(("ana", "", {"edits": card, "method": "editMessageReplyMarkup", "params": params}))
    assert (await post.states(*ids), await post.heard("ana")) == (["sent"], ["card"])


async def test_a_group_that_threw_the_bot_out_already_is_left(post: Post, world: World) -> None:
    ids = await post.send(("ana", "", {"chat_id": -77, "method": "leaveChat", "params": {"chat_id": -77}}))
    assert await post.states(*ids) == ["sent"]


@pytest.mark.parametrize("attachment", [{"voice": 404}, {"picture": "no such picture", "facts": {}}])
async def test_an_attachment_that_cannot_be_made_holds_up_nobody(post: Post, attachment: dict) -> None:
    facts = {"attachment": attachment, "method": "sendVoice", "params": {"chat_id": post.chats["ana"]}}
    ids = await post.send(("ana", "", facts), ("ana", "next"))
    assert (await post.states(*ids), await post.heard("ana")) == (["dead", "sent"], ["next"])
