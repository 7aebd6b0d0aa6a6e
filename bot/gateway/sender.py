"""From the outbox to Telegram: paced, in order per chat, each row's fate written down."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from typing import Any

import structlog

from bot.gateway.descriptions import own_words
from bot.gateway.pacer import Pacer
from bot.gateway.retry import Decision, Fate, decide
from bot.gateway.transport import AiohttpRequest, RefusedError, ReplyLostError
from bot.runtime import logs
from bot.runtime.clock import Clock
from bot.runtime.pulse import Pulse
from bot.runtime.upload import Upload
from db import Database, outbox, people, silence
from db.outbox import Letter
from db.store import Store

log = structlog.get_logger()

LONGEST_SLEEP = 1.0
Render = Callable[[dict[str, Any]], Awaitable[Upload | None]]


class Sender:
    def __init__(
        self, store: Store, request: AiohttpRequest, clock: Clock, pacer: Pacer, pulse: Pulse, *, render: Render, in_flight: int
    ) -> None:
        """`render` makes the bytes of a row's attachment when it is sent, if it has any."""
        self._store = store
        self._request = request
        self._clock = clock
        self._pacer = pacer
        self._pulse = pulse
        self._render = render
        self._in_flight = in_flight
        self._tasks: set[asyncio.Task[None]] = set()
        self._away = 0  # calls that are not answered; what is being written down about others holds none of these up
        self._more = asyncio.Event()
        self._claiming = asyncio.Lock()
        self._ending = False
        self._failure: BaseException | None = None
        self._silent_until: datetime | None = None

    def wake(self) -> None:
        self._more.set()

    def is_idle(self) -> bool:
        return not self._tasks

    def is_silent(self) -> bool:
        """Telegram asked the whole bot to wait."""
        return self._silent_until is not None and self._silent_until > self._clock.now()

    async def read_silence(self) -> None:
        self._silent_until = await self._store.run(silence.until)

    async def run(self) -> None:
        """Send until cancelled. Raises what kept a row's fate from being written down."""
        await self._store.run(self._recover)
        while self._failure is None:
            self._more.clear()
            async with self._claiming:
                is_all = await self._start_some()
            if is_all:
                await self._sleep()
        raise self._failure

    async def stop(self, seconds: float = 5.0) -> None:
        """Claim nothing more and let what is on its way arrive; what has not by then is found unclear at the next start."""
        self._ending = True
        async with self._claiming:
            left = list(self._tasks)
        if left:
            await asyncio.wait(left, timeout=seconds)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def _sleep(self) -> None:
        """Not by `wait_for`: before Python 3.12 it can swallow a cancellation, and the bot would never stop."""
        with suppress(TimeoutError):
            async with asyncio.timeout(min(self._pacer.pause(), LONGEST_SLEEP)):
                await self._more.wait()

    async def _start_some(self) -> bool:
        """Whether that was all that may go now."""
        places = min(self._in_flight - self._away, self._pacer.free())
        if places <= 0 or self._ending:
            return True
        if self.is_silent():
            return True
        letters = await self._store.run(outbox.claim_due, now=self._clock.now(), limit=places, resting=self._pacer.resting())
        for letter in letters:
            self._pacer.start(letter.chat_id)
            self._away += 1
            task = asyncio.create_task(self._deliver(letter))
            self._tasks.add(task)
            task.add_done_callback(self._finished)
        return len(letters) < places

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            self._failure = self._failure or task.exception()
            self._more.set()

    async def _deliver(self, letter: Letter) -> None:
        message_id, failure = None, None
        try:
            method, params = _addressed(letter)
            if method is not None:
                message_id = await self._call(letter, method, params)
        except Exception as error:  # noqa: BLE001  whatever it was, the chat may not wait for this row for ever
            failure = error
        finally:
            self._pacer.answered()
            if self._away == self._in_flight:
                self._more.set()
            self._away -= 1
        if failure is None:
            is_more = await self._store.run(self._settle, letter, message_id=message_id)
            self._pulse.sent(Fate.SENT)
        else:
            is_more = await self._store.run(self._record_failure, letter, failure)
        if is_more:
            self._more.set()

    async def _call(self, letter: Letter, method: str, params: dict[str, Any]) -> int | None:
        upload = await self._render(letter.attachment) if letter.attachment else None
        try:
            result = await self._request.call(method, params, upload=upload)
        except RefusedError as error:
            if decide(error, method=method, once=letter.once, attempts=letter.attempts).fate is not Fate.ANEW:
                raise
            if letter.only_edits:
                return None
            result = await self._request.call("sendMessage", {**params, "message_id": None})
        found = result.get("message_id") if isinstance(result, dict) else None
        return found if isinstance(found, int) else None

    def _settle(self, db: Database, letter: Letter, *, message_id: int | None) -> bool:
        """Whether another row waits."""
        outbox.settle(db, letter, "sent", now=self._clock.now(), message_id=message_id)
        return outbox.is_waiting(db)

    def _record_failure(self, db: Database, letter: Letter, error: Exception) -> bool:
        decision = decide(error, method=letter.method, once=letter.once, attempts=letter.attempts)
        self._pulse.sent(decision.fate)
        log.warning(
            "send.failed",
            row=letter.id,
            method=letter.method,
            error=type(error).__name__,
            code=getattr(error, "code", None),
            description=own_words(getattr(error, "description", "")),
            at=logs.place(error),
            fate=decision.fate,
        )
        self._apply(
            db, letter, decision, f"{type(error).__name__} {getattr(error, 'code', '')} {getattr(error, 'description', '')}".strip()
        )
        return outbox.is_waiting(db)

    def _apply(self, db: Database, letter: Letter, decision: Decision, error: str) -> None:
        now = self._clock.now()
        match decision.fate:
            case Fate.PENDING:
                outbox.put_off(db, letter.id, until=now + decision.wait, error=error)
                if decision.silence:
                    silence.keep(db, now + decision.wait)
                    self._silent_until = silence.until(db)
            case Fate.UNREACHABLE:
                people.block(db, letter.chat_id, now=now)
                outbox.cancel_chat(db, letter.chat_id, now=now)
                outbox.settle(db, letter, "cancelled", now=now, error=error)
            case Fate.SENT | Fate.UNKNOWN | Fate.DEAD | Fate.CANCELLED:
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
    return ("sendMessage" if letter.method == "editMessageText" and not letter.only_edits else None), letter.params
