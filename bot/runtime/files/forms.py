"""Files made from their rows at the moment of sending: for each form of a document, who makes it."""

from collections.abc import Mapping
from typing import Any

from bot.runtime.files import attendance, example, own, participation, printed, record
from bot.runtime.files.making import FileContext, Make
from bot.runtime.upload import Upload

FORMS: dict[str, Make] = {
    "notebook": own.notebook,
    "archive": own.archive,
    "voices": own.voices,
    "printed": printed.entries,
    "record-pdf": record.record,
    "record-english": record.record_in_english,
    "record-table": record.table,
    "record-workbook": record.workbook,
    "record-calendar": record.calendar,
    "record-archive": record.archive,
    "example-scenario": example.scenario,
    "attendances": attendance.together,
    "attendance-files": attendance.each,
    "attendance-list": attendance.listed,
    "participation-workbook": participation.workbook,
    "participation-table": participation.table,
}
"""By the form that a view's `Document` names."""


async def make(context: FileContext, attachment: Mapping[str, Any]) -> Upload:
    """The document that an outbox row asks for. Raises LookupError for what is gone or may no longer be read."""
    return await FORMS[attachment["document"]](context, attachment["person_id"], attachment["facts"])
