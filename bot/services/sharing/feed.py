"""What was shared with the trainers of a cohort, for them alone, once they know the host's word on disclosures."""

from datetime import datetime

from bot.services import holding_back, standing
from bot.services.over import Stale
from db import Database, shares, tellings
from db.tellings import Telling
from practice.access import Action
from practice.cohorts import Cohort
from practice.frozen import Frozen
from practice.models import Person
from practice.sharing import Share


class DisclosureShown(Frozen):
    """Read before the first one is opened, and again when the host changes it."""

    cohort: Cohort


class NothingShared(Frozen):
    cohort: Cohort
    tells: bool


class SharedShown(Frozen):
    """One of them, `part` of its words, and whether there is one on either side."""

    share: Share
    cohort: Cohort
    part: int
    newer_id: int | None
    older_id: int | None
    tells: bool


class Told(Frozen):
    """Something was shared; no word of it."""

    cohort: Cohort


Shown = DisclosureShown | NothingShared | SharedShown | Stale


def show(db: Database, person: Person, now: datetime, *, cohort_id: int, version: str) -> Shown:
    """The newest. `version` is that of the host's text on disclosures."""
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.READ_SHARED)) is None:
        return Stale()
    if (newest := shares.find_newest(db, cohort_id, reader_id=person.id)) is None:
        return NothingShared(cohort=found.cohort, tells=tellings.is_wanted(db, person.id, cohort_id))
    return _open(db, person, now, found.cohort, newest, 0, version)


def open_one(db: Database, person: Person, now: datetime, *, share_id: int, part: int, version: str) -> Shown:
    """One that was taken back looks like one that never was; so does one of another cohort, or of the circle."""
    if (found := readable(db, person, now, share_id=share_id)) is None:
        return Stale()
    share, cohort = found
    return _open(db, person, now, cohort, share, part, version)


def readable(db: Database, person: Person, now: datetime, *, share_id: int) -> tuple[Share, Cohort] | None:
    if (share := shares.find(db, share_id)) is None or share.audience.is_circle or share.person_id == person.id:
        return None
    found = standing.find(db, person, now, cohort_id=share.cohort_id, action=Action.READ_SHARED)
    return None if found is None else (share, found.cohort)


def confirm_disclosure(db: Database, person: Person, now: datetime, *, cohort_id: int, version: str) -> Shown:
    if standing.find(db, person, now, cohort_id=cohort_id, action=Action.READ_SHARED) is None:
        return Stale()
    tellings.confirm_disclosure(db, person.id, version, now=now)
    return show(db, person, now, cohort_id=cohort_id, version=version)


def _open(db: Database, person: Person, now: datetime, cohort: Cohort, share: Share, part: int, version: str) -> Shown:
    if not tellings.has_read_disclosure(db, person.id, version):
        return DisclosureShown(cohort=cohort)
    shares.mark_read(db, share.id, person.id, now=now)
    newer, older = shares.find_newer(db, share, reader_id=person.id), shares.find_older(db, share, reader_id=person.id)
    return SharedShown(
        share=share,
        cohort=cohort,
        part=part,
        newer_id=None if newer is None else newer.id,
        older_id=None if older is None else older.id,
        tells=tellings.is_wanted(db, person.id, cohort.id),
    )


def want_telling(db: Database, person: Person, now: datetime, *, cohort_id: int, wanted: bool, version: str) -> Shown:
    if standing.find(db, person, now, cohort_id=cohort_id, action=Action.READ_SHARED) is None:
        return Stale()
    tellings.want(db, person.id, cohort_id, wanted=wanted)
    return show(db, person, now, cohort_id=cohort_id, version=version)


def tell(db: Database, person: Person, now: datetime, *, due: Telling) -> Told | None:
    """At most once an hour, where there is still something new, and to whoever is a trainer there still."""
    found = standing.find(db, person, now, cohort_id=due.cohort_id, action=Action.READ_SHARED)
    if found is None or not shares.count_unread(db, due.cohort_id, reader_id=person.id):
        tellings.DUE.put_off(db, due, None)
        return None
    at = holding_back.earliest(db, person, now)
    if at > now:
        tellings.DUE.put_off(db, due, at)
        return None
    return Told(cohort=found.cohort) if tellings.claim(db, due, now=now) else None
