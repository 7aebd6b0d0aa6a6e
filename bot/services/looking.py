"""Looking things up: values, guidelines, glossary, support. Nothing changes but whose lines someone sees."""

from datetime import datetime

from db import Database, cohorts, people
from practice.frozen import Frozen
from practice.library import Library, Support
from practice.models import Person, Track, Value


class ValuesShown(Frozen):
    library: Library
    track: Track = Track.PEER_SUPPORTER


class ValueShown(Frozen):
    value: Value
    library: Library


class GuidelinesShown(Frozen):
    value: Value
    supervisors: bool
    page: int
    library: Library


class GlossaryShown(Frozen):
    page: int
    library: Library


class SupportShown(Frozen):
    support: Support


class CountriesShown(Frozen):
    """`countries` are codes such as "MX"; `current` is the one whose lines are shown now."""

    countries: tuple[str, ...]
    current: str


class Told(Frozen):
    """A text about the bot itself."""

    person: Person


class UnknownCommand(Frozen):
    """No command of ours. `trains`: a trainer's may have been meant."""

    typed: str
    trains: bool


def values(_: Database, person: Person, __: datetime, *, library: Library) -> ValuesShown:
    return ValuesShown(library=library, track=person.track)


def value(_: Database, __: Person, ___: datetime, *, library: Library, value: Value) -> ValueShown:
    return ValueShown(value=value, library=library)


def guidelines(_: Database, __: Person, ___: datetime, *, library: Library, value: Value, supervisors: bool, page: int) -> GuidelinesShown:
    return GuidelinesShown(value=value, supervisors=supervisors, page=page, library=library)


def glossary(_: Database, __: Person, ___: datetime, *, library: Library, page: int) -> GlossaryShown:
    return GlossaryShown(page=page, library=library)


def support(_: Database, person: Person, __: datetime, *, library: Library, country: str) -> SupportShown:
    return SupportShown(support=library.support_for(person, country))


def support_of(_: Database, person: Person, __: datetime, *, library: Library, country: str, shown: str) -> SupportShown:
    """Of the country that the message before was about."""
    return SupportShown(support=library.support.get(shown) or library.support_for(person, country))


def countries(_: Database, person: Person, __: datetime, *, library: Library, country: str) -> CountriesShown:
    return CountriesShown(countries=tuple(library.support), current=library.support_for(person, country).country)


def choose_country(db: Database, person: Person, _: datetime, *, library: Library, country: str, chosen: str) -> SupportShown:
    """Their lines, now and from now on; before they agreed to anything, only now."""
    if chosen not in library.support:
        return SupportShown(support=library.support_for(person, country))
    if person.consented_at is not None:
        people.set_support_country(db, person.id, country=chosen)
    return SupportShown(support=library.support[chosen])


def unknown_command(db: Database, person: Person, __: datetime, *, typed: str) -> UnknownCommand:
    return UnknownCommand(typed=typed, trains=cohorts.is_trainer(db, person.id))


def about(_: Database, person: Person, __: datetime) -> Told:
    return Told(person=person)
