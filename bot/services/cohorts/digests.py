"""A trainer's weekly digest of a cohort: off until chosen, at their day and hour, once for each week."""

from datetime import datetime, time

from bot.services import standing
from bot.services.daily.schedule import is_writing
from bot.services.over import Stale
from bot.services.sharing import telling
from bot.services.sharing.telling import WeekSeen
from bot.services.standing import Standing
from db import Database, cohorts, participation, support
from db import digests as rows
from db.digests import Digest
from practice import calendar
from practice.access import Action
from practice.cohorts import Cohort
from practice.digests import later_today, next_digest
from practice.frozen import Frozen
from practice.models import EVERY_DAY, Person
from practice.pace import WRITING
from practice.participation import weeks

MONDAY = 0


class DigestShown(Frozen):
    """How it stands; `day` and `hour` are what it would be where it is off."""

    cohort: Cohort
    person: Person
    day: int
    hour: int
    next_at: datetime | None


class DigestStopped(Frozen):
    cohort: Cohort
    day: int
    hour: int


class DigestTold(Frozen):
    """The newest week that is over, and how many reflections were newly shared in it."""

    cohort: Cohort
    week: WeekSeen
    shared: int


def show(db: Database, person: Person, now: datetime, *, cohort_id: int) -> DigestShown | Stale:
    found = standing.find(db, person, now, cohort_id=cohort_id, action=Action.WANT_DIGEST)
    return Stale() if found is None else _shown(db, person, found)


def want(db: Database, person: Person, now: datetime, *, cohort_id: int, day: int, hour: int) -> DigestShown | Stale:
    """At that hour of that day from now on; the same choice twice changes nothing."""
    found = standing.find(db, person, now, cohort_id=cohort_id, action=Action.WANT_DIGEST)
    if found is None or day not in EVERY_DAY or hour not in hours(person, day):
        return Stale()
    at = next_digest(person.schedule, day=day, hour=hour, after=now)
    rows.want(db, found.membership.id, day=day, hour=hour, zone=person.schedule.zone, next_at=at)
    return _shown(db, person, found)


def stop(db: Database, person: Person, _: datetime, *, cohort_id: int) -> DigestStopped | Stale:
    """Also for someone who may do nothing else there any more: no is always possible."""
    cohort, membership = cohorts.find(db, cohort_id), cohorts.find_membership(db, cohort_id, person.id)
    digest = None if membership is None else rows.find(db, membership.id)
    if cohort is None or digest is None:
        return Stale()
    rows.stop(db, digest.membership_id)
    return DigestStopped(cohort=cohort, day=digest.day, hour=digest.hour)


def hours(person: Person, day: int) -> list[int]:
    """Those of that weekday that are not quiet."""
    return [hour for hour in range(24) if not calendar.is_quiet_on(day, time(hour), person.schedule)]


def _shown(db: Database, person: Person, found: Standing) -> DigestShown:
    digest = rows.find(db, found.membership.id)
    day, hour = (MONDAY, person.schedule.hour) if digest is None else (digest.day, digest.hour)
    return DigestShown(cohort=found.cohort, person=person, day=day, hour=hour, next_at=None if digest is None else digest.next_at)


def plan(db: Database, person: Person, now: datetime, *, membership_id: int) -> DigestTold | None:
    """Advance a due time and, if nothing speaks against it now, tell the newest week that is over: after a late start only that one."""
    if (digest := rows.find(db, membership_id)) is None or digest.next_at is None or digest.next_at > now:
        return None
    if (found := standing.find(db, person, now, cohort_id=digest.cohort_id, action=Action.WANT_DIGEST)) is None:
        rows.stop(db, membership_id)
        return None
    wait = _wait_until(db, person, now, digest)
    then = wait or next_digest(person.schedule, day=digest.day, hour=digest.hour, after=now)
    if not rows.claim(db, digest, then=then, zone=person.schedule.zone) or wait is not None or _is_away(person):
        return None
    return _tell(db, found.cohort, now, membership_id)


def _tell(db: Database, cohort: Cohort, now: datetime, membership_id: int) -> DigestTold | None:
    over = [week for week in weeks(cohort, now) if week.is_over(now)]
    if not over or not rows.tell(db, membership_id, on=over[-1].first_on):
        return None
    shared = participation.count_shared(db, cohort.id, since=over[-1].since, before=over[-1].before)
    return DigestTold(cohort=cohort, week=telling.read(db, cohort, over[-1], now), shared=shared)


def _is_away(person: Person) -> bool:
    """Paused, out of reach, or so quiet that nothing unasked comes; that week's digest is then left out."""
    return person.paused_at is not None or person.blocked_at is not None or person.next_prompt_at is None


def _wait_until(db: Database, person: Person, now: datetime, digest: Digest) -> datetime | None:
    """When to look again, where it cannot be now: its hour is still to come where they are, or they are in quiet hours, were just shown

    support, or are writing."""
    moved = digest.zone.key != person.schedule.zone.key
    if moved and (later := later_today(person.schedule, day=digest.day, hour=digest.hour, now=now)) is not None:
        return later
    if (quiet := support.quiet_until(db, person.id, now)) is not None:
        return calendar.after_quiet(quiet, person.schedule)
    if calendar.is_quiet(now, person.schedule):
        return calendar.after_quiet(now, person.schedule)
    return now + WRITING if is_writing(db, person, now) else None
