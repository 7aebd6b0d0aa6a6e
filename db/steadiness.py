"""How steady values feel to someone, whether values come back by it, and which prompts were asked about."""

from dataclasses import dataclass
from datetime import datetime

from db import Database
from db.rows import changed, find_one, list_all
from db.times import from_unix, maybe_unix, to_unix
from practice.models import Value
from practice.own_words import OwnWords
from practice.spacing import Steadiness, Word

SKIPPED = "skipped"


@dataclass(frozen=True, kw_only=True)
class Wish:
    wanted: bool
    offered_at: datetime | None


def find_wish(db: Database, person_id: int) -> Wish:
    row = find_one(db, "SELECT wanted, offered_at FROM steadiness_wishes WHERE person_id = ?", [person_id])
    if row is None:
        return Wish(wanted=False, offered_at=None)
    return Wish(wanted=bool(row["wanted"]), offered_at=maybe_unix(row["offered_at"]))


def is_wanted(db: Database, person_id: int) -> bool:
    return find_wish(db, person_id).wanted


def offer(db: Database, person_id: int, *, now: datetime) -> bool:
    """True once: it was neither offered nor chosen before."""
    return changed(
        db,
        "INSERT INTO steadiness_wishes (person_id, offered_at) VALUES (?, ?) ON CONFLICT (person_id) DO NOTHING",
        [person_id, to_unix(now)],
    )


def set_wanted(db: Database, person_id: int, *, wanted: bool) -> None:
    db.execute(
        "INSERT INTO steadiness_wishes (person_id, wanted) VALUES (?, ?) ON CONFLICT (person_id) DO UPDATE SET wanted = excluded.wanted",
        [person_id, wanted],
    )


def find(db: Database, person_id: int, value: Value) -> Steadiness | None:
    row = find_one(db, "SELECT value, card, due_at, rated_at FROM steadiness WHERE person_id = ? AND value = ?", [person_id, value])
    return None if row is None else from_row(row)


def list_rated(db: Database, person_id: int) -> dict[Value, Steadiness]:
    rows = list_all(db, "SELECT value, card, due_at, rated_at FROM steadiness WHERE person_id = ?", [person_id])
    return {Value(row["value"]): from_row(row) for row in rows}


def from_row(row: dict[str, object]) -> Steadiness:
    return Steadiness(
        value=Value(str(row["value"])),
        card=str(row["card"]),
        due_at=from_unix(int(str(row["due_at"]))),
        rated_at=from_unix(int(str(row["rated_at"]))),
    )


def keep(db: Database, person_id: int, steadiness: Steadiness) -> None:
    db.execute(
        "INSERT INTO steadiness (person_id, value, card, due_at, rated_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (person_id, value) "
        "DO UPDATE SET card = excluded.card, due_at = excluded.due_at, rated_at = excluded.rated_at",
        [person_id, steadiness.value, steadiness.card, to_unix(steadiness.due_at), to_unix(steadiness.rated_at)],
    )


def ask(db: Database, person_id: int, prompt_id: int, *, now: datetime) -> bool:
    """True once for each prompt."""
    return changed(
        db,
        "INSERT INTO steadiness_questions (prompt_id, person_id, asked_at) VALUES (?, ?, ?) ON CONFLICT (prompt_id) DO NOTHING",
        [prompt_id, person_id, to_unix(now)],
    )


def answer(db: Database, person_id: int, prompt_id: int, word: Word | None) -> bool:
    """Record the word, or with None that the question was skipped. True once for each question that was asked."""
    return changed(
        db,
        "UPDATE steadiness_questions SET answer = ? WHERE prompt_id = ? AND person_id = ? AND answer IS NULL",
        [word or SKIPPED, prompt_id, person_id],
    )


def find_words(db: Database, person_id: int) -> OwnWords | None:
    """Their own four; None means ours."""
    row = find_one(db, "SELECT shaky, getting_there, steady, second_nature FROM steadiness_words WHERE person_id = ?", [person_id])
    return None if row is None else {word: str(row[_column(word)]) for word in Word}


def keep_words(db: Database, person_id: int, words: OwnWords) -> None:
    db.execute(
        "INSERT INTO steadiness_words (person_id, shaky, getting_there, steady, second_nature) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (person_id) DO UPDATE SET shaky = excluded.shaky, getting_there = excluded.getting_there, "
        "steady = excluded.steady, second_nature = excluded.second_nature",
        [person_id, *(words[word] for word in Word)],
    )


def drop_words(db: Database, person_id: int) -> bool:
    """True if they had their own."""
    return changed(db, "DELETE FROM steadiness_words WHERE person_id = ?", [person_id])


def _column(word: Word) -> str:
    return word.replace("-", "_")
