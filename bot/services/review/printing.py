"""What someone wrote to one value, in one month or under a star, to print for supervision."""

from datetime import date, datetime

from bot.services.over import Stale
from db import Database, entries, people
from db.entries import Entry
from practice import calendar
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Person, Value

MOST = 60
"""Entries in one file: a month of the keenest, and what a phone still opens."""


class Choice(Frozen):
    """Exactly one of them: a value, a month by its first day, or what has a star."""

    value: Value | None = None
    month: date | None = None

    @property
    def is_starred(self) -> bool:
        return self.value is None and self.month is None


class Asked(Frozen):
    choice: Choice
    person: Person


class Printed(Frozen):
    """The newest, oldest first."""

    choice: Choice
    entries: tuple[Entry, ...]
    person: Person
    library: Library


def ask(db: Database, person: Person, _: datetime, *, value: str, month: int) -> Asked | Stale:
    """`month` is its year and number, 202603; 0 for none."""
    if (value and value not in set(Value)) or (month and not (1 <= month % 100 <= 12 and 2000 <= month // 100 < 9999)):  # noqa: PLR2004
        return Stale()
    choice = Choice(value=Value(value) if value else None, month=date(month // 100, month % 100, 1) if month and not value else None)
    return Asked(choice=choice, person=person) if _find(db, person, choice) else Stale()


def read(db: Database, person_id: int, choice: Choice, library: Library) -> Printed:
    """Raises LookupError where nothing of it is left."""
    person = people.get(db, person_id)
    if not (found := _find(db, person, choice)):
        raise LookupError("nothing to print")
    return Printed(choice=choice, entries=tuple(reversed(found)), person=person, library=library)


def _find(db: Database, person: Person, choice: Choice) -> list[Entry]:
    if choice.month is None:
        return entries.list_page(db, person.id, value=choice.value, starred=choice.is_starred, limit=MOST, offset=0)
    after = (choice.month.replace(day=28) + 4 * calendar.DAY).replace(day=1)
    since, before = (calendar.start_of(day, person.schedule.zone) for day in (choice.month, after))
    return entries.list_written(db, person.id, since=since, before=before, limit=MOST)
