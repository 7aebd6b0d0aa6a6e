"""Who answered, as trainers see it, and the same view for every member."""

from datetime import datetime

from bot.services import standing
from bot.services.over import Stale
from bot.services.sharing import telling
from bot.services.sharing.telling import WeekSeen
from db import Database, people
from practice.access import Action
from practice.cohorts import Cohort
from practice.frozen import Frozen
from practice.models import Person
from practice.participation import weeks

IN_A_PICTURE = 6  # weeks


class Seen(Frozen):
    """One week; empty where the cohort has not begun. `as_shown`: someone looks at what trainers see, and can do nothing in it."""

    cohort: Cohort
    person: Person
    week: WeekSeen | None
    newest: int  # the number of the newest week
    as_shown: bool


class Weeks(Frozen):
    cohort: Cohort
    person: Person
    weeks: tuple[WeekSeen, ...]


class FileAsked(Frozen):
    cohort: Cohort
    person: Person
    form: str


def show(
    db: Database, person: Person, now: datetime, *, cohort_id: int, week: int = 0, action: Action = Action.SEE_PARTICIPATION
) -> Seen | Stale:
    """The trainers' view, or the same for whoever is in the cohort; week 0 is the newest."""
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=action)) is None:
        return Stale()
    every = weeks(found.cohort, now)
    as_shown = action is Action.SEE_WHAT_THEY_SEE
    if not every:
        return Seen(cohort=found.cohort, person=person, week=None, newest=0, as_shown=as_shown)
    chosen = every[week - 1] if 0 < week <= len(every) else every[-1]
    seen = telling.read(db, found.cohort, chosen, now)
    return Seen(cohort=found.cohort, person=person, week=seen, newest=len(every), as_shown=as_shown)


def picture(db: Database, person: Person, now: datetime, *, cohort_id: int) -> Weeks | Stale:
    """The newest weeks."""
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.SEE_PARTICIPATION)) is None:
        return Stale()
    return Weeks(cohort=found.cohort, person=person, weeks=telling.read_all(db, found.cohort, now, newest=IN_A_PICTURE))


def ask_file(db: Database, person: Person, now: datetime, *, cohort_id: int, form: str) -> FileAsked | Stale:
    found = standing.find(db, person, now, cohort_id=cohort_id, action=Action.SEE_PARTICIPATION)
    return Stale() if found is None else FileAsked(cohort=found.cohort, person=person, form=form)


def read_file(db: Database, person_id: int, now: datetime, *, cohort_id: int) -> Weeks:
    """All weeks, for a file that is made now. Raises LookupError for whoever may not read it any more."""
    person = people.get(db, person_id)
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.SEE_PARTICIPATION)) is None:
        raise LookupError(cohort_id)
    return Weeks(cohort=found.cohort, person=person, weeks=telling.read_all(db, found.cohort, now))
