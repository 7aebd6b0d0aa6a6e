from collections.abc import AsyncIterator

import pytest

from sandbox.server import Server
from tests.sandbox.client import Telegram


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    server = await Server(flood=True).start()
    yield server
    await server.stop()


async def test_a_burst_to_one_chat_passes_and_more_has_to_wait(telegram: Telegram):
    chat_id = await telegram.meet()
    answers = [await telegram.call("sendMessage", chat_id=chat_id, text=str(number)) for number in range(6)]
    assert [status for status, _ in answers] == [200] * 5 + [429]
    pause = answers[-1][1]["parameters"]["retry_after"]
    assert 1 <= pause <= 5
    assert answers[-1][1]["description"] == f"Too Many Requests: retry after {pause}"


async def test_about_thirty_a_second_pass_in_all(telegram: Telegram):
    chats = [await telegram.meet(f"person {number}") for number in range(32)]
    statuses = [(await telegram.call("sendMessage", chat_id=chat_id, text="x"))[0] for chat_id in chats]
    assert statuses[:30] == [200] * 30
    assert 429 in statuses[30:]
