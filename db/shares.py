"""What people share, by whom it may be read, and the messages that show it now.

Rows of someone else's are for whoever may read them in that cohort: the caller has asked `standing`.
"""

import secrets
from datetime import datetime

from db import Database
from db.rows import Mapper, asks, changes, counts, finds, runs
from practice.sharing import Audience, Share, Showing

SHARES = (
    "SELECT shares.*, scenario_id, way, next_way, question, shown_name, left_at IS NULL AS author_is_in FROM shares "
    "JOIN reflections ON reflections.id = reflection_id JOIN prompts ON prompts.id = prompt_id "
    "JOIN memberships ON memberships.cohort_id = shares.cohort_id AND memberships.person_id = shares.person_id "
)
FEED = f"{SHARES}WHERE audience = 'trainers' AND shares.person_id <> :reader_id"


SHARE = Mapper(Share)
SHOWING = Mapper(Showing, outbox_id="id", unclear=lambda row: row["state"] == "unknown")


def new_id() -> int:
    """Drawn at random, and few enough digits for a button."""
    return secrets.randbelow(2**53 - 1) + 1


# False if it is shared in this cohort already.
@changes(
    "INSERT INTO shares (id, person_id, cohort_id, reflection_id, audience, text, shared_at) "
    "VALUES (:share_id, :person_id, :cohort_id, :reflection_id, :audience, :text, :now) "
    "ON CONFLICT (reflection_id, cohort_id) DO NOTHING"
)
def add(
    db: Database, share_id: int, *, person_id: int, cohort_id: int, reflection_id: int, audience: Audience, text: str, now: datetime
) -> bool: ...
# Anyone's.
@SHARE.finds(f"{SHARES}WHERE shares.id = :share_id")
def find(db: Database, share_id: int) -> Share | None: ...
@SHARE.finds(f"{SHARES}WHERE shares.person_id = :person_id AND shares.id = :share_id")
def find_own(db: Database, person_id: int, share_id: int) -> Share | None: ...
@SHARE.finds(f"{SHARES}WHERE shares.person_id = :person_id AND reflection_id = :reflection_id AND shares.cohort_id = :cohort_id")
def find_of_reflection(db: Database, person_id: int, reflection_id: int, cohort_id: int) -> Share | None: ...
@SHARE.lists(f"{SHARES}WHERE shares.person_id = :person_id AND reflection_id = :reflection_id ORDER BY shared_at")
def list_of_reflection(db: Database, person_id: int, reflection_id: int) -> list[Share]: ...
# Of one cohort, or of all.
@SHARE.lists(
    f"{SHARES}WHERE shares.person_id = :person_id AND shares.cohort_id = coalesce(:cohort_id, shares.cohort_id) ORDER BY shared_at"
)
def list_own(db: Database, person_id: int, cohort_id: int | None = None) -> list[Share]: ...
@counts("SELECT count(DISTINCT reflection_id) FROM shares WHERE person_id = :person_id")
def count_shared_reflections(db: Database, person_id: int) -> int: ...
@runs("UPDATE shares SET text = :text, updated_at = :now, edited = 0, asked_at = NULL WHERE id = :share_id")
def set_text(db: Database, share_id: int, text: str, *, now: datetime) -> None: ...
# They were asked, or need not be: what is shared stays as it is.
@changes("UPDATE shares SET edited = 0, asked_at = NULL WHERE person_id = :person_id AND reflection_id = :reflection_id AND edited = 1")
def keep_text(db: Database, person_id: int, reflection_id: int) -> bool: ...
# Whose reflection changed, and nothing was asked about it yet.
@SHARE.lists(f"{SHARES}WHERE shares.person_id = :person_id AND edited = 1 AND asked_at IS NULL")
def list_edited(db: Database, person_id: int) -> list[Share]: ...
# True if this call is the one that asks.
@changes(
    "UPDATE shares SET asked_at = :now WHERE person_id = :person_id AND reflection_id = :reflection_id AND edited = 1 AND asked_at IS NULL"
)
def ask_about(db: Database, person_id: int, reflection_id: int, *, now: datetime) -> bool: ...
@changes("DELETE FROM shares WHERE id = :share_id AND person_id = :person_id")
def delete(db: Database, person_id: int, share_id: int) -> bool: ...
# The newest that is shared with the trainers of this cohort.
@SHARE.finds(f"{FEED} AND shares.cohort_id = :cohort_id ORDER BY shared_at DESC, shares.id DESC LIMIT 1")
def find_newest(db: Database, cohort_id: int, *, reader_id: int) -> Share | None: ...
@SHARE.finds(
    f"{FEED} AND shares.cohort_id = :share.cohort_id AND (shared_at, shares.id) < (:share.shared_at, :share.id) "
    "ORDER BY shared_at DESC, shares.id DESC LIMIT 1"
)
def find_older(db: Database, share: Share, *, reader_id: int) -> Share | None: ...
@SHARE.finds(
    f"{FEED} AND shares.cohort_id = :share.cohort_id AND (shared_at, shares.id) > (:share.shared_at, :share.id) "
    "ORDER BY shared_at, shares.id LIMIT 1"
)
def find_newer(db: Database, share: Share, *, reader_id: int) -> Share | None: ...
# What is shared with the trainers of this cohort, and this one of them has not opened.
@counts(
    "SELECT count(*) FROM shares WHERE cohort_id = :cohort_id AND audience = 'trainers' AND person_id <> :reader_id AND NOT EXISTS "
    "(SELECT 1 FROM share_reads WHERE share_id = shares.id AND share_reads.person_id = :reader_id)"
)
def count_unread(db: Database, cohort_id: int, *, reader_id: int) -> int: ...
@asks("SELECT 1 FROM shares WHERE person_id = :person_id AND cohort_id = :cohort_id AND audience <> 'trainers' LIMIT 1")
def has_in_circle(db: Database, person_id: int, cohort_id: int) -> bool: ...
# One of the circle's that this person has not seen, the least read first; of nobody who left, muted them, or hid what they shared.
# Of those without a name, only those from before an instant. Ids are random, so their order says nothing.
@SHARE.finds(
    f"{SHARES}WHERE shares.cohort_id = :cohort_id AND audience <> 'trainers' AND shares.person_id <> :reader_id AND left_at IS NULL "
    "AND (audience <> 'circle-unnamed' OR shared_at < :unnamed_before) "
    "AND NOT EXISTS (SELECT 1 FROM share_reads WHERE share_id = shares.id AND share_reads.person_id = :reader_id) "
    "AND NOT EXISTS (SELECT 1 FROM share_reads JOIN shares AS mine ON mine.id = share_id AND mine.person_id = :reader_id "
    "WHERE share_reads.person_id = shares.person_id AND hidden_at IS NOT NULL) "
    "AND NOT EXISTS (SELECT 1 FROM thread_mutes JOIN threads ON threads.id = thread_id JOIN shares AS about ON about.id = share_id "
    "WHERE thread_mutes.person_id = shares.person_id AND :reader_id IN (reader_id, about.person_id)) "
    "ORDER BY (SELECT count(*) FROM share_reads WHERE share_id = shares.id), shares.id LIMIT 1"
)
def offer(db: Database, cohort_id: int, *, reader_id: int, unnamed_before: datetime) -> Share | None: ...
@runs("INSERT INTO share_reads (share_id, person_id, read_at) VALUES (:share_id, :person_id, :now) ON CONFLICT DO NOTHING")
def mark_read(db: Database, share_id: int, person_id: int, *, now: datetime) -> None: ...
# They opened it, and did not hide it.
@asks("SELECT 1 FROM share_reads WHERE share_id = :share_id AND person_id = :person_id AND hidden_at IS NULL")
def was_shown(db: Database, share_id: int, person_id: int) -> bool: ...
@changes("UPDATE share_reads SET hidden_at = :now WHERE share_id = :share_id AND person_id = :person_id AND hidden_at IS NULL")
def hide(db: Database, share_id: int, person_id: int, *, now: datetime) -> bool: ...


def show_in(db: Database, outbox_id: int, share_id: int, person_id: int) -> None:
    """That message shows this share to that person from now on. One that was taken back meanwhile is shown nowhere."""
    forget_message(db, outbox_id)
    sql = "INSERT INTO share_messages (outbox_id, share_id, person_id) SELECT ?, id, ? FROM shares WHERE id = ?"
    db.execute(sql, [outbox_id, person_id, share_id])


# That message shows something else now.
@runs("DELETE FROM share_messages WHERE outbox_id = :outbox_id")
def forget_message(db: Database, outbox_id: int) -> None: ...
# The share that one of the bot's messages shows to this person.
@finds(
    int,
    "SELECT share_id FROM share_messages JOIN outbox ON outbox.id = outbox_id WHERE outbox.chat_id = :chat_id "
    "AND outbox.message_id = :message_id AND share_messages.person_id = :person_id ORDER BY outbox_id DESC LIMIT 1",
)
def find_shown(db: Database, person_id: int, chat_id: int, message_id: int) -> int | None: ...
# The messages that show it now, also in chats that their reader has moved away from.
@SHOWING.lists(
    "SELECT outbox.id, outbox.chat_id, language, state, cohort_id FROM share_messages JOIN outbox ON outbox.id = outbox_id "
    "JOIN shares ON shares.id = share_id JOIN people ON people.id = share_messages.person_id WHERE share_id = :share_id "
    "ORDER BY outbox.id"
)
def list_showings(db: Database, share_id: int) -> list[Showing]: ...
