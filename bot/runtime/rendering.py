"""Attachments become bytes when their row is sent: a picture is drawn, a stored voice note read. What may not be read then is not sent."""

import asyncio
from typing import Any

from bot import pictures
from bot.runtime.files import forms
from bot.runtime.files.making import FileContext
from bot.runtime.upload import Upload
from bot.services import standing
from db import certificates, reflections
from practice.access import Action
from practice.certificates import kind_of
from practice.models import Language


class WithheldError(Exception):
    """Whoever it was said to may not read it any more."""


class Renderer:
    def __init__(self, context: FileContext) -> None:
        self._context = context

    async def render(self, attachment: dict[str, Any]) -> Upload | None:
        """Raises LookupError for what is no longer there, WithheldError for what is not for this person any more."""
        if "reads" in attachment:
            await self._check(attachment["reads"])
        return await self._made(attachment) if attachment.keys() - {"reads"} else None

    async def _check(self, reads: dict[str, Any]) -> None:
        facts = {"cohort_id": reads["cohort"], "action": Action(reads["action"])}
        if not await self._context.store.run(standing.holds, reads["person"], self._context.clock.now(), **facts):
            raise WithheldError

    async def _made(self, attachment: dict[str, Any]) -> Upload:
        if "document" in attachment:
            return await forms.make(self._context, attachment)
        if "recording" in attachment:
            read_aloud = self._context.library.recording(attachment["recording"], Language(attachment["language"]))
            return _voice(await asyncio.to_thread(read_aloud.read_bytes))
        if "voice" in attachment:
            content = await self._context.store.run(reflections.voice_content, attachment["voice"])
            if content is None:
                raise LookupError("voice")
            return _voice(content)
        if "certificate" in attachment:
            return await self._certificate(attachment["certificate"])
        name = attachment["picture"]
        drawn = await asyncio.to_thread(pictures.render, name, attachment["facts"])
        return Upload(field="photo", filename=f"{name}.png", content_type="image/png", content=drawn)

    async def _certificate(self, certificate_id: int) -> Upload:
        found = await self._context.store.run(certificates.content, certificate_id)
        kind = None if found is None else kind_of(found)
        if found is None or kind is None:
            raise LookupError("certificate")
        return Upload(field="document", filename=f"certificate-{certificate_id}.{kind.ending}", content_type=kind, content=found)


def _voice(content: bytes) -> Upload:
    return Upload(field="voice", filename="voice.ogg", content_type="audio/ogg", content=content)
