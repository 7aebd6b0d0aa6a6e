"""Everything the bot says, written down before it is said."""

import json
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Any

from db import Database, silence
from db.rows import Mapper, Row, affected, affects, asks, changes, counts, find_one, find_value, finds, insert, list_all, lists, runs
from db.times import whole_seconds
from practice.frozen import Frozen

WAITING = "state IN ('pending', 'sending')"  # as the index of a chat's waiting rows has it: without, all that it was ever sent is read
CANCEL = "SET state = 'cancelled', params = NULL, attachment = NULL, settled_at = :now WHERE"
DAY = timedelta(days=1)


class Letter(Frozen):
    """One claimed row: a Bot API method, its parameters, and what to do if its fate is unclear."""

    id: int
    chat_id: int
    method: str
    params: dict[str, Any]
    attachment: dict[str, Any] | None
    edits: int | None
    target_message_id: int | None
    scheduled: bool
    once: bool
    only_edits: bool
    attempts: int


def add(
    db: Database,
    *,
    chat_id: int,
    method: str,
    params: Mapping[str, Any],
    now: datetime,
    person_id: int | None = None,
    prompt_id: int | None = None,
    attachment: Mapping[str, Any] | None = None,
    edits: int | None = None,
    scheduled: bool = False,
    once: bool = False,
    only_edits: bool = False,
    kinds: Collection[str] | None = None,
) -> int:
    """The new row's id. An edit takes the place of edits of the same message that still wait. `kinds`: of the message's buttons.

    A `person_id` that is no longer there is stored as nobody: a farewell knows only its chat.
    """
    if edits is not None:
        _collapse(db, chat_id, edits, method, now)
    said = [method, json.dumps(params), json.dumps(attachment) if attachment else None, edits, scheduled, once, only_edits, _words(kinds)]
    sql = (
        "INSERT INTO outbox (chat_id, person_id, prompt_id, method, params, attachment, edits, scheduled, once, only_edits, kinds, "
        "not_before, created_at) VALUES (?, (SELECT id FROM people WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    return insert(db, sql, [chat_id, person_id, prompt_id, *said, now, now])


def _collapse(db: Database, chat_id: int, edits: int, method: str, now: datetime) -> None:
    also_text = "" if method == "editMessageText" else " AND method = 'editMessageReplyMarkup'"
    of_message = f"chat_id = :chat AND edits = :edits AND {WAITING} AND state = 'pending'{also_text}"
    sql = f"UPDATE outbox INDEXED BY outbox_waiting {CANCEL} {of_message}"
    db.execute(sql, {"now": now, "chat": chat_id, "edits": edits})


def _words(kinds: Collection[str] | None) -> str | None:
    return None if kinds is None else " ".join(sorted(kinds))


def amend(db: Database, outbox_id: int, params: Mapping[str, Any], kinds: Collection[str]) -> bool:
    """Where that message still waits to go out, it says this instead of what it said. False where it does not wait any more."""
    sql = "SELECT params FROM outbox WHERE id = ? AND state = 'pending' AND method IN ('sendMessage', 'editMessageText')"
    row = find_one(db, sql, [outbox_id])
    if row is None:
        return False
    kept = {name: value for name, value in json.loads(row["params"]).items() if name != "reply_markup"}
    db.execute("UPDATE outbox SET params = ?, kinds = ? WHERE id = ?", [json.dumps({**kept, **params}), _words(kinds), outbox_id])
    return True


# True if that row was to come unasked and still waited: it does not go out at all.
@changes(f"UPDATE outbox {CANCEL} id = :outbox_id AND scheduled = 1 AND state = 'pending'")
def cancel_unasked(db: Database, outbox_id: int, *, now: datetime) -> bool: ...


CLAIM = f"""
SELECT outbox.*,
    (SELECT message_id FROM outbox AS target WHERE target.id = outbox.edits AND target.chat_id = outbox.chat_id) AS target_message_id
FROM outbox
WHERE state = 'pending' AND not_before <= :now
AND NOT EXISTS (SELECT 1 FROM outbox AS earlier INDEXED BY outbox_waiting WHERE earlier.chat_id = outbox.chat_id AND earlier.{WAITING}
    AND (earlier.state = 'sending' OR (earlier.id < outbox.id AND earlier.scheduled <= outbox.scheduled)))
AND NOT EXISTS (SELECT 1 FROM outbox AS target WHERE target.id = outbox.edits AND target.state IN ('pending', 'sending'))
AND chat_id NOT IN (SELECT value FROM json_each(:resting))
ORDER BY scheduled, id LIMIT :limit
"""


def claim_due(db: Database, *, now: datetime, limit: int, resting: Collection[int] = ()) -> list[Letter]:
    """At most `limit` rows that may go now: answers before scheduled ones, one at a time and in order per chat,
    none for `resting` chats.
    """
    rows: dict[int, Row] = {}
    for row in list_all(db, CLAIM, {"now": now, "limit": limit, "resting": json.dumps(list(resting))}):
        rows.setdefault(row["chat_id"], row)
    for row in rows.values():
        db.execute("UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE id = ?", [row["id"]])
    return [LETTER.read(row) for row in rows.values()]


LETTER = Mapper(
    Letter,
    params=lambda row: json.loads(row["params"]),
    attachment=lambda row: json.loads(row["attachment"]) if row["attachment"] else None,
    attempts=lambda row: row["attempts"] + 1,
)


def settle(db: Database, letter: Letter, state: str, *, now: datetime, message_id: int | None = None, error: str | None = None) -> None:
    """Record how it went and erase what was said. An edit that became a new message gives its target the new id."""
    db.execute(
        "UPDATE outbox SET state = ?, params = NULL, attachment = NULL, message_id = coalesce(?, message_id), settled_at = ?, error = ? "
        "WHERE id = ?",
        [state, message_id, now, error, letter.id],
    )
    if letter.edits is not None and message_id not in (None, letter.target_message_id):
        db.execute("UPDATE outbox SET message_id = ? WHERE id = ? AND chat_id = ?", [message_id, letter.edits, letter.chat_id])


def put_off(db: Database, letter_id: int, *, until: datetime, error: str) -> None:
    db.execute("UPDATE outbox SET state = 'pending', not_before = ?, error = ? WHERE id = ?", [whole_seconds(until), error, letter_id])


# Rows that were being sent when the process ended.
@LETTER.lists("SELECT outbox.*, NULL AS target_message_id FROM outbox WHERE state = 'sending'")
def find_unclear(db: Database) -> list[Letter]: ...
# The row whose message this is.
@finds(int, "SELECT id FROM outbox WHERE chat_id = :chat_id AND message_id = :message_id AND edits IS NULL ORDER BY id DESC LIMIT 1")
def find_by_message(db: Database, chat_id: int, message_id: int) -> int | None: ...


def has_lost(db: Database, chat_id: int, message_id: int, kind: str | None) -> bool:
    """Whether this message had a button of that kind and has none any more, or is about to: taken away, or edited into others.

    Without a kind: whether all of its buttons were taken away.
    """
    row = find_by_message(db, chat_id, message_id)
    sql = (
        "SELECT method, kinds FROM outbox WHERE chat_id = :chat AND (id = :row OR edits = :row) AND state NOT IN ('cancelled', 'dead') "
        "ORDER BY id DESC"
    )
    rows = [] if row is None else list_all(db, sql, {"chat": chat_id, "row": row})
    if not rows or rows[0]["method"] == "editMessageReplyMarkup":
        return bool(rows)
    newest, *earlier = ((each["kinds"] or "").split() for each in rows)
    return rows[0]["kinds"] is not None and kind not in newest and any(kind in kinds for kinds in earlier)


# The bot's own messages of this kind about this prompt that came at or after `since`.
@lists(
    int,
    "SELECT message_id FROM outbox WHERE chat_id = :chat_id AND message_id IS NOT NULL AND prompt_id = :prompt_id "
    "AND method = :method AND created_at >= :since",
)
def list_message_ids(db: Database, chat_id: int, *, prompt_id: int, method: str, since: datetime) -> list[int]: ...
@finds(int, "SELECT chat_id FROM outbox WHERE id = :outbox_id")
def chat_of(db: Database, outbox_id: int) -> int | None: ...
@finds(int, "SELECT message_id FROM outbox WHERE id = :outbox_id")
def message_id(db: Database, outbox_id: int) -> int | None: ...
# Whether its message shows what someone else shared, or someone's name.
@asks(
    "SELECT EXISTS (SELECT 1 FROM share_messages WHERE outbox_id = :outbox_id) OR EXISTS (SELECT 1 FROM name_messages "
    "WHERE outbox_id = :outbox_id)"
)
def shows_others(db: Database, outbox_id: int) -> bool: ...
# Whether such a row was added for this chat since then and was not in vain.
@asks(
    "SELECT 1 FROM outbox WHERE chat_id = :chat_id AND method = :method AND created_at >= :since "
    "AND state IN ('pending', 'sending', 'sent')"
)
def is_recent(db: Database, chat_id: int, *, method: str, since: datetime) -> bool: ...
# Whether something went to this person unasked since then, or may have, or is about to.
@asks(
    "SELECT 1 FROM outbox WHERE chat_id = :chat_id AND person_id = :person_id AND scheduled = 1 AND method <> 'editMessageReplyMarkup' "
    "AND state IN ('pending', 'sending', 'sent', 'unknown') AND created_at >= coalesce(:since, 0)"
)
def has_scheduled(db: Database, person_id: int, chat_id: int, *, since: datetime | None) -> bool: ...
# Settle a row of unknown fate: its button was pressed, or it was replied to.
@runs(
    "UPDATE outbox SET state = 'sent', message_id = coalesce(message_id, :message_id), settled_at = :now WHERE id = :outbox_id "
    "AND state = 'unknown'"
)
def mark_arrived(db: Database, outbox_id: int, *, message_id: int | None, now: datetime) -> None: ...
# Take back what was planned unasked and has not gone out. How many.
@affects(f"UPDATE outbox {CANCEL} person_id = :person_id AND scheduled = 1 AND state = 'pending'")
def cancel_scheduled(db: Database, person_id: int, *, now: datetime) -> int: ...
# Nothing can reach this chat any more.
@runs(f"UPDATE outbox {CANCEL} chat_id = :chat_id AND state = 'pending'")
def cancel_chat(db: Database, chat_id: int, *, now: datetime) -> None: ...


def next_due_at(db: Database, *, after: datetime) -> datetime | None:
    """When the next waiting row may go, later than `after`."""
    silent = silence.until(db)
    if silent is not None and silent > after:
        first = find_value(db, datetime, "SELECT min(not_before) FROM outbox WHERE state = 'pending'")
        return None if first is None else max(first, silent)
    return find_value(db, datetime, "SELECT min(not_before) FROM outbox WHERE state = 'pending' AND not_before > ?", [after])


DUE = f"""
SELECT count(*) FROM outbox WHERE {WAITING} AND (state = 'sending' OR (
    state = 'pending' AND not_before <= :now
    AND NOT EXISTS (SELECT 1 FROM silence WHERE silence.not_before > :now)
    AND NOT EXISTS (SELECT 1 FROM outbox AS earlier INDEXED BY outbox_waiting WHERE earlier.chat_id = outbox.chat_id
        AND earlier.{WAITING} AND earlier.state = 'pending' AND earlier.not_before > :now
        AND (earlier.id = outbox.edits OR (earlier.id < outbox.id AND earlier.scheduled <= outbox.scheduled)))
))
"""


# Rows that could go now or are on their way; not those that wait behind one of their chat that is tried again later.
@counts(DUE)
def count_due(db: Database, *, now: datetime) -> int: ...
# Whether any row waits, be it for its time.
@asks("SELECT 1 FROM outbox WHERE state = 'pending' LIMIT 1")
def is_waiting(db: Database) -> bool: ...
# Since when the row that waits longest might have gone.
@finds(datetime, "SELECT min(not_before) FROM outbox WHERE state = 'pending' AND not_before <= :now")
def oldest_due_at(db: Database, *, now: datetime) -> datetime | None: ...


def count(db: Database) -> dict[str, int]:
    return {row["state"]: row["n"] for row in list_all(db, "SELECT state, count(*) AS n FROM outbox GROUP BY state")}


def forget(db: Database, *, now: datetime, keep: timedelta) -> int:
    """Delete rows settled longer ago than `keep` that no prompt, reflection, share, note or shown name needs; those of a chat that is
    nobody's any more, who moved or had everything deleted, after a day. How many.
    """
    sql = (
        "DELETE FROM outbox WHERE ((settled_at < :old AND id NOT IN (SELECT outbox_id FROM prompts WHERE outbox_id IS NOT NULL) "
        "AND id NOT IN (SELECT card_id FROM reflections WHERE card_id IS NOT NULL) AND prompt_id IS NULL) "
        "OR (settled_at < :yesterday AND chat_id NOT IN (SELECT telegram_id FROM people))) "
        "AND id NOT IN (SELECT outbox_id FROM share_messages) AND id NOT IN (SELECT outbox_id FROM name_messages) "
        "AND id NOT IN (SELECT outbox_id FROM notes WHERE outbox_id IS NOT NULL)"
    )
    return affected(db, sql, {"old": now - keep, "yesterday": now - DAY})
