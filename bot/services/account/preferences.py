"""Topics that someone leaves out, and settings that they work in, which come first."""

from dataclasses import replace
from datetime import datetime

from bot.services import pages
from bot.services.daily import choosing
from bot.services.over import NotAgreed
from db import Database, people
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Person
from practice.picking import Kind

ON_A_PAGE = 8


class PreferencesShown(Frozen):
    """A page of topics or settings, and which are chosen. `nothing_left`: the last choice was not kept, as no scenario would be left."""

    kind: Kind
    ids: tuple[str, ...]
    chosen: frozenset[str]
    page: int
    more: bool  # pages after this one
    nothing_left: bool = False


def show(_: Database, person: Person, __: datetime, *, kind: Kind, page: int, library: Library) -> PreferencesShown | NotAgreed:
    """Hard topics are turned off together, so none of them stands here."""
    if person.consented_at is None:
        return NotAgreed()
    topics, settings = [each.id for each in library.topics if not each.hard], [each.id for each in library.settings]
    ids = topics if kind is Kind.TOPIC else settings
    page = pages.nearest(page, len(ids), ON_A_PAGE)
    chosen = person.left_out if kind is Kind.TOPIC else person.works_in
    more = len(ids) > (page + 1) * ON_A_PAGE
    return PreferencesShown(kind=kind, ids=pages.cut(ids, page, ON_A_PAGE), chosen=chosen, page=page, more=more)


def leave_out(db: Database, person: Person, now: datetime, *, topic: str, page: int, library: Library) -> PreferencesShown | NotAgreed:
    """This topic, or let it come again."""
    after = replace(person, left_out=person.left_out ^ {topic})
    keeps = any(choosing.suits(after, scenario, library) for scenario in library.scenarios)
    if person.consented_at is not None and keeps:
        people.set_left_out(db, person.id, after.left_out)
    shown = show(db, after if keeps else person, now, kind=Kind.TOPIC, page=page, library=library)
    return shown if isinstance(shown, NotAgreed) else replace(shown, nothing_left=not keeps)


def work_in(db: Database, person: Person, now: datetime, *, setting: str, page: int, library: Library) -> PreferencesShown | NotAgreed:
    """In this setting, or no longer."""
    after = replace(person, works_in=person.works_in ^ {setting})
    if person.consented_at is not None:
        people.set_works_in(db, person.id, after.works_in)
    return show(db, after, now, kind=Kind.SETTING, page=page, library=library)
