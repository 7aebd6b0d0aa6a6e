"""Rows as values: sqlite-utils gives cursors, these give what a module needs of them.

Instants stand in rows as whole Unix seconds, days as ISO text, hours as quarters, zones by their names, weekdays as digits
("01234") and other sets and tuples as words with spaces between. A parameter may be any of these as it is.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache, cached_property, wraps
from types import EllipsisType, NoneType
from typing import Any, Generic, Self, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

import sqlcipher3

from db import Database
from db.statements import Declared, P, T, statement
from db.times import from_quarters, from_unix, to_quarters, to_unix
from practice.frozen import Frozen

Row = dict[str, Any]
Parameters = Sequence[Any] | dict[str, Any]

AS_IT_IS = (int, str, bytes)
READ: dict[Any, Callable[[Any], Any]]
READ = {bool: bool, date: date.fromisoformat, datetime: from_unix, Decimal: from_quarters, ZoneInfo: ZoneInfo}


def _words(kept: Iterable[Any]) -> str:
    listed = sorted(kept)
    return "".join(map(str, listed)) if all(isinstance(each, int) for each in listed) else " ".join(listed)


WRITTEN = {date: date.isoformat, datetime: to_unix, Decimal: to_quarters, frozenset: _words, ZoneInfo: str}
for kind, written in WRITTEN.items():
    sqlcipher3.register_adapter(kind, written)


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


def find_value(db: Database, kind: type[T], sql: str, parameters: Parameters = ()) -> T | None:
    """The first column of the first row; None where there is none, or it is empty."""
    found = scalar(db, sql, parameters)
    return None if found is None else _reads(kind)(found)


def _reads(kind: type[T]) -> Callable[[Any], T]:
    return READ.get(kind, kind)


def list_values(db: Database, kind: type[T], sql: str, parameters: Parameters = ()) -> list[T]:
    """The first column of each row."""
    read = _reads(kind)
    return [read(row[0]) for row in db.execute(sql, parameters).fetchall()]


def count(db: Database, sql: str, parameters: Parameters = ()) -> int:
    return int(scalar(db, sql, parameters))


def exists(db: Database, sql: str, parameters: Parameters = ()) -> bool:
    return db.execute(sql, parameters).fetchone() is not None


def insert(db: Database, sql: str, parameters: Parameters = ()) -> int:
    """The id of the new row."""
    return int(db.execute(sql, parameters).lastrowid or 0)


def changed(db: Database, sql: str, parameters: Parameters = ()) -> bool:
    """True if exactly this call changed a row: how a claim is made."""
    return bool(db.execute(sql, parameters).rowcount)


def affected(db: Database, sql: str, parameters: Parameters = ()) -> int:
    """How many rows it changed or deleted."""
    return int(db.execute(sql, parameters).rowcount)


def runs(sql: str) -> Declared[None]:
    """A statement of which nothing comes back."""

    def run(db: Database, sql: str, parameters: Parameters) -> None:
        db.execute(sql, parameters)

    return statement(sql, run)


def changes(sql: str) -> Declared[bool]:
    """As `changed`. Those below are to `affected`, `count`, `find_value` and `list_values` what this one is to that."""
    return statement(sql, changed)


def affects(sql: str) -> Declared[int]:
    return statement(sql, affected)


def counts(sql: str) -> Declared[int]:
    return statement(sql, count)


def asks(sql: str) -> Declared[bool]:
    """Whether there is a row, and something in its first column that is not 0."""
    return statement(sql, lambda db, sql, parameters: bool(scalar(db, sql, parameters)))


def finds(kind: type[T], sql: str) -> Declared[T | None]:
    return statement(sql, lambda db, sql, parameters: find_value(db, kind, sql, parameters))


def lists(kind: type[T], sql: str) -> Declared[list[T]]:
    return statement(sql, lambda db, sql, parameters: list_values(db, kind, sql, parameters))


def required(find: Callable[P, T | None]) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """As `find`, but raises LookupError for what is not there."""

    def declared(signature: Callable[P, T]) -> Callable[P, T]:
        return wraps(signature)(lambda *args, **named: require(find(*args, **named)))

    return declared


@cache
def _insert(table: str, columns: tuple[str, ...], keys: str = "") -> str:
    sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
    return f"{sql} ON CONFLICT ({keys}) DO " if keys else sql


@cache
def _update(columns: tuple[str, ...], keys: str) -> str:
    return "UPDATE SET " + ", ".join(f"{column} = excluded.{column}" for column in columns if column not in keys.split(", "))


def add(db: Database, table: str, /, **values: object) -> int:
    """The id of the new row."""
    return insert(db, _insert(table, tuple(values)), [*values.values()])


def add_once(db: Database, table: str, keys: str, /, **values: object) -> bool:
    """True for a new row; false, and nothing changed, where one has the same in the columns `keys` ("a, b")."""
    return changed(db, f"{_insert(table, tuple(values), keys)}NOTHING", [*values.values()])


def put(db: Database, table: str, keys: str, /, **values: object) -> None:
    """A new row, or these values in the one that has the same in the columns `keys` ("a, b")."""
    columns = tuple(values)
    db.execute(_insert(table, columns, keys) + _update(columns, keys), [*values.values()])


def require(found: T | None) -> T:
    """Raises LookupError for what is not there."""
    if found is None:
        raise LookupError
    return found


class Mapper(Generic[T]):
    """Reads rows as values of a dataclass, column by column as its fields are named and typed."""

    def __init__(self, kind: Callable[..., T], **other: str | Callable[[Row], object] | EllipsisType) -> None:
        """`other`: fields whose column has another name, that are made of the whole row, or (`...`) that are given with it."""
        self._kind = kind
        self._other = other

    @cached_property
    def _fields(self) -> list[tuple[str, str, Callable[[Any], Any] | None]]:
        columns = [(name, self._other.get(name, name), hint) for name, hint in get_type_hints(self._kind).items()]
        return [(name, column, _reader(hint)) for name, column, hint in columns if isinstance(column, str)]

    @cached_property
    def _made(self) -> list[tuple[str, Callable[[Row], object]]]:
        return [(name, make) for name, make in self._other.items() if not isinstance(make, str | EllipsisType)]

    def read(self, row: Row, **given: object) -> T:
        values = {name: row[column] if read is None else read(row[column]) for name, column, read in self._fields}
        for name, make in self._made:
            values[name] = make(row)
        return self._kind(**values, **given)

    def find(self, db: Database, sql: str, parameters: Parameters = ()) -> T | None:
        row = find_one(db, sql, parameters)
        return None if row is None else self.read(row)

    def all(self, db: Database, sql: str, parameters: Parameters = ()) -> list[T]:
        return [self.read(row) for row in list_all(db, sql, parameters)]

    def finds(self, sql: str) -> Declared[T | None]:
        """A statement whose first row is read as this; None where it has none."""
        return statement(sql, self.find)

    def gets(self, sql: str) -> Declared[T]:
        """The same, but raises LookupError where it has none."""
        return statement(sql, lambda db, sql, parameters: require(self.find(db, sql, parameters)))

    def lists(self, sql: str) -> Declared[list[T]]:
        return statement(sql, self.all)


class Stored(Frozen):
    """A value that a module here has of its own, read from rows as its fields are named and typed."""

    @classmethod
    def finds(cls, sql: str) -> Declared[Self | None]:
        return Mapper(cls).finds(sql)

    @classmethod
    def lists(cls, sql: str) -> Declared[list[Self]]:
        return Mapper(cls).lists(sql)


def _reader(hint: Any) -> Callable[[Any], Any] | None:  # noqa: ANN401  a type as it is written
    """What makes a field's value of a column's; None where it is the same."""
    inner = [each for each in get_args(hint) if each not in (NoneType, ...)]
    if NoneType in get_args(hint):
        read = _reader(inner[0])
        return None if read is None else lambda value: None if value is None else read(value)
    if get_origin(hint) in (frozenset, tuple):
        return _reader_of_words(get_origin(hint), inner[0])
    if hint in AS_IT_IS:
        return None
    return hint if issubclass(hint, Enum) else READ[hint]


def _reader_of_words(kind: Callable[[Iterable[Any]], Any], each: Any) -> Callable[[str], Any]:  # noqa: ANN401  the same
    if each is int:
        return lambda digits: kind(map(int, digits))
    read = _reader(each) or each
    return lambda words: kind(map(read, words.split()))
