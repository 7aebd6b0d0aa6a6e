"""Attachments become bytes when their row is sent: a picture is drawn, a stored voice note read."""

import asyncio
from typing import Any

from bot import pictures
from bot.gateway.transport import Upload
from db import reflections
from db.store import Store


class Renderer:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def render(self, attachment: dict[str, Any]) -> Upload:
        """Raises LookupError for what is no longer there."""
        if "voice" in attachment:
            content = await self._store.run(reflections.voice_content, attachment["voice"])
            if content is None:
                raise LookupError("voice")
            return Upload(field="voice", filename="voice.ogg", content_type="audio/ogg", content=content)
        name = attachment["picture"]
        drawn = await asyncio.to_thread(pictures.render, name, attachment["facts"])
        return Upload(field="photo", filename=f"{name}.png", content_type="image/png", content=drawn)
