import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from sandbox import pushing
from tests.sandbox.client import Telegram


class Hook:
    def __init__(self) -> None:
        self.statuses: list[int] = []
        self.taken: list[dict] = []
        self.secrets: list[str | None] = []
        self.url = ""
        self.has_more = asyncio.Event()

    async def on_post(self, request: web.Request) -> web.Response:
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        status = self.statuses.pop(0) if self.statuses else 200
        if status == 200:
            self.taken.append(await request.json())
        self.has_more.set()
        return web.Response(status=status)

    async def wait_for(self, count: int) -> list[dict]:
        async with asyncio.timeout(10):
            while len(self.taken) < count:
                self.has_more.clear()
                await self.has_more.wait()
        return self.taken


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    hook = Hook()
    app = web.Application()
    app.add_routes([web.post("/hook", hook.on_post)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hook
    await runner.cleanup()


async def test_updates_are_posted_in_order_with_the_secret(telegram: Telegram, hook: Hook):
    await telegram.say(text="before")
    assert await telegram.result("setWebhook", url=hook.url, secret_token="S-e_cret1") is True
    for number in range(5):
        await telegram.say(text=str(number))
    taken = await hook.wait_for(6)
    assert [update["message"]["text"] for update in taken] == ["before", "0", "1", "2", "3", "4"]
    assert set(hook.secrets) == {"S-e_cret1"}


async def test_what_is_refused_is_posted_again_after_growing_pauses(telegram: Telegram, hook: Hook, monkeypatch):
    monkeypatch.setattr(pushing, "FIRST_PAUSE", 0.05)
    hook.statuses = [500, 404, 302]
    await telegram.result("setWebhook", url=hook.url)
    started = asyncio.get_running_loop().time()
    await telegram.say()
    await hook.wait_for(1)
    assert asyncio.get_running_loop().time() - started >= 0.05 + 0.1 + 0.2
    assert len(hook.secrets) == 4
    info = await telegram.result("getWebhookInfo")
    assert (info["pending_update_count"], info["last_error_message"]) == (0, "Wrong response from the webhook: 302 Found")


async def test_a_failing_chat_does_not_hold_up_the_others(telegram: Telegram, hook: Hook, monkeypatch):
    monkeypatch.setattr(pushing, "FIRST_PAUSE", 30)
    hook.statuses = [500]
    await telegram.result("setWebhook", url=hook.url)
    await telegram.say("ana")
    await telegram.say("ben")
    [update] = await hook.wait_for(1)
    assert update["message"]["from"]["first_name"] == "ben"


async def test_polling_and_a_webhook_exclude_each_other(telegram: Telegram):
    await telegram.result("setWebhook", url="https://example.org/hook")
    assert await telegram.refusal("getUpdates") == (
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )
    await telegram.say()
    assert await telegram.result("deleteWebhook", drop_pending_updates=True) is True
    assert await telegram.updates() == []


async def test_settling_waits_until_the_hook_has_taken_everything(telegram: Telegram, hook: Hook, bot_control):
    await telegram.result("setWebhook", url=hook.url)
    await telegram.say()
    assert await telegram.control("POST", "settle") == (200, {})
    assert len(hook.taken) == 1
