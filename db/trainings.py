"""Trainings whose hours trainers offer, and what each person said to them."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal

from db import Database, rows
from db.queues import Queue
from db.rows import Mapper, affects, asks, changed, changes, counts, finds, require, required, runs
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


TRAINING = Mapper(Training, hours="quarters", objectives=lambda row: tuple((row["objectives"] or "").splitlines()))
ATTENDANCE = Mapper(Attendance)
TO_OFFER = Queue("attendances", "due_at", ATTENDANCE)
TO_TELL = Queue("attendances", "tell_at", ATTENDANCE)


def add(db: Database, cohort_id: int, *, made_by: int, provider: str | None, now: datetime) -> Training:
    training_id = rows.add(db, "trainings", cohort_id=cohort_id, made_by=made_by, provider=provider or None, created_at=now)
    return get(db, training_id)


@TRAINING.finds("SELECT * FROM trainings WHERE id = :training_id")
def find(db: Database, training_id: int) -> Training | None: ...
# Raises LookupError. Whoever asks for someone checks their place in its cohort first.
@required(find)
def get(db: Database, training_id: int) -> Training: ...
# The newest of theirs that was not offered yet.
@TRAINING.finds(
    "SELECT * FROM trainings WHERE cohort_id = :cohort_id AND made_by = :made_by AND offered_at IS NULL ORDER BY id DESC LIMIT 1"
)
def find_draft(db: Database, cohort_id: int, *, made_by: int) -> Training | None: ...
# Of a cohort, the newest first.
@TRAINING.lists("SELECT * FROM trainings WHERE cohort_id = :cohort_id ORDER BY id DESC LIMIT :limit OFFSET :offset")
def list_page(db: Database, cohort_id: int, *, limit: int, offset: int) -> list[Training]: ...
@counts("SELECT count(*) FROM trainings WHERE cohort_id = :cohort_id")
def count(db: Database, cohort_id: int) -> int: ...


def set_detail(db: Database, training_id: int, detail: Detail, value: str | date | Decimal | None) -> None:
    """Hours come as a Decimal in quarters, the day as a date, all else as text."""
    db.execute(f"UPDATE trainings SET {COLUMN[detail]} = ? WHERE id = ?", [value, training_id])


@runs("UPDATE trainings SET filling = :filling WHERE id = :training_id")
def fill(db: Database, training_id: int, *, filling: bool) -> None: ...
# Only one that nobody was offered. True if this call deleted it.
@changes("DELETE FROM trainings WHERE id = :training_id AND offered_at IS NULL")
def delete(db: Database, training_id: int) -> bool: ...
@runs("UPDATE trainings SET offered_at = coalesce(offered_at, :now) WHERE id = :training_id")
def mark_offered(db: Database, training_id: int, *, now: datetime) -> None: ...
# Ask this person when that comes; False where they were asked before, or are about to be.
@changes(
    "INSERT INTO attendances (training_id, person_id, due_at) VALUES (:training_id, :person_id, :due_at) "
    "ON CONFLICT (training_id, person_id) DO NOTHING"
)
def offer(db: Database, training_id: int, person_id: int, *, due_at: datetime) -> bool: ...


def open_for(db: Database, training_id: int, person_id: int, *, now: datetime) -> Attendance:
    """Someone came by a meeting's link: they are asked now, and not again later."""
    db.execute(
        "INSERT INTO attendances (training_id, person_id, asked_at) VALUES (?, ?, ?) ON CONFLICT (training_id, person_id) "
        "DO UPDATE SET due_at = NULL, asked_at = coalesce(asked_at, excluded.asked_at)",
        [training_id, person_id, now],
    )
    return require(find_attendance(db, training_id, person_id))


@ATTENDANCE.finds("SELECT * FROM attendances WHERE training_id = :training_id AND person_id = :person_id")
def find_attendance(db: Database, training_id: int, person_id: int) -> Attendance | None: ...
# One that its person has been shown.
@ATTENDANCE.finds("SELECT * FROM attendances WHERE id = :attendance_id AND asked_at IS NOT NULL")
def find_asked(db: Database, attendance_id: int) -> Attendance | None: ...
@ATTENDANCE.gets("SELECT * FROM attendances WHERE id = :attendance_id")
def get_attendance(db: Database, attendance_id: int) -> Attendance: ...
# What the training was offered as whose hours this entry of a log holds.
@finds(str, "SELECT category FROM trainings WHERE id = (SELECT training_id FROM attendances WHERE credit_id = :credit_id)")
def find_category(db: Database, credit_id: int) -> str | None: ...


def list_accepted(db: Database, training_id: int) -> list[Attendance]:
    """Who took the hours and was there, by the name for the certificate."""
    return [each for each in list_taken(db, training_id) if each.struck_at is None]


# Who took the hours, also where a trainer says that they were not there.
@ATTENDANCE.lists("SELECT * FROM attendances WHERE training_id = :training_id AND accepted_at IS NOT NULL ORDER BY name, id")
def list_taken(db: Database, training_id: int) -> list[Attendance]: ...


def number_them(db: Database, training_id: int, new_number: Callable[[], str]) -> None:
    """Each who took the hours and was there has a number from now on, and keeps it."""
    for each in list_accepted(db, training_id):
        if each.number is None:
            db.execute("UPDATE attendances SET number = ? WHERE id = ?", [new_number(), each.id])


@asks("SELECT 1 FROM attendances WHERE number = :number AND accepted_at IS NOT NULL AND struck_at IS NULL")
def is_issued(db: Database, number: str) -> bool: ...


def strike(db: Database, attendance_id: int, *, struck: bool, now: datetime) -> bool:
    """True if that changes anything. They are told of it once."""
    sql = "UPDATE attendances SET struck_at = ?, tell_at = ? WHERE id = ? AND accepted_at IS NOT NULL AND (struck_at IS NULL) = ?"
    return changed(db, sql, [now if struck else None, now, attendance_id, struck])


# The signed one is in their log; they are told of it.
@runs("UPDATE attendances SET signed_at = :now, tell_at = :now WHERE id = :attendance_id")
def sign(db: Database, attendance_id: int, *, now: datetime) -> None: ...
# True if this call is the one that tells, or lets it be.
@changes("UPDATE attendances SET tell_at = NULL WHERE id = :attendance_id AND tell_at IS NOT NULL")
def claim_telling(db: Database, attendance_id: int) -> bool: ...
# Names, numbers and what was said of trainings that were held before that day. The hours stay in people's logs.
@affects("DELETE FROM attendances WHERE training_id IN (SELECT id FROM trainings WHERE held_on < :held_before AND offered_at IS NOT NULL)")
def forget(db: Database, *, held_before: date) -> int: ...
# True if this call is the one that asks.
@changes("UPDATE attendances SET due_at = NULL, asked_at = :now WHERE id = :attendance_id AND due_at IS NOT NULL")
def ask(db: Database, attendance_id: int, *, now: datetime) -> bool: ...
@runs("UPDATE attendances SET name = :name, credit_id = :credit_id, accepted_at = :now, declined_at = NULL WHERE id = :attendance_id")
def accept(db: Database, attendance_id: int, *, name: str, credit_id: int, now: datetime) -> None: ...
# Also after a yes: the name is forgotten.
@runs(
    "UPDATE attendances SET declined_at = :now, accepted_at = NULL, name = NULL, credit_id = NULL, number = NULL, struck_at = NULL, "
    "signed_at = NULL, tell_at = NULL WHERE id = :attendance_id"
)
def decline(db: Database, attendance_id: int, *, now: datetime) -> None: ...
