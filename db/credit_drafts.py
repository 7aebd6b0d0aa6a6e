"""Credits as they are being told or changed: what is known of one, and toward which goals it is to count."""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal

from db import Database, rows
from db.rows import Mapper, Stored, changed, require, required, runs
from db.times import from_quarters, to_quarters
from practice.frozen import Frozen
from practice.log_lines.credits import LogStep


class Draft(Frozen):
    """`credit_id` is the credit that it changes; without one it is new. `settled` steps are asked no more."""

    id: int
    person_id: int
    credit_id: int | None
    is_guided: bool
    settled: frozenset[LogStep]
    earned_on: date | None
    day_choices: tuple[date, ...]
    hours: Decimal | None
    hours_choices: tuple[Decimal, ...]
    title: str | None
    provider: str | None
    presenter: str | None
    created_at: datetime


class Toward(Stored):
    """A goal that the draft is to count toward; `is_settled`: its category, or that it has none, is known."""

    goal_id: int
    category_id: int | None
    is_settled: bool


DRAFT = Mapper(
    Draft, hours="quarters", hours_choices=lambda row: tuple(from_quarters(int(each)) for each in row["quarter_choices"].split())
)


@DRAFT.finds("SELECT * FROM credit_drafts WHERE id = :draft_id AND person_id = :person_id")
def find(db: Database, person_id: int, draft_id: int) -> Draft | None: ...
# Raises LookupError for one that is not there, or not theirs.
@required(find)
def get(db: Database, person_id: int, draft_id: int) -> Draft: ...
@DRAFT.finds("SELECT * FROM credit_drafts WHERE person_id = :person_id AND credit_id IS NULL")
def find_new(db: Database, person_id: int) -> Draft | None: ...


def add(db: Database, person_id: int, *, is_guided: bool, now: datetime) -> Draft:
    """A new one; there must be none."""
    return get(db, person_id, rows.add(db, "credit_drafts", person_id=person_id, is_guided=is_guided, created_at=now))


def of_credit(db: Database, person_id: int, credit_id: int, *, now: datetime) -> Draft:
    """The change of a saved credit, begun if it is not yet. Whoever asks has found the credit as its owner."""
    settled = " ".join(LogStep)
    sql = (
        "INSERT INTO credit_drafts (person_id, credit_id, settled, earned_on, quarters, title, provider, presenter, created_at) "
        "SELECT person_id, id, ?, earned_on, quarters, title, provider, presenter, ? FROM credits WHERE id = ? AND person_id = ? "
        "ON CONFLICT (credit_id) DO NOTHING"
    )
    begun = changed(db, sql, [settled, now, credit_id, person_id])
    draft = require(DRAFT.find(db, "SELECT * FROM credit_drafts WHERE credit_id = ? AND person_id = ?", [credit_id, person_id]))
    if begun:
        db.execute(
            "INSERT INTO draft_goals (draft_id, goal_id, category_id, is_settled) "
            "SELECT ?, goal_id, category_id, 1 FROM credit_goals WHERE credit_id = ?",
            [draft.id, credit_id],
        )
    return draft


def set_hours(db: Database, draft_id: int, hours: Decimal | None, *, choices: Iterable[Decimal] = ()) -> None:
    listed = " ".join(str(to_quarters(each)) for each in choices)
    db.execute("UPDATE credit_drafts SET quarters = ?, quarter_choices = ? WHERE id = ?", [hours, listed, draft_id])


def set_day(db: Database, draft_id: int, day: date | None, *, choices: Iterable[date] = ()) -> None:
    listed = " ".join(each.isoformat() for each in choices)
    db.execute("UPDATE credit_drafts SET earned_on = ?, day_choices = ? WHERE id = ?", [day, listed, draft_id])


def set_words(db: Database, draft_id: int, step: LogStep, words: str | None) -> None:
    """Title, provider or presenter."""
    column = {LogStep.TITLE: "title", LogStep.PROVIDER: "provider", LogStep.PRESENTER: "presenter"}[step]
    db.execute(f"UPDATE credit_drafts SET {column} = ? WHERE id = ?", [words, draft_id])


def settle(db: Database, draft: Draft, *steps: LogStep) -> None:
    _write_settled(db, draft, draft.settled | set(steps))


def unsettle(db: Database, draft: Draft, *steps: LogStep) -> None:
    _write_settled(db, draft, draft.settled - set(steps))


@runs("UPDATE credit_drafts SET settled = :settled WHERE id = :draft.id")
def _write_settled(db: Database, draft: Draft, settled: frozenset[LogStep]) -> None: ...
# Whoever asks has found the draft as its owner.
@Toward.lists("SELECT goal_id, category_id, is_settled FROM draft_goals WHERE draft_id = :draft_id ORDER BY goal_id")
def list_goals(db: Database, draft_id: int) -> list[Toward]: ...
# Whoever asks has found draft, goal and category as their owner.
@runs(
    "INSERT INTO draft_goals (draft_id, goal_id, category_id, is_settled) VALUES (:draft_id, :goal_id, :category_id, :is_settled) "
    "ON CONFLICT (draft_id, goal_id) DO UPDATE SET category_id = excluded.category_id, is_settled = excluded.is_settled"
)
def put_goal(db: Database, draft_id: int, goal_id: int, category_id: int | None, *, is_settled: bool) -> None: ...
@runs("DELETE FROM draft_goals WHERE draft_id = :draft_id AND goal_id = :goal_id")
def drop_goal(db: Database, draft_id: int, goal_id: int) -> None: ...
# Their categories are asked for no more, or again.
@runs("UPDATE draft_goals SET is_settled = :settled WHERE draft_id = :draft_id")
def settle_goals(db: Database, draft_id: int, *, settled: bool) -> None: ...
@runs("DELETE FROM credit_drafts WHERE id = :draft_id")
def delete(db: Database, draft_id: int) -> None: ...
