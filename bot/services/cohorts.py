"""A cohort as those who are in it see it."""

from datetime import datetime

from bot.services import joining, standing
from bot.services.joining import CohortShown
from bot.services.prompts import Stale
from db import Database
from practice.access import Action
from practice.models import Person


def show(db: Database, person: Person, now: datetime, *, cohort_id: int) -> CohortShown | Stale:
    found = standing.find(db, person, now, cohort_id=cohort_id, action=Action.SEE_COHORT)
    return Stale() if found is None else joining.shown(db, person, now, found.cohort, found.membership)
