"""Looking through what one wrote: by date, by value, by words; opened, read whole, written again."""

from datetime import datetime

from bot.services import pages
from bot.services.daily import prompts as daily
from bot.services.daily.cards import Card
from bot.services.daily.prompts import NothingToShow
from bot.services.over import Stale
from db import Database, dialogues, entries, looking_back, readers, shares
from db.dialogues import Asking
from db.entries import Entry
from db.looking_back import Wish
from practice import searching
from practice.frozen import Frozen
from practice.library import Library, Scenario
from practice.looking_back import A_MONTH
from practice.models import Person, Value
from practice.sharing import Audience

ON_A_PAGE = 5


class Reviewed(Frozen):
    """What there is to look through. `offers` is True once: whether to be shown old ones is asked now."""

    person: Person
    counts: dict[Value, int]
    wish: Wish
    offers: bool
    shared: int = 0  # how many reflections are shared
    starred: int = 0


class Listed(Frozen):
    """One page, newest first; `value` is empty where all are listed, or those with a star."""

    entries: tuple[Entry, ...]
    value: Value | None
    page: int
    total: int
    person: Person
    library: Library
    starred: bool = False


class SearchAsked(Frozen): ...


class Found(Frozen):
    """The newest entries with these words, and how many have them."""

    entries: tuple[Entry, ...]
    terms: tuple[str, ...]
    total: int
    person: Person
    library: Library


class Opened(Frozen):
    """One entry with its scenario, which may be gone from the library."""

    entry: Entry
    scenario: Scenario | None
    person: Person
    can_share: bool = False
    shared: tuple[Audience, ...] = ()


class ReadOn(Frozen):
    entry: Entry
    part: int


def review(db: Database, person: Person, now: datetime) -> Reviewed:
    """The first time that something is older than a month, whether to be shown such things is asked, once."""
    counts = entries.count_by_value(db, person.id)
    is_old = bool(counts) and entries.find_written(db, person.id, since=person.consented_at or now, before=now - A_MONTH) is not None
    offers = is_old and looking_back.offer(db, person.id, now=now)
    shared = shares.count_shared_reflections(db, person.id)
    wish, starred = looking_back.find(db, person.id), entries.count_starred(db, person.id)
    return Reviewed(person=person, counts=counts, wish=wish, offers=offers, shared=shared, starred=starred)


def list_page(db: Database, person: Person, _: datetime, *, library: Library, value: str, page: int) -> Listed | Stale:
    """A page that is no longer there is the last one."""
    if value and value not in set(Value):
        return Stale()
    wanted = Value(value) if value else None
    counts = entries.count_by_value(db, person.id)
    total = sum(counts.values()) if wanted is None else counts.get(wanted, 0)
    if not total:
        return Stale()
    page = pages.nearest(page, total, ON_A_PAGE)
    found = entries.list_page(db, person.id, value=wanted, limit=ON_A_PAGE, offset=page * ON_A_PAGE)
    return Listed(entries=tuple(found), value=wanted, page=page, total=total, person=person, library=library)


def list_starred(db: Database, person: Person, _: datetime, *, library: Library, page: int) -> Listed | Stale:
    if not (total := entries.count_starred(db, person.id)):
        return Stale()
    page = pages.nearest(page, total, ON_A_PAGE)
    found = entries.list_page(db, person.id, value=None, starred=True, limit=ON_A_PAGE, offset=page * ON_A_PAGE)
    return Listed(entries=tuple(found), value=None, page=page, total=total, person=person, library=library, starred=True)


def ask_search(db: Database, person: Person, now: datetime) -> SearchAsked | Stale:
    if person.consented_at is None:
        return Stale()
    dialogues.ask(db, person.id, Asking.SEARCH, now=now)
    return SearchAsked()


def search(db: Database, person: Person, _: datetime, *, library: Library, text: str) -> Found:
    """What is looked for is kept nowhere."""
    dialogues.stop(db, person.id)
    terms = searching.terms(text)
    found, total = entries.search(db, person.id, has=searching.finder(terms), limit=ON_A_PAGE) if terms else ([], 0)
    return Found(entries=tuple(found), terms=terms, total=total, person=person, library=library)


def open_entry(db: Database, person: Person, _: datetime, *, library: Library, entry_id: int) -> Opened | Stale:
    entry = entries.find_kept(db, person.id, entry_id)
    return Stale() if entry is None else opened(db, person, entry, library)


def opened(db: Database, person: Person, entry: Entry, library: Library) -> Opened:
    read = None if entry.reflection_id is None else readers.find(db, person.id, entry.reflection_id)
    shared = () if read is None else read.shared
    can_share = read is not None and read.can_share and bool(entry.text)
    return Opened(entry=entry, scenario=library.find_scenario(entry.scenario_id), person=person, can_share=can_share, shared=shared)


def read_on(db: Database, person: Person, _: datetime, *, entry_id: int, part: int) -> ReadOn | Stale:
    entry = entries.find(db, person.id, entry_id)
    return Stale() if entry is None else ReadOn(entry=entry, part=part)


def write_again(db: Database, person: Person, now: datetime, *, library: Library, entry_id: int) -> Card | NothingToShow | Stale:
    """The same scenario now, as a prompt of its own: what was written before stays, and stands beside what is chosen now."""
    entry = entries.find_kept(db, person.id, entry_id)
    scenario = None if entry is None else library.find_scenario(entry.scenario_id)
    if entry is None:
        return Stale()
    if scenario is None:
        return NothingToShow(value=entry.value)
    return daily.open_scenario(db, person, now, scenario=scenario, library=library)
