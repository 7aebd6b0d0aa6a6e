"""A training's hours are offered to someone: they take them into their own log under a name for the certificate, or not."""

from datetime import datetime

from bot.services import holding_back
from bot.services.over import Stale
from db import Database, cohorts, dialogues, goals, ledgers, people, trainings
from db import credits as credit_rows
from db.credit_drafts import Toward
from db.dialogues import Asking
from practice.cohorts import Invite
from practice.frozen import Frozen
from practice.goals import Goal, fitting
from practice.log_lines.credits import fitting_category
from practice.models import Person
from practice.trainings import LONGEST, Attendance, Detail, Training

LONGEST_NAME = LONGEST[Detail.PRESENTER]


class CreditOffered(Frozen):
    """They may take them, or not. Once they did, it says so instead."""

    attendance: Attendance
    training: Training
    cohort: str
    trainers: tuple[str, ...]


class CertificateNameAsked(Frozen):
    attendance: Attendance
    training: Training
    suggested: str | None
    too_long: bool = False


class HoursTaken(Frozen):
    attendance: Attendance
    training: Training
    goals: tuple[Goal, ...]


class HoursDeclined(Frozen):
    """`were_taken`: they were in the log until now."""

    attendance: Attendance
    training: Training
    were_taken: bool


class OfferOver(Frozen):
    """A code whose half hour is over, or that was never one."""


Attending = CreditOffered | CertificateNameAsked | HoursTaken | HoursDeclined | Stale


def ask_due(db: Database, due: Attendance, now: datetime) -> CreditOffered | None:
    """Ask one member of the cohort, as soon as something unasked may reach them; nobody who left, or after the cohort ended."""
    person = people.get(db, due.person_id)
    training = trainings.get(db, due.training_id)
    membership = cohorts.find_membership(db, training.cohort_id, person.id)
    is_over = membership is None or membership.left_at is not None or cohorts.get(db, training.cohort_id).ended_at is not None
    if is_over or person.blocked_at is not None:
        trainings.TO_OFFER.put_off(db, due, None)
        return None
    at = holding_back.earliest(db, person, now)
    if at > now:
        trainings.TO_OFFER.put_off(db, due, at)
        return None
    return _offered(db, due.id) if trainings.ask(db, due.id, now=now) else None


def open_invite(db: Database, person: Person, now: datetime, *, invite: Invite) -> CreditOffered | HoursTaken | OfferOver:
    """By a meeting's code: whoever scans it is offered the hours, in the cohort or not. A second scan shows the same."""
    training = None if invite.about_id is None else trainings.find(db, invite.about_id)
    if training is None:
        return OfferOver()
    known = trainings.find_attendance(db, training.id, person.id)
    if not invite.works(now) and (known is None or known.accepted_at is None):
        return OfferOver()
    return _seen(db, trainings.open_for(db, training.id, person.id, now=now).id)


def see(db: Database, person: Person, _: datetime, *, attendance_id: int) -> CreditOffered | HoursTaken | Stale:
    dialogues.stop_if(db, person.id, Asking.ATTENDANCE_NAME)
    return Stale() if _find(db, person, attendance_id) is None else _seen(db, attendance_id)


def _seen(db: Database, attendance_id: int) -> CreditOffered | HoursTaken:
    attendance = trainings.get_attendance(db, attendance_id)
    return _offered(db, attendance_id) if attendance.accepted_at is None else _taken(db, attendance)


def _offered(db: Database, attendance_id: int) -> CreditOffered:
    attendance = trainings.get_attendance(db, attendance_id)
    training = trainings.get(db, attendance.training_id)
    names = tuple(trainer.shown_name for trainer in cohorts.list_trainers(db, training.cohort_id))
    return CreditOffered(attendance=attendance, training=training, cohort=cohorts.get(db, training.cohort_id).name, trainers=names)


def accept(db: Database, person: Person, now: datetime, *, attendance_id: int) -> CertificateNameAsked | HoursTaken | Stale:
    """Ask for the name; taken before, the same button says so."""
    if (attendance := _find(db, person, attendance_id)) is None:
        return Stale()
    if attendance.accepted_at is not None:
        return _taken(db, attendance)
    dialogues.ask(db, person.id, Asking.ATTENDANCE_NAME, now=now, about_id=attendance_id)
    return CertificateNameAsked(attendance=attendance, training=trainings.get(db, attendance.training_id), suggested=_suggested(db, person))


def use_own_name(db: Database, person: Person, now: datetime, *, attendance_id: int) -> CertificateNameAsked | HoursTaken | Stale:
    if (name := _suggested(db, person)) is None:
        return accept(db, person, now, attendance_id=attendance_id)
    return hear_name(db, person, now, attendance_id=attendance_id, text=name)


def _suggested(db: Database, person: Person) -> str | None:
    """The name that they gave for records before, else the one by which the bot calls them."""
    return ledgers.find_name(db, person.id) or person.name


def hear_name(db: Database, person: Person, now: datetime, *, attendance_id: int, text: str) -> CertificateNameAsked | HoursTaken | Stale:
    """The hours go into the log, once, toward the open goal whose period holds the day and that is due first."""
    if (attendance := _find(db, person, attendance_id)) is None:
        dialogues.stop_if(db, person.id, Asking.ATTENDANCE_NAME)
        return Stale()
    training = trainings.get(db, attendance.training_id)
    name = " ".join(text.split())
    if not 0 < len(name) <= LONGEST_NAME:
        return CertificateNameAsked(attendance=attendance, training=training, suggested=_suggested(db, person), too_long=True)
    if attendance.accepted_at is None:
        ledgers.set_name(db, person.id, name)
        credit_id = _log(db, person, training, now)
        trainings.accept(db, attendance_id, name=name, credit_id=credit_id, now=now)
    dialogues.stop_if(db, person.id, Asking.ATTENDANCE_NAME)
    return _taken(db, trainings.get_attendance(db, attendance_id))


def _log(db: Database, person: Person, training: Training, now: datetime) -> int:
    assert training.held_on is not None  # noqa: S101  nothing is offered without
    assert training.hours is not None  # noqa: S101
    assert training.title is not None  # noqa: S101
    open_goals = goals.list_open(db, person.id)
    return credit_rows.add(
        db,
        person.id,
        earned_on=training.held_on,
        hours=training.hours,
        title=training.title,
        provider=training.provider,
        presenter=training.presenter,
        toward=[_toward(db, goal, training.category) for goal in fitting(open_goals, training.held_on)[:1]],
        now=now,
    )


def _toward(db: Database, goal: Goal, category: str | None) -> Toward:
    named = fitting_category(goals.list_categories(db, goal.id), category)
    return Toward(goal_id=goal.id, category_id=None if named is None else named.id, is_settled=True)


def _taken(db: Database, attendance: Attendance) -> HoursTaken:
    toward = [] if attendance.credit_id is None else credit_rows.list_goals(db, attendance.credit_id)
    counted = tuple(goals.get(db, attendance.person_id, each.goal_id) for each in toward)
    return HoursTaken(attendance=attendance, training=trainings.get(db, attendance.training_id), goals=counted)


def decline(db: Database, person: Person, now: datetime, *, attendance_id: int) -> HoursDeclined | Stale:
    """No, or no more: then the credit leaves the log and the name the trainer's list."""
    if (attendance := _find(db, person, attendance_id)) is None:
        return Stale()
    if attendance.credit_id is not None:
        credit_rows.delete(db, person.id, attendance.credit_id)
    trainings.decline(db, attendance_id, now=now)
    dialogues.stop_if(db, person.id, Asking.ATTENDANCE_NAME)
    training = trainings.get(db, attendance.training_id)
    return HoursDeclined(attendance=attendance, training=training, were_taken=attendance.accepted_at is not None)


def _find(db: Database, person: Person, attendance_id: int) -> Attendance | None:
    """Their own, once they were asked; another's looks like one that is not there."""
    found = trainings.find_asked(db, attendance_id)
    return found if found is not None and found.person_id == person.id else None
