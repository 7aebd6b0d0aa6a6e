"""Updates come in: written down first, confirmed to Telegram only after that."""

import asyncio
from collections import defaultdict, deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import structlog

from bot.gateway.apologies import Apologies
from bot.gateway.reading import Read, UnreadableError, chat_of, id_of, is_said, keepable, read
from bot.gateway.transport import AiohttpRequest, NotSentError, RefusedError, ReplyLostError
from bot.runtime.dependencies import Dependencies
from bot.runtime.pulse import Pulse
from db import Database, inbox

log = structlog.get_logger()

ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member", "channel_post"]
POLL_SECONDS = 50
LONGEST_WAIT = 30.0
MINUTE = 60.0
FULL_AFTER = 0.5  # seconds
REASONS = {401: "the token is not known to Telegram", 409: "something else asks for the same updates, or a webhook is set"}


class Intake:
    def __init__(self, deps: Dependencies, apologies: Apologies, pulse: Pulse, *, per_minute: int, wake: Callable[[], None]) -> None:
        """`wake` is called when something new was written down. What a chat sends past `per_minute` updates is not kept."""
        self._deps = deps
        self._apologies = apologies
        self._pulse = pulse
        self._per_minute = per_minute
        self._wake = wake
        self._recent: dict[int, deque[float]] = defaultdict(partial(deque, maxlen=per_minute + 1))
        self._told: dict[int, float] = {}

    async def accept(self, updates: Sequence[Any]) -> None:
        """Write a batch down in one commit. When this returns, Telegram may forget it."""
        good: list[Read] = []
        bad: list[tuple[int | None, int | None, str]] = []
        unanswered: set[int] = set()
        for update in updates:
            try:
                good.append(read(update))
            except (UnreadableError, RecursionError):
                chat_id = chat_of(update)
                bad.append((id_of(update), chat_id, keepable(update)))
                unanswered |= {chat_id} if chat_id is not None and is_said(update) else set()
        kept = [update for update in good if not self._is_flood(update)]
        writing = asyncio.ensure_future(self._deps.store.run(self._write, kept, bad))
        try:
            while not (await asyncio.wait({writing}, timeout=FULL_AFTER))[0]:
                if self._deps.store.is_full:
                    await self._apologies.full([each.chat_id for each in kept if each.chat_id is not None])
            await writing
        finally:
            writing.cancel()
        self._pulse.heard()
        self._wake()
        for chat_id in self._newly_flooding({update.chat_id for update in good} - {None}):
            await self._apologies.too_fast(chat_id)
        for chat_id in unanswered:
            await self._apologies.not_taken(chat_id)

    def _write(self, db: Database, updates: Sequence[Read], bad: Sequence[tuple[int | None, int | None, str]]) -> None:
        now = self._deps.clock.now()
        for update in updates:
            inbox.add(
                db,
                update_id=update.update_id,
                chat_id=update.chat_id,
                body=update.body,
                now=now,
                message_id=update.message_id,
                written_at=update.written_at,
            )
        for update_id, chat_id, body in bad:
            log.warning("update.quarantined", update_id=update_id)
            inbox.quarantine(db, update_id=update_id, chat_id=chat_id, body=body, now=now)

    def _is_flood(self, update: Read) -> bool:
        if update.chat_id is None:
            return False
        now = self._deps.clock.now().timestamp()
        at = now if update.written_at is None else min(update.written_at, now)  # what was written while the bot was away is no flood
        recent = self._recent[update.chat_id]
        within = [each for each in recent if 0 <= at - each <= MINUTE]
        recent.clear()
        recent.extend([*within, at])
        return len(recent) > self._per_minute

    def _newly_flooding(self, chats: set[Any]) -> list[int]:
        now = self._deps.clock.now().timestamp()
        self._told = {chat: at for chat, at in self._told.items() if now - at < MINUTE}
        for chat in [chat for chat, recent in self._recent.items() if not recent or now - recent[-1] > MINUTE]:
            del self._recent[chat]
        new = [chat for chat in chats if len(self._recent[chat]) > self._per_minute and chat not in self._told]
        self._told.update(dict.fromkeys(new, now))
        return new

    async def poll(self, request: AiohttpRequest) -> None:
        """Ask for updates until cancelled; the next request confirms only what is on the disk."""
        offset, wait = 0, 0.0
        while True:
            try:
                updates = await _ask(request, offset)
                await self.accept(updates)
                known = [found for found in map(id_of, updates) if found is not None]
                offset = max(known) + 1 if known else offset  # also downwards: after a quiet week Telegram numbers anew
                wait = 0.0 if known or not updates else 1.0
            except (NotSentError, ReplyLostError, RefusedError) as error:
                wait = max(min(max(1.0, wait * 2), LONGEST_WAIT), getattr(error, "retry_after", None) or 0)
                code = getattr(error, "code", None)
                log.warning("poll.failed", error=type(error).__name__, code=code, why=REASONS.get(code or 0), wait=wait)
            if wait:
                await asyncio.sleep(wait)


async def _ask(request: AiohttpRequest, offset: int) -> list[Any]:
    params = {"offset": offset, "timeout": POLL_SECONDS, "limit": 100, "allowed_updates": ALLOWED_UPDATES}
    updates = await request.call("getUpdates", params, read=POLL_SECONDS + 15)
    if not isinstance(updates, list):
        raise RefusedError(502, "the answer held no updates")
    return updates
