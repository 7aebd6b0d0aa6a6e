"""Scenarios that trainers are writing: one draft for each trainer in each cohort."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from db import Database
from db.rows import Mapper, changed, changes, find_one, finds, insert, list_all, put, require, runs, scalar
from practice.draft_parts import Step
from practice.drafts import Draft, Frame
from practice.frozen import Frozen
from practice.languages import others
from practice.library import ScenarioText
from practice.models import Language, Value


class Held(Frozen):
    """What one chat message filled in a draft, and at which step."""

    draft: Draft
    step: Step
    parts: tuple[str, ...]


DRAFT = Mapper(Draft, own_id="own_scenario_id", frame=lambda row: _frame(json.loads(row["frame"])), parts=..., beside=..., origin=...)


def _find(db: Database, where: str, *key: int) -> Draft | None:
    row = find_one(db, f"SELECT * FROM scenario_drafts WHERE {where}", key)
    if row is None:
        return None
    parts = list_all(db, "SELECT part, text FROM scenario_draft_parts WHERE draft_id = ?", [row["id"]])
    language = Language(row["language"])
    return DRAFT.read(
        row,
        parts={each["part"]: each["text"] for each in parts},
        beside=_words(db, row["own_scenario_id"], others(language)[0]),
        origin=_words(db, row["own_scenario_id"], language),
    )


def _frame(stored: Mapping[str, Any]) -> Frame:
    value = stored.get("value")
    return Frame(**{**stored, "value": value and Value(value), "topics": tuple(stored.get("topics", ()))})


def _words(db: Database, own_id: int | None, language: Language) -> ScenarioText | None:
    sql = "SELECT words FROM own_scenario_texts WHERE own_scenario_id = ? AND language = ?"
    found = scalar(db, sql, [own_id, language])
    return None if found is None else ScenarioText.model_validate_json(found)


def find(db: Database, author_id: int, draft_id: int) -> Draft | None:
    return _find(db, "id = ? AND author_id = ?", draft_id, author_id)


def find_in_cohort(db: Database, author_id: int, cohort_id: int) -> Draft | None:
    return _find(db, "author_id = ? AND cohort_id = ?", author_id, cohort_id)


@finds(int, "SELECT max(id) FROM scenario_drafts WHERE author_id = :author_id")
def find_newest(db: Database, author_id: int) -> int | None: ...


def begin(
    db: Database,
    author_id: int,
    cohort_id: int,
    *,
    language: Language,
    step: Step,
    own_id: int | None = None,
    frame: Frame | None = None,
    parts: Mapping[str, str] | None = None,
    now: datetime,
) -> Draft:
    """A new one; raises IntegrityError where there is one already."""
    sql = (
        "INSERT INTO scenario_drafts (cohort_id, author_id, own_scenario_id, language, frame, step, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"
    )
    draft_id = insert(db, sql, [cohort_id, author_id, own_id, language, json.dumps(asdict(frame or Frame())), step, now])
    write(db, draft_id, parts or {})
    return require(find(db, author_id, draft_id))


def write(db: Database, draft_id: int, parts: Mapping[str, str]) -> None:
    for part, text in parts.items():
        put(db, "scenario_draft_parts", "draft_id, part", draft_id=draft_id, part=part, text=text)


def erase(db: Database, draft_id: int, parts: Iterable[str]) -> None:
    for part in parts:
        db.execute("DELETE FROM scenario_draft_parts WHERE draft_id = ? AND part = ?", [draft_id, part])


def set_frame(db: Database, draft_id: int, frame: Frame) -> None:
    db.execute("UPDATE scenario_drafts SET frame = ? WHERE id = ?", [json.dumps(asdict(frame)), draft_id])


@runs("UPDATE scenario_drafts SET language = :language WHERE id = :draft_id AND own_scenario_id IS NULL")
def set_language(db: Database, draft_id: int, language: Language) -> None: ...
@runs("UPDATE scenario_drafts SET step = :step, part = :part WHERE id = :draft_id")
def turn_to(db: Database, draft_id: int, step: Step, part: str | None = None) -> None: ...
# True once.
@changes("DELETE FROM scenario_drafts WHERE id = :draft_id AND author_id = :author_id")
def delete(db: Database, author_id: int, draft_id: int) -> bool: ...


def hold(db: Database, draft_id: int, *, chat_id: int, message_id: int, step: Step, parts: Iterable[str]) -> bool:
    """This message filled these parts. False if it was known before."""
    sql = (
        "INSERT INTO scenario_draft_messages (draft_id, chat_id, message_id, step, parts) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (chat_id, message_id) DO NOTHING"
    )
    return changed(db, sql, [draft_id, chat_id, message_id, step, " ".join(parts)])


def find_held(db: Database, author_id: int, chat_id: int, message_id: int) -> Held | None:
    sql = (
        "SELECT draft_id, scenario_draft_messages.step, parts FROM scenario_draft_messages "
        "JOIN scenario_drafts ON scenario_drafts.id = draft_id WHERE chat_id = ? AND message_id = ? AND author_id = ?"
    )
    row = find_one(db, sql, [chat_id, message_id, author_id])
    draft = None if row is None else find(db, author_id, row["draft_id"])
    if row is None or draft is None:
        return None
    return Held(draft=draft, step=Step(row["step"]), parts=tuple(row["parts"].split()))


def note_edit(db: Database, *, chat_id: int, message_id: int, parts: Iterable[str], edited_at: datetime) -> bool:
    """True if this edit is not older than the one that was read before."""
    sql = (
        "UPDATE scenario_draft_messages SET edited_at = :at, parts = :parts "
        "WHERE chat_id = :chat AND message_id = :message AND coalesce(edited_at, 0) <= :at"
    )
    return changed(db, sql, {"at": edited_at, "parts": " ".join(parts), "chat": chat_id, "message": message_id})
