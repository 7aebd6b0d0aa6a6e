"""Trainings whose hours trainers offer, and what each person said to them."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal

from db import Database
from db.rows import Row, changed, find_one, insert, list_all, scalar
from db.times import maybe_iso, maybe_unix, to_unix
from practice.trainings import Attendance, Detail, Training

COLUMN = {
    Detail.TITLE: "title",
    Detail.HELD_ON: "held_on",
    Detail.HOURS: "quarters",
    Detail.CATEGORY: "category",
    Detail.OBJECTIVES: "objectives",
    Detail.PRESENTER: "presenter",
    Detail.PROVIDER: "provider",
}


def _training(row: Row) -> Training:
    return Training(
        id=row["id"],
        cohort_id=row["cohort_id"],
        title=row["title"],
        held_on=maybe_iso(row["held_on"]),
        hours=None if row["quarters"] is None else Decimal(row["quarters"]) / 4,
        category=row["category"],
        objectives=tuple((row["objectives"] or "").splitlines()),
        presenter=row["presenter"],
        provider=row["provider"],
        filling=bool(row["filling"]),
        offered_at=maybe_unix(row["offered_at"]),
    )


def _attendance(row: Row) -> Attendance:
    return Attendance(
        id=row["id"],
        training_id=row["training_id"],
        person_id=row["person_id"],
        name=row["name"],
        accepted_at=maybe_unix(row["accepted_at"]),
        declined_at=maybe_unix(row["declined_at"]),
        credit_id=row["credit_id"],
        number=row["number"],
        struck_at=maybe_unix(row["struck_at"]),
        signed_at=maybe_unix(row["signed_at"]),
    )


def add(db: Database, cohort_id: int, *, made_by: int, provider: str | None, now: datetime) -> Training:
    training_id = insert(
        db,
        "INSERT INTO trainings (cohort_id, made_by, provider, created_at) VALUES (?, ?, ?, ?)",
        [cohort_id, made_by, provider or None, to_unix(now)],
    )
    return get(db, training_id)


def get(db: Database, training_id: int) -> Training:
    """Raises LookupError. Whoever asks for someone checks their place in its cohort first."""
    training = find(db, training_id)
    if training is None:
        raise LookupError(training_id)
    return training


def find(db: Database, training_id: int) -> Training | None:
    row = find_one(db, "SELECT * FROM trainings WHERE id = ?", [training_id])
    return None if row is None else _training(row)


def find_draft(db: Database, cohort_id: int, *, made_by: int) -> Training | None:
    """The newest of theirs that was not offered yet."""
    sql = "SELECT * FROM trainings WHERE cohort_id = ? AND made_by = ? AND offered_at IS NULL ORDER BY id DESC LIMIT 1"
    row = find_one(db, sql, [cohort_id, made_by])
    return None if row is None else _training(row)


def list_page(db: Database, cohort_id: int, *, limit: int, offset: int) -> list[Training]:
    """Of a cohort, the newest first."""
    rows = list_all(db, "SELECT * FROM trainings WHERE cohort_id = ? ORDER BY id DESC LIMIT ? OFFSET ?", [cohort_id, limit, offset])
    return [_training(row) for row in rows]


def count(db: Database, cohort_id: int) -> int:
    return int(scalar(db, "SELECT count(*) FROM trainings WHERE cohort_id = ?", [cohort_id]))


def set_detail(db: Database, training_id: int, detail: Detail, value: str | date | Decimal | None) -> None:
    """Hours come as a Decimal in quarters, the day as a date, all else as text."""
    stored = int(value * 4) if isinstance(value, Decimal) else value.isoformat() if isinstance(value, date) else value
    db.execute(f"UPDATE trainings SET {COLUMN[detail]} = ? WHERE id = ?", [stored, training_id])


def fill(db: Database, training_id: int, *, filling: bool) -> None:
    db.execute("UPDATE trainings SET filling = ? WHERE id = ?", [filling, training_id])


def delete(db: Database, training_id: int) -> bool:
    """Only one that nobody was offered. True if this call deleted it."""
    return changed(db, "DELETE FROM trainings WHERE id = ? AND offered_at IS NULL", [training_id])


def mark_offered(db: Database, training_id: int, *, now: datetime) -> None:
    db.execute("UPDATE trainings SET offered_at = coalesce(offered_at, ?) WHERE id = ?", [to_unix(now), training_id])


def offer(db: Database, training_id: int, person_id: int, *, due_at: datetime) -> bool:
    """Ask this person when that comes; False where they were asked before, or are about to be."""
    return changed(
        db,
        "INSERT INTO attendances (training_id, person_id, due_at) VALUES (?, ?, ?) ON CONFLICT (training_id, person_id) DO NOTHING",
        [training_id, person_id, to_unix(due_at)],
    )


def open_for(db: Database, training_id: int, person_id: int, *, now: datetime) -> Attendance:
    """Someone came by a meeting's link: they are asked now, and not again later."""
    db.execute(
        "INSERT INTO attendances (training_id, person_id, asked_at) VALUES (?, ?, ?) ON CONFLICT (training_id, person_id) "
        "DO UPDATE SET due_at = NULL, asked_at = coalesce(asked_at, excluded.asked_at)",
        [training_id, person_id, to_unix(now)],
    )
    found = find_attendance(db, training_id, person_id)
    assert found is not None  # noqa: S101  it was just written
    return found


def find_attendance(db: Database, training_id: int, person_id: int) -> Attendance | None:
    row = find_one(db, "SELECT * FROM attendances WHERE training_id = ? AND person_id = ?", [training_id, person_id])
    return None if row is None else _attendance(row)


def find_asked(db: Database, attendance_id: int) -> Attendance | None:
    """One that its person has been shown."""
    row = find_one(db, "SELECT * FROM attendances WHERE id = ? AND asked_at IS NOT NULL", [attendance_id])
    return None if row is None else _attendance(row)


def get_attendance(db: Database, attendance_id: int) -> Attendance:
    row = find_one(db, "SELECT * FROM attendances WHERE id = ?", [attendance_id])
    if row is None:
        raise LookupError(attendance_id)
    return _attendance(row)


def find_category(db: Database, credit_id: int) -> str | None:
    """What the training was offered as whose hours this entry of a log holds."""
    sql = "SELECT category FROM trainings WHERE id = (SELECT training_id FROM attendances WHERE credit_id = ?)"
    row = find_one(db, sql, [credit_id])
    return None if row is None else row["category"]


def list_accepted(db: Database, training_id: int) -> list[Attendance]:
    """Who took the hours and was there, by the name for the certificate."""
    return [each for each in list_taken(db, training_id) if each.struck_at is None]


def list_taken(db: Database, training_id: int) -> list[Attendance]:
    """Who took the hours, also where a trainer says that they were not there."""
    sql = "SELECT * FROM attendances WHERE training_id = ? AND accepted_at IS NOT NULL ORDER BY name, id"
    return [_attendance(row) for row in list_all(db, sql, [training_id])]


def number_them(db: Database, training_id: int, new_number: Callable[[], str]) -> None:
    """Each who took the hours and was there has a number from now on, and keeps it."""
    for each in list_accepted(db, training_id):
        if each.number is None:
            db.execute("UPDATE attendances SET number = ? WHERE id = ?", [new_number(), each.id])


def is_issued(db: Database, number: str) -> bool:
    sql = "SELECT 1 FROM attendances WHERE number = ? AND accepted_at IS NOT NULL AND struck_at IS NULL"
    return scalar(db, sql, [number]) is not None


def strike(db: Database, attendance_id: int, *, struck: bool, now: datetime) -> bool:
    """True if that changes anything. They are told of it once."""
    sql = "UPDATE attendances SET struck_at = ?, tell_at = ? WHERE id = ? AND accepted_at IS NOT NULL AND (struck_at IS NULL) = ?"
    return changed(db, sql, [to_unix(now) if struck else None, to_unix(now), attendance_id, struck])


def sign(db: Database, attendance_id: int, *, now: datetime) -> None:
    """The signed one is in their log; they are told of it."""
    db.execute("UPDATE attendances SET signed_at = ?, tell_at = ? WHERE id = ?", [to_unix(now), to_unix(now), attendance_id])


def list_to_tell(db: Database, *, now: datetime, limit: int) -> list[Attendance]:
    rows = list_all(db, "SELECT * FROM attendances WHERE tell_at <= ? ORDER BY tell_at, id LIMIT ?", [to_unix(now), limit])
    return [_attendance(row) for row in rows]


def next_tell_at(db: Database, *, after: datetime) -> datetime | None:
    return maybe_unix(scalar(db, "SELECT min(tell_at) FROM attendances WHERE tell_at > ?", [to_unix(after)]))


def delay_telling(db: Database, attendance_id: int, then: datetime) -> None:
    db.execute("UPDATE attendances SET tell_at = ? WHERE id = ? AND tell_at IS NOT NULL", [to_unix(then), attendance_id])


def claim_telling(db: Database, attendance_id: int) -> bool:
    """True if this call is the one that tells, or lets it be."""
    return changed(db, "UPDATE attendances SET tell_at = NULL WHERE id = ? AND tell_at IS NOT NULL", [attendance_id])


def forget(db: Database, *, held_before: date) -> int:
    """Names, numbers and what was said of trainings that were held before that day. The hours stay in people's logs."""
    sql = "DELETE FROM attendances WHERE training_id IN (SELECT id FROM trainings WHERE held_on < ? AND offered_at IS NOT NULL)"
    return int(db.execute(sql, [held_before.isoformat()]).rowcount)


def list_due(db: Database, *, now: datetime, limit: int) -> list[Attendance]:
    rows = list_all(db, "SELECT * FROM attendances WHERE due_at <= ? ORDER BY due_at, id LIMIT ?", [to_unix(now), limit])
    return [_attendance(row) for row in rows]


def next_due_at(db: Database, *, after: datetime) -> datetime | None:
    return maybe_unix(scalar(db, "SELECT min(due_at) FROM attendances WHERE due_at > ?", [to_unix(after)]))


def put_off(db: Database, attendance_id: int, then: datetime | None) -> None:
    """None: they are not asked."""
    db.execute("UPDATE attendances SET due_at = ? WHERE id = ? AND due_at IS NOT NULL", [to_unix(then), attendance_id])


def ask(db: Database, attendance_id: int, *, now: datetime) -> bool:
    """True if this call is the one that asks."""
    return changed(
        db, "UPDATE attendances SET due_at = NULL, asked_at = ? WHERE id = ? AND due_at IS NOT NULL", [to_unix(now), attendance_id]
    )


def accept(db: Database, attendance_id: int, *, name: str, credit_id: int, now: datetime) -> None:
    db.execute(
        "UPDATE attendances SET name = ?, credit_id = ?, accepted_at = ?, declined_at = NULL WHERE id = ?",
        [name, credit_id, to_unix(now), attendance_id],
    )


def decline(db: Database, attendance_id: int, *, now: datetime) -> None:
    """Also after a yes: the name is forgotten."""
    db.execute(
        "UPDATE attendances SET declined_at = ?, accepted_at = NULL, name = NULL, credit_id = NULL, number = NULL, struck_at = NULL, "
        "signed_at = NULL, tell_at = NULL WHERE id = ?",
        [to_unix(now), attendance_id],
    )
