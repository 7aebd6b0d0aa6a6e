"""In which chats Telegram shows a trainer's list of commands, and where that may have to change."""

from dataclasses import dataclass
from datetime import datetime

from db import Database
from db.rows import Row, find_one, list_all, scalar
from db.times import maybe_unix, to_unix


@dataclass(frozen=True, kw_only=True)
class Menu:
    """`chat_id` and `language` are empty while the chat shows what everyone's does."""

    person_id: int
    chat_id: int | None
    language: str | None


def _menu(row: Row) -> Menu:
    return Menu(person_id=row["person_id"], chat_id=row["chat_id"], language=row["language"])


def look_again(db: Database, person_id: int, *, now: datetime) -> None:
    """Their role, language or chat may have changed; the next tick sees to it."""
    db.execute(
        "INSERT INTO menus (person_id, due_at) VALUES (?, ?) ON CONFLICT (person_id) DO UPDATE SET due_at = excluded.due_at",
        [person_id, to_unix(now)],
    )


def find(db: Database, person_id: int) -> Menu | None:
    row = find_one(db, "SELECT * FROM menus WHERE person_id = ?", [person_id])
    return None if row is None else _menu(row)


def list_due(db: Database, *, now: datetime, limit: int) -> list[Menu]:
    return [_menu(row) for row in list_all(db, "SELECT * FROM menus WHERE due_at <= ? ORDER BY due_at LIMIT ?", [to_unix(now), limit])]


def next_due_at(db: Database, *, after: datetime) -> datetime | None:
    return maybe_unix(scalar(db, "SELECT min(due_at) FROM menus WHERE due_at > ?", [to_unix(after)]))


def put_off(db: Database, menu: Menu, then: datetime) -> None:
    db.execute("UPDATE menus SET due_at = ? WHERE person_id = ?", [to_unix(then), menu.person_id])


def show(db: Database, person_id: int, *, chat_id: int, language: str) -> None:
    db.execute("UPDATE menus SET due_at = NULL, chat_id = ?, language = ? WHERE person_id = ?", [chat_id, language, person_id])


def forget(db: Database, person_id: int) -> None:
    """The chat shows what everyone's does."""
    db.execute("DELETE FROM menus WHERE person_id = ?", [person_id])
