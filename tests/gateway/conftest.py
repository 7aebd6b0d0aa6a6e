from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from db import Database, outbox
from tests.world import World, running


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A whole bot; unlike elsewhere its sends may be refused, since these tests see to that."""
    async with running(tmp_path) as world:
        yield world


class Post:
    """The outbox of a running bot, by the names of the people it writes to."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.chats: dict[str, int] = {}

    async def meet(self, *names: str) -> None:
        for name in names:
            await self.world.person(name).send_only("/start")
        await self.world.settle()
        self.chats = {each["name"]: each["id"] for each in (await self.world.call("GET", "people"))["people"]}

    async def put(self, *letters: tuple[str, str] | tuple[str, str, dict[str, Any]]) -> list[int]:
        """Rows for (name, text, facts), all in one commit; their ids."""
        rows = [self._row(*letter) for letter in letters]
        now = self.world.app.deps.clock.now()

        def add(db: Database) -> list[int]:
            return [outbox.add(db, now=now, **row) for row in rows]

        ids = await self.world.app.deps.store.run(add)
        self.world.app.sender.wake()
        return ids

    def _row(self, name: str, text: str, facts: dict[str, Any] | None = None) -> dict[str, Any]:
        facts = facts or {}
        method = facts.get("method") or ("editMessageText" if "edits" in facts else "sendMessage")
        return {"chat_id": self.chats[name], "params": {"chat_id": self.chats[name], "text": text}, **facts, "method": method}

    async def send(self, *letters: Any) -> list[int]:
        ids = await self.put(*letters)
        await self.world.settle()
        return ids

    async def states(self, *ids: int) -> list[str]:
        return [(await self.world.rows("SELECT state FROM outbox WHERE id = ?", row))[0][0] for row in ids]

    async def heard(self, name: str) -> list[str]:
        """What the bot said since the first greeting."""
        return [each["text"] for each in (await self.world.person(name).said())[1:]]

    async def spoil(self, kind: str, method: str = "sendMessage", **more: Any) -> None:
        await self.world.call("POST", "faults", {"method": method, "kind": kind, **more})


@pytest.fixture
async def post(world: World) -> Post:
    post = Post(world)
    await post.meet("ana", "ben")
    return post


@pytest.fixture
def post_of() -> Callable[[World], Post]:
    return Post
