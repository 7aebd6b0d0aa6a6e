"""What people say rings false in a scenario; the host reads these."""

from datetime import datetime

from db import Database
from db.rows import Mapper, asks, changes
from practice.frozen import Frozen


class Objection(Frozen):
    """What was said of a scenario, and when; not by whom."""

    scenario_id: str
    said_at: datetime
    text: str


OBJECTION = Mapper(Objection, said_at="created_at")


# False if that message was stored before.
@changes(
    "INSERT INTO objections (person_id, scenario_id, chat_id, message_id, text, created_at) "
    "VALUES (:person_id, :scenario_id, :chat_id, :message_id, :text, :now) ON CONFLICT (chat_id, message_id) DO NOTHING"
)
def add(db: Database, person_id: int, *, scenario_id: str, chat_id: int, message_id: int, text: str, now: datetime) -> bool: ...
# False too for what was written in a chat that its person has left.
@changes(
    "UPDATE objections SET text = :text, edited_at = :edited_at WHERE chat_id = :chat_id AND message_id = :message_id "
    "AND coalesce(edited_at, 0) <= :edited_at AND chat_id = (SELECT telegram_id FROM people WHERE people.id = person_id)"
)
def edit(db: Database, *, chat_id: int, message_id: int, text: str, edited_at: datetime) -> bool: ...
@asks("SELECT 1 FROM objections WHERE chat_id = :chat_id AND message_id = :message_id")
def is_kept(db: Database, *, chat_id: int, message_id: int) -> bool: ...
# All of them, by scenario, oldest first.
@OBJECTION.lists("SELECT scenario_id, created_at, text FROM objections ORDER BY scenario_id, created_at, id")
def list_said(db: Database) -> list[Objection]: ...
