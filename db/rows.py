"""Rows as mappings: sqlite-utils gives cursors, these give what a module needs of them."""

from collections.abc import Sequence
from typing import Any

from db import Database

Row = dict[str, Any]
Parameters = Sequence[Any] | dict[str, Any]


def find_one(db: Database, sql: str, parameters: Parameters = ()) -> Row | None:
    cursor = db.execute(sql, parameters)
    row = cursor.fetchone()
    return None if row is None else dict(zip([column[0] for column in cursor.description], row, strict=True))


def list_all(db: Database, sql: str, parameters: Parameters = ()) -> list[Row]:
    cursor = db.execute(sql, parameters)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def scalar(db: Database, sql: str, parameters: Parameters = ()) -> Any:  # noqa: ANN401  a column of any type
    row = db.execute(sql, parameters).fetchone()
    return None if row is None else row[0]


def insert(db: Database, sql: str, parameters: Parameters = ()) -> int:
    """The id of the new row."""
    return int(db.execute(sql, parameters).lastrowid or 0)


def changed(db: Database, sql: str, parameters: Parameters = ()) -> bool:
    """True if exactly this call changed a row: how a claim is made."""
    return bool(db.execute(sql, parameters).rowcount)
