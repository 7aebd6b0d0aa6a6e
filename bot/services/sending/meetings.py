"""A scenario for a meeting: open for a while, for whoever scans its code or follows its link."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.services.cohorts import course_planning, links
from bot.services.over import Stale
from bot.services.sending import pushes
from bot.services.sending.pushes import Found
from db import Database, invites
from db import meetings as room
from db import pushes as rows
from practice import calendar
from practice.cohorts import InviteKind
from practice.library import Library
from practice.meetings import answered, tally
from practice.models import Person
from practice.pushes import PushState, Timing

MINUTES = (15, 30, 60, 120)
MOST_SCANS = 10_000


class MeetingOffered(Found): ...


class MeetingOpened(Found):
    """It is open now. `payload` is the link's secret, to be shown this once."""

    until: datetime
    payload: str


class MeetingIsOpen(Found):
    """It was opened before; a new code can take the place of the one shown. `answered`: at least so many, where told."""

    until: datetime
    opened: int
    answered: int | None


class MeetingOver(Found):
    """How the room chose: how many each way (0: their own words); empty where fewer than five answered."""

    tally: dict[int, int]


Opening = MeetingOpened | MeetingIsOpen | MeetingOver | Stale


def offer(db: Database, person: Person, now: datetime, *, library: Library, push_id: int) -> MeetingOffered | Stale:
    """On a day that has a sending too: whoever scans asks for it."""
    found = pushes.find_draft(db, person, now, library=library, push_id=push_id)
    return Stale() if found is None else MeetingOffered(**vars(found))


def open_now(db: Database, person: Person, now: datetime, *, library: Library, push_id: int, minutes: int) -> Opening:
    """Once; the same button again says that it is open."""
    if (found := pushes.find(db, person, now, library=library, push_id=push_id)) is None or minutes not in MINUTES:
        return Stale()
    if found.push.state is not PushState.DRAFT:
        return _as_it_is(db, found, now)
    today = calendar.local_day(now, found.cohort.zone)
    until = now + timedelta(minutes=minutes)
    rows.set_time(db, push_id, Timing.MEETING, local_on=today)
    rows.confirm(db, push_id, state=PushState.SENDING, local_on=today, wanted_at=now, due_at=until, now=now)
    course_planning.pass_over(db, found.cohort.id, found.scenario.id, now)
    return _opened(db, person, found, until, now)


def make_new_link(db: Database, person: Person, now: datetime, *, library: Library, push_id: int) -> Opening:
    """The link that was shown before works no more."""
    if (found := pushes.find(db, person, now, library=library, push_id=push_id)) is None:
        return Stale()
    still = _as_it_is(db, found, now)
    if not isinstance(still, MeetingIsOpen):
        return still
    invites.revoke(db, found.cohort.id, InviteKind.MEETING, now=now, about_id=push_id)
    return _opened(db, person, found, still.until, now)


def show(db: Database, person: Person, now: datetime, *, library: Library, push_id: int) -> MeetingIsOpen | MeetingOver | Stale:
    """How many so far; when it is over, how the room chose."""
    found = pushes.find(db, person, now, library=library, push_id=push_id)
    return Stale() if found is None else _as_it_is(db, found, now)


def close_now(db: Database, person: Person, now: datetime, *, library: Library, push_id: int) -> MeetingOver | Stale:
    found = pushes.find(db, person, now, library=library, push_id=push_id)
    if found is None or found.push.timing is not Timing.MEETING or found.push.state is PushState.DRAFT:
        return Stale()
    if found.push.state is PushState.SENDING:
        invites.revoke(db, found.cohort.id, InviteKind.MEETING, now=now, about_id=push_id)
        end(db, push_id, now)
    return _over(db, found)


def end(db: Database, push_id: int, now: datetime) -> None:
    """What the room chose is counted once, and who was in it is forgotten."""
    room.close(db, push_id, tally(room.list_ways(db, push_id)))
    rows.settle(db, push_id, PushState.DONE, now=now)


def _opened(db: Database, person: Person, found: Found, until: datetime, now: datetime) -> MeetingOpened:
    payload = links.make_link(
        db, person, now, kind=InviteKind.MEETING, cohort_id=found.cohort.id, about_id=found.push.id, expires_at=until, most_uses=MOST_SCANS
    )
    push = rows.get(db, found.push.id)
    return MeetingOpened(**vars(replace(found, push=push)), until=until, payload=payload)


def _as_it_is(db: Database, found: Found, now: datetime) -> MeetingIsOpen | MeetingOver | Stale:
    push = found.push
    if push.timing is not Timing.MEETING:
        return Stale()
    if push.state is not PushState.SENDING or push.due_at is None:
        return _over(db, found)
    if push.due_at <= now:
        end(db, push.id, now)
        return _over(db, found)
    opened = room.count_scans(db, push.id)
    return MeetingIsOpen(
        **vars(found),
        until=push.due_at,
        opened=opened,
        answered=answered(room.list_ways(db, push.id), opened=opened),
    )


def _over(db: Database, found: Found) -> MeetingOver | Stale:
    counts = room.find_tally(db, found.push.id)
    return Stale() if counts is None else MeetingOver(**vars(found), tally=counts)
