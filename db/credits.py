"""Credits: hours that someone logged, toward which goals they count, and the person's own chat messages about them."""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal

from db import Database, credit_drafts
from db.credit_drafts import Draft, Toward
from db.goals import CREDIT
from db.rows import Mapper, changes, find_one, insert, list_all, runs
from practice.goals import Credit


@CREDIT.finds("SELECT * FROM credits WHERE id = :credit_id AND person_id = :person_id")
def find(db: Database, person_id: int, credit_id: int) -> Credit | None: ...
# The credit that was saved from this draft.
@CREDIT.finds("SELECT * FROM credits WHERE draft_id = :draft_id AND person_id = :person_id")
def find_of_draft(db: Database, person_id: int, draft_id: int) -> Credit | None: ...


def find_by_message(db: Database, person_id: int, chat_id: int, message_id: int) -> tuple[bool, int | None]:
    """Whether this chat message of theirs is about a credit, and which; none is the new draft."""
    sql = (
        "SELECT credit_id FROM credit_messages WHERE chat_id = :chat AND message_id = :message AND person_id = :person "
        "UNION ALL SELECT credit_id FROM certificates WHERE chat_id = :chat AND message_id = :message AND person_id = :person"
    )
    row = find_one(db, sql, {"chat": chat_id, "message": message_id, "person": person_id})
    return (False, None) if row is None else (True, row["credit_id"])


# Newest first.
@CREDIT.lists("SELECT * FROM credits WHERE person_id = :person_id ORDER BY earned_on DESC, id DESC")
def list_all_of(db: Database, person_id: int) -> list[Credit]: ...


def list_ids_toward(db: Database, person_id: int, goal_id: int) -> set[int]:
    sql = "SELECT credit_id FROM credit_goals JOIN credits ON credits.id = credit_id WHERE goal_id = ? AND person_id = ?"
    return {row["credit_id"] for row in list_all(db, sql, [goal_id, person_id])}


# Those of these days that count toward no goal, the earliest first.
@CREDIT.lists(
    "SELECT * FROM credits WHERE person_id = :person_id AND earned_on BETWEEN :first_on AND :last_on AND NOT EXISTS (SELECT 1 "
    "FROM credit_goals WHERE credit_id = credits.id) ORDER BY earned_on, id"
)
def list_counting_nowhere(db: Database, person_id: int, *, first_on: date, last_on: date) -> list[Credit]: ...


def count_toward(db: Database, credit_id: int, goal_id: int, category_id: int | None) -> None:
    values = [credit_id, goal_id, category_id]
    db.execute("INSERT INTO credit_goals (credit_id, goal_id, category_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", values)


TOWARD = Mapper(Toward, is_settled=lambda _: True)


# Whoever asks has found the credit as its owner.
@TOWARD.lists("SELECT goal_id, category_id FROM credit_goals WHERE credit_id = :credit_id ORDER BY goal_id")
def list_goals(db: Database, credit_id: int) -> list[Toward]: ...


def save(db: Database, draft: Draft, *, now: datetime) -> int:
    """The credit that this draft tells of, new or changed; the draft is gone after it. Its hours, day and title must be known."""
    assert draft.hours is not None  # noqa: S101  the service looked
    assert draft.earned_on is not None  # noqa: S101
    told = [draft.earned_on, draft.hours, draft.title, draft.provider, draft.presenter]
    if draft.credit_id is None:
        credit_id = insert(
            db,
            "INSERT INTO credits (earned_on, quarters, title, provider, presenter, person_id, created_at, draft_id) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [*told, draft.person_id, now, draft.id],
        )
        for table in ("certificates", "credit_messages"):
            db.execute(f"UPDATE {table} SET credit_id = ? WHERE person_id = ? AND credit_id IS NULL", [credit_id, draft.person_id])
    else:
        credit_id = draft.credit_id
        sql = "UPDATE credits SET earned_on = ?, quarters = ?, title = ?, provider = ?, presenter = ?, changed_at = ? WHERE id = ?"
        db.execute(sql, [*told, now, credit_id])
        db.execute("DELETE FROM credit_goals WHERE credit_id = ?", [credit_id])
    db.execute(
        "INSERT INTO credit_goals (credit_id, goal_id, category_id) SELECT ?, goal_id, category_id FROM draft_goals WHERE draft_id = ?",
        [credit_id, draft.id],
    )
    credit_drafts.delete(db, draft.id)
    return credit_id


def add(
    db: Database,
    person_id: int,
    *,
    earned_on: date,
    hours: Decimal,
    title: str,
    provider: str | None,
    presenter: str | None,
    toward: Iterable[Toward],
    now: datetime,
) -> int:
    """A credit that came whole, as from a training's offer; its id."""
    sql = "INSERT INTO credits (person_id, earned_on, quarters, title, provider, presenter, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
    credit_id = insert(db, sql, [person_id, earned_on, hours, title, provider, presenter, now])
    for each in toward:
        values = [credit_id, each.goal_id, each.category_id]
        db.execute("INSERT INTO credit_goals (credit_id, goal_id, category_id) VALUES (?, ?, ?)", values)
    return credit_id


# With its certificates.
@changes("DELETE FROM credits WHERE id = :credit_id AND person_id = :person_id")
def delete(db: Database, person_id: int, credit_id: int) -> bool: ...
# True once for each message; without a credit it is about the new draft.
@changes(
    "INSERT INTO credit_messages (chat_id, message_id, person_id, credit_id, created_at) "
    "VALUES (:chat_id, :message_id, :person_id, :credit_id, :now) ON CONFLICT (chat_id, message_id) DO NOTHING"
)
def add_message(db: Database, person_id: int, credit_id: int | None, *, chat_id: int, message_id: int, now: datetime) -> bool: ...


def list_messages(db: Database, person_id: int, credit_id: int | None, *, chat_id: int) -> list[tuple[int, int]]:
    """Ids and times (Unix) of the person's own messages about it in the chat where they are now, certificates among them."""
    sql = (
        "SELECT message_id, created_at FROM credit_messages WHERE person_id = :person AND credit_id IS :credit AND chat_id = :chat "
        "UNION SELECT message_id, created_at FROM certificates WHERE person_id = :person AND credit_id IS :credit AND chat_id = :chat "
        "ORDER BY message_id"
    )
    rows = list_all(db, sql, {"person": person_id, "credit": credit_id, "chat": chat_id})
    return [(row["message_id"], row["created_at"]) for row in rows]


@runs("DELETE FROM credit_messages WHERE person_id = :person_id AND credit_id IS NULL")
def forget_messages_of_draft(db: Database, person_id: int) -> None: ...
