"""How steady values feel to someone, whether values come back by it, and which prompts were asked about."""

from datetime import datetime

from db import Database
from db.rows import Mapper, asks, changed, changes, find_one, put, runs
from practice.frozen import Frozen
from practice.models import Value
from practice.own_words import OwnWords
from practice.spacing import Steadiness, Word

SKIPPED = "skipped"


class Wish(Frozen):
    wanted: bool
    offered_at: datetime | None


WISH = Mapper(Wish)
STEADINESS = Mapper(Steadiness)


def find_wish(db: Database, person_id: int) -> Wish:
    found = WISH.find(db, "SELECT wanted, offered_at FROM steadiness_wishes WHERE person_id = ?", [person_id])
    return found or Wish(wanted=False, offered_at=None)


def is_wanted(db: Database, person_id: int) -> bool:
    return find_wish(db, person_id).wanted


# True once: it was neither offered nor chosen before.
@changes("INSERT INTO steadiness_wishes (person_id, offered_at) VALUES (:person_id, :now) ON CONFLICT (person_id) DO NOTHING")
def offer(db: Database, person_id: int, *, now: datetime) -> bool: ...
@runs(
    "INSERT INTO steadiness_wishes (person_id, wanted) VALUES (:person_id, :wanted) "
    "ON CONFLICT (person_id) DO UPDATE SET wanted = excluded.wanted"
)
def set_wanted(db: Database, person_id: int, *, wanted: bool) -> None: ...
@STEADINESS.finds("SELECT value, card, due_at, rated_at FROM steadiness WHERE person_id = :person_id AND value = :value")
def find(db: Database, person_id: int, value: Value) -> Steadiness | None: ...


def list_rated(db: Database, person_id: int) -> dict[Value, Steadiness]:
    rated = STEADINESS.all(db, "SELECT value, card, due_at, rated_at FROM steadiness WHERE person_id = ?", [person_id])
    return {each.value: each for each in rated}


def keep(db: Database, person_id: int, steadiness: Steadiness) -> None:
    put(db, "steadiness", "person_id, value", person_id=person_id, **vars(steadiness))


# True once for each prompt.
@changes(
    "INSERT INTO steadiness_questions (prompt_id, person_id, asked_at) VALUES (:prompt_id, :person_id, :now) "
    "ON CONFLICT (prompt_id) DO NOTHING"
)
def ask(db: Database, person_id: int, prompt_id: int, *, now: datetime) -> bool: ...
# Whether how steady a value feels was asked since the last plan was.
@asks(
    "SELECT coalesce((SELECT max(asked_at) FROM steadiness_questions WHERE person_id = :person_id), 0) "
    "> coalesce((SELECT max(asked_at) FROM plan_asks WHERE person_id = :person_id), 0)"
)
def is_newer_than_plans(db: Database, person_id: int) -> bool: ...


def answer(db: Database, person_id: int, prompt_id: int, word: Word | None) -> bool:
    """Record the word, or with None that the question was skipped. True once for each question that was asked."""
    sql = "UPDATE steadiness_questions SET answer = ? WHERE prompt_id = ? AND person_id = ? AND answer IS NULL"
    return changed(db, sql, [word or SKIPPED, prompt_id, person_id])


def find_words(db: Database, person_id: int) -> OwnWords | None:
    """Their own four; None means ours."""
    row = find_one(db, "SELECT shaky, getting_there, steady, second_nature FROM steadiness_words WHERE person_id = ?", [person_id])
    return None if row is None else {word: str(row[_column(word)]) for word in Word}


def keep_words(db: Database, person_id: int, words: OwnWords) -> None:
    put(db, "steadiness_words", "person_id", person_id=person_id, **{_column(word): words[word] for word in Word})


# True if they had their own.
@changes("DELETE FROM steadiness_words WHERE person_id = :person_id")
def drop_words(db: Database, person_id: int) -> bool: ...


def _column(word: Word) -> str:
    return word.replace("-", "_")
