"""The bot's own port: Telegram's webhook, health and metrics."""

import asyncio
import io
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from tests.faults.process import free_port
from tests.world import World, running

SECRET = "a-secret-of-no-worth"
GOOD = {
    "message_id": 5,
    "date": 1_770_000_000,
    "text": "hi",
    "chat": {"id": 77, "type": "private", "first_name": "A"},
    "from": {"id": 77, "is_bot": False, "first_name": "A"},
}


class Hook:
    def __init__(self, world: World, url: str) -> None:
        self.world = world
        self.url = url

    async def post(self, body: bytes, secret: str | bytes | None = SECRET) -> int:
        headers: dict[str, Any] = {} if secret is None else {"X-Telegram-Bot-Api-Secret-Token": secret}
        async with self.world.http.post(f"{self.url}/telegram", data=io.BytesIO(body), headers=headers) as answer:
            return answer.status

    async def inbox(self) -> list[tuple[Any, ...]]:
        return await self.world.rows("SELECT update_id, state FROM inbox ORDER BY id")


@pytest.fixture
async def hook(tmp_path: Path) -> AsyncIterator[Hook]:
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    async with running(tmp_path, port=port, webhook_url=url, webhook_secret=SecretStr(SECRET)) as world:
        yield Hook(world, url)


def body(update_id: int = 9, **more: Any) -> bytes:
    return json.dumps({"update_id": update_id, "message": GOOD, **more}).encode()


async def test_an_update_is_on_the_disk_when_the_answer_goes_out(hook: Hook) -> None:
    assert await hook.post(body()) == 200
    assert [update_id for update_id, _ in await hook.inbox()] == [9]


@pytest.mark.parametrize("secret", [None, "", "another", SECRET + "x", SECRET.upper(), "ñ"])
async def test_who_does_not_know_the_secret_gets_403_and_leaves_nothing(hook: Hook, secret: str | None) -> None:
    assert await hook.post(body(), secret) == 403
    assert await hook.inbox() == []


async def test_a_secret_of_broken_bytes_gets_403(hook: Hook) -> None:
    reader, writer = await open_connection(hook.url)
    writer.write(b"POST /telegram HTTP/1.1\r\nHost: x\r\nX-Telegram-Bot-Api-Secret-Token: \xff\xfe\r\nContent-Length: 2\r\n\r\n{}")
    assert b" 403 " in await reader.readline()
    writer.close()
    await writer.wait_closed()


async def open_connection(url: str) -> Any:
    return await asyncio.open_connection("127.0.0.1", int(url.rsplit(":", 1)[1]))


async def test_a_body_over_a_megabyte_gets_413_and_one_below_is_taken(hook: Hook) -> None:
    assert await hook.post(body(text="x" * 1024 * 1024)) == 413
    assert await hook.inbox() == []
    assert await hook.post(body(text="x" * 1000 * 1000)) == 200


@pytest.mark.parametrize(
    "sent", [b"", b"not JSON", b"[", b"\xff\xfe", b"null", b"5", b"[" * 100_000, b'{"update_id": 1' + b"0" * 5_000 + b"}"]
)
async def test_what_is_no_update_is_set_aside_and_not_asked_for_again(hook: Hook, sent: bytes) -> None:
    assert await hook.post(sent) == 200
    await hook.world.settle()
    assert await hook.inbox() == [(None, "quarantined")]
    assert await hook.post(body()) == 200


async def test_the_same_update_many_times_is_handled_once(hook: Hook) -> None:
    for _ in range(5):
        assert await hook.post(body()) == 200
    await hook.world.settle()
    assert await hook.inbox() == [(9, "done")]
    assert await hook.world.rows("SELECT count(*) FROM outbox") == [(1,)]


async def test_what_is_nested_too_deep_is_set_aside_under_its_own_id(hook: Hook) -> None:
    deep = b'{"update_id": 5, "message": ' + b"[" * 50_000 + b"]" * 50_000 + b"}"
    assert await hook.post(deep) == 200
    assert await hook.inbox() == [(5, "quarantined")]


async def test_health_and_metrics(hook: Hook) -> None:
    await hook.post(body())
    await hook.world.settle()
    async with hook.world.http.get(f"{hook.url}/healthz") as answer:
        assert (answer.status, (await answer.json())["ok"]) == (200, True)
    async with hook.world.http.get(f"{hook.url}/metrics") as answer:
        text = await answer.text()
    assert 'peer_practice_inbox_rows{state="done"} 1.0' in text
    assert "peer_practice_outbox_rows{" in text


async def test_nothing_else_is_there(hook: Hook) -> None:
    async with aiohttp.ClientSession() as http:
        for method, path in (("GET", "/"), ("GET", "/telegram"), ("POST", "/clock"), ("POST", "/healthz")):
            async with http.request(method, hook.url + path) as answer:
                assert answer.status in (404, 405)
