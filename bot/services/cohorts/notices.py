"""What members of a cohort are told unasked: once, and not in quiet hours, pauses, the quiet after support, or while they write."""

from datetime import datetime, timedelta

from bot.services import holding_back
from bot.services.cohorts import ending
from bot.services.cohorts.ending import CohortEnded
from db import Database, cohort_notices, cohorts, people
from db.cohort_notices import Notice, NoticeKind
from practice.access import Role
from practice.cohorts import Cohort
from practice.frozen import Frozen
from practice.models import Person

GIVEN_UP = timedelta(days=30)  # whoever pauses for longer finds nothing of it left to do


class RemovedFromCohort(Frozen):
    cohort: Cohort


class MadeTrainer(Frozen):
    cohort: Cohort


Told = CohortEnded | RemovedFromCohort | MadeTrainer


def tell(db: Database, notice: Notice, now: datetime) -> Told | None:
    """Now, or later, or, where it is no longer so, not at all."""
    person = people.get(db, notice.person_id)
    then = holding_back.earliest(db, person, now)
    if then > now and now - notice.made_at < GIVEN_UP:
        cohort_notices.DUE.put_off(db, notice, then)
        return None
    if not cohort_notices.take(db, notice) or then > now or person.blocked_at is not None:
        return None
    return _told(db, notice, person)


def _told(db: Database, notice: Notice, person: Person) -> Told | None:
    cohort = cohorts.get(db, notice.cohort_id)
    membership = cohorts.find_membership(db, cohort.id, person.id)
    is_in = membership is not None and membership.left_at is None
    match notice.kind:
        case NoticeKind.ENDED:
            return ending.ended(db, cohort, person) if cohort.ended_at is not None else None
        case NoticeKind.REMOVED:
            return None if is_in else RemovedFromCohort(cohort=cohort)
        case NoticeKind.MADE_TRAINER:
            leads = membership is not None and is_in and membership.role is Role.TRAINER and cohort.ended_at is None
            return MadeTrainer(cohort=cohort) if leads else None
