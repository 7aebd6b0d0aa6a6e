"""The task that posts updates to the webhook, in order per chat, chats side by side."""

import asyncio
import contextlib
import json
import time
from collections.abc import Iterable
from http import HTTPStatus
from urllib.parse import urlsplit

import aiohttp

from sandbox.updates import Queued
from sandbox.world import World

LOOPBACK = frozenset(["127.0.0.1", "localhost", "::1"])
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 60.0
_PATIENCE = aiohttp.ClientTimeout(total=60)


class Pusher:
    def __init__(self, world: World, session: aiohttp.ClientSession) -> None:
        self._world = world
        self._session = session
        self._busy: set[int] = set()
        self._failures: dict[int, int] = {}
        self._not_before: dict[int, float] = {}
        self._posts: set[asyncio.Task[None]] = set()
        self._times_set = 0

    async def run(self) -> None:
        """Push until cancelled."""
        more = self._world.updates.has_more
        while True:
            more.clear()
            pause = self._push_what_is_due()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(pause):  # `wait_for` can swallow a cancellation before Python 3.12
                    await more.wait()

    async def stop(self) -> None:
        for post in self._posts:
            post.cancel()
        await asyncio.gather(*self._posts, return_exceptions=True)

    def _push_what_is_due(self) -> float | None:
        """Seconds until a pause ends, or None if nothing waits."""
        webhook = self._world.webhook
        if webhook.times_set != self._times_set:
            self._times_set = webhook.times_set
            self._not_before.clear()
            self._failures.clear()
        if not webhook.url:
            return None
        for queued in self._first_of_each_row(self._world.updates.pending()):
            if len(self._posts) < webhook.max_connections and self._not_before.get(_row(queued), 0) <= time.monotonic():
                self._busy.add(_row(queued))
                post = asyncio.create_task(self._push(queued))
                self._posts.add(post)
                post.add_done_callback(self._posts.discard)
        waiting = [at - time.monotonic() for row, at in self._not_before.items() if row not in self._busy]
        return max(min(waiting), 0.01) if waiting else None

    def _first_of_each_row(self, pending: list[Queued]) -> Iterable[Queued]:
        rows: dict[int, Queued] = {}
        for queued in pending:
            rows.setdefault(_row(queued), queued)
        return [queued for row, queued in rows.items() if row not in self._busy]

    async def _push(self, queued: Queued) -> None:
        row = _row(queued)
        try:
            error = await self._post(queued)
        finally:
            self._busy.discard(row)
        if error is None:
            self._failures.pop(row, None)
            self._not_before.pop(row, None)
            self._world.updates.remove(queued)
            self._world.keep.commit()
        else:
            self._world.webhook.last_error = (self._world.clock.unix(), error)
            self._failures[row] = self._failures.get(row, 0) + 1
            pause = min(FIRST_PAUSE * 2 ** (self._failures[row] - 1), LONGEST_PAUSE)
            self._not_before[row] = time.monotonic() + pause
        self._world.updates.has_more.set()

    async def _post(self, queued: Queued) -> str | None:
        """What went wrong; None if the bot took it."""
        webhook = self._world.webhook
        if urlsplit(webhook.url).hostname not in LOOPBACK:
            return "The sandbox reaches only this computer"
        headers = {"Content-Type": "application/json"}
        if webhook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = webhook.secret
        body = json.dumps(queued.update).encode()
        try:
            async with self._session.post(webhook.url, data=body, headers=headers, timeout=_PATIENCE, allow_redirects=False) as answer:
                is_taken = HTTPStatus.OK <= answer.status < HTTPStatus.MULTIPLE_CHOICES
                return None if is_taken else f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except (aiohttp.ClientError, TimeoutError):
            return "Connection refused"


def _row(queued: Queued) -> int:
    return queued.chat_id or 0
