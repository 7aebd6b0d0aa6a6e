"""Files of people's, fetched from Telegram: voice notes into the encrypted database, so that they outlive the bot's account there."""

import asyncio
from datetime import datetime, timedelta

import structlog

from bot.gateway.clock import Clock
from bot.gateway.retry import is_final
from bot.gateway.transport import AiohttpRequest, NotSentError, RefusedError, ReplyLostError
from db import reflections
from db.reflections import Voice
from db.store import Store

log = structlog.get_logger()

MOST_ATTEMPTS = 12
FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(hours=1)
FAILURES = (NotSentError, ReplyLostError, RefusedError)


class Downloads:
    def __init__(self, store: Store, request: AiohttpRequest, clock: Clock, *, files_url: str) -> None:
        """`files_url` is the server's address with `/file/bot<token>`."""
        self._store = store
        self._request = request
        self._clock = clock
        self._files_url = files_url
        self._more = asyncio.Event()

    def wake(self) -> None:
        self._more.set()

    async def run(self) -> None:
        while True:
            self._more.clear()
            if not await self._fetch_some():
                await self._more.wait()

    async def _fetch_some(self) -> int:
        voices = await self._store.run(reflections.list_voices_to_fetch, now=self._clock.now(), limit=5)
        for voice in voices:
            await self._fetch(voice)
        return len(voices)

    async def _fetch(self, voice: Voice) -> None:
        try:
            content = await self._download(voice.file_id)
        except FAILURES as error:
            log.warning("download.failed", voice=voice.id, error=type(error).__name__, code=getattr(error, "code", None))
            await self._store.run(reflections.put_off_voice, voice.id, self._next_try(voice, error))
        else:
            await self._store.run(reflections.keep_voice, voice.id, content)

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

    def _next_try(self, voice: Voice, error: Exception) -> datetime | None:
        """None gives up: the file is gone at Telegram, or it failed all day."""
        if is_final(error) or voice.attempts >= MOST_ATTEMPTS:
            return None
        return self._clock.now() + min(FIRST_WAIT * float(2**voice.attempts), LONGEST_WAIT)
