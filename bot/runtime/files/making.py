"""What is at hand where a document is made."""

import io
import zipfile
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

from bot.runtime.clock import Clock
from bot.runtime.upload import Upload
from bot.views.say import Host, Say
from db.store import Store
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Person

Entry = tuple[str, bytes]
"""A file of an archive: its name there, and what it holds."""

WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PACKED = (".ogg", ".jpg", ".png", ".pdf", ".xlsx")


class FileContext(Frozen):
    store: Store
    clock: Clock
    host: Host
    library: Library

    def say_to(self, person: Person) -> Say:
        return Say(person.language, self.host, self.library)


Make = Callable[[FileContext, int, Mapping[str, Any]], Awaitable[Upload]]
"""One form of document, for this person and from its row's facts. Raises LookupError for what is gone or may no longer be read."""


def packed(entries: list[Entry], now: datetime) -> bytes:
    """One archive. Words are packed; sound, pictures, PDFs and workbooks are packed already."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in entries:
            kind = zipfile.ZIP_STORED if name.endswith(PACKED) else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, now.timetuple()[:6]), content, compress_type=kind)
    return out.getvalue()
