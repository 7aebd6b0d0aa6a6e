"""From the outbox to Telegram: paced, in order per chat, each row's fate written down."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

import structlog

from bot.gateway.clock import Clock
from bot.gateway.pacer import Pacer
from bot.gateway.retry import Decision, Fate, decide
from bot.gateway.transport import AiohttpRequest, NotSentError, RefusedError, ReplyLostError, Upload
from db import Database, outbox, people
from db.outbox import Letter
from db.store import Store

log = structlog.get_logger()

LONGEST_SLEEP = 1.0
Render = Callable[[dict[str, Any]], Awaitable[Upload]]


class Sender:
    def __init__(self, store: Store, request: AiohttpRequest, clock: Clock, pacer: Pacer, *, render: Render, in_flight: int) -> None:
        """`render` makes the bytes of a row's attachment when it is sent."""
        self._store = store
        self._request = request
        self._clock = clock
        self._pacer = pacer
        self._render = render
        self._in_flight = in_flight
        self._tasks: set[asyncio.Task[None]] = set()
        self._more = asyncio.Event()
        self.silent_until: datetime | None = None

    def wake(self) -> None:
        self._more.set()

    def is_idle(self) -> bool:
        return not self._tasks

    async def run(self) -> None:
        await self._store.run(self._recover)
        while True:
            self._more.clear()
            if not await self._start_some():
                await self._sleep()

    async def stop(self, seconds: float = 5.0) -> None:
        """Let what is on its way arrive; what has not by then is found unclear at the next start."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        for task in self._tasks:
            task.cancel()

    async def _sleep(self) -> None:
        try:
            await asyncio.wait_for(self._more.wait(), 0.05 if self._pacer.resting() else LONGEST_SLEEP)
        except TimeoutError:
            return

    async def _start_some(self) -> int:
        places = min(self._in_flight - len(self._tasks), self._pacer.free())
        if places <= 0 or await self._is_silent():
            return 0
        letters = await self._store.run(outbox.claim_due, now=self._clock.now(), limit=places, resting=self._pacer.resting())
        for letter in letters:
            self._pacer.start(letter.chat_id)
            task = asyncio.create_task(self._deliver(letter))
            self._tasks.add(task)
            task.add_done_callback(self._finished)
        return len(letters)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._more.set()

    async def _is_silent(self) -> bool:
        self.silent_until = await self._store.run(outbox.silence_until)
        return self.silent_until is not None and self.silent_until > self._clock.now()

    async def _deliver(self, letter: Letter) -> None:
        try:
            method, params = _addressed(letter)
            message_id = None
            if method is not None:
                message_id = await self._call(letter, method, params)
        except (NotSentError, ReplyLostError, RefusedError) as error:
            await self._store.run(self._record_failure, letter, error)
        except LookupError:
            await self._store.run(self._settle, letter, "dead", error="the attachment is gone")
        else:
            await self._store.run(self._settle, letter, "sent", message_id=message_id)
        finally:
            self._pacer.answered()

    async def _call(self, letter: Letter, method: str, params: dict[str, Any]) -> int | None:
        upload = await self._render(letter.attachment) if letter.attachment else None
        try:
            result = await self._request.call(method, params, upload=upload)
        except RefusedError as error:
            if decide(error, method=method, once=letter.once, attempts=letter.attempts).fate is not Fate.ANEW:
                raise
            result = await self._request.call("sendMessage", {**params, "message_id": None})
        found = result.get("message_id") if isinstance(result, dict) else None
        return found if isinstance(found, int) else None

    def _settle(self, db: Database, letter: Letter, state: str, *, message_id: int | None = None, error: str | None = None) -> None:
        outbox.settle(db, letter, state, now=self._clock.now(), message_id=message_id, error=error)

    def _record_failure(self, db: Database, letter: Letter, error: Exception) -> None:
        decision = decide(error, method=letter.method, once=letter.once, attempts=letter.attempts)
        log.warning(
            "send.failed",
            row=letter.id,
            method=letter.method,
            error=type(error).__name__,
            code=getattr(error, "code", None),
            fate=decision.fate,
        )
        self._apply(
            db, letter, decision, f"{type(error).__name__} {getattr(error, 'code', '')} {getattr(error, 'description', '')}".strip()
        )

    def _apply(self, db: Database, letter: Letter, decision: Decision, error: str) -> None:
        now = self._clock.now()
        match decision.fate:
            case Fate.PENDING:
                outbox.put_off(db, letter.id, until=now + decision.wait, error=error)
                if decision.silence:
                    outbox.keep_silent(db, now + decision.wait)
            case Fate.UNREACHABLE:
                people.block(db, letter.chat_id, now=now)
                outbox.cancel_chat(db, letter.chat_id, now=now)
                outbox.settle(db, letter, "dead", now=now, error=error)
            case Fate.SENT | Fate.UNKNOWN | Fate.DEAD:
                outbox.settle(db, letter, decision.fate, now=now, error=error)
            case Fate.ANEW:
                outbox.settle(db, letter, "dead", now=now, error=error)

    def _recover(self, db: Database) -> None:
        """What was being sent when the process ended: nobody knows whether it arrived."""
        for letter in outbox.find_unclear(db):
            self._apply(db, letter, decide(ReplyLostError("restart"), method=letter.method, once=letter.once, attempts=1), "restart")


def _addressed(letter: Letter) -> tuple[str | None, dict[str, Any]]:
    """The method and parameters as they go out: an edit gets its target's id, or becomes a new message, or nothing."""
    if letter.edits is None:
        return letter.method, letter.params
    if letter.target_message_id is not None:
        return letter.method, {**letter.params, "message_id": letter.target_message_id}
    return ("sendMessage" if letter.method == "editMessageText" else None), letter.params
