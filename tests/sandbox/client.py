"""Both sides of the sandbox over HTTP: the bot that calls, and whoever controls the people."""

from typing import Any

import aiohttp

from sandbox.server import Server

TOKEN = "123456:sandbox-token_for-tests"


class Telegram:
    def __init__(self, server: Server, session: aiohttp.ClientSession) -> None:
        self.server = server
        self.session = session

    async def call(self, api_method: str, **params: Any) -> tuple[int, dict[str, Any]]:
        async with self.session.post(f"{self.server.url}/bot{TOKEN}/{api_method}", json=params) as answer:
            return answer.status, await answer.json()

    async def result(self, api_method: str, **params: Any) -> Any:
        status, body = await self.call(api_method, **params)
        assert status == 200, body
        return body["result"]

    async def refusal(self, api_method: str, **params: Any) -> tuple[int, str]:
        status, body = await self.call(api_method, **params)
        assert body["ok"] is False
        assert body["error_code"] == status
        return status, body["description"]

    async def control(self, verb: str, path: str, body: dict[str, Any] | None = None) -> tuple[int, dict[str, Any]]:
        async with self.session.request(verb, f"{self.server.url}/sandbox/{path}", json=body) as answer:
            return answer.status, await answer.json()

    async def say(self, name: str = "ana", text: str = "hello", **facts: Any) -> dict[str, Any]:
        status, body = await self.control("POST", f"people/{name}/send", {"text": text, **facts})
        assert status == 200, body
        return body

    async def chat(self, name: str = "ana") -> list[dict[str, Any]]:
        status, body = await self.control("GET", f"people/{name}/chat")
        assert status == 200, body
        return body["messages"]

    async def updates(self, **params: Any) -> list[dict[str, Any]]:
        return await self.result("getUpdates", **params)

    async def meet(self, name: str = "ana") -> int:
        """The id of the chat with a person who just said hello, with no update left."""
        await self.say(name)
        updates = await self.updates()
        await self.updates(offset=updates[-1]["update_id"] + 1)
        return updates[-1]["message"]["chat"]["id"]
