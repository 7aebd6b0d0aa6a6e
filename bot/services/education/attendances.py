"""Who took a training's hours, for its trainers: one who was not there is struck, and the signed certificate goes back to their log."""

import random
from datetime import datetime

from bot.services import holding_back, pages
from bot.services.care import support
from bot.services.education import certificates, trainings
from bot.services.education.certificates import Refusal, SentFile, WordsOfFile
from bot.services.over import Stale
from bot.services.written import Written
from db import Database, cohorts, dialogues, people
from db import certificates as certificate_rows
from db import trainings as rows
from db.dialogues import Asking
from practice.access import Action
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Person
from practice.trainings import Attendance, Training

ON_A_PAGE = 8


class AttendancesListed(Frozen):
    training: Training
    attendances: tuple[Attendance, ...]
    page: int
    total: int


class AttendanceShown(Frozen):
    training: Training
    attendance: Attendance


class SignedAsked(Frozen):
    """They may send it now. `refusal`: why the last file was not taken."""

    training: Training
    attendance: Attendance
    refusal: Refusal | None = None


class SignedKept(Frozen):
    shown: AttendanceShown


class AttendanceTold(Frozen):
    """To the person: they were struck, are no longer, or have the signed certificate in their log."""

    training: Training
    attendance: Attendance
    cohort: str


Shown = AttendanceShown | Stale
Heard = SignedAsked | SignedKept | Stale | certificates.Heard


def list_page(db: Database, person: Person, now: datetime, *, training_id: int, page: int = 0) -> AttendancesListed | Stale:
    if (found := trainings.find(db, person, now, training_id, action=Action.TAKE_CERTIFICATES)) is None:
        return Stale()
    every = rows.list_taken(db, training_id)
    page = pages.nearest(page, len(every), ON_A_PAGE)
    return AttendancesListed(training=found[0], attendances=pages.cut(every, page, ON_A_PAGE), page=page, total=len(every))


def show(db: Database, person: Person, now: datetime, *, attendance_id: int) -> Shown:
    found = _find(db, person, now, attendance_id)
    dialogues.stop_if(db, person.id, Asking.SIGNED_CERTIFICATE)
    return Stale() if found is None else AttendanceShown(training=found[1], attendance=found[0])


def strike(db: Database, person: Person, now: datetime, *, attendance_id: int, struck: bool) -> Shown:
    """Their certificate counts no more, or counts again. The hours in their own log are theirs; they are told."""
    if _find(db, person, now, attendance_id) is None:
        return Stale()
    rows.strike(db, attendance_id, struck=struck, now=now)
    return show(db, person, now, attendance_id=attendance_id)


def ask_signed(db: Database, person: Person, now: datetime, *, attendance_id: int) -> SignedAsked | Stale:
    found = _find(db, person, now, attendance_id)
    if found is None or found[0].struck_at is not None or found[0].credit_id is None:
        return Stale()
    dialogues.ask(db, person.id, Asking.SIGNED_CERTIFICATE, now=now, about_id=attendance_id)
    return SignedAsked(training=found[1], attendance=found[0])


def hear_file(db: Database, person: Person, now: datetime, *, message_id: int, file: SentFile) -> SignedAsked | SignedKept | Stale | None:
    """None where no signed certificate is awaited from them."""
    if (dialogue := dialogues.find(db, person.id)) is None or dialogue.asking is not Asking.SIGNED_CERTIFICATE:
        return None
    found = _find(db, person, now, dialogue.about_id or 0)
    if found is None or found[0].struck_at is not None or found[0].credit_id is None:
        dialogues.stop(db, person.id)
        return Stale()
    attendance, training = found
    kind = certificates.fits(file, certificate_rows.list_of(db, attendance.person_id, attendance.credit_id))
    if isinstance(kind, Refusal):
        return SignedAsked(training=training, attendance=attendance, refusal=kind)
    owner, chat = attendance.person_id, person.telegram_id
    is_new = certificate_rows.add(
        db, owner, attendance.credit_id, chat_id=chat, message_id=message_id, file_id=file.file_id, mime_type=kind, now=now
    )
    if is_new:
        rows.sign(db, attendance.id, now=now)
    dialogues.stop(db, person.id)
    return SignedKept(shown=AttendanceShown(training=training, attendance=rows.get_attendance(db, attendance.id)))


def hear(
    db: Database, person: Person, now: datetime, *, written: Written, file: SentFile, library: Library, rng: random.Random, country: str
) -> Heard:
    """A file that someone sent: the signed certificate that is awaited, or one of their own."""
    if (kept := hear_file(db, person, now, message_id=written.message_id, file=file)) is None:
        return certificates.hear(db, person, now, written=written, file=file, library=library, rng=rng, country=country)
    text, message_id = written.text, written.message_id
    danger = support.notice(db, person, now, text=text, message_id=message_id, library=library, country=country) if text else None
    return kept if danger is None else WordsOfFile(heard=danger)


def _find(db: Database, person: Person, now: datetime, attendance_id: int) -> tuple[Attendance, Training] | None:
    """Of someone who took the hours, in a cohort that they lead."""
    try:
        attendance = rows.get_attendance(db, attendance_id)
    except LookupError:
        return None
    found = trainings.find(db, person, now, attendance.training_id, action=Action.TAKE_CERTIFICATES)
    return None if found is None or attendance.accepted_at is None else (attendance, found[0])


def tell_due(db: Database, due: Attendance, now: datetime) -> AttendanceTold | None:
    """As soon as something unasked may reach them; nothing where they took their yes back meanwhile."""
    person, attendance = people.get(db, due.person_id), rows.get_attendance(db, due.id)
    if person.blocked_at is not None or attendance.accepted_at is None:
        rows.claim_telling(db, due.id)
        return None
    at = holding_back.earliest(db, person, now)
    if at > now:
        rows.TO_TELL.put_off(db, due, at)
        return None
    training = rows.get(db, due.training_id)
    if not rows.claim_telling(db, due.id):
        return None
    return AttendanceTold(training=training, attendance=attendance, cohort=cohorts.get(db, training.cohort_id).name)
