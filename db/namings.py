"""Messages in other people's chats that show the name under which someone is in a cohort, or on a certificate of it."""

import html
import re

from db import Database
from db.rows import list_all, runs
from db.shares import SHOWING
from practice.sharing import Showing


def note(db: Database, outbox_id: int, text: str, *, cohort_id: int, reader_id: int) -> None:
    """Whose names this message shows from now on, besides its reader's own. `text` is Telegram's HTML."""
    words = html.unescape(text)
    people = (
        "SELECT person_id, shown_name AS name FROM memberships WHERE cohort_id = :cohort AND person_id <> :reader UNION "
        "SELECT person_id, name FROM attendances JOIN trainings ON trainings.id = training_id "
        "WHERE cohort_id = :cohort AND person_id <> :reader AND name IS NOT NULL"
    )
    known = list_all(db, people, {"cohort": cohort_id, "reader": reader_id})
    named = {each["person_id"] for each in known if each["name"] in words and _stands(each["name"], words)}
    sql = "INSERT INTO name_messages (outbox_id, person_id, cohort_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
    db.conn.executemany(sql, [(outbox_id, person_id, cohort_id) for person_id in named])


def _stands(name: str, words: str) -> bool:
    """As a word of its own, not within another."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) is not None


# That message shows something else now.
@runs("DELETE FROM name_messages WHERE outbox_id = :outbox_id")
def forget_message(db: Database, outbox_id: int) -> None: ...
# The messages that show this person's name to someone else.
@SHOWING.lists(
    "SELECT outbox.id, outbox.chat_id, language, state, cohort_id FROM name_messages JOIN outbox ON outbox.id = outbox_id "
    "JOIN people ON people.telegram_id = outbox.chat_id WHERE name_messages.person_id = :person_id AND people.id <> :person_id "
    "ORDER BY outbox.id"
)
def list_showings(db: Database, person_id: int) -> list[Showing]: ...
