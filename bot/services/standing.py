"""Whether someone may do something in a cohort, from rows as they are now."""

from datetime import datetime

from db import Database, cohorts, people
from practice.access import Action, may
from practice.cohorts import Cohort, Membership, relation, stage
from practice.frozen import Frozen
from practice.models import Person


class Standing(Frozen):
    cohort: Cohort
    membership: Membership


def find(db: Database, person: Person, now: datetime, *, cohort_id: int, action: Action) -> Standing | None:
    """None where they may not; a cohort that is not there looks the same."""
    cohort = cohorts.find(db, cohort_id)
    membership = cohorts.find_membership(db, cohort_id, person.id)
    if cohort is None or membership is None:
        return None
    allowed = may(action, role=membership.role, relation=relation(membership), stage=stage(cohort, now=now))
    return Standing(cohort=cohort, membership=membership) if allowed else None


def holds(db: Database, person_id: int, now: datetime, *, cohort_id: int, action: Action) -> bool:
    """Whether what was allowed when it was said still is when it is sent."""
    if not people.is_there(db, person_id):
        return False
    return find(db, people.get(db, person_id), now, cohort_id=cohort_id, action=action) is not None
