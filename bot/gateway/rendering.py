"""Attachments become bytes when their row is sent: a picture is drawn, a stored voice note read."""

import asyncio
from typing import Any

from bot import pictures
from bot.gateway.documents import Documents
from bot.gateway.transport import Upload
from db import reflections
from db.store import Store
from practice.library import Library
from practice.models import Language


class Renderer:
    def __init__(self, store: Store, documents: Documents, library: Library) -> None:
        self._store = store
        self._documents = documents
        self._library = library

    async def render(self, attachment: dict[str, Any]) -> Upload:
        """Raises LookupError for what is no longer there."""
        if "document" in attachment:
            return await self._documents.make(attachment)
        if "recording" in attachment:
            read_aloud = self._library.recording(attachment["recording"], Language(attachment["language"]))
            return _voice(await asyncio.to_thread(read_aloud.read_bytes))
        if "voice" in attachment:
            content = await self._store.run(reflections.voice_content, attachment["voice"])
            if content is None:
                raise LookupError("voice")
            return _voice(content)
        name = attachment["picture"]
        drawn = await asyncio.to_thread(pictures.render, name, attachment["facts"])
        return Upload(field="photo", filename=f"{name}.png", content_type="image/png", content=drawn)


def _voice(content: bytes) -> Upload:
    return Upload(field="voice", filename="voice.ogg", content_type="audio/ogg", content=content)
