"""Long polling, and updates that are made up."""

import asyncio

from sandbox.server import Server
from tests.sandbox.client import Telegram


async def test_updates_stay_until_a_later_offset_confirms_them(telegram: Telegram):
    for text in ["one", "two", "three"]:
        await telegram.say(text=text)
    assert [update["update_id"] for update in await telegram.updates(limit=2)] == [1, 2]
    assert [update["update_id"] for update in await telegram.updates()] == [1, 2, 3]
    assert [update["update_id"] for update in await telegram.updates(offset=3)] == [3]
    assert [update["update_id"] for update in await telegram.updates(offset=-1)] == [3]
    assert await telegram.updates(offset=4) == []


async def test_a_long_poll_wakes_at_the_first_update(telegram: Telegram):
    poll = asyncio.create_task(telegram.updates(timeout=50))
    await asyncio.sleep(0.05)
    await telegram.say(text="Good morning")
    [update] = await asyncio.wait_for(poll, 60)
    assert update["message"]["text"] == "Good morning"


async def test_the_older_of_two_polls_is_ended(telegram: Telegram):
    older = asyncio.create_task(telegram.refusal("getUpdates", timeout=50))
    while not older.done():  # it may not have come there yet
        assert await telegram.updates() == []
    status, description = await older
    assert status == 409
    assert description == ("Conflict: terminated by other getUpdates request; make sure that only one bot instance is running")


async def test_only_allowed_kinds_are_queued_and_the_choice_stays(telegram: Telegram):
    await telegram.updates(allowed_updates=["edited_message"])
    await telegram.say()
    await telegram.updates()
    await telegram.say(edit=1, text="changed")
    assert [list(update)[1] for update in await telegram.updates()] == ["edited_message"]
    await telegram.updates(allowed_updates=[])
    await telegram.say()
    assert [list(update)[1] for update in await telegram.updates()] == ["edited_message", "message"]


async def test_updates_expire_after_a_day(telegram: Telegram, bot_control):
    await telegram.meet()
    await telegram.say(text="old")
    move = asyncio.create_task(telegram.control("POST", "clock", {"advance": 25 * 3600}))
    await asyncio.sleep(0.05)
    assert not move.done()  # it waits until the bot has taken everything
    [update] = await telegram.updates()
    await telegram.updates(offset=update["update_id"] + 1)
    assert (await move)[0] == 200


async def test_a_forged_update_is_queued_as_it_is(telegram: Telegram):
    sticker = {"message_id": 5, "date": 1, "chat": {"id": 9, "type": "private", "first_name": "Eva"}, "sticker": {"emoji": "x"}}
    await telegram.say()
    assert await telegram.control("POST", "updates", {"update": {"message": sticker}}) == (200, {})
    await telegram.say()
    updates = await telegram.updates()
    assert [update["update_id"] for update in updates] == [1, 2, 3]
    assert updates[1]["message"] == sticker
    answer = await telegram.result("sendMessage", chat_id=9, text="A sticker!", reply_parameters={"message_id": 5})
    assert answer["message_id"] == 6


async def test_forged_ids_are_delivered_and_never_block_the_row(telegram: Telegram):
    await telegram.meet()
    forged = [{"update_id": "x"}, {"update_id": 2**70, "message": 5}, {"update_id": 1, "message": {"text": "\ud800"}}, {"update_id": 900}]
    for update in forged:
        assert (await telegram.control("POST", "updates", {"update": update}))[0] == 200
    await telegram.say()
    updates = await telegram.updates(offset=2)
    assert updates[:4] == forged
    assert updates[4]["update_id"] == 901
    assert [update["update_id"] for update in await telegram.updates(offset=2)] == [900, 901]
    assert await telegram.updates(offset=902) == []


async def test_a_forged_update_is_an_object(telegram: Telegram):
    for body in [{}, {"update": 5}, {"update": [1]}]:
        assert (await telegram.control("POST", "updates", body))[0] == 400


async def test_a_malformed_forged_message_does_not_break_the_chat(telegram: Telegram):
    chat_id = await telegram.meet()
    chat = {"id": chat_id, "type": "private"}
    for broken in [{"text": 5}, {"text": "x", "entities": [5]}, {"photo": "x"}, {"date": "x"}, {"message_id": "x"}, {"reply_markup": 1}]:
        message = {"message_id": 50, "date": 1, "chat": chat, **broken}
        assert (await telegram.control("POST", "updates", {"update": {"message": message}}))[0] == 200
    assert len(await telegram.chat()) == 1


async def test_other_web_pages_are_kept_out(telegram: Telegram, server: Server):
    for headers in [{"Origin": "https://evil.example"}, {"Host": "evil.example"}]:
        async with telegram.session.get(f"{server.url}/sandbox/people", headers=headers) as answer:
            assert answer.status == 403


async def test_an_offset_above_all_ids_confirms_nothing_and_hands_out_what_is_there(telegram: Telegram):
    for text in ["one", "two"]:
        await telegram.say(text=text)
    assert [update["update_id"] for update in await telegram.updates(offset=1_000)] == [1, 2]
    assert [update["update_id"] for update in await telegram.updates()] == [1, 2]
    assert await telegram.updates(offset=3) == []


async def test_after_a_week_without_updates_the_next_has_any_id(telegram: Telegram, bot_control):
    await telegram.say()
    await telegram.control("POST", "updates", {"update": {"update_id": 2**40}})
    await telegram.updates(offset=2**40 + 1)
    assert (await telegram.control("POST", "clock", {"advance": 8 * 24 * 3600}))[0] == 200
    await telegram.say(text="hello again")
    [update] = await telegram.updates(offset=2**40 + 1)
    assert 0 < update["update_id"] < 2**40
    assert await telegram.updates(offset=update["update_id"] + 1) == []
