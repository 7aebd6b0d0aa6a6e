"""The cohorts that someone is in: the list of them, and the page of one as those who are in it see it."""

from datetime import datetime

from bot.services import pages, standing
from bot.services.cohorts import courses, joining
from bot.services.cohorts.joining import CohortShown
from bot.services.over import NotAgreed, Stale
from db import Database, cohort_drafts, cohorts, dialogues
from db.dialogues import Asking
from practice.access import Action, Role, Stage
from practice.cohorts import Cohort, Membership, stage
from practice.frozen import Frozen
from practice.models import Person

ON_A_PAGE = 6
ASKED_HERE = (
    Asking.COHORT_NAME,
    Asking.OWN_NAME_THERE,
    Asking.COHORT_START,
    Asking.COHORT_END,
    Asking.COHORT_CITY,
    Asking.COHORT_HOUR,
    Asking.COHORT_DAYS,
    *courses.ASKED_BY.values(),
    Asking.COHORT_CODE,
    Asking.SHOWN_NAME,
)


class MyCohorts(Frozen):
    """A page of them, the newest first; ended ones for as long as there is something to do in them."""

    cohorts: tuple[tuple[Cohort, Membership], ...]
    page: int
    total: int


class CohortCodeAsked(Frozen): ...


def open_(db: Database, person: Person, now: datetime) -> MyCohorts | CohortShown | NotAgreed:
    """Their only cohort, or the list of them."""
    if person.set_up_at is None:
        return NotAgreed()
    mine = _list(db, person, now)
    if len(mine) == 1:
        return _shown(db, person, now, *mine[0])
    return list_page(db, person, now)


def list_page(db: Database, person: Person, now: datetime, *, page: int = 0) -> MyCohorts | NotAgreed:
    """A page that is no longer there is the last one."""
    if person.set_up_at is None:
        return NotAgreed()
    dialogues.stop_if(db, person.id, *ASKED_HERE)
    mine = _list(db, person, now)
    page = pages.nearest(page, len(mine), ON_A_PAGE)
    return MyCohorts(cohorts=pages.cut(mine, page, ON_A_PAGE), page=page, total=len(mine))


def _list(db: Database, person: Person, now: datetime) -> list[tuple[Cohort, Membership]]:
    """Those that they led stay, so that their own work in it does."""
    mine = cohorts.list_of_person(db, person.id)
    return [each for each in mine if stage(each[0], now=now) is not Stage.OVER or each[1].role is Role.TRAINER]


def show(db: Database, person: Person, now: datetime, *, cohort_id: int) -> CohortShown | Stale:
    """Its page; with it nothing is asked about any cohort any more."""
    found = standing.find(db, person, now, cohort_id=cohort_id, action=Action.SEE_COHORT)
    return Stale() if found is None else _shown(db, person, now, found.cohort, found.membership)


def _shown(db: Database, person: Person, now: datetime, cohort: Cohort, membership: Membership) -> CohortShown:
    dialogues.stop_if(db, person.id, *ASKED_HERE)
    cohort_drafts.finish(db, person.id, cohort.id)
    return joining.shown(db, person, now, cohort, membership)


def ask_code(db: Database, person: Person, now: datetime) -> CohortCodeAsked | NotAgreed:
    if person.set_up_at is None:
        return NotAgreed()
    dialogues.ask(db, person.id, Asking.COHORT_CODE, now=now)
    return CohortCodeAsked()
