"""What is planned for a cohort, and how it is called off."""

from datetime import datetime, timedelta

from bot.services import pages, standing
from bot.services.over import Stale
from bot.services.sending import meetings, pushes, recipients
from bot.services.sending.pushes import Found
from db import Database, invites, push_members
from db import pushes as rows
from practice.access import Action
from practice.cohorts import Cohort, InviteKind
from practice.frozen import Frozen
from practice.library import Library, Scenario
from practice.models import Person
from practice.pushes import Push, PushState, Timing

ON_A_PAGE = 5
SHOWN_FOR = timedelta(days=2)  # after it went out


class PushesListed(Frozen):
    """Next ones first, then what went out lately; a scenario may be gone."""

    cohort: Cohort
    pushes: tuple[tuple[Push, Scenario | None], ...]
    page: int
    total: int


class PushShown(Found):
    people: int


class PushCancelled(Frozen):
    """`untouched`: nobody had it. Otherwise what arrived stays; how many that are is nobody's to know."""

    cohort: Cohort
    untouched: bool


def list_page(db: Database, person: Person, now: datetime, *, library: Library, cohort_id: int, page: int) -> PushesListed | Stale:
    """A page that is no longer there is the last one."""
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.SEND_SCENARIO)) is None:
        return Stale()
    since = now - SHOWN_FOR
    total = rows.count(db, cohort_id, since=since)
    page = pages.nearest(page, total, ON_A_PAGE)
    some = rows.list_page(db, cohort_id, since=since, limit=ON_A_PAGE, offset=page * ON_A_PAGE)
    named = tuple((push, pushes.find_scenario(library, cohort_id, push.scenario_id)) for push in some)
    return PushesListed(cohort=found.cohort, pushes=named, page=page, total=total)


def show(db: Database, person: Person, now: datetime, *, library: Library, push_id: int) -> PushShown | Stale:
    found = pushes.find(db, person, now, library=library, push_id=push_id)
    if found is None or found.push.state in (PushState.DRAFT, PushState.CANCELLED):
        return Stale()
    return PushShown(**vars(found), people=recipients.count(db, found.push))


def cancel(db: Database, person: Person, now: datetime, *, library: Library, push_id: int) -> PushCancelled | Stale:
    """What is not due is called off; of what is under way the rest is stopped. Any trainer of the cohort may."""
    found = pushes.find(db, person, now, library=library, push_id=push_id)
    if found is None or found.push.state is PushState.DRAFT:
        return Stale()
    if found.push.timing is Timing.MEETING and found.push.state is PushState.SENDING:
        invites.revoke(db, found.cohort.id, InviteKind.MEETING, now=now, about_id=push_id)
        meetings.end(db, push_id, now)
        return PushCancelled(cohort=found.cohort, untouched=False)
    if found.push.state is PushState.CANCELLED:
        return PushCancelled(cohort=found.cohort, untouched=found.push.spread_at is None)
    some_went_out = push_members.stop(db, push_id, now=now)
    rows.settle(db, push_id, PushState.DONE if some_went_out else PushState.CANCELLED, now=now)
    return PushCancelled(cohort=found.cohort, untouched=found.push.state is PushState.PLANNED)
