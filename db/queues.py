"""What comes due: an indexed column tells when, and whoever does the work moves it on."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Generic, TypeVar

from db import Database
from db.rows import Mapper, Stored, find_value, list_all

T = TypeVar("T")


class Queue(Generic[T]):
    """Rows of one table that come due by one column."""

    def __init__(self, table: str, at: str, read: Mapper[T] | type[T], *, key: str = "id", field: str = "id", rows: str = "") -> None:
        """`key`: what names a row, and `field`: where it is in what is read, if that is more. `rows`: a SELECT of more than the table."""
        self.table, self.at, self.key = table, at, key
        self.field = field
        self._rows = rows or f"SELECT * FROM {table}"
        mapper = read if isinstance(read, Mapper) else Mapper(read) if issubclass(read, Stored) else None
        self._read: Callable[[dict[str, Any]], Any] = (lambda row: row[key]) if mapper is None else mapper.read

    def list_due(self, db: Database, *, now: datetime, limit: int) -> list[T]:
        """The longest due first."""
        sql = f"{self._rows} WHERE {self.at} <= ? ORDER BY {self.at}, {self.key} LIMIT ?"
        return [self._read(row) for row in list_all(db, sql, [now, limit])]

    def next_at(self, db: Database, *, after: datetime) -> datetime | None:
        return find_value(db, datetime, f"SELECT min({self.at}) FROM {self.table} WHERE {self.at} > ?", [after])

    def key_of(self, due: T) -> int:
        """Also what the log names."""
        return due if isinstance(due, int) else int(getattr(due, self.field))

    def put_off(self, db: Database, due: T, until: datetime | None) -> None:
        """Nothing waits where it was done or taken back meanwhile. None: it does not come any more."""
        sql = f"UPDATE {self.table} SET {self.at} = ? WHERE {self.key} = ? AND {self.at} IS NOT NULL"
        db.execute(sql, [until, self.key_of(due)])
