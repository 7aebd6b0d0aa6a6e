"""The files that people take along: a notebook to read, and archives with everything."""

import asyncio
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from bot.runtime.files.making import Entry, FileContext, packed
from bot.runtime.upload import Upload
from bot.services.account import exports
from bot.services.account.exports import Export
from bot.views.account import notebook as notebook_view
from bot.views.account import tables
from bot.views.say import Host, Say
from db import Database
from db import exports as rows
from practice.library import Library


def whole(db: Database, person_id: int, host: Host, library: Library, now: datetime) -> bytes:
    """One archive with everything of theirs, whatever its size. Raises LookupError for someone who is gone."""
    export = exports.read(db, person_id)
    say = Say(export.person.language, host, library)
    entries = list(_written(export, say, now, notebook_view.filename(export, say, now)))
    for table in ("voices", "certificates"):
        for row in export.tables[table]:
            content = rows.file_content(db, person_id, table, row["id"])
            if content is not None:
                entries.append((row["content"], content))
    return packed(entries, now)


async def notebook(context: FileContext, person_id: int, _: Mapping[str, Any]) -> Upload:
    export, say, now = await _read(context, person_id)
    page = await asyncio.to_thread(notebook_view.page, export, say, now)
    name = notebook_view.filename(export, say, now)
    return Upload(field="document", filename=f"{name}.html", content_type="text/html", content=page.encode())


async def archive(context: FileContext, person_id: int, facts: Mapping[str, Any]) -> Upload:
    """Everything, with as many voice notes and certificates as there is room for."""
    export, say, now = await _read(context, person_id)
    return await _packed(context, export, say, now, facts, written=True)


async def voices(context: FileContext, person_id: int, facts: Mapping[str, Any]) -> Upload:
    """More voice notes and certificates."""
    export, say, now = await _read(context, person_id)
    return await _packed(context, export, say, now, facts, written=False)


async def _read(context: FileContext, person_id: int) -> tuple[Export, Say, datetime]:
    export = await context.store.run(exports.read, person_id)
    return export, context.say_to(export.person), context.clock.now()


async def _packed(context: FileContext, export: Export, say: Say, now: datetime, facts: Mapping[str, Any], *, written: bool) -> Upload:
    name = notebook_view.filename(export, say, now)
    files = [each async for each in _files(context, export, {"voices": facts["voices"], "certificates": facts["certificates"]})]
    entries = [*(_written(export, say, now, name) if written else ()), *files]
    content = await asyncio.to_thread(packed, entries, now)
    number = f"-{facts['number']}" if facts["number"] > 1 else ""
    return Upload(field="document", filename=f"{name}{number}.zip", content_type="application/zip", content=content)


async def _files(context: FileContext, export: Export, wanted: Mapping[str, list[int]]) -> Any:  # noqa: ANN401  an async iterator of entries
    for table, ids in wanted.items():
        for row in export.tables[table]:
            content = await context.store.run(rows.file_content, export.person.id, table, row["id"]) if row["id"] in ids else None
            if content is not None:
                yield row["content"], content


def _written(export: Export, say: Say, now: datetime, name: str) -> Iterator[Entry]:
    yield f"{name}.html", notebook_view.page(export, say, now).encode()
    yield f"{name}.json", tables.data(export, say, now).encode()
    yield f"{name}.csv", tables.table(export, say)
