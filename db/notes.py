"""What one reader and whoever shared write to each other: threads, notes, and who wants to hear no more of one."""

from datetime import datetime

from db import Database
from db.queues import Queue
from db.rows import Stored, add_once, asks, changes, counts, exists, require, runs, scalar
from db.shares import SHOWING
from practice.sharing import Showing


class Thread(Stored):
    """`author_id` is whoever shared; the other one is the reader."""

    id: int
    share_id: int
    author_id: int
    reader_id: int

    def other(self, person_id: int) -> int:
        return self.reader_id if person_id == self.author_id else self.author_id


class Note(Stored):
    """`text` empty: a thank-you."""

    id: int
    thread_id: int
    writer_id: int
    text: str | None
    created_at: datetime
    send_at: datetime | None


DUE = Queue("notes", "send_at", Note)


THREADS = "SELECT threads.*, shares.person_id AS author_id FROM threads JOIN shares ON shares.id = share_id "


def begin(db: Database, thread_id: int, *, share_id: int, reader_id: int, now: datetime) -> Thread:
    """The one thread between this reader and whoever shared it; made with this id if it is not there yet."""
    add_once(db, "threads", "share_id, reader_id", id=thread_id, share_id=share_id, reader_id=reader_id, begun_at=now)
    return require(find_of_share(db, share_id, reader_id))


@Thread.finds(f"{THREADS}WHERE share_id = :share_id AND reader_id = :reader_id")
def find_of_share(db: Database, share_id: int, reader_id: int) -> Thread | None: ...
# One of the two whose thread it is.
@Thread.finds(f"{THREADS}WHERE threads.id = :thread_id AND :person_id IN (reader_id, shares.person_id)")
def find_thread(db: Database, person_id: int, thread_id: int) -> Thread | None: ...
@counts("SELECT count(*) FROM notes WHERE thread_id = :thread_id")
def count(db: Database, thread_id: int) -> int: ...
# False if that message is a note already.
@changes(
    "INSERT INTO notes (thread_id, writer_id, text, chat_id, message_id, created_at, send_at) "
    "VALUES (:thread_id, :writer_id, :text, :chat_id, :message_id, :now, :send_at) ON CONFLICT (chat_id, message_id) DO NOTHING"
)
def add(
    db: Database, thread_id: int, writer_id: int, *, text: str, chat_id: int, message_id: int, send_at: datetime | None, now: datetime
) -> bool: ...
# True once.
@changes(
    "INSERT INTO notes (thread_id, writer_id, created_at, send_at) VALUES (:thread_id, :writer_id, :now, :send_at) ON CONFLICT DO NOTHING"
)
def add_thank_you(db: Database, thread_id: int, writer_id: int, *, send_at: datetime | None, now: datetime) -> bool: ...
@asks("SELECT 1 FROM notes JOIN threads ON threads.id = thread_id WHERE share_id = :share_id AND reader_id = :reader_id AND text IS NULL")
def is_thanked(db: Database, share_id: int, reader_id: int) -> bool: ...
@Note.finds("SELECT * FROM notes WHERE id = :note_id")
def find(db: Database, note_id: int) -> Note | None: ...


def find_received(db: Database, person_id: int, note_id: int) -> tuple[Note, Thread] | None:
    """A note that came to this person."""
    note = find(db, note_id)
    thread = None if note is None or note.writer_id == person_id else find_thread(db, person_id, note.thread_id)
    is_here = exists(db, "SELECT 1 FROM notes WHERE id = ? AND sent_at IS NOT NULL", [note_id])
    return None if note is None or thread is None or not is_here else (note, thread)


def find_shown(db: Database, person_id: int, chat_id: int, message_id: int) -> int | None:
    """The thread of the note that one of the bot's messages brought to this person."""
    sql = "SELECT thread_id FROM notes JOIN outbox ON outbox.id = outbox_id WHERE outbox.chat_id = ? AND outbox.message_id = ?"
    found = scalar(db, sql, [chat_id, message_id])
    return None if found is None or find_thread(db, person_id, int(found)) is None else int(found)


# The note that they wrote in this chat message.
@Note.finds("SELECT * FROM notes WHERE writer_id = :person_id AND chat_id = :chat_id AND message_id = :message_id")
def find_written(db: Database, person_id: int, chat_id: int, message_id: int) -> Note | None: ...


def edit(db: Database, note: Note, *, text: str, edited_at: datetime) -> tuple[Note, Showing | None]:
    """The note as it reads now, and the message that brought it, if it went out; an edit older than the one kept changes nothing."""
    sql = "UPDATE notes SET text = ?, edited_at = ? WHERE id = ? AND coalesce(edited_at, 0) <= ?"
    db.execute(sql, [text, edited_at, note.id, edited_at])
    shown = _showings(db, "notes.id = ?", [note.id])
    return find(db, note.id) or note, shown[0] if shown else None


# Empty: it is not to go out any more.
@runs("UPDATE notes SET send_at = :until WHERE id = :note.id")
def put_off(db: Database, note: Note, until: datetime | None) -> None: ...
@changes("UPDATE notes SET send_at = NULL, sent_at = :now WHERE id = :note.id AND send_at = :note.send_at")
def claim(db: Database, note: Note, *, now: datetime) -> bool: ...
@runs("UPDATE notes SET outbox_id = :outbox_id WHERE id = :note_id")
def set_outbox(db: Database, note_id: int, outbox_id: int) -> None: ...
@runs("INSERT INTO thread_mutes (thread_id, person_id, muted_at) VALUES (:thread_id, :person_id, :now) ON CONFLICT DO NOTHING")
def mute(db: Database, thread_id: int, person_id: int, *, now: datetime) -> None: ...
@runs("DELETE FROM thread_mutes WHERE thread_id = :thread_id AND person_id = :person_id")
def unmute(db: Database, thread_id: int, person_id: int) -> None: ...
# Whether this person wants to hear no more of it.
@asks("SELECT 1 FROM thread_mutes WHERE thread_id = :thread_id AND person_id = :person_id")
def is_muted(db: Database, thread_id: int, person_id: int) -> bool: ...


def list_showings(db: Database, writer_id: int, *, share_id: int | None = None) -> list[Showing]:
    """The messages that brought this person's notes to someone: all, or those about one share."""
    return _showings(db, "writer_id = ? AND share_id = coalesce(?, share_id)", [writer_id, share_id])


def _showings(db: Database, where: str, parameters: list[object]) -> list[Showing]:
    sql = (
        "SELECT outbox.id, outbox.chat_id, language, state, cohort_id FROM notes JOIN threads ON threads.id = thread_id "
        "JOIN shares ON shares.id = share_id JOIN outbox ON outbox.id = outbox_id "
        "JOIN people ON people.id = iif(writer_id = reader_id, shares.person_id, reader_id) "
        f"WHERE {where} ORDER BY outbox.id"
    )
    return SHOWING.all(db, sql, parameters)
