"""The three mirrors are off until chosen; each is offered once, a week or more apart, after a reflection."""

from datetime import datetime, timedelta

from bot.services.over import Stale
from db import Database, mirrors, noticed, prompts, reflections
from db.mirrors import Mirror
from practice.frozen import Frozen
from practice.language.privacy import Hint, names_someone
from practice.library import Library
from practice.models import Person

OFFERED_AFTER = 3  # reflections
BETWEEN_OFFERS = timedelta(days=7)


class MirrorOffered(Frozen):
    mirror: Mirror


class MirrorsShown(Frozen):
    wanted: frozenset[Mirror]


class MirrorChosen(Frozen):
    mirror: Mirror
    wanted: bool


def offer(db: Database, person: Person, now: datetime) -> MirrorOffered | None:
    """The next one that was never offered, if it is time; the mirror of words to whoever has used their own."""
    if reflections.count(db, person.id) < OFFERED_AFTER:
        return None
    offered = mirrors.list_offered(db, person.id)
    fitting = [mirror for mirror in Mirror if mirror is not Mirror.WORDS or prompts.has_own_words(db, person.id)]
    following = next((mirror for mirror in fitting if mirror not in offered), None)
    is_soon = any(now - at < BETWEEN_OFFERS for at in offered.values())
    if following is None or is_soon or not mirrors.offer(db, person.id, following, now=now):
        return None
    return MirrorOffered(mirror=following)


def answer(db: Database, person: Person, now: datetime, *, mirror: Mirror, wanted: bool) -> MirrorChosen | Stale:
    if person.set_up_at is None:
        return Stale()
    mirrors.choose(db, person.id, mirror, wanted=wanted, now=now)
    return MirrorChosen(mirror=mirror, wanted=wanted)


def show(db: Database, person: Person, _: datetime) -> MirrorsShown | Stale:
    return Stale() if person.set_up_at is None else MirrorsShown(wanted=mirrors.list_wanted(db, person.id))


def switch(db: Database, person: Person, now: datetime, *, mirror: Mirror, wanted: bool) -> MirrorsShown | Stale:
    if person.set_up_at is None:
        return Stale()
    mirrors.choose(db, person.id, mirror, wanted=wanted, now=now)
    if mirror is Mirror.WORDS and not wanted:
        noticed.forget(db, person.id)
    return show(db, person, now)


def hints(text: str, library: Library) -> frozenset[Hint]:
    """With the names of both languages: people who live in two write in both."""
    return names_someone(text, [words.names for words in library.words.values() if words.names is not None])
