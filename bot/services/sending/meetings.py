"""A scenario for a meeting: open for a while, for whoever scans its code or follows its link."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.services.cohorts import links
from bot.services.over import Stale
from bot.services.sending import pushes
from bot.services.sending.pushes import Found
from db import Database, invites
from db import pushes as rows
from practice import calendar
from practice.cohorts import Cohort, InviteKind
from practice.library import Library, Scenario
from practice.models import Person
from practice.pushes import Push, PushState, Timing

MINUTES = (15, 30, 60, 120)
MOST_SCANS = 10_000


@dataclass(frozen=True, kw_only=True)
class MeetingOffered:
    """For how long may it be open?"""

    push: Push
    cohort: Cohort
    scenario: Scenario


@dataclass(frozen=True, kw_only=True)
class MeetingOpened:
    """It is open now. `payload` is the link's secret, to be shown this once."""

    push: Push
    cohort: Cohort
    scenario: Scenario
    until: datetime
    payload: str


@dataclass(frozen=True, kw_only=True)
class MeetingIsOpen:
    """It was opened before; a new code can take the place of the one that was shown."""

    push: Push
    cohort: Cohort
    scenario: Scenario
    until: datetime


Opening = MeetingOpened | MeetingIsOpen | Stale


def offer(db: Database, person: Person, now: datetime, *, library: Library, push_id: int) -> MeetingOffered | Stale:
    """On a day that has a sending too: whoever scans asks for it."""
    found = pushes.find_draft(db, person, now, library=library, push_id=push_id)
    return Stale() if found is None else MeetingOffered(push=found.push, cohort=found.cohort, scenario=found.scenario)


def open_now(db: Database, person: Person, now: datetime, *, library: Library, push_id: int, minutes: int) -> Opening:
    """Once; the same button again says that it is open."""
    found = pushes.find(db, person, now, library=library, push_id=push_id)
    if found is None or minutes not in MINUTES:
        return Stale()
    if found.push.state is not PushState.DRAFT:
        return _is_open(found, now)
    today = calendar.local_day(now, found.cohort.zone)
    until = now + timedelta(minutes=minutes)
    rows.set_time(db, push_id, Timing.MEETING, local_on=today)
    rows.confirm(db, push_id, state=PushState.SENDING, local_on=today, wanted_at=now, due_at=until, now=now)
    return _opened(db, person, found, until, now)


def make_new_link(db: Database, person: Person, now: datetime, *, library: Library, push_id: int) -> Opening:
    """The link that was shown before works no more."""
    found = pushes.find(db, person, now, library=library, push_id=push_id)
    if found is None:
        return Stale()
    still = _is_open(found, now)
    if isinstance(still, Stale):
        return still
    invites.revoke(db, found.cohort.id, InviteKind.MEETING, now=now, about_id=push_id)
    return _opened(db, person, found, still.until, now)


def _opened(db: Database, person: Person, found: Found, until: datetime, now: datetime) -> MeetingOpened:
    payload = links.make_link(
        db,
        person,
        now,
        kind=InviteKind.MEETING,
        cohort_id=found.cohort.id,
        about_id=found.push.id,
        expires_at=until,
        most_uses=MOST_SCANS,
    )
    push = rows.get(db, found.push.id)
    return MeetingOpened(push=push, cohort=found.cohort, scenario=found.scenario, until=until, payload=payload)


def _is_open(found: Found, now: datetime) -> MeetingIsOpen | Stale:
    push = found.push
    if push.timing is not Timing.MEETING or push.state is not PushState.SENDING or push.due_at is None or push.due_at <= now:
        return Stale()
    return MeetingIsOpen(push=push, cohort=found.cohort, scenario=found.scenario, until=push.due_at)
