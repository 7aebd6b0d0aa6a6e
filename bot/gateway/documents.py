"""Files made from their rows at the moment of sending: for each form of a document, who makes it."""

from typing import Any

from bot.gateway import attendance_files, example_files, own_files, participation_files, record_files
from bot.gateway.clock import Clock
from bot.gateway.desk import Desk, Make
from bot.gateway.transport import Upload
from bot.views.say import Host
from db.store import Store
from practice.library import Library

FORMS: dict[str, Make] = {
    "notebook": own_files.notebook,
    "archive": own_files.archive,
    "voices": own_files.voices,
    "record-pdf": record_files.record,
    "record-english": record_files.record_in_english,
    "record-table": record_files.table,
    "record-workbook": record_files.workbook,
    "record-calendar": record_files.calendar,
    "record-archive": record_files.archive,
    "example-scenario": example_files.scenario,
    "attendances": attendance_files.together,
    "attendance-files": attendance_files.each,
    "attendance-list": attendance_files.listed,
    "participation-workbook": participation_files.workbook,
    "participation-table": participation_files.table,
}
"""By the form that a view's `Document` names."""


class Documents:
    def __init__(self, store: Store, clock: Clock, host: Host, library: Library) -> None:
        self._desk = Desk(store=store, clock=clock, host=host, library=library)

    async def make(self, attachment: dict[str, Any]) -> Upload:
        """The document that an outbox row asks for. Raises LookupError for what is gone or may no longer be read."""
        return await FORMS[attachment["document"]](self._desk, attachment["person_id"], attachment["facts"])
