"""The hours of a training, offered to the cohort or by a code that a meeting can scan."""

from datetime import datetime

from bot.services.cohorts import links
from bot.services.education import trainings
from bot.services.education.trainings import TrainingShown
from bot.services.over import Stale
from db import Database, cohorts, invites
from db import trainings as rows
from practice.cohorts import InviteKind
from practice.frozen import Frozen
from practice.models import Person
from practice.trainings import SCANNED_FOR, Training

MOST_SCANS = 500


class OfferAsked(Frozen):
    """`people`: how many are in the cohort, whoever was asked before among them: the rest would tell who scanned and took nothing."""

    training: Training
    people: int


class OfferSent(Frozen):
    shown: TrainingShown


class ScanOpened(Frozen):
    """The link opens the offer until then, also for people outside the cohort; it is shown this once."""

    training: Training
    payload: str
    until: datetime
    person: Person


def ask_to_offer(db: Database, person: Person, now: datetime, *, training_id: int) -> OfferAsked | TrainingShown | Stale:
    ready = _ready(db, person, now, training_id)
    if not isinstance(ready, Training):
        return ready
    return OfferAsked(training=ready, people=cohorts.count_members(db, ready.cohort_id))


def offer(db: Database, person: Person, now: datetime, *, training_id: int) -> OfferSent | TrainingShown | Stale:
    """Everyone in the cohort is asked once, however often it is pressed; who joined since is asked then."""
    ready = _ready(db, person, now, training_id)
    if not isinstance(ready, Training):
        return ready
    for person_id in _not_asked(db, ready):
        rows.offer(db, training_id, person_id, due_at=now)
    rows.mark_offered(db, training_id, now=now)
    return OfferSent(shown=trainings.shown(db, person, now, training_id))


def _not_asked(db: Database, training: Training) -> list[int]:
    members = cohorts.list_members(db, training.cohort_id)
    return [member.person_id for member in members if rows.find_attendance(db, training.id, member.person_id) is None]


def open_scan(db: Database, person: Person, now: datetime, *, training_id: int) -> ScanOpened | TrainingShown | Stale:
    """Half an hour from now; an earlier code works no more."""
    ready = _ready(db, person, now, training_id)
    if not isinstance(ready, Training):
        return ready
    invites.revoke(db, ready.cohort_id, InviteKind.TRAINING, now=now, about_id=training_id)
    rows.mark_offered(db, training_id, now=now)
    until = now + SCANNED_FOR
    payload = links.make_link(
        db, person, now, kind=InviteKind.TRAINING, cohort_id=ready.cohort_id, expires_at=until, most_uses=MOST_SCANS, about_id=training_id
    )
    return ScanOpened(training=ready, payload=payload, until=until, person=person)


def _ready(db: Database, person: Person, now: datetime, training_id: int) -> Training | TrainingShown | Stale:
    """Only what has a title, a day that has come, and hours can be offered; else it is shown with what it lacks."""
    if trainings.find(db, person, now, training_id) is None:
        return Stale()
    shown = trainings.shown(db, person, now, training_id)
    return shown if shown.early or shown.training.missing is not None else shown.training
