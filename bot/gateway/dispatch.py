"""From the inbox through PTB's handlers: in order per chat, chats side by side."""

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from telegram import Update

from bot.runtime import logs
from bot.runtime.clock import Clock
from bot.runtime.pulse import Pulse
from db import inbox
from db.inbox import Waiting
from db.store import Store

log = structlog.get_logger()

SIDE_BY_SIDE = 50
MOST_LOADED = 500
AT_ONCE = 100


class Dispatch:
    def __init__(
        self,
        store: Store,
        clock: Clock,
        pulse: Pulse,
        *,
        handle: Callable[[Update], Awaitable[None]],
        handled: set[int],
        bot: Any,  # noqa: ANN401  PTB's bot is generic
        give_up: Callable[[Waiting], Awaitable[None]],
        set_aside: Callable[[Waiting], Awaitable[None]],
    ) -> None:
        """`handle` runs the handlers on one update, which then stands in `handled` if its end was written down.

        `give_up` is told of one that failed three times, `set_aside` of an unreadable one.
        """
        self._store = store
        self._clock = clock
        self._pulse = pulse
        self._handle = handle
        self._handled = handled
        self._bot = bot
        self._give_up = give_up
        self._set_aside = set_aside
        self._new = asyncio.Event()
        self._queues: dict[int | None, deque[tuple[Waiting, float]]] = defaultdict(deque)
        self._workers: dict[int | None, asyncio.Task[None]] = {}
        self._places = asyncio.Semaphore(SIDE_BY_SIDE)
        self._last = 0
        self._is_full = False
        self._failure: BaseException | None = None

    def wake(self) -> None:
        self._new.set()

    def is_idle(self) -> bool:
        return not self._workers

    async def run(self) -> None:
        """Handle until cancelled. Raises what kept an update's end from being written down."""
        while self._failure is None:
            self._new.clear()
            self._is_full = sum(len(queue) for queue in self._queues.values()) >= MOST_LOADED
            rows = [] if self._is_full else await self._store.run(inbox.list_new, after=self._last, limit=AT_ONCE)
            for row in rows:
                self._last = row.id
                self._queues[row.chat_id].append((row, self._pulse.monotonic()))
                if row.chat_id not in self._workers:
                    self._start(row.chat_id)
            if len(rows) < AT_ONCE:
                await self._new.wait()
        raise self._failure

    def _start(self, chat_id: int | None) -> None:
        worker = self._workers[chat_id] = asyncio.create_task(self._work(chat_id))
        worker.add_done_callback(self._finished)

    def _finished(self, worker: asyncio.Task[None]) -> None:
        if not worker.cancelled() and worker.exception() is not None:
            self._failure = self._failure or worker.exception()
            self._new.set()

    async def stop(self) -> None:
        for worker in list(self._workers.values()):
            worker.cancel()
        await asyncio.gather(*self._workers.values(), return_exceptions=True)

    async def _work(self, chat_id: int | None) -> None:
        queue = self._queues[chat_id]
        try:
            while queue:
                async with self._places:
                    row, taken = queue.popleft()
                    await self._do(row)
                self._pulse.handled_one(self._pulse.monotonic() - taken)
                if self._is_full:
                    self._new.set()
        finally:
            del self._workers[chat_id], self._queues[chat_id]

    async def _do(self, row: Waiting) -> None:
        try:
            update = Update.de_json(json.loads(row.body), self._bot)
        except Exception as error:  # noqa: BLE001  whatever PTB makes of a malformed update, the next one must go on
            log.warning("update.unreadable", update_id=row.update_id, error=type(error).__name__)
            await self._set_aside(row)
            return
        attempts = 0
        while attempts < inbox.ATTEMPTS:
            await self._try(update)
            if row.update_id in self._handled:
                self._handled.discard(row.update_id)
                return
            attempts = await self._store.run(inbox.note_attempt, row.update_id)
            if not attempts:
                return
        log.error("update.failed", update_id=row.update_id)
        await self._give_up(row)

    async def _try(self, update: Update) -> None:
        try:
            await self._handle(update)
        except Exception as error:  # noqa: BLE001  PTB catches what handlers raise, but itself trips over some malformed updates
            log.error("handler.failed", update_id=update.update_id, error=type(error).__name__, at=logs.place(error))  # noqa: TRY400
