"""A machine that reaches the internet only through a proxy: its settings are obeyed, and what is on this machine is asked directly."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import RawTestServer

from bot.gateway.transport import AiohttpRequest

Asked = tuple[RawTestServer, list[str]]


@pytest.fixture
async def proxy() -> AsyncIterator[Asked]:
    """Whatever is asked of it, and what is answered in its place."""
    asked: list[str] = []

    async def answer(request: web.BaseRequest) -> web.Response:
        asked.append(request.raw_path)
        return web.json_response({"ok": True, "result": True})

    server = RawTestServer(answer)
    await server.start_server()
    yield server, asked
    await server.close()


async def call(base: str) -> object:
    request = AiohttpRequest(f"{base}/bot1:a")
    await request.initialize()
    try:
        return await request.call("getMe", {})
    finally:
        await request.shutdown()


async def test_telegram_is_asked_by_way_of_the_proxy(proxy: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    server, asked = proxy
    monkeypatch.setenv("HTTP_PROXY", str(server.make_url("")))
    assert await call("http://telegram.invalid") is True
    assert asked == ["http://telegram.invalid/bot1:a/getMe"]


async def test_a_server_on_this_machine_is_asked_directly(proxy: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    server, asked = proxy
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    assert await call(f"http://127.0.0.1:{server.port}") is True
    assert asked == ["/bot1:a/getMe"]
