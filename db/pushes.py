"""What trainers send to a cohort: drafts, what is planned, and what went out."""

from datetime import date, datetime, timedelta

from db import Database, people
from db.rows import Row, changed, find_one, insert, list_all, scalar
from db.times import maybe_iso, maybe_unix, to_unix
from practice.models import Language, Person
from practice.pushes import Push, PushState, Timing, opens_at

A_MOMENT = timedelta(seconds=1)  # what is due is later than what made it so


def _push(row: Row) -> Push:
    return Push(
        id=row["id"],
        cohort_id=row["cohort_id"],
        made_by=row["made_by"],
        scenario_id=row["scenario_id"],
        timing=None if row["timing"] is None else Timing(row["timing"]),
        state=PushState(row["state"]),
        local_on=maybe_iso(row["local_on"]),
        due_at=maybe_unix(row["due_at"]),
        wanted_at=maybe_unix(row["wanted_at"]),
        readers=None if row["readers"] is None else Language(row["readers"]),
        confirmed_at=maybe_unix(row["confirmed_at"]),
        spread_at=maybe_unix(row["spread_at"]),
        also_today=bool(row["also_today"]),
    )


def begin(db: Database, *, cohort_id: int, made_by: int, scenario_id: str, now: datetime) -> Push:
    """A new draft; an older one of this trainer for this cohort goes, so that its buttons are over."""
    db.execute("DELETE FROM pushes WHERE cohort_id = ? AND made_by = ? AND state = 'draft'", [cohort_id, made_by])
    push_id = insert(
        db,
        "INSERT INTO pushes (cohort_id, made_by, scenario_id, created_at) VALUES (?, ?, ?, ?)",
        [cohort_id, made_by, scenario_id, to_unix(now)],
    )
    return get(db, push_id)


def get(db: Database, push_id: int) -> Push:
    push = find(db, push_id)
    if push is None:
        raise LookupError(f"push {push_id}")
    return push


def find(db: Database, push_id: int) -> Push | None:
    """Whoever asks for someone checks their standing in its cohort first."""
    row = find_one(db, "SELECT * FROM pushes WHERE id = ?", [push_id])
    return None if row is None else _push(row)


def find_of_day(db: Database, cohort_id: int, day: date) -> Push | None:
    """The one that has this day of the cohort; what is opened in a meeting takes none."""
    row = find_one(
        db,
        "SELECT * FROM pushes WHERE cohort_id = ? AND local_on = ? AND timing <> 'meeting' AND state IN ('planned', 'sending', 'done')",
        [cohort_id, day.isoformat()],
    )
    return None if row is None else _push(row)


def set_readers(db: Database, push_id: int, readers: Language | None) -> None:
    db.execute("UPDATE pushes SET readers = ? WHERE id = ? AND state = 'draft'", [readers, push_id])


def send_also_today(db: Database, push_id: int) -> None:
    db.execute("UPDATE pushes SET also_today = 1 WHERE id = ? AND state = 'draft'", [push_id])


def set_time(db: Database, push_id: int, timing: Timing, *, local_on: date | None, wanted_at: datetime | None = None) -> None:
    """Of a draft: what was chosen and is still to be confirmed."""
    day = local_on.isoformat() if local_on else None
    sql = "UPDATE pushes SET timing = ?, local_on = ?, wanted_at = ? WHERE id = ? AND state = 'draft'"
    db.execute(sql, [timing, day, to_unix(wanted_at), push_id])


def confirm(
    db: Database, push_id: int, *, state: PushState, local_on: date, wanted_at: datetime | None, due_at: datetime, now: datetime
) -> bool:
    """True if this call planned the draft. Two of one cohort and day cannot be."""
    return changed(
        db,
        "UPDATE OR IGNORE pushes SET state = ?, local_on = ?, wanted_at = ?, due_at = ?, confirmed_at = ? WHERE id = ? AND state = 'draft'",
        [state, local_on.isoformat(), to_unix(wanted_at), to_unix(due_at), to_unix(now), push_id],
    )


def plan(db: Database, *, cohort_id: int, scenario_id: str, local_on: date, at: datetime | None, now: datetime) -> int | None:
    """A day of the cohort's course, planned at once; `at` empty: at each member's own hour. None where another sending has that day."""
    own = at is None
    due_at = opens_at(local_on) if at is None else at
    found = scalar(
        db,
        "INSERT OR IGNORE INTO pushes (cohort_id, scenario_id, timing, state, local_on, wanted_at, due_at, created_at, confirmed_at) "
        "VALUES (?, ?, ?, 'planned', ?, ?, ?, ?, ?) RETURNING id",
        [
            cohort_id,
            scenario_id,
            Timing.OWN_HOUR if own else Timing.AT,
            local_on.isoformat(),
            to_unix(at),
            to_unix(max(due_at, now + A_MOMENT)),
            to_unix(now),
            to_unix(now),
        ],
    )
    return None if found is None else int(found)


def list_sent(db: Database, cohort_id: int) -> dict[str, int]:
    """How often which scenario was sent to it, or is planned."""
    sql = (
        "SELECT scenario_id, count(*) AS times FROM pushes WHERE cohort_id = ? AND state NOT IN ('draft', 'cancelled') GROUP BY scenario_id"
    )
    return {row["scenario_id"]: row["times"] for row in list_all(db, sql, [cohort_id])}


def list_sent_since(db: Database, cohort_id: int, *, since: datetime) -> list[Push]:
    """What went out at an instant, the same for all."""
    sql = "SELECT * FROM pushes WHERE cohort_id = ? AND state IN ('sending', 'done') AND timing IN ('now', 'at') AND wanted_at >= ?"
    return [_push(row) for row in list_all(db, sql, [cohort_id, to_unix(since)])]


def spread(db: Database, push_id: int, *, due_at: datetime | None, now: datetime) -> None:
    """Each member has a row now; `due_at` is when newcomers get none any more, empty for at once."""
    state = PushState.DONE if due_at is None else PushState.SENDING
    settled = to_unix(now) if due_at is None else None
    db.execute(
        "UPDATE pushes SET state = ?, spread_at = ?, due_at = ?, settled_at = ? WHERE id = ?",
        [state, to_unix(now), to_unix(due_at), settled, push_id],
    )


def settle(db: Database, push_id: int, state: PushState, *, now: datetime) -> None:
    db.execute("UPDATE pushes SET state = ?, due_at = NULL, settled_at = ? WHERE id = ?", [state, to_unix(now), push_id])


def put_off(db: Database, push_id: int, until: datetime) -> None:
    db.execute("UPDATE pushes SET due_at = ? WHERE id = ?", [to_unix(until), push_id])


def list_due(db: Database, *, now: datetime, limit: int) -> list[Push]:
    rows = list_all(db, "SELECT * FROM pushes WHERE due_at <= ? ORDER BY due_at, id LIMIT ?", [to_unix(now), limit])
    return [_push(row) for row in rows]


def list_planned_at(db: Database, person_id: int, *, since: datetime, until: datetime) -> list[Push]:
    """Of the running cohorts that someone is in now, those planned for an instant in between."""
    rows = list_all(
        db,
        "SELECT pushes.* FROM memberships JOIN cohorts ON cohorts.id = memberships.cohort_id AND ended_at IS NULL "
        "JOIN pushes ON pushes.cohort_id = cohorts.id WHERE person_id = ? AND left_at IS NULL "
        "AND pushes.state = 'planned' AND timing = 'at' AND wanted_at BETWEEN ? AND ?",
        [person_id, to_unix(since), to_unix(until)],
    )
    return [_push(row) for row in rows]


def next_due_at(db: Database, *, after: datetime) -> datetime | None:
    return maybe_unix(scalar(db, "SELECT min(due_at) FROM pushes WHERE due_at > ?", [to_unix(after)]))


def list_page(db: Database, cohort_id: int, *, since: datetime, limit: int, offset: int) -> list[Push]:
    """What is to come, next first, and before that what went out since then."""
    rows = list_all(
        db,
        "SELECT * FROM pushes WHERE cohort_id = ? AND (state IN ('planned', 'sending') OR (state = 'done' AND settled_at >= ?)) "
        "ORDER BY state = 'done', local_on, id LIMIT ? OFFSET ?",
        [cohort_id, to_unix(since), limit, offset],
    )
    return [_push(row) for row in rows]


def count(db: Database, cohort_id: int, *, since: datetime) -> int:
    """How many `list_page` has in all."""
    return int(
        scalar(
            db,
            "SELECT count(*) FROM pushes WHERE cohort_id = ? AND (state IN ('planned', 'sending') OR (state = 'done' AND settled_at >= ?))",
            [cohort_id, to_unix(since)],
        )
    )


def count_planned(db: Database, cohort_id: int) -> int:
    return int(scalar(db, "SELECT count(*) FROM pushes WHERE cohort_id = ? AND state IN ('planned', 'sending')", [cohort_id]))


def cohort_name(db: Database, push_id: int | None) -> str | None:
    """Of the cohort that a prompt came from."""
    if push_id is None:
        return None
    name = scalar(db, "SELECT name FROM cohorts JOIN pushes ON cohorts.id = cohort_id WHERE pushes.id = ?", [push_id])
    return None if name is None else str(name)


def list_readers(db: Database, cohort_id: int, readers: Language | None) -> list[Person]:
    """Members who read that language, or all; without those who are not through the first questions."""
    rows = list_all(
        db,
        "SELECT people.* FROM memberships JOIN people ON people.id = person_id "
        "WHERE cohort_id = :cohort AND left_at IS NULL AND set_up_at IS NOT NULL AND (:readers IS NULL OR language = :readers)",
        {"cohort": cohort_id, "readers": readers},
    )
    return [people.from_row(row) for row in rows]


def count_readers(db: Database, cohort_id: int) -> dict[Language, int]:
    """How many members read which language."""
    rows = list_all(
        db,
        "SELECT language, count(*) AS members FROM memberships JOIN people ON people.id = person_id "
        "WHERE cohort_id = ? AND left_at IS NULL GROUP BY language",
        [cohort_id],
    )
    return dict.fromkeys(Language, 0) | {Language(row["language"]): row["members"] for row in rows}
