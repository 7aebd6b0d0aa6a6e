"""What the bot says when it could not do its part: too much at once, or a failure of its own."""

import json
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Protocol

import structlog

from bot.gateway.reading import is_said
from bot.gateway.transport import AiohttpRequest, NotSentError, RefusedError, ReplyLostError
from bot.runtime import logs, post
from bot.runtime.dependencies import Dependencies
from bot.views import dialogues as views
from bot.views.message import Message, Reply
from bot.views.say import Say
from db import Database, inbox, people
from db.inbox import Waiting
from practice.models import Language

log = structlog.get_logger()

FULL_SAID_EVERY = 3600.0  # seconds


class End(Protocol):
    def __call__(self, db: Database, update_id: int, *, now: datetime) -> bool: ...


class Apologies:
    def __init__(self, deps: Dependencies, request: AiohttpRequest) -> None:
        self._deps = deps
        self._request = request
        self._told_full: dict[int, float] = {}  # by chat, on the monotonic clock; forgotten at a restart: there is no disk to keep it on

    async def too_fast(self, chat_id: int) -> None:
        """More updates in a minute than are kept."""
        await self._tell_safely(chat_id, views.too_fast)

    async def _tell_safely(self, chat_id: int, view: Callable[[Say], Message]) -> None:
        try:
            await self._deps.store.run(self._tell, chat_id, view)
        except Exception as error:  # noqa: BLE001  others wait behind this: it must not hold them up
            log.error("apology.failed", error=type(error).__name__, at=logs.place(error))  # noqa: TRY400  no traceback: it may quote
        self._deps.wake_sender()

    async def full(self, chat_ids: Sequence[int]) -> None:
        """The disk is full: their messages wait at Telegram. Said without the outbox, which needs the disk; to each chat once an hour."""
        operators = self._deps.operator_ids
        for chat_id, view in [*((each, views.full_for_operators) for each in operators), *((each, views.full) for each in chat_ids)]:
            if self._told_full.get(chat_id, -FULL_SAID_EVERY) + FULL_SAID_EVERY > time.monotonic() or self._deps.is_silent():
                continue
            self._told_full[chat_id] = time.monotonic()
            person = await self._deps.store.run(people.find, chat_id)
            if person is None and chat_id not in operators:
                continue
            language = Language.ENGLISH if person is None else person.language
            text = view(Say(language, self._deps.host, self._deps.library)).text
            with suppress(NotSentError, ReplyLostError, RefusedError):
                await self._request.call("sendMessage", {"chat_id": chat_id, "text": text, "parse_mode": "HTML"})

    async def failed(self, row: Waiting) -> None:
        """An update failed three times: its text is kept, and its author told."""
        await self._apologize(row, inbox.fail)

    async def unreadable(self, row: Waiting) -> None:
        """The same of one that could not even be made an update of."""
        await self._apologize(row if is_said(json.loads(row.body)) else replace(row, chat_id=None), inbox.set_aside)

    async def not_taken(self, chat_id: int) -> None:
        """The same of one that was quarantined as it came."""
        await self._tell_safely(chat_id, views.failed)

    async def _apologize(self, row: Waiting, end: End) -> None:
        try:
            await self._deps.store.run(self._end, row, end)
        except Exception as error:  # noqa: BLE001  their own row may be what is broken: then only the update is set aside
            log.error("apology.failed", update_id=row.update_id, error=type(error).__name__, at=logs.place(error))  # noqa: TRY400  the same
            await self._deps.store.run(end, row.update_id, now=self._deps.clock.now())
        self._deps.wake_sender()

    def _end(self, db: Database, row: Waiting, end: End) -> None:
        if end(db, row.update_id, now=self._deps.clock.now()) and row.chat_id is not None:
            self._tell(db, row.chat_id, views.failed)

    def _tell(self, db: Database, chat_id: int, view: Callable[[Say], Message]) -> None:
        """Only private chats are answered, and only people whom the bot has met."""
        person = people.find(db, chat_id)
        if person is not None:
            message = view(Say(Language(person.language), self._deps.host, self._deps.library))
            post.put(db, person, Reply(messages=[message]), now=self._deps.clock.now())
