"""Participation as a workbook or a table, made when it is sent, for whoever may read it then."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.runtime.files.making import WORKBOOK, FileContext
from bot.runtime.upload import Upload
from bot.services.cohorts import participation
from bot.services.cohorts.participation import Weeks
from bot.views import sheets
from bot.views.cohorts import participation_table


async def workbook(context: FileContext, person_id: int, facts: Mapping[str, Any]) -> Upload:
    outcome = await _read(context, person_id, facts)
    say = context.say_to(outcome.person)
    columns, rows = participation_table.columns(say), participation_table.rows(outcome, say)
    content = await asyncio.to_thread(sheets.workbook_of, outcome.cohort.name, columns, rows)
    name = participation_table.filename(outcome, say, context.clock.now())
    return Upload(field="document", filename=f"{name}.xlsx", content_type=WORKBOOK, content=content)


async def table(context: FileContext, person_id: int, facts: Mapping[str, Any]) -> Upload:
    outcome = await _read(context, person_id, facts)
    say = context.say_to(outcome.person)
    content = await asyncio.to_thread(sheets.csv_of, participation_table.columns(say), participation_table.rows(outcome, say))
    name = participation_table.filename(outcome, say, context.clock.now())
    return Upload(field="document", filename=f"{name}.csv", content_type="text/csv", content=content)


async def _read(context: FileContext, person_id: int, facts: Mapping[str, Any]) -> Weeks:
    return await context.store.run(participation.read_file, person_id, context.clock.now(), cohort_id=facts["cohort"])
