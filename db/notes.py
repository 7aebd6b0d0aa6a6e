"""What one reader and whoever shared write to each other: threads, notes, and who wants to hear no more of one."""

from dataclasses import dataclass
from datetime import datetime

from db import Database
from db.rows import Row, changed, find_one, list_all, scalar
from db.shares import showing
from db.times import from_unix, maybe_unix, to_unix
from practice.sharing import Showing


@dataclass(frozen=True, kw_only=True)
class Thread:
    """`author_id` is whoever shared; the other one is the reader."""

    id: int
    share_id: int
    author_id: int
    reader_id: int

    def other(self, person_id: int) -> int:
        return self.reader_id if person_id == self.author_id else self.author_id


@dataclass(frozen=True, kw_only=True)
class Note:
    """`text` empty: a thank-you."""

    id: int
    thread_id: int
    writer_id: int
    text: str | None
    created_at: datetime
    send_at: datetime | None


def _thread(row: Row) -> Thread:
    return Thread(id=row["id"], share_id=row["share_id"], author_id=row["author_id"], reader_id=row["reader_id"])


def _note(row: Row) -> Note:
    return Note(
        id=row["id"],
        thread_id=row["thread_id"],
        writer_id=row["writer_id"],
        text=row["text"],
        created_at=from_unix(row["created_at"]),
        send_at=maybe_unix(row["send_at"]),
    )


THREADS = "SELECT threads.*, shares.person_id AS author_id FROM threads JOIN shares ON shares.id = share_id "


def begin(db: Database, thread_id: int, *, share_id: int, reader_id: int, now: datetime) -> Thread:
    """The one thread between this reader and whoever shared it; made with this id if it is not there yet."""
    db.execute(
        "INSERT INTO threads (id, share_id, reader_id, begun_at) VALUES (?, ?, ?, ?) ON CONFLICT (share_id, reader_id) DO NOTHING",
        [thread_id, share_id, reader_id, to_unix(now)],
    )
    thread = find_of_share(db, share_id, reader_id)
    assert thread is not None  # noqa: S101  it was just written
    return thread


def find_of_share(db: Database, share_id: int, reader_id: int) -> Thread | None:
    row = find_one(db, f"{THREADS}WHERE share_id = ? AND reader_id = ?", [share_id, reader_id])
    return None if row is None else _thread(row)


def find_thread(db: Database, person_id: int, thread_id: int) -> Thread | None:
    """One of the two whose thread it is."""
    row = find_one(db, f"{THREADS}WHERE threads.id = ? AND ? IN (reader_id, shares.person_id)", [thread_id, person_id])
    return None if row is None else _thread(row)


def count(db: Database, thread_id: int) -> int:
    return int(scalar(db, "SELECT count(*) FROM notes WHERE thread_id = ?", [thread_id]))


def add(
    db: Database, thread_id: int, writer_id: int, *, text: str, chat_id: int, message_id: int, send_at: datetime | None, now: datetime
) -> bool:
    """False if that message is a note already."""
    return changed(
        db,
        "INSERT INTO notes (thread_id, writer_id, text, chat_id, message_id, created_at, send_at) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (chat_id, message_id) DO NOTHING",
        [thread_id, writer_id, text, chat_id, message_id, to_unix(now), to_unix(send_at)],
    )


def add_thank_you(db: Database, thread_id: int, writer_id: int, *, send_at: datetime | None, now: datetime) -> bool:
    """True once."""
    return changed(
        db,
        "INSERT INTO notes (thread_id, writer_id, created_at, send_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [thread_id, writer_id, to_unix(now), to_unix(send_at)],
    )


def is_thanked(db: Database, share_id: int, reader_id: int) -> bool:
    sql = "SELECT 1 FROM notes JOIN threads ON threads.id = thread_id WHERE share_id = ? AND reader_id = ? AND text IS NULL"
    return scalar(db, sql, [share_id, reader_id]) is not None


def find(db: Database, note_id: int) -> Note | None:
    row = find_one(db, "SELECT * FROM notes WHERE id = ?", [note_id])
    return None if row is None else _note(row)


def find_received(db: Database, person_id: int, note_id: int) -> tuple[Note, Thread] | None:
    """A note that came to this person."""
    note = find(db, note_id)
    thread = None if note is None or note.writer_id == person_id else find_thread(db, person_id, note.thread_id)
    is_here = scalar(db, "SELECT 1 FROM notes WHERE id = ? AND sent_at IS NOT NULL", [note_id]) is not None
    return None if note is None or thread is None or not is_here else (note, thread)


def find_shown(db: Database, person_id: int, chat_id: int, message_id: int) -> int | None:
    """The thread of the note that one of the bot's messages brought to this person."""
    sql = "SELECT thread_id FROM notes JOIN outbox ON outbox.id = outbox_id WHERE outbox.chat_id = ? AND outbox.message_id = ?"
    found = scalar(db, sql, [chat_id, message_id])
    return None if found is None or find_thread(db, person_id, int(found)) is None else int(found)


def find_written(db: Database, person_id: int, chat_id: int, message_id: int) -> Note | None:
    """The note that they wrote in this chat message."""
    row = find_one(db, "SELECT * FROM notes WHERE writer_id = ? AND chat_id = ? AND message_id = ?", [person_id, chat_id, message_id])
    return None if row is None else _note(row)


def edit(db: Database, note: Note, *, text: str, edited_at: datetime) -> tuple[Note, Showing | None]:
    """The note as it reads now, and the message that brought it, if it went out; an edit older than the one kept changes nothing."""
    sql = "UPDATE notes SET text = ?, edited_at = ? WHERE id = ? AND coalesce(edited_at, 0) <= ?"
    db.execute(sql, [text, to_unix(edited_at), note.id, to_unix(edited_at)])
    shown = _showings(db, "notes.id = ?", [note.id])
    return find(db, note.id) or note, shown[0] if shown else None


def list_due(db: Database, *, now: datetime, limit: int) -> list[Note]:
    rows = list_all(db, "SELECT * FROM notes WHERE send_at <= ? ORDER BY send_at, id LIMIT ?", [to_unix(now), limit])
    return [_note(row) for row in rows]


def next_due_at(db: Database, *, after: datetime) -> datetime | None:
    return maybe_unix(scalar(db, "SELECT min(send_at) FROM notes WHERE send_at > ?", [to_unix(after)]))


def put_off(db: Database, note: Note, until: datetime | None) -> None:
    """Empty: it is not to go out any more."""
    db.execute("UPDATE notes SET send_at = ? WHERE id = ?", [to_unix(until), note.id])


def claim(db: Database, note: Note, *, now: datetime) -> bool:
    sql = "UPDATE notes SET send_at = NULL, sent_at = ? WHERE id = ? AND send_at = ?"
    return changed(db, sql, [to_unix(now), note.id, to_unix(note.send_at)])


def set_outbox(db: Database, note_id: int, outbox_id: int) -> None:
    db.execute("UPDATE notes SET outbox_id = ? WHERE id = ?", [outbox_id, note_id])


def mute(db: Database, thread_id: int, person_id: int, *, now: datetime) -> None:
    db.execute(
        "INSERT INTO thread_mutes (thread_id, person_id, muted_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [thread_id, person_id, to_unix(now)],
    )


def unmute(db: Database, thread_id: int, person_id: int) -> None:
    db.execute("DELETE FROM thread_mutes WHERE thread_id = ? AND person_id = ?", [thread_id, person_id])


def is_muted(db: Database, thread_id: int, person_id: int) -> bool:
    """Whether this person wants to hear no more of it."""
    return scalar(db, "SELECT 1 FROM thread_mutes WHERE thread_id = ? AND person_id = ?", [thread_id, person_id]) is not None


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
    return [showing(row) for row in list_all(db, sql, parameters)]
