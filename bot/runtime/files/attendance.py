"""Certificates of attendance, made when they are sent, for a trainer who may have them then."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.pictures import pdf, qr
from bot.runtime.files.making import Entry, FileContext, packed
from bot.runtime.upload import Upload
from bot.services.education import trainings
from bot.services.education.trainings import CertificatesMade
from bot.views.education import attendance
from bot.views.say import Say

PDF = "application/pdf"


async def together(context: FileContext, person_id: int, facts: Mapping[str, Any]) -> Upload:
    """One file to print: a page for each person, then the list."""
    found, say = await _read(context, person_id, facts)
    pages, listed = [_page(found, number, say) for number, _ in enumerate(found.attendances)], attendance.listing(found, say)
    content = await asyncio.to_thread(pdf.attendance, {**attendance.frame(say), "pages": pages, "list": listed})
    name = attendance.filename(found.training, say)
    return Upload(field="document", filename=f"{name}.pdf", content_type=PDF, content=content)


async def each(context: FileContext, person_id: int, facts: Mapping[str, Any]) -> Upload:
    """One archive with a file for each person, by their name."""
    found, say = await _read(context, person_id, facts)
    entries = await asyncio.to_thread(_drawn, found, say)
    content = await asyncio.to_thread(packed, entries, context.clock.now())
    name = attendance.filename(found.training, say)
    return Upload(field="document", filename=f"{name}.zip", content_type="application/zip", content=content)


async def listed(context: FileContext, person_id: int, facts: Mapping[str, Any]) -> Upload:
    found, say = await _read(context, person_id, facts)
    content = await asyncio.to_thread(pdf.attendance, {**attendance.frame(say), "pages": [], "list": attendance.listing(found, say)})
    name = attendance.filename_of_list(found.training, say)
    return Upload(field="document", filename=f"{name}.pdf", content_type=PDF, content=content)


async def _read(context: FileContext, person_id: int, facts: Mapping[str, Any]) -> tuple[CertificatesMade, Say]:
    """Of those asked for, the ones that are still there. Raises LookupError where none is, or they may no longer be read."""
    wanted = set(facts["attendances"])
    found = await context.store.run(
        trainings.read_certificates, person_id, context.clock.now(), training_id=facts["training"], wanted=wanted
    )
    return found, context.say_to(found.person)


def _page(found: CertificatesMade, number: int, say: Say) -> dict[str, Any]:
    person = found.attendances[number]
    return {**attendance.page(found.training, person, say), "qr": qr.outline(attendance.link(person, say))}


def _drawn(found: CertificatesMade, say: Say) -> list[Entry]:
    names = attendance.filenames(found.attendances, say)
    pages = [{**attendance.frame(say), "pages": [_page(found, number, say)], "list": None} for number, _ in enumerate(names)]
    return [(name, pdf.attendance(page)) for name, page in zip(names, pages, strict=True)]
