"""Everything that this Telegram knows."""

import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sandbox.calls import Calls
from sandbox.chats import Chat, Chats
from sandbox.clock import Clock
from sandbox.faults import Faults
from sandbox.files import Files
from sandbox.flood import Flood
from sandbox.keep import Keep
from sandbox.people import People, Person
from sandbox.profile import Profile
from sandbox.queries import Queries
from sandbox.shapes import Value
from sandbox.updates import Updates
from sandbox.webhook import Webhook

Restorers = dict[str, Callable[[Value], None]]


class World:
    def __init__(self, *, start_at: datetime | None = None, keep: Path | None = None, flood: bool = False) -> None:
        self.run = secrets.token_hex(4)  # versions of chats start anew with it
        self.keep = Keep(keep)
        self.clock = Clock(self.keep, start_at)
        self.people = People(self.keep)
        self.chats = Chats(self.keep, self.clock)
        self.files = Files(self.keep)
        self.updates = Updates(self.keep, self.clock)
        self.webhook = Webhook(self.keep)
        self.profile = Profile(self.keep)
        self.queries = Queries(self.clock)
        self.faults = Faults()
        self.calls = Calls(self.clock)
        self.flood = Flood(is_on=flood)
        self._restore()

    def person_of(self, chat: Chat) -> Person | None:
        return self.people.with_id(chat.chat_id) if chat.is_private else None

    def chat_of(self, person: Person) -> Chat:
        return self.chats.open(person.chat())

    def _restore(self) -> None:
        restorers: Restorers = {
            "clock": self.clock.restore,
            "person": self.people.restore,
            "chat": self.chats.restore_chat,
            "message": self.chats.restore_record,
            "file": self.files.restore,
            "updates": self.updates.restore_counters,
            "update": self.updates.restore,
            "webhook": self.webhook.restore,
            "profile": self.profile.restore,
        }
        for key, document in self.keep.load().items():
            restorers[key.partition(":")[0]](document)
        self.keep.note("clock", self.clock)
