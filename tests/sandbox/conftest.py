from collections.abc import AsyncIterator

import aiohttp
import pytest

from sandbox.server import Server
from tests.sandbox.bot_control import BotControl
from tests.sandbox.client import Telegram


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    server = await Server().start()
    yield server
    await server.stop()


@pytest.fixture
def telegram(server: Server, session: aiohttp.ClientSession) -> Telegram:
    return Telegram(server, session)


@pytest.fixture
async def bot_control(server: Server) -> AsyncIterator[BotControl]:
    bot_control = BotControl()
    async with bot_control.serving():
        server.bot_control = bot_control.url
        yield bot_control
