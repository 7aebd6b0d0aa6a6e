"""What is at hand where a document is made."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.runtime.clock import Clock
from bot.runtime.upload import Upload
from bot.views.say import Host, Say
from db.store import Store
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Person


class FileContext(Frozen):
    store: Store
    clock: Clock
    host: Host
    library: Library

    def say_to(self, person: Person) -> Say:
        return Say(person.language, self.host, self.library)


Make = Callable[[FileContext, int, Mapping[str, Any]], Awaitable[Upload]]
"""One form of document, for this person and from its row's facts. Raises LookupError for what is gone or may no longer be read."""
