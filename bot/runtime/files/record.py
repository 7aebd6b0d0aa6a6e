"""A goal's record and a training's certificates as files, made when they are sent, from rows as they are then."""

import asyncio
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.pictures import pdf
from bot.runtime.files.making import WORKBOOK, Entry, FileContext, packed
from bot.runtime.upload import Upload
from bot.services.education import ledgers
from bot.services.education.ledgers import Ledger
from bot.views import sheets
from bot.views.education import due_dates
from bot.views.education import ledger as views
from bot.views.say import Say
from db import ledgers as rows
from practice.models import Language

ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "application/pdf": "pdf"}


async def record(context: FileContext, person_id: int, facts: Mapping[str, Any]) -> Upload:
    ledger, say, _ = await _read(context, person_id, facts)
    content = await asyncio.to_thread(pdf.ledger, views.page(ledger, say))
    return _upload(f"{views.filename(ledger, say)}.pdf", "application/pdf", content)


async def record_in_english(context: FileContext, person_id: int, facts: Mapping[str, Any]) -> Upload:
    """For a board that reads no other language."""
    ledger, say, _ = await _read(context, person_id, facts)
    english = Say(Language.ENGLISH, say.host, say.library)
    content = await asyncio.to_thread(pdf.ledger, views.page(ledger, english))
    return _upload(f"{views.filename(ledger, english)}.pdf", "application/pdf", content)


async def table(context: FileContext, person_id: int, facts: Mapping[str, Any]) -> Upload:
    ledger, say, _ = await _read(context, person_id, facts)
    return _upload(f"{views.filename(ledger, say)}.csv", "text/csv", sheets.csv_of(views.columns(say), views.rows(ledger)))


async def workbook(context: FileContext, person_id: int, facts: Mapping[str, Any]) -> Upload:
    ledger, say, _ = await _read(context, person_id, facts)
    content = await asyncio.to_thread(sheets.workbook_of, ledger.goal.name, views.columns(say), views.rows(ledger))
    return _upload(f"{views.filename(ledger, say)}.xlsx", WORKBOOK, content)


async def calendar(context: FileContext, person_id: int, facts: Mapping[str, Any]) -> Upload:
    ledger, say, now = await _read(context, person_id, facts)
    content = await asyncio.to_thread(due_dates.calendar, ledger, say, now)
    return _upload(f"{views.filename(ledger, say)}.ics", "text/calendar", content)


async def archive(context: FileContext, person_id: int, facts: Mapping[str, Any]) -> Upload:
    """The record in all forms and these certificates; further archives hold only certificates."""
    ledger, say, now = await _read(context, person_id, facts)
    name = views.filename(ledger, say)
    entries = [] if facts["number"] > 1 else await asyncio.to_thread(_forms, ledger, say, now, name)
    entries += [each for each in [await _certificate(context, ledger, number) for number in facts["certificates"]] if each is not None]
    number = f"-{facts['number']}" if facts["number"] > 1 else ""
    return _upload(f"{name}{number}.zip", "application/zip", await asyncio.to_thread(packed, entries, now))


def _forms(ledger: Ledger, say: Say, now: datetime, name: str) -> list[Entry]:
    columns, lines = views.columns(say), views.rows(ledger)
    return [
        (f"{name}.pdf", pdf.ledger(views.page(ledger, say))),
        (f"{name}.xlsx", sheets.workbook_of(ledger.goal.name, columns, lines)),
        (f"{name}.csv", sheets.csv_of(columns, lines)),
        (f"{name}.ics", due_dates.calendar(ledger, say, now)),
    ]


async def _certificate(context: FileContext, ledger: Ledger, certificate_id: int) -> Entry | None:
    """Named by its number in the record; None for one that was deleted meanwhile."""
    content = await context.store.run(rows.content, ledger.person.id, certificate_id)
    found = next(((number, each) for number, each in enumerate(ledger.filed, 1) if each.id == certificate_id), None)
    if content is None or found is None:
        return None
    number, filed = found
    return f"certificates/{number:03}.{ENDINGS[filed.mime_type]}", content


async def _read(context: FileContext, person_id: int, facts: Mapping[str, Any]) -> tuple[Ledger, Say, datetime]:
    now = context.clock.now()
    ledger = await context.store.run(ledgers.read, person_id, facts["goal"], now)
    return ledger, context.say_to(ledger.person), now


def _upload(name: str, kind: str, content: bytes) -> Upload:
    return Upload(field="document", filename=name, content_type=kind, content=content)
