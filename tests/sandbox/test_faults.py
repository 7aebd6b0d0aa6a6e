import asyncio

import aiohttp
import pytest

from tests.sandbox.client import Telegram


async def test_a_status_is_answered_without_effect(telegram: Telegram):
    chat_id = await telegram.meet()
    fault = {"method": "sendMessage", "kind": "status", "status": 429, "description": "Too Many Requests: retry after 7", "retry_after": 7}
    await telegram.control("POST", "faults", fault)
    status, body = await telegram.call("sendMessage", chat_id=chat_id, text="x")
    assert (status, body["description"], body["parameters"]) == (429, "Too Many Requests: retry after 7", {"retry_after": 7})
    assert (await telegram.call("sendMessage", chat_id=chat_id, text="x"))[0] == 200
    assert len(await telegram.chat()) == 2


@pytest.mark.parametrize(("kind", "messages"), [("drop_request", 1), ("drop_reply", 2)])
async def test_a_dropped_connection_has_its_effect_or_not(telegram: Telegram, kind, messages):
    chat_id = await telegram.meet()
    await telegram.control("POST", "faults", {"method": "*", "chat": "ana", "kind": kind})
    await telegram.call("getMe")  # another chat's call, or none's, is not meant
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await telegram.call("sendMessage", chat_id=chat_id, text="x")
    assert len(await telegram.chat()) == messages


async def test_a_slow_answer_has_its_effect_at_once(telegram: Telegram):
    chat_id = await telegram.meet()
    await telegram.control("POST", "faults", {"method": "*", "kind": "slow", "seconds": 2})
    call = asyncio.create_task(telegram.result("sendMessage", chat_id=chat_id, text="x"))
    while len(await telegram.chat()) < 2:  # noqa: ASYNC110  it may not have come there yet
        await asyncio.sleep(0.01)
    assert not call.done()
    assert (await call)["text"] == "x"


async def test_the_first_that_matches_counts_as_often_as_it_says(telegram: Telegram):
    for status, times in [(500, 2), (502, 1)]:
        await telegram.control("POST", "faults", {"method": "*", "kind": "status", "status": status, "times": times})
    await telegram.updates()  # polling is only spoiled by name
    statuses = [(await telegram.call("getMe"))[0] for _ in range(4)]
    assert statuses == [500, 500, 502, 200]
    await telegram.control("POST", "faults", {"method": "getUpdates", "kind": "status", "status": 502})
    assert (await telegram.call("getUpdates"))[0] == 502


async def test_faults_can_be_cleared(telegram: Telegram):
    await telegram.control("POST", "faults", {"method": "getMe", "kind": "status", "status": 500, "times": 9})
    assert await telegram.control("DELETE", "faults") == (200, {})
    assert (await telegram.call("getMe"))[0] == 200


@pytest.mark.parametrize(
    "fault",
    [
        {},
        {"method": "getMe"},
        {"method": "*", "kind": "flood"},
        {"method": "sendLove", "kind": "slow"},
        {"method": "*", "kind": "status"},
        {"method": "*", "kind": "status", "status": 200},
        {"method": "*", "kind": "slow", "times": 0},
    ],
)
async def test_a_fault_that_makes_no_sense_is_refused(telegram: Telegram, fault):
    assert (await telegram.control("POST", "faults", fault))[0] == 400


async def test_calls_are_logged_but_for_polling(telegram: Telegram):
    chat_id = await telegram.meet()
    markup = '{"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}'
    await telegram.call("sendMessage", chat_id=chat_id, text="[1]", reply_markup=markup)
    await telegram.call("sendMessage", chat_id=chat_id)
    _, log = await telegram.control("GET", "calls?since=0")
    first, second = log["calls"]
    assert (first["n"], first["method"], first["status"], first["description"]) == (1, "sendMessage", 200, None)
    assert first["params"]["text"] == "[1]"
    assert first["params"]["reply_markup"]["inline_keyboard"][0][0]["text"] == "Go"
    assert (second["status"], second["description"]) == (400, "Bad Request: message text is empty")
    assert (await telegram.control("GET", "calls?since=1"))[1]["calls"] == [second]
    assert (await telegram.control("GET", "calls?since=2"))[1]["calls"] == []
    assert (await telegram.control("GET", "calls?since=x"))[0] == 400
