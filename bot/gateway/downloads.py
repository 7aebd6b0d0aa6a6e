"""Voice notes and certificates, fetched from Telegram and kept in the encrypted database, so that they outlive the bot's account there."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Protocol

import structlog

from bot.gateway.retry import is_final
from bot.gateway.transport import AiohttpRequest, NotSentError, RefusedError, ReplyLostError
from bot.runtime import telling
from bot.runtime.dependencies import Dependencies
from bot.services.education import certificates
from bot.views.daily import reflecting as reflecting_views
from bot.views.education import certificates as certificate_views
from db import Database, people, reflections
from db import certificates as certificate_rows
from db.certificates import Certificate
from db.queues import Queue
from db.reflections import Voice
from practice.frozen import Frozen

log = structlog.get_logger()

AT_ONCE = 5
MOST_ATTEMPTS = 12
FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(hours=1)
FAILURES = (NotSentError, ReplyLostError, RefusedError)


class ToFetch(Protocol):
    @property
    def id(self) -> int: ...
    @property
    def file_id(self) -> str: ...
    @property
    def attempts(self) -> int: ...


class Kind(Frozen):
    """Files of one kind: which are to be fetched, and what becomes of one that was, was not yet, or never will be."""

    name: str
    queue: Queue[Any]
    keep: Callable[[Database, Dependencies, Any, bytes], None]
    put_off: Callable[[Database, Any, datetime], None]
    give_up: Callable[[Database, Dependencies, Any], None]


def _keep_certificate(db: Database, deps: Dependencies, certificate: Certificate, content: bytes) -> None:
    _say_not_kept(db, deps, certificate, certificates.keep_fetched(db, certificate, content))


def _give_up_certificate(db: Database, deps: Dependencies, certificate: Certificate) -> None:
    _say_not_kept(db, deps, certificate, certificates.give_up(db, certificate))


def _say_not_kept(db: Database, deps: Dependencies, certificate: Certificate, outcome: certificates.NotKept | None) -> None:
    if outcome is not None:
        telling.put(db, deps, people.get(db, certificate.person_id), certificate_views.not_kept, outcome, deps.clock.now())


def _give_up_voice(db: Database, deps: Dependencies, voice: Voice) -> None:
    reflections.put_off_voice(db, voice.id, None)
    reflection = reflections.find_of_voice(db, voice.id)
    if reflection is not None:
        telling.put(db, deps, people.get(db, reflection.person_id), reflecting_views.voice_lost, reflection, deps.clock.now())


KINDS = (
    Kind(
        name="voice",
        queue=reflections.TO_FETCH,
        keep=lambda db, _, voice, content: reflections.keep_voice(db, voice.id, content),
        put_off=lambda db, voice, until: reflections.put_off_voice(db, voice.id, until),
        give_up=_give_up_voice,
    ),
    Kind(
        name="certificate",
        queue=certificate_rows.TO_FETCH,
        keep=_keep_certificate,
        put_off=lambda db, certificate, until: certificate_rows.put_off(db, certificate.id, until),
        give_up=_give_up_certificate,
    ),
)


class Downloads:
    def __init__(self, request: AiohttpRequest, *, files_url: str) -> None:
        """`files_url` is the server's address with `/file/bot<token>`."""
        self._request = request
        self._files_url = files_url
        self._more = asyncio.Event()

    def wake(self) -> None:
        self._more.set()

    async def run(self, deps: Dependencies) -> None:
        while True:
            self._more.clear()
            found = [await self._fetch_some(deps, kind) for kind in KINDS]
            if not any(found):
                await self._more.wait()

    async def _fetch_some(self, deps: Dependencies, kind: Kind) -> int:
        files = await deps.store.run(kind.queue.list_due, now=deps.clock.now(), limit=AT_ONCE)
        for file in files:
            await self._fetch(deps, kind, file)
        return len(files)

    async def _fetch(self, deps: Dependencies, kind: Kind, file: ToFetch) -> None:
        try:
            content = await self._download(file.file_id)
        except FAILURES as error:
            log.warning("download.failed", kind=kind.name, id=file.id, error=type(error).__name__, code=getattr(error, "code", None))
            await self._failed(deps, kind, file, error)
        else:
            await deps.store.run(kind.keep, deps, file, content)
        deps.wake_sender()

    async def fetch_now(self, file_id: str, most: int) -> bytes | None:
        """A small file that someone waits for. None where it is larger, or where Telegram did not hand it over."""
        try:
            return await self._download(file_id, most=most)
        except FAILURES as error:
            log.warning("download.failed", error=type(error).__name__, code=getattr(error, "code", None))
            return None

    async def _download(self, file_id: str, *, most: int | None = None) -> bytes:
        """Its size is looked at before it is fetched, as far as Telegram tells it."""
        found = await self._request.call("getFile", {"file_id": file_id})
        path, size = (found.get("file_path"), found.get("file_size")) if isinstance(found, dict) else (None, None)
        if not path:
            raise RefusedError(404, "the file has no path")
        if most is not None and isinstance(size, int) and size > most:
            raise RefusedError(413, "the file is too large")
        return await self._request.download(f"{self._files_url}/{path}")

    async def _failed(self, deps: Dependencies, kind: Kind, file: ToFetch, error: Exception) -> None:
        """Given up where the file is gone at Telegram, or it failed all day."""
        if is_final(error) or file.attempts >= MOST_ATTEMPTS:
            await deps.store.run(kind.give_up, deps, file)
            return
        wait = min(FIRST_WAIT * float(2**file.attempts), LONGEST_WAIT)
        await deps.store.run(kind.put_off, file, deps.clock.now() + wait)
