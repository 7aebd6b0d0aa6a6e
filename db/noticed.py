"""Which kinds of things the mirror of words named in an answer, and how often it was said to be wrong. Never the words."""

from collections.abc import Iterable
from datetime import datetime

from db import Database
from db.rows import Stored, add_once, asks, list_all, runs
from db.times import from_unix
from practice.language.noticing import What
from practice.models import Language


class Wrong(Stored):
    """How often people said *That's not right* to this kind in this language."""

    language: Language
    what: What
    times: int


def keep(db: Database, prompt_id: int, kinds: Iterable[What]) -> None:
    for what in kinds:
        add_once(db, "noticed", "prompt_id, what", prompt_id=prompt_id, what=what)


@asks("SELECT 1 FROM noticed WHERE prompt_id = :prompt_id")
def is_kept(db: Database, prompt_id: int) -> bool: ...


def take(db: Database, person_id: int, prompt_id: int) -> tuple[What, ...]:
    """The kinds of this answer of theirs, which are kept no more. None the second time."""
    sql = "DELETE FROM noticed WHERE prompt_id = (SELECT id FROM prompts WHERE id = ? AND person_id = ?) RETURNING what"
    rows = list_all(db, sql, [prompt_id, person_id])
    return tuple(What(row["what"]) for row in rows)


# All of theirs.
@runs("DELETE FROM noticed WHERE prompt_id IN (SELECT id FROM prompts WHERE person_id = :person_id)")
def forget(db: Database, person_id: int) -> None: ...


def list_since(db: Database, person_id: int, *, since: datetime) -> list[tuple[datetime, What]]:
    """When they answered, and what was noticed then; oldest first."""
    sql = (
        "SELECT coalesce(answered_at, created_at) AS at, what FROM noticed JOIN prompts ON prompts.id = prompt_id "
        "WHERE person_id = ? AND at >= ? ORDER BY at, what"
    )
    rows = list_all(db, sql, [person_id, since])
    return [(from_unix(row["at"]), What(row["what"])) for row in rows]


def count_wrong(db: Database, language: Language, kinds: Iterable[What]) -> None:
    for what in kinds:
        db.execute(
            "INSERT INTO noticed_wrongly (language, what, times) VALUES (?, ?, 1) "
            "ON CONFLICT (language, what) DO UPDATE SET times = times + 1",
            [language, what],
        )


@Wrong.lists("SELECT language, what, times FROM noticed_wrongly ORDER BY language, what")
def list_wrong(db: Database) -> list[Wrong]: ...
