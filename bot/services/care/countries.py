"""Whose lines someone sees: their own choice, else the host's."""

from datetime import datetime

from bot.services.looking import SupportShown
from db import Database, people
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Person


class CountriesShown(Frozen):
    """`countries` are codes such as "MX"; `current` is the one whose lines are shown now."""

    countries: tuple[str, ...]
    current: str


def countries(_: Database, person: Person, __: datetime, *, library: Library, country: str) -> CountriesShown:
    return CountriesShown(countries=tuple(library.support), current=library.support_for(person, country).country)


def choose(db: Database, person: Person, _: datetime, *, library: Library, country: str, chosen: str) -> SupportShown:
    """Their lines, now and from now on; before they agreed to anything, only now."""
    if chosen not in library.support:
        return SupportShown(support=library.support_for(person, country))
    if person.consented_at is not None:
        people.set_support_country(db, person.id, country=chosen)
    return SupportShown(support=library.support[chosen])
