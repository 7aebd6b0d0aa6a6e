"""Everything that is kept of one person, table by table: found by what ties a table to people, not by a list that could be forgotten."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from db import Database
from db.rows import Row, list_all, scalar

FILES = {("voices", "content"): "voices/{id}.ogg", ("certificates", "content"): "certificates/{id}.{ending}"}
"""Stored files, which travel beside the other data under these names."""

ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "application/pdf": "pdf"}
COHORTS = """
SELECT id, name, starts_on, ends_on, ended_at FROM cohorts
WHERE id IN (SELECT cohort_id FROM memberships WHERE person_id = ?) ORDER BY id
"""
"""Nobody's own, and what `memberships` names: which they are or were in, and when it ran."""

NOT_EXPORTED = {
    "invites": "fingerprints of links into cohorts",
    "retention_notices": "that you were told that what you wrote goes, and when",
    "menus": "whether the chat's list of commands is a trainer's",
    "move_codes": "fingerprints of codes that bring everything to another account",
    "outbox": "what the bot is about to say; erased when it was said",
    "reader_notices": "when you were last told in full who could read what you write",
    "reports": "copies of words that someone reported to the host; whose they are is not told of it",
    "name_messages": "which messages of the bot's show someone's name in a cohort, so that they can be changed",
    "share_messages": "which messages of the bot's show what someone else shared, so that they can be changed",
}
"""Tables that name a person or a chat and hold nothing of theirs, each with the reason."""


def list_tables(db: Database) -> list[str]:
    """Every table whose rows belong to people, directly or through another table."""
    keys = {name: _targets(db, name) for name in db.table_names()}
    owned = {"people"}
    for _ in keys:
        owned |= {name for name, targets in keys.items() if owned & set(targets.values())}
    return sorted(owned - set(NOT_EXPORTED))


def rows_of(db: Database, person_id: int) -> dict[str, list[Row]]:
    """Their rows by table. Times are ISO (UTC), files are named and not included."""
    found = {table: _rows(db, table, _where(db, table), person_id) for table in list_tables(db)}
    chat_id = found["people"][0]["telegram_id"] if found["people"] else None
    sql = "SELECT id, received_at, body FROM inbox WHERE chat_id = ? AND body IS NOT NULL AND state <> 'new' ORDER BY id"
    unread = list_all(db, sql, [chat_id])
    there = [_shown("cohorts", row) for row in list_all(db, COHORTS, [person_id])]
    return {**found, "cohorts": there, "inbox": [_shown("inbox", row) for row in unread]}


def list_files(db: Database, person_id: int, table: str = "voices") -> list[tuple[int, int]]:
    """Id and size of each voice note, or certificate, that was fetched, oldest first."""
    where = _where(db, table)
    sql = f"SELECT id, length(content) AS size FROM {table} WHERE {where} AND content IS NOT NULL ORDER BY id"
    return [(row["id"], row["size"]) for row in list_all(db, sql, {"person": person_id})]


def voice_content(db: Database, person_id: int, voice_id: int) -> bytes | None:
    return file_content(db, person_id, "voices", voice_id)


def file_content(db: Database, person_id: int, table: str, file_id: int) -> bytes | None:
    sql = f"SELECT content FROM {table} WHERE id = :file AND {_where(db, table)}"
    content = scalar(db, sql, {"person": person_id, "file": file_id})
    return None if content is None else bytes(content)


def is_file(table: str, column: str) -> bool:
    return (table, column) in FILES


def _rows(db: Database, table: str, where: str, person_id: int) -> list[Row]:
    columns = ", ".join(f'length("{name}") AS "{name}"' if is_file(table, name) else f'"{name}"' for name in db[table].columns_dict)
    rows = list_all(db, f'SELECT {columns} FROM "{table}" WHERE {where} ORDER BY 1', {"person": person_id})
    return [_shown(table, row) for row in rows]


def _where(db: Database, table: str) -> str:
    """The condition by which rows of this table are a person's, as SQL with `:person`."""
    if table == "people":
        return '"id" = :person'
    targets = _targets(db, table)
    own = [column for column, other in targets.items() if other == "people"]
    if own:
        return "(" + " OR ".join(f'"{column}" = :person' for column in own) + ")"
    owned = set(list_tables(db))
    column, other = next((column, other) for column, other in targets.items() if other in owned and other != table)
    return f'"{column}" IN (SELECT "id" FROM "{other}" WHERE {_where(db, other)})'


def _targets(db: Database, table: str) -> dict[str, str]:
    """Which other table each of its columns names a row of."""
    return {row["from"]: row["table"] for row in list_all(db, f'PRAGMA foreign_key_list("{table}")')}


def _shown(table: str, row: Mapping[str, Any]) -> Row:
    return {column: _value(table, column, value, row) for column, value in row.items()}


def _value(table: str, column: str, value: Any, row: Mapping[str, Any]) -> Any:  # noqa: ANN401  a column of any type
    if value is None:
        return None
    if is_file(table, column):
        return FILES[table, column].format(**row, ending=ENDINGS.get(row.get("mime_type", ""), ""))
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, int) and (column.endswith(("_at", "_until")) or column == "since"):
        return datetime.fromtimestamp(value, UTC).isoformat().replace("+00:00", "Z")
    return value
