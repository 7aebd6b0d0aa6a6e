"""In which chats Telegram shows a trainer's list of commands, and where that may have to change."""

from datetime import datetime

from db import Database
from db.queues import Queue
from db.rows import Stored, runs


class Menu(Stored):
    """`chat_id` and `language` are empty while the chat shows what everyone's does."""

    person_id: int
    chat_id: int | None
    language: str | None


DUE = Queue("menus", "due_at", Menu, key="person_id", field="person_id")


# Their role, language or chat may have changed; the next tick sees to it.
@runs("INSERT INTO menus (person_id, due_at) VALUES (:person_id, :now) ON CONFLICT (person_id) DO UPDATE SET due_at = excluded.due_at")
def look_again(db: Database, person_id: int, *, now: datetime) -> None: ...
@Menu.finds("SELECT * FROM menus WHERE person_id = :person_id")
def find(db: Database, person_id: int) -> Menu | None: ...
@runs("UPDATE menus SET due_at = NULL, chat_id = :chat_id, language = :language WHERE person_id = :person_id")
def show(db: Database, person_id: int, *, chat_id: int, language: str) -> None: ...
# The chat shows what everyone's does.
@runs("DELETE FROM menus WHERE person_id = :person_id")
def forget(db: Database, person_id: int) -> None: ...
