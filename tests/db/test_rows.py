"""How values stand in rows, and how rows are read as values."""

import importlib
import pkgutil
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

import db as package
from db import Database
from db.rows import Mapper, add, add_once, find_value, list_all, list_values, put, require
from practice.models import Value

AT = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Kept:
    at: datetime | None
    on: date
    zone: ZoneInfo
    hours: Decimal | None
    days: frozenset[int]
    values: tuple[Value, ...]
    is_used: bool
    total: int


KEPT = Kept(
    at=AT,
    on=date(2026, 3, 4),
    zone=ZoneInfo("America/Lima"),
    hours=Decimal("1.25"),
    days=frozenset({6, 0}),
    values=(Value.MUTUAL, Value.HOPEFUL),
    is_used=True,
    total=3,
)
MAPPER = Mapper(Kept, hours="quarters", days=lambda row: frozenset(map(int, row["days"])), total=...)
NAMES = 'at, "on", zone, quarters, days, "values", is_used'


def test_what_is_stored_comes_back_as_it_was(db: Database) -> None:
    values = [KEPT.at, KEPT.on, KEPT.zone, KEPT.hours, KEPT.days, " ".join(KEPT.values), KEPT.is_used]
    db.execute(f"CREATE TEMP TABLE kept ({NAMES})")
    db.execute("INSERT INTO kept VALUES (?, ?, ?, ?, ?, ?, ?)", values)
    (row,) = list_all(db, "SELECT * FROM kept")
    assert MAPPER.read(row, total=3) == KEPT
    assert row == {
        "at": 1772600767,
        "on": "2026-03-04",
        "zone": "America/Lima",
        "quarters": 5,
        "days": "06",
        "values": "mutual hopeful",
        "is_used": 1,
    }


def test_an_instant_without_a_zone_and_hours_that_are_no_quarters_are_refused(db: Database) -> None:
    with pytest.raises(ValueError, match="zone"):
        find_value(db, int, "SELECT ?", [AT.replace(tzinfo=None)])
    with pytest.raises(ValueError, match=r"0\.3"):
        find_value(db, int, "SELECT ?", [Decimal("0.3")])


def test_a_row_is_added_once_and_put_as_often_as_it_is_said(db: Database) -> None:
    db.execute("CREATE TEMP TABLE spots (id INTEGER PRIMARY KEY, place TEXT, day TEXT, size INTEGER, UNIQUE (place, day))")
    assert add(db, "spots", place="a", day="b", size=1) == 1
    assert not add_once(db, "spots", "place, day", place="a", day="b", size=2)
    assert add_once(db, "spots", "place, day", place="a", day="c", size=3)
    put(db, "spots", "place, day", place="a", day="c", size=4)
    put(db, "spots", "place, day", place="a", day="d", size=5)
    assert list_values(db, int, "SELECT size FROM spots ORDER BY id") == [1, 4, 5]


def test_what_is_not_there_is_a_lookup_error(db: Database) -> None:
    assert find_value(db, datetime, "SELECT min(active_at) FROM people") is None
    with pytest.raises(LookupError):
        require(find_value(db, str, "SELECT name FROM people"))


def test_every_field_that_is_read_from_a_column_is_of_a_kind_that_rows_can_hold() -> None:
    modules = [importlib.import_module(f"db.{each.name}") for each in pkgutil.iter_modules(package.__path__)]
    mappers = [each for module in modules for each in vars(module).values() if isinstance(each, Mapper)]
    assert len(mappers) > 40
    assert all(mapper._fields is not None for mapper in mappers)
