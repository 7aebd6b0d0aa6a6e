"""From the inbox through PTB's handlers: in order per chat, chats side by side."""

import asyncio
import json
from collections import defaultdict, deque
from typing import Any

import structlog
from telegram import Update
from telegram.ext import Application

from bot.gateway.apologies import Apologies
from bot.runtime import logs
from bot.runtime.dependencies import Dependencies
from bot.runtime.pulse import Pulse
from db import inbox
from db.inbox import Waiting

log = structlog.get_logger()

SIDE_BY_SIDE = 50
MOST_LOADED = 500
AT_ONCE = 100


class Dispatch:
    def __init__(
        self, deps: Dependencies, pulse: Pulse, application: Application[Any, Any, Any, Any, Any, Any], apologies: Apologies
    ) -> None:
        """`application` runs its handlers on one update, which then stands in `deps.handled` if its end was written down."""
        self._deps = deps
        self._pulse = pulse
        self._application = application
        self._apologies = apologies
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
            rows = [] if self._is_full else await self._deps.store.run(inbox.list_new, after=self._last, limit=AT_ONCE)
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
            update = Update.de_json(json.loads(row.body), self._application.bot)
        except Exception as error:  # noqa: BLE001  whatever PTB makes of a malformed update, the next one must go on
            log.warning("update.unreadable", update_id=row.update_id, error=type(error).__name__)
            await self._apologies.unreadable(row)
            return
        attempts = 0
        while attempts < inbox.ATTEMPTS:
            await self._try(update)
            if row.update_id in self._deps.handled:
                self._deps.handled.discard(row.update_id)
                return
            attempts = await self._deps.store.run(inbox.note_attempt, row.update_id)
            if not attempts:
                return
        log.error("update.failed", update_id=row.update_id)
        await self._apologies.failed(row)

    async def _try(self, update: Update) -> None:
        try:
            await self._application.process_update(update)
        except Exception as error:  # noqa: BLE001  PTB catches what handlers raise, but itself trips over some malformed updates
            log.error("handler.failed", update_id=update.update_id, error=type(error).__name__, at=logs.place(error))  # noqa: TRY400
