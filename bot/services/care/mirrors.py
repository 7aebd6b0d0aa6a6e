"""The two mirrors are off until chosen; each is offered once, a week or more apart, after a reflection."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from db import Database, mirrors, reflections
from db.mirrors import Mirror
from practice.models import Person

OFFERED_AFTER = 3  # reflections
BETWEEN_OFFERS = timedelta(days=7)


@dataclass(frozen=True)
class MirrorOffered:
    mirror: Mirror


@dataclass(frozen=True)
class NotSetUp:
    """They have not finished starting."""


@dataclass(frozen=True, kw_only=True)
class MirrorsShown:
    """Which are on."""

    wanted: frozenset[Mirror]


@dataclass(frozen=True, kw_only=True)
class MirrorChosen:
    """An offer was answered."""

    mirror: Mirror
    wanted: bool


def offer(db: Database, person: Person, now: datetime) -> MirrorOffered | None:
    """The next one that was never offered, if it is time."""
    if reflections.count(db, person.id) < OFFERED_AFTER:
        return None
    offered = mirrors.list_offered(db, person.id)
    following = next((mirror for mirror in Mirror if mirror not in offered), None)
    is_soon = any(now - at < BETWEEN_OFFERS for at in offered.values())
    if following is None or is_soon or not mirrors.offer(db, person.id, following, now=now):
        return None
    return MirrorOffered(following)


def answer(db: Database, person: Person, now: datetime, *, mirror: Mirror, wanted: bool) -> MirrorChosen | NotSetUp:
    if person.set_up_at is None:
        return NotSetUp()
    mirrors.choose(db, person.id, mirror, wanted=wanted, now=now)
    return MirrorChosen(mirror=mirror, wanted=wanted)


def show(db: Database, person: Person, _: datetime) -> MirrorsShown | NotSetUp:
    return NotSetUp() if person.set_up_at is None else MirrorsShown(wanted=mirrors.list_wanted(db, person.id))


def switch(db: Database, person: Person, now: datetime, *, mirror: Mirror, wanted: bool) -> MirrorsShown | NotSetUp:
    if person.set_up_at is None:
        return NotSetUp()
    mirrors.choose(db, person.id, mirror, wanted=wanted, now=now)
    return show(db, person, now)
