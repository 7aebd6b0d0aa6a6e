"""Files that people take along, made from their rows at the moment of sending."""

import asyncio
import io
import zipfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from bot.gateway.clock import Clock
from bot.gateway.transport import Upload
from bot.services import exports
from bot.services.exports import Export
from bot.views import notebook, tables
from bot.views.say import Host, Say
from db import exports as rows
from db.store import Store
from practice.library import Library

Entry = tuple[str, bytes]
PACKED = (".ogg", ".jpg", ".png", ".pdf")


class Documents:
    def __init__(self, store: Store, clock: Clock, host: Host, library: Library) -> None:
        self._store = store
        self._clock = clock
        self._host = host
        self._library = library

    async def make(self, attachment: dict[str, Any]) -> Upload:
        """The document that an outbox row asks for. Raises LookupError for someone who is gone."""
        export = await self._store.run(exports.read, attachment["person_id"])
        say = Say(export.person.language, self._host, self._library)
        now = self._clock.now()
        name = notebook.filename(export, say, now)
        if attachment["form"] == "notebook":
            page = await asyncio.to_thread(notebook.page, export, say, now)
            return Upload(field="document", filename=f"{name}.html", content_type="text/html", content=page.encode())
        wanted = {"voices": attachment["voices"], "certificates": attachment.get("certificates", ())}
        files = [each async for each in self._files(export, wanted)]
        written = _written(export, say, now, name) if attachment["form"] == "archive" else ()
        packed = await asyncio.to_thread(_pack, [*written, *files], now)
        number = f"-{attachment['number']}" if attachment["number"] > 1 else ""
        return Upload(field="document", filename=f"{name}{number}.zip", content_type="application/zip", content=packed)

    async def _files(self, export: Export, wanted: dict[str, Sequence[int]]) -> Any:  # noqa: ANN401  an async iterator of entries
        for table, ids in wanted.items():
            for row in export.tables[table]:
                content = await self._store.run(rows.file_content, export.person.id, table, row["id"]) if row["id"] in ids else None
                if content is not None:
                    yield row["content"], content


def _written(export: Export, say: Say, now: datetime, name: str) -> Iterator[Entry]:
    yield f"{name}.html", notebook.page(export, say, now).encode()
    yield f"{name}.json", tables.data(export, say, now).encode()
    yield f"{name}.csv", tables.table(export, say).encode("utf-8-sig")


def _pack(entries: list[Entry], now: datetime) -> bytes:
    """Words are packed; sound, pictures and PDFs are packed already."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in entries:
            kind = zipfile.ZIP_STORED if name.endswith(PACKED) else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, now.timetuple()[:6]), content, compress_type=kind)
    return out.getvalue()
