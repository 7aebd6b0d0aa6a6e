"""Goals of continuing education with their categories, and the credits that count toward them. Hours are quarters in rows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from db import Database
from db.rows import Row, changed, find_one, insert, list_all, scalar
from db.times import from_unix, maybe_iso, maybe_unix, to_unix
from practice.goals import QUARTER, Category, Counted, Credit, Goal, Rhythm, Step


@dataclass(frozen=True, kw_only=True)
class NewCategory:
    name: str
    least: Decimal = Decimal(0)
    most: Decimal | None = None


def to_quarters(hours: Decimal) -> int:
    """Raises ValueError for what is no whole number of quarter hours."""
    quarters = hours / QUARTER
    if quarters != quarters.to_integral_value():
        raise ValueError(hours)
    return int(quarters)


def from_quarters(quarters: int) -> Decimal:
    return quarters * QUARTER


def _goal(row: Row) -> Goal:
    return Goal(
        id=row["id"],
        person_id=row["person_id"],
        name=row["name"],
        rule_pack=row["rule_pack"],
        hours=from_quarters(row["quarters"]),
        starts_on=date.fromisoformat(row["starts_on"]),
        due_on=date.fromisoformat(row["due_on"]),
        carries_over=bool(row["carries_over"]),
        carried=from_quarters(row["carried_quarters"]),
        shares=bool(row["shares"]),
        renews=row["renews"],
        created_at=from_unix(row["created_at"]),
        closed_at=maybe_unix(row["closed_at"]),
        rhythm=Rhythm(row["rhythm"]),
        rhythm_day=row["rhythm_day"],
        next_nudge_at=maybe_unix(row["next_nudge_at"]),
        nudged_on=maybe_iso(row["nudged_on"]),
        step=None if row["step"] is None else Step(row["step"]),
        days_guessed=bool(row["days_guessed"]),
        certification=row["certification"],
    )


def _category(row: Row) -> Category:
    most = row["most"]
    return Category(
        id=row["id"],
        goal_id=row["goal_id"],
        name=row["name"],
        least=from_quarters(row["least"]),
        most=None if most is None else from_quarters(most),
    )


def credit_of(row: Row) -> Credit:
    """A row of `credits`."""
    return Credit(
        id=row["id"],
        person_id=row["person_id"],
        earned_on=date.fromisoformat(row["earned_on"]),
        hours=from_quarters(row["quarters"]),
        title=row["title"],
        provider=row["provider"],
        presenter=row["presenter"],
        created_at=from_unix(row["created_at"]),
        changed_at=maybe_unix(row["changed_at"]),
    )


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
    goal_id = insert(
        db,
        "INSERT INTO goals (person_id, name, rule_pack, quarters, starts_on, due_on, carries_over, shares, step, days_guessed, "
        "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            person_id,
            name,
            rule_pack,
            to_quarters(hours),
            starts_on.isoformat(),
            due_on.isoformat(),
            carries_over,
            shares,
            step,
            days_guessed,
            to_unix(now),
        ],
    )
    for category in categories:
        add_category(db, goal_id, category)
    return get(db, person_id, goal_id)


def get(db: Database, person_id: int, goal_id: int) -> Goal:
    """Raises LookupError for one that is not there, or not theirs."""
    goal = find(db, person_id, goal_id)
    if goal is None:
        raise LookupError(goal_id)
    return goal


def find(db: Database, person_id: int, goal_id: int) -> Goal | None:
    """Also a draft or a closed one: `step` and `closed_at` tell."""
    row = find_one(db, "SELECT * FROM goals WHERE id = ? AND person_id = ?", [goal_id, person_id])
    return None if row is None else _goal(row)


def find_draft(db: Database, person_id: int) -> Goal | None:
    row = find_one(db, "SELECT * FROM goals WHERE person_id = ? AND step IS NOT NULL", [person_id])
    return None if row is None else _goal(row)


def list_open(db: Database, person_id: int) -> list[Goal]:
    """Neither drafts nor closed: the one due first is first."""
    sql = "SELECT * FROM goals WHERE person_id = ? AND step IS NULL AND closed_at IS NULL ORDER BY due_on, id"
    return [_goal(row) for row in list_all(db, sql, [person_id])]


def list_page(db: Database, person_id: int, *, limit: int, offset: int) -> list[Goal]:
    """The open ones, due first before later, then the closed, the newest first."""
    sql = (
        "SELECT * FROM goals WHERE person_id = ? AND step IS NULL "
        "ORDER BY closed_at IS NOT NULL, iif(closed_at IS NULL, due_on, NULL), id DESC LIMIT ? OFFSET ?"
    )
    return [_goal(row) for row in list_all(db, sql, [person_id, limit, offset])]


def count(db: Database, person_id: int) -> int:
    return int(scalar(db, "SELECT count(*) FROM goals WHERE person_id = ? AND step IS NULL", [person_id]))


def find_renewal(db: Database, person_id: int, goal_id: int) -> Goal | None:
    """The goal of the next period."""
    row = find_one(db, "SELECT * FROM goals WHERE renews = ? AND person_id = ?", [goal_id, person_id])
    return None if row is None else _goal(row)


def add_category(db: Database, goal_id: int, category: NewCategory) -> bool:
    """False if the goal has one of that name."""
    most = None if category.most is None else to_quarters(category.most)
    return changed(
        db,
        "INSERT INTO goal_categories (goal_id, name, least, most) VALUES (?, ?, ?, ?) ON CONFLICT (goal_id, name) DO NOTHING",
        [goal_id, category.name, to_quarters(category.least), most],
    )


def list_categories(db: Database, goal_id: int) -> list[Category]:
    """In the order in which they were added. Whoever asks has found the goal as its owner."""
    return [_category(row) for row in list_all(db, "SELECT * FROM goal_categories WHERE goal_id = ? ORDER BY id", [goal_id])]


def find_category(db: Database, person_id: int, category_id: int) -> Category | None:
    sql = "SELECT goal_categories.* FROM goal_categories JOIN goals ON goals.id = goal_id WHERE goal_categories.id = ? AND person_id = ?"
    row = find_one(db, sql, [category_id, person_id])
    return None if row is None else _category(row)


def list_counted(db: Database, person_id: int, goal_id: int) -> list[Counted]:
    """The credits that count toward a goal, the earliest first."""
    sql = (
        "SELECT credits.*, category_id FROM credit_goals JOIN credits ON credits.id = credit_id "
        "WHERE goal_id = ? AND person_id = ? ORDER BY earned_on, credits.id"
    )
    return [Counted(credit=credit_of(row), category_id=row["category_id"]) for row in list_all(db, sql, [goal_id, person_id])]


def set_name(db: Database, goal_id: int, name: str) -> None:
    db.execute("UPDATE goals SET name = ? WHERE id = ?", [name, goal_id])


def set_hours(db: Database, goal_id: int, hours: Decimal) -> None:
    db.execute("UPDATE goals SET quarters = ? WHERE id = ?", [to_quarters(hours), goal_id])


def set_period(db: Database, goal_id: int, *, starts_on: date, due_on: date) -> None:
    sql = "UPDATE goals SET starts_on = ?, due_on = ?, days_guessed = 0 WHERE id = ?"
    db.execute(sql, [starts_on.isoformat(), due_on.isoformat(), goal_id])


def set_certification(db: Database, goal_id: int, number: str) -> None:
    db.execute("UPDATE goals SET certification = ? WHERE id = ?", [number, goal_id])


def set_carries_over(db: Database, goal_id: int, *, wanted: bool) -> None:
    db.execute("UPDATE goals SET carries_over = ? WHERE id = ?", [wanted, goal_id])


def set_shares(db: Database, goal_id: int, *, wanted: bool) -> None:
    db.execute("UPDATE goals SET shares = ? WHERE id = ?", [wanted, goal_id])


def go_to(db: Database, goal_id: int, step: Step) -> None:
    """Of a draft alone."""
    db.execute("UPDATE goals SET step = ? WHERE id = ? AND step IS NOT NULL", [step, goal_id])


def save(db: Database, goal_id: int) -> bool:
    """True once: from now on it is no draft."""
    return changed(db, "UPDATE goals SET step = NULL WHERE id = ? AND step IS NOT NULL", [goal_id])


def drop_draft(db: Database, person_id: int) -> bool:
    return changed(db, "DELETE FROM goals WHERE person_id = ? AND step IS NOT NULL", [person_id])


def close(db: Database, goal_id: int, *, now: datetime) -> bool:
    """Closed ones stay to be read; no nudge comes for them."""
    sql = "UPDATE goals SET closed_at = ?, next_nudge_at = NULL WHERE id = ? AND closed_at IS NULL AND step IS NULL"
    return changed(db, sql, [to_unix(now), goal_id])


def reopen(db: Database, goal_id: int) -> bool:
    return changed(db, "UPDATE goals SET closed_at = NULL WHERE id = ? AND closed_at IS NOT NULL", [goal_id])


def delete(db: Database, person_id: int, goal_id: int) -> bool:
    """The hours that counted toward it stay in the log."""
    return changed(db, "DELETE FROM goals WHERE id = ? AND person_id = ?", [goal_id, person_id])


def renew(db: Database, goal: Goal, *, starts_on: date, due_on: date, carried: Decimal, now: datetime) -> bool:
    """The goal of the next period, with the same categories and rhythm. False if there is one."""
    cursor = db.execute(
        "INSERT INTO goals (person_id, name, rule_pack, quarters, starts_on, due_on, carries_over, carried_quarters, shares, renews, "
        "rhythm, rhythm_day, certification, created_at) SELECT person_id, name, rule_pack, quarters, ?, ?, carries_over, ?, shares, id, "
        "rhythm, rhythm_day, certification, ? FROM goals WHERE id = ? ON CONFLICT (renews) DO NOTHING",
        [starts_on.isoformat(), due_on.isoformat(), to_quarters(carried), to_unix(now), goal.id],
    )
    if not cursor.rowcount:
        return False
    db.execute(
        "INSERT INTO goal_categories (goal_id, name, least, most) SELECT ?, name, least, most FROM goal_categories WHERE goal_id = ? "
        "ORDER BY id",
        [cursor.lastrowid, goal.id],
    )
    return True


def rename_category(db: Database, category: Category, name: str) -> bool:
    """False if the goal has another one of that name."""
    sql = (
        "UPDATE goal_categories SET name = :name WHERE id = :id "
        "AND NOT EXISTS (SELECT 1 FROM goal_categories WHERE goal_id = :goal AND name = :name AND id <> :id)"
    )
    return changed(db, sql, {"name": name, "id": category.id, "goal": category.goal_id})


def limit_category(db: Database, category_id: int, *, least: Decimal, most: Decimal | None) -> None:
    sql = "UPDATE goal_categories SET least = ?, most = ? WHERE id = ?"
    db.execute(sql, [to_quarters(least), None if most is None else to_quarters(most), category_id])


def remove_category(db: Database, category_id: int) -> bool:
    """What counted in it counts in none from now on."""
    return changed(db, "DELETE FROM goal_categories WHERE id = ?", [category_id])
