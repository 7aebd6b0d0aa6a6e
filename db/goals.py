"""Goals of continuing education with their categories, and the credits that count toward them. Hours are quarters in rows."""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal

from db import Database
from db.rows import Mapper, changes, counts, insert, required, runs
from practice.frozen import Frozen
from practice.goals import Category, Counted, Credit, Goal, Step


class NewCategory(Frozen):
    name: str
    least: Decimal = Decimal(0)
    most: Decimal | None = None


GOAL = Mapper(Goal, hours="quarters", carried="carried_quarters")
CATEGORY = Mapper(Category)
CREDIT = Mapper(Credit, hours="quarters")
COUNTED = Mapper(Counted, credit=CREDIT.read)


def add(
    db: Database,
    person_id: int,
    *,
    name: str,
    hours: Decimal,
    starts_on: date,
    due_on: date,
    now: datetime,
    rule_pack: str | None = None,
    categories: Iterable[NewCategory] = (),
    carries_over: bool = False,
    shares: bool = False,
    step: Step | None = None,
    days_guessed: bool = False,
) -> Goal:
    """A goal; with a step, as the draft, of which each person has one at most."""
    sql = (
        "INSERT INTO goals (person_id, name, rule_pack, quarters, starts_on, due_on, carries_over, shares, step, days_guessed, "
        "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    told = [name, rule_pack, hours, starts_on, due_on, carries_over, shares, step, days_guessed]
    goal_id = insert(db, sql, [person_id, *told, now])
    for category in categories:
        add_category(db, goal_id, category)
    return get(db, person_id, goal_id)


# Also a draft or a closed one: `step` and `closed_at` tell.
@GOAL.finds("SELECT * FROM goals WHERE id = :goal_id AND person_id = :person_id")
def find(db: Database, person_id: int, goal_id: int) -> Goal | None: ...
# Raises LookupError for one that is not there, or not theirs.
@required(find)
def get(db: Database, person_id: int, goal_id: int) -> Goal: ...
@GOAL.finds("SELECT * FROM goals WHERE person_id = :person_id AND step IS NOT NULL")
def find_draft(db: Database, person_id: int) -> Goal | None: ...
# Neither drafts nor closed: the one due first is first.
@GOAL.lists("SELECT * FROM goals WHERE person_id = :person_id AND step IS NULL AND closed_at IS NULL ORDER BY due_on, id")
def list_open(db: Database, person_id: int) -> list[Goal]: ...
# The open ones, due first before later, then the closed, the newest first.
@GOAL.lists(
    "SELECT * FROM goals WHERE person_id = :person_id AND step IS NULL "
    "ORDER BY closed_at IS NOT NULL, iif(closed_at IS NULL, due_on, NULL), id DESC LIMIT :limit OFFSET :offset"
)
def list_page(db: Database, person_id: int, *, limit: int, offset: int) -> list[Goal]: ...
@counts("SELECT count(*) FROM goals WHERE person_id = :person_id AND step IS NULL")
def count(db: Database, person_id: int) -> int: ...
# The goal of the next period.
@GOAL.finds("SELECT * FROM goals WHERE renews = :goal_id AND person_id = :person_id")
def find_renewal(db: Database, person_id: int, goal_id: int) -> Goal | None: ...
# False if the goal has one of that name.
@changes(
    "INSERT INTO goal_categories (goal_id, name, least, most) VALUES (:goal_id, :category.name, :category.least, :category.most) "
    "ON CONFLICT (goal_id, name) DO NOTHING"
)
def add_category(db: Database, goal_id: int, category: NewCategory) -> bool: ...
# In the order in which they were added. Whoever asks has found the goal as its owner.
@CATEGORY.lists("SELECT * FROM goal_categories WHERE goal_id = :goal_id ORDER BY id")
def list_categories(db: Database, goal_id: int) -> list[Category]: ...
@CATEGORY.finds(
    "SELECT goal_categories.* FROM goal_categories JOIN goals ON goals.id = goal_id WHERE goal_categories.id = :category_id "
    "AND person_id = :person_id"
)
def find_category(db: Database, person_id: int, category_id: int) -> Category | None: ...
# The credits that count toward a goal, the earliest first.
@COUNTED.lists(
    "SELECT credits.*, category_id FROM credit_goals JOIN credits ON credits.id = credit_id WHERE goal_id = :goal_id "
    "AND person_id = :person_id ORDER BY earned_on, credits.id"
)
def list_counted(db: Database, person_id: int, goal_id: int) -> list[Counted]: ...
@runs("UPDATE goals SET name = :name WHERE id = :goal_id")
def set_name(db: Database, goal_id: int, name: str) -> None: ...
@runs("UPDATE goals SET quarters = :hours WHERE id = :goal_id")
def set_hours(db: Database, goal_id: int, hours: Decimal) -> None: ...
@runs("UPDATE goals SET starts_on = :starts_on, due_on = :due_on, days_guessed = 0 WHERE id = :goal_id")
def set_period(db: Database, goal_id: int, *, starts_on: date, due_on: date) -> None: ...
@runs("UPDATE goals SET certification = :number WHERE id = :goal_id")
def set_certification(db: Database, goal_id: int, number: str) -> None: ...
@runs("UPDATE goals SET carries_over = :wanted WHERE id = :goal_id")
def set_carries_over(db: Database, goal_id: int, *, wanted: bool) -> None: ...
@runs("UPDATE goals SET shares = :wanted WHERE id = :goal_id")
def set_shares(db: Database, goal_id: int, *, wanted: bool) -> None: ...
# Of a draft alone.
@runs("UPDATE goals SET step = :step WHERE id = :goal_id AND step IS NOT NULL")
def go_to(db: Database, goal_id: int, step: Step) -> None: ...
# True once: from now on it is no draft.
@changes("UPDATE goals SET step = NULL WHERE id = :goal_id AND step IS NOT NULL")
def save(db: Database, goal_id: int) -> bool: ...
@changes("DELETE FROM goals WHERE person_id = :person_id AND step IS NOT NULL")
def drop_draft(db: Database, person_id: int) -> bool: ...
# Closed ones stay to be read; no nudge comes for them.
@changes("UPDATE goals SET closed_at = :now, next_nudge_at = NULL WHERE id = :goal_id AND closed_at IS NULL AND step IS NULL")
def close(db: Database, goal_id: int, *, now: datetime) -> bool: ...
@changes("UPDATE goals SET closed_at = NULL WHERE id = :goal_id AND closed_at IS NOT NULL")
def reopen(db: Database, goal_id: int) -> bool: ...
# The hours that counted toward it stay in the log.
@changes("DELETE FROM goals WHERE id = :goal_id AND person_id = :person_id")
def delete(db: Database, person_id: int, goal_id: int) -> bool: ...


def renew(db: Database, goal: Goal, *, starts_on: date, due_on: date, carried: Decimal, now: datetime) -> bool:
    """The goal of the next period, with the same categories and rhythm. False if there is one."""
    cursor = db.execute(
        "INSERT INTO goals (person_id, name, rule_pack, quarters, starts_on, due_on, carries_over, carried_quarters, shares, renews, "
        "rhythm, rhythm_day, certification, created_at) SELECT person_id, name, rule_pack, quarters, ?, ?, carries_over, ?, shares, id, "
        "rhythm, rhythm_day, certification, ? FROM goals WHERE id = ? ON CONFLICT (renews) DO NOTHING",
        [starts_on, due_on, carried, now, goal.id],
    )
    if not cursor.rowcount:
        return False
    db.execute(
        "INSERT INTO goal_categories (goal_id, name, least, most) SELECT ?, name, least, most FROM goal_categories WHERE goal_id = ? "
        "ORDER BY id",
        [cursor.lastrowid, goal.id],
    )
    return True


# False if the goal has another one of that name.
@changes(
    "UPDATE goal_categories SET name = :name WHERE id = :category.id AND NOT EXISTS (SELECT 1 FROM goal_categories "
    "WHERE goal_id = :category.goal_id AND name = :name AND id <> :category.id)"
)
def rename_category(db: Database, category: Category, name: str) -> bool: ...
@runs("UPDATE goal_categories SET least = :least, most = :most WHERE id = :category_id")
def limit_category(db: Database, category_id: int, *, least: Decimal, most: Decimal | None) -> None: ...
# What counted in it counts in none from now on.
@changes("DELETE FROM goal_categories WHERE id = :category_id")
def remove_category(db: Database, category_id: int) -> bool: ...
