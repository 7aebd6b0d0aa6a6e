"""What someone wrote, as a sheet to print."""

import asyncio
from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.pictures import pdf
from bot.runtime.files.making import FileContext
from bot.runtime.upload import Upload
from bot.services.review import printing
from bot.services.review.printing import Choice
from bot.views.review import printing as views
from practice.models import Value


async def entries(context: FileContext, person_id: int, facts: Mapping[str, Any]) -> Upload:
    value, month = facts["value"], facts["month"]
    choice = Choice(value=Value(value) if value else None, month=date(month // 100, month % 100, 1) if month else None)
    printed = await context.store.run(printing.read, person_id, choice, context.library)
    say = context.say_to(printed.person)
    content = await asyncio.to_thread(pdf.printed, views.page(printed, say))
    return Upload(field="document", filename=views.filename(printed, say), content_type="application/pdf", content=content)
