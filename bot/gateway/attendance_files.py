"""Certificates of attendance, made when they are sent, for a trainer who may have them then."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.gateway.desk import Desk
from bot.gateway.record_files import packed
from bot.gateway.transport import Upload
from bot.pictures import pdf
from bot.services.education import trainings
from bot.services.education.trainings import CertificatesMade
from bot.views.education import attendance
from bot.views.say import Say


async def single(desk: Desk, person_id: int, facts: Mapping[str, Any]) -> Upload:
    found, say = await _read(desk, person_id, facts)
    name, content = (await asyncio.to_thread(_drawn, found, say))[0]
    return Upload(field="document", filename=name, content_type="application/pdf", content=content)


async def several(desk: Desk, person_id: int, facts: Mapping[str, Any]) -> Upload:
    """One archive with a file for each person."""
    found, say = await _read(desk, person_id, facts)
    entries = await asyncio.to_thread(_drawn, found, say)
    content = await asyncio.to_thread(packed, entries, desk.clock.now())
    name = say("certificates-{day}", day=found.training.held_on)
    return Upload(field="document", filename=f"{name}.zip", content_type="application/zip", content=content)


async def _read(desk: Desk, person_id: int, facts: Mapping[str, Any]) -> tuple[CertificatesMade, Say]:
    """Of those asked for, the ones that are still there. Raises LookupError where none is, or they may no longer be read."""
    wanted = set(facts["attendances"])
    found = await desk.store.run(trainings.read_certificates, person_id, desk.clock.now(), training_id=facts["training"], wanted=wanted)
    return found, desk.say_to(found.person)


def _drawn(found: CertificatesMade, say: Say) -> list[tuple[str, bytes]]:
    return [
        (attendance.filename(found.training, number, say), pdf.attendance(attendance.page(found.training, each, say)))
        for number, each in enumerate(found.attendances, 1)
    ]
