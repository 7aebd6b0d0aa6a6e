"""Reflections: what a person wrote or said to a prompt, message by message."""

import json
from datetime import datetime

from db import Database
from db.queues import Queue
from db.rows import Mapper, Stored, add, changed, changes, counts, find_one, finds, lists, runs, scalar
from practice.models import Reflection


class Voice(Stored):
    """A voice note to fetch or to play. `content` is empty until it was fetched."""

    id: int
    file_id: str
    mime_type: str
    seconds: int
    attempts: int


TO_FETCH = Queue("voices", "fetch_at", Voice, rows="SELECT id, file_id, mime_type, seconds, attempts FROM voices")


REFLECTION = Mapper(
    Reflection, text=lambda row: "\n".join(filter(None, json.loads(row["texts"]))), parts=lambda row: len(json.loads(row["texts"]))
)
WHOLE = (
    "SELECT reflections.*, json_group_array(text ORDER BY part.created_at, message_id) FILTER (WHERE part.id IS NOT NULL) AS texts, "
    "count(voices.id) AS voices FROM reflections LEFT JOIN reflection_parts AS part ON part.reflection_id = reflections.id "
    "LEFT JOIN voices ON part_id = part.id WHERE person_id = :person_id AND {} GROUP BY reflections.id"
)


@REFLECTION.finds(WHOLE.format("reflections.id = :reflection_id"))
def find(db: Database, person_id: int, reflection_id: int) -> Reflection | None: ...
@REFLECTION.finds(WHOLE.format("prompt_id = :prompt_id"))
def find_of_prompt(db: Database, person_id: int, prompt_id: int) -> Reflection | None: ...
@REFLECTION.finds(
    WHOLE.format("reflections.id = (SELECT reflection_id FROM reflection_parts WHERE chat_id = :chat_id AND message_id = :message_id)")
)
def find_of_message(db: Database, person_id: int, chat_id: int, message_id: int) -> Reflection | None: ...
# The newest reflection of this person's.
@REFLECTION.finds(WHOLE.format("reflections.id = (SELECT max(id) FROM reflections WHERE person_id = :person_id)"))
def find_last(db: Database, person_id: int) -> Reflection | None: ...


def begin(db: Database, person_id: int, prompt_id: int, *, now: datetime) -> int:
    """The reflection of this prompt, made if it is not there yet; its id."""
    there = scalar(db, "SELECT id FROM reflections WHERE prompt_id = ?", [prompt_id])
    if there is not None:
        return int(there)
    return add(db, "reflections", person_id=person_id, prompt_id=prompt_id, created_at=now)


def add_part(
    db: Database, reflection_id: int, *, chat_id: int, message_id: int, text: str, now: datetime, answers_next: bool = False
) -> int | None:
    """The new part's id, or None if that message is already part of a reflection. `answers_next`: it answers the second question."""
    cursor = db.execute(
        "INSERT INTO reflection_parts (reflection_id, chat_id, message_id, text, created_at, answers_next) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (chat_id, message_id) DO NOTHING",
        [reflection_id, chat_id, message_id, text, now, answers_next],
    )
    return cursor.lastrowid if cursor.rowcount else None


def add_part_of_prompt(
    db: Database, person_id: int, prompt_id: int, *, chat_id: int, message_id: int, text: str, now: datetime, answers_next: bool = False
) -> tuple[int, int | None]:
    """To the reflection of this prompt, made if it is not there yet: its id, and the new part's as `add_part` tells it."""
    sql = (
        "INSERT INTO reflection_parts (reflection_id, chat_id, message_id, text, created_at, answers_next) "
        "SELECT id, ?, ?, ?, ?, ? FROM reflections WHERE prompt_id = ? ON CONFLICT (chat_id, message_id) DO NOTHING "
        "RETURNING reflection_id, id"
    )
    row = find_one(db, sql, [chat_id, message_id, text, now, answers_next, prompt_id])
    if row is not None:
        return row["reflection_id"], row["id"]
    there = begin(db, person_id, prompt_id, now=now)
    return there, add_part(db, there, chat_id=chat_id, message_id=message_id, text=text, now=now, answers_next=answers_next)


# True if this message is part of a reflection and the edit is not older than the one stored.
@changes(
    "UPDATE reflection_parts SET text = :text, edited_at = :edited_at WHERE chat_id = :chat_id AND message_id = :message_id "
    "AND coalesce(edited_at, 0) <= :edited_at"
)
def edit_part(db: Database, *, chat_id: int, message_id: int, text: str, edited_at: datetime) -> bool: ...
# Own words to the second question of this prompt's scenario.
@finds(
    str,
    "SELECT text FROM reflection_parts JOIN reflections ON reflections.id = reflection_id WHERE prompt_id = :prompt_id AND answers_next",
)
def find_answer_to_next(db: Database, prompt_id: int) -> str | None: ...


def replace_text(db: Database, reflection_id: int, *, chat_id: int, message_id: int, text: str, now: datetime) -> None:
    """These words instead of all that were there; voice notes stay."""
    spoken = "id IN (SELECT part_id FROM voices)"
    db.execute(f"DELETE FROM reflection_parts WHERE reflection_id = ? AND NOT {spoken}", [reflection_id])
    db.execute("UPDATE reflection_parts SET text = '' WHERE reflection_id = ? AND text <> ''", [reflection_id])
    add_part(db, reflection_id, chat_id=chat_id, message_id=message_id, text=text, now=now)


def delete_part(db: Database, reflection_id: int, *, message_id: int) -> bool:
    """Of the messages of the chat where the person is now."""
    here = "chat_id = (SELECT telegram_id FROM people JOIN reflections ON person_id = people.id WHERE reflections.id = reflection_id)"
    return changed(db, f"DELETE FROM reflection_parts WHERE reflection_id = ? AND message_id = ? AND {here}", [reflection_id, message_id])


# The other messages of the reflection that this chat message is part of.
@lists(
    str,
    "SELECT other.text FROM reflection_parts AS own JOIN reflections ON reflections.id = own.reflection_id "
    "JOIN reflection_parts AS other ON other.reflection_id = own.reflection_id AND other.id <> own.id WHERE own.chat_id = :chat_id "
    "AND own.message_id = :message_id AND person_id = :person_id",
)
def list_texts_beside(db: Database, person_id: int, chat_id: int, message_id: int) -> list[str]: ...
@runs("UPDATE reflections SET card_id = :outbox_id WHERE id = :reflection_id")
def set_card(db: Database, reflection_id: int, outbox_id: int) -> None: ...
# The person's own messages in it that came at or after `since`, in the chat where they are now.
@lists(
    int,
    "SELECT message_id FROM reflection_parts JOIN reflections ON reflections.id = reflection_id JOIN people ON people.id = person_id "
    "AND telegram_id = chat_id WHERE reflection_id = :reflection_id AND reflection_parts.created_at >= :since ORDER BY message_id",
)
def list_message_ids(db: Database, reflection_id: int, *, since: datetime) -> list[int]: ...
@changes("DELETE FROM reflections WHERE id = :reflection_id AND person_id = :person_id")
def delete(db: Database, person_id: int, reflection_id: int) -> bool: ...
@counts("SELECT count(*) FROM reflections WHERE person_id = :person_id")
def count(db: Database, person_id: int) -> int: ...


def add_voice(db: Database, part_id: int, *, file_id: str, mime_type: str, seconds: int, now: datetime) -> int:
    return add(db, "voices", part_id=part_id, file_id=file_id, mime_type=mime_type, seconds=seconds, fetch_at=now)


@Voice.lists(
    "SELECT voices.id, file_id, mime_type, seconds, attempts FROM voices JOIN reflection_parts ON part_id = reflection_parts.id "
    "JOIN reflections ON reflection_id = reflections.id WHERE reflections.id = :reflection_id AND person_id = :person_id "
    "ORDER BY voices.id"
)
def list_voices(db: Database, person_id: int, reflection_id: int) -> list[Voice]: ...
@runs("UPDATE voices SET content = :content, fetch_at = NULL WHERE id = :voice_id")
def keep_voice(db: Database, voice_id: int, content: bytes) -> None: ...


def find_of_voice(db: Database, voice_id: int) -> Reflection | None:
    """None where its words are gone."""
    sql = (
        "SELECT reflections.id, person_id FROM voices JOIN reflection_parts ON part_id = reflection_parts.id "
        "JOIN reflections ON reflections.id = reflection_id WHERE voices.id = ?"
    )
    row = find_one(db, sql, [voice_id])
    return None if row is None else find(db, row["person_id"], row["id"])


# Those that could not be fetched and are not tried any more.
@counts(
    "SELECT count(*) FROM voices JOIN reflection_parts ON part_id = reflection_parts.id WHERE reflection_id = :reflection_id "
    "AND content IS NULL AND fetch_at IS NULL"
)
def count_lost_voices(db: Database, reflection_id: int) -> int: ...
# Try again at `until`; None gives up (the file is gone, or too big).
@runs("UPDATE voices SET attempts = attempts + 1, fetch_at = :until WHERE id = :voice_id")
def put_off_voice(db: Database, voice_id: int, until: datetime | None) -> None: ...
@finds(bytes, "SELECT content FROM voices WHERE id = :voice_id")
def voice_content(db: Database, voice_id: int) -> bytes | None: ...
