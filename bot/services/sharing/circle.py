"""The circle: whoever shares with the cohort is offered one that others shared, and may say thank you, write a line, or look away."""

from datetime import datetime

from bot.services import standing
from bot.services.over import Stale
from db import Database, notes, shares
from practice.access import Action
from practice.cohorts import Cohort
from practice.frozen import Frozen
from practice.models import Person
from practice.sharing import Share, full_hour


class CircleOpened(Frozen):
    """What it is; whether they shared something there, which opens it to them; whether there is one that they have not seen."""

    cohort: Cohort
    has_shared: bool
    has_more: bool
    shares_any: bool  # with the trainers or the circle


class CircleShown(Frozen):
    """One that someone else shared."""

    share: Share
    cohort: Cohort
    part: int
    thanked: bool
    just_thanked: bool = False


class NoMoreInCircle(Frozen):
    """They have seen all there is."""

    cohort: Cohort


class ShareFirst(Frozen):
    cohort: Cohort


class Hidden(Frozen):
    """It does not come to them again."""

    cohort: Cohort


def show(db: Database, person: Person, now: datetime, *, cohort_id: int) -> CircleOpened | Stale:
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.READ_CIRCLE)) is None:
        return Stale()
    return CircleOpened(
        cohort=found.cohort,
        has_shared=shares.has_in_circle(db, person.id, cohort_id),
        has_more=_offer(db, person, now, cohort_id) is not None,
        shares_any=bool(shares.list_own(db, person.id, cohort_id)),
    )


def read_one(db: Database, person: Person, now: datetime, *, cohort_id: int) -> CircleShown | NoMoreInCircle | ShareFirst | Stale:
    """One that they have not seen, the least read first."""
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.READ_CIRCLE)) is None:
        return Stale()
    if not shares.has_in_circle(db, person.id, cohort_id):
        return ShareFirst(cohort=found.cohort)
    if (share := _offer(db, person, now, cohort_id)) is None:
        return NoMoreInCircle(cohort=found.cohort)
    shares.mark_read(db, share.id, person.id, now=now)
    return CircleShown(share=share, cohort=found.cohort, part=0, thanked=False)


def _offer(db: Database, person: Person, now: datetime, cohort_id: int) -> Share | None:
    """What has no name is there from the full hour after it was shared, so that nobody who looks often learns the minute."""
    return shares.offer(db, cohort_id, reader_id=person.id, unnamed_before=full_hour(now))


def read_on(db: Database, person: Person, now: datetime, *, share_id: int, part: int) -> CircleShown | Stale:
    """The same one again, or more of its words."""
    if (found := readable(db, person, now, share_id=share_id)) is None:
        return Stale()
    share, cohort = found
    return CircleShown(share=share, cohort=cohort, part=part, thanked=notes.is_thanked(db, share_id, person.id))


def readable(db: Database, person: Person, now: datetime, *, share_id: int) -> tuple[Share, Cohort] | None:
    """One that was offered to them, is still there, and that they did not hide."""
    share = shares.find(db, share_id)
    if share is None or not share.audience.is_circle or share.person_id == person.id or not share.author_is_in:
        return None
    found = standing.find(db, person, now, cohort_id=share.cohort_id, action=Action.READ_CIRCLE)
    return None if found is None or not shares.was_shown(db, share_id, person.id) else (share, found.cohort)


def hide(db: Database, person: Person, now: datetime, *, share_id: int) -> Hidden | Stale:
    if (found := readable(db, person, now, share_id=share_id)) is None:
        return Stale()
    shares.hide(db, share_id, person.id, now=now)
    return Hidden(cohort=found[1])
