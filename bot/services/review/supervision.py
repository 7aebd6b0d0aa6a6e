"""A list to take into supervision. It is the person's own: nothing of it is sent or shown to anyone."""

from datetime import datetime

from bot.services import pages
from bot.services.over import NotSetUp, Stale
from db import Database, entries, plans, supervision
from db.entries import Entry
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Person
from practice.plans import Plan

ON_A_PAGE = 5


class Brought(Frozen):
    """It is on the list. `is_new` is False where it was there before."""

    is_new: bool


class Item(Frozen):
    """Something on the list: what was written to a scenario, or a plan."""

    id: int
    entry: Entry | None
    plan: Plan | None


class ListShown(Frozen):
    """One page, in the order in which things were put there. `removes`: the numbers take off instead of opening."""

    items: tuple[Item, ...]
    page: int
    total: int
    removes: bool
    person: Person
    library: Library


class ClearingAsked(Frozen):
    total: int


class Cleared(Frozen): ...


def bring_reflection(db: Database, person: Person, now: datetime, *, reflection_id: int) -> Brought | Stale:
    is_new = supervision.add_reflection(db, person.id, reflection_id, now=now)
    return Brought(is_new=is_new) if is_new or supervision.has_reflection(db, person.id, reflection_id) else Stale()


def bring_plan(db: Database, person: Person, now: datetime, *, plan_id: int) -> Brought | Stale:
    is_new = supervision.add_plan(db, person.id, plan_id, now=now)
    return Brought(is_new=is_new) if is_new or supervision.has_plan(db, person.id, plan_id) else Stale()


def show(db: Database, person: Person, _: datetime, *, library: Library, page: int = 0, removes: bool = False) -> ListShown | NotSetUp:
    """A page that is no longer there is the last one."""
    if person.set_up_at is None:
        return NotSetUp()
    total = supervision.count(db, person.id)
    page = pages.nearest(page, total, ON_A_PAGE)
    found = supervision.list_page(db, person.id, limit=ON_A_PAGE, offset=page * ON_A_PAGE)
    items = tuple(_item(db, person, each) for each in found)
    return ListShown(items=items, page=page, total=total, removes=removes and bool(items), person=person, library=library)


def _item(db: Database, person: Person, item: supervision.Item) -> Item:
    return Item(
        id=item.id,
        entry=None if item.prompt_id is None else entries.find(db, person.id, item.prompt_id),
        plan=None if item.plan_id is None else plans.find(db, person.id, item.plan_id),
    )


def remove(db: Database, person: Person, now: datetime, *, library: Library, item_id: int, page: int) -> ListShown | NotSetUp:
    """A second tap takes nothing more off; the list is shown as it is now."""
    supervision.remove(db, person.id, item_id)
    return show(db, person, now, library=library, page=page)


def ask_to_clear(db: Database, person: Person, _: datetime) -> ClearingAsked | Stale:
    total = supervision.count(db, person.id)
    return ClearingAsked(total=total) if total else Stale()


def clear(db: Database, person: Person, _: datetime) -> Cleared:
    supervision.clear(db, person.id)
    return Cleared()
