"""What of a cohort its trainers set: asked one after the other while it is made, and each alone later."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from bot.services import naming, standing
from bot.services.account import cities
from bot.services.account.cities import City
from bot.services.cohorts import joining
from bot.services.cohorts.joining import CohortShown
from bot.services.naming import NameTooLong
from bot.services.over import Stale
from db import Database, cohort_drafts, cohorts, dialogues
from db.dialogues import Asking
from practice import calendar
from practice.access import Action
from practice.cohorts import Cohort, Part, ends_at
from practice.frozen import Frozen
from practice.models import EVERY_DAY, Person
from practice.typed import day_answers, sending_times, spans

LONGEST = timedelta(days=3 * 366)
EARLIEST = timedelta(days=366)
ASKED_BY = {
    Part.START: Asking.COHORT_START,
    Part.END: Asking.COHORT_END,
    Part.HOUR: Asking.COHORT_HOUR,
    Part.DAYS: Asking.COHORT_DAYS,
    Part.ZONE: Asking.COHORT_CITY,
    Part.NAME: Asking.COHORT_NAME,
}
ORDER = (Part.START, Part.END, Part.HOUR, Part.DAYS)  # while it is made


class PartAsked(Frozen):
    """`making`: more follows, and it can be skipped. `days`: those picked so far, one by one. `example_on`: how a date is written.

    `hours`: one of these was meant.
    """

    cohort: Cohort
    part: Part
    making: bool
    example_on: date
    days: frozenset[int] | None = None
    hours: tuple[int, ...] = ()


class NotRead(Frozen):
    """Not what was asked for, or not a date that can be the cohort's first or last: asked again."""

    asked: PartAsked


class PlacesFound(Frozen):
    cohort: Cohort
    cities: tuple[City, ...]
    asked: str


class CohortMade(Frozen):
    shown: CohortShown


class ChangesOffered(Frozen):
    cohort: Cohort


Changing = PartAsked | NotRead | PlacesFound | CohortMade | ChangesOffered | CohortShown | NameTooLong | Stale


def _find(db: Database, person: Person, now: datetime, cohort_id: int) -> standing.Standing | None:
    return standing.find(db, person, now, cohort_id=cohort_id, action=Action.CHANGE_COHORT)


def offer(db: Database, person: Person, now: datetime, *, cohort_id: int) -> ChangesOffered | Stale:
    if (found := _find(db, person, now, cohort_id)) is None:
        return Stale()
    dialogues.stop_if(db, person.id, *ASKED_BY.values())
    return ChangesOffered(cohort=found.cohort)


def ask(db: Database, person: Person, now: datetime, *, cohort_id: int, part: Part, days: str | None = None) -> PartAsked | Stale:
    if (found := _find(db, person, now, cohort_id)) is None:
        return Stale()
    dialogues.ask(db, person.id, ASKED_BY[part], now=now, about_id=cohort_id)
    picked = None if days is None else frozenset(int(day) for day in days if day in "0123456")
    return replace(_asked(db, person, now, found.cohort, part), days=picked)


def _asked(db: Database, person: Person, now: datetime, cohort: Cohort, part: Part) -> PartAsked:
    return PartAsked(
        cohort=cohort,
        part=part,
        making=_is_making(db, person, cohort.id),
        example_on=_today(cohort, now) + timedelta(days=28 if part is Part.END else 3),
    )


def _is_making(db: Database, person: Person, cohort_id: int) -> bool:
    draft = cohort_drafts.find(db, person.id)
    return draft is not None and draft.cohort_id == cohort_id


def _today(cohort: Cohort, now: datetime) -> date:
    return calendar.local_day(now, cohort.zone)


def go_on(db: Database, person: Person, now: datetime, *, cohort_id: int, part: Part) -> Changing:
    """What is asked after `part`, which stays as it is; after the last one the cohort's page."""
    if (found := _find(db, person, now, cohort_id)) is None:
        return Stale()
    if (following := _following(part, found.cohort)) is not None and _is_making(db, person, cohort_id):
        return ask(db, person, now, cohort_id=cohort_id, part=following)
    dialogues.stop_if(db, person.id, *ASKED_BY.values())
    shown = joining.shown(db, person, now, found.cohort, found.membership)
    return CohortMade(shown=shown) if cohort_drafts.finish(db, person.id, cohort_id) else shown


def _following(part: Part, cohort: Cohort) -> Part | None:
    """Where each member keeps their own hour, they keep their own days."""
    if part is Part.NAME:
        return Part.START
    if part is Part.ZONE:
        return Part.HOUR
    rest = ORDER[ORDER.index(part) + 1 :]
    return next((each for each in rest if each is not Part.DAYS or cohort.hour is not None), None)


def start_in(db: Database, person: Person, now: datetime, *, cohort_id: int, days: int) -> Changing:
    """So many days from today."""
    if (found := _find(db, person, now, cohort_id)) is None or days > EARLIEST.days:
        return Stale()
    return _set_start(db, person, now, found.cohort, _today(found.cohort, now) + timedelta(days=days))


def end_after(db: Database, person: Person, now: datetime, *, cohort_id: int, weeks: int) -> Changing:
    """So many weeks after its first day or today, whichever is later; 0 for no end."""
    if (found := _find(db, person, now, cohort_id)) is None or timedelta(weeks=min(weeks, LONGEST.days)) > LONGEST:
        return Stale()
    first = max(found.cohort.starts_on, _today(found.cohort, now))
    return _set_end(db, person, now, found.cohort, first + timedelta(weeks=weeks, days=-1) if weeks else None)


def hear_day(db: Database, person: Person, now: datetime, *, cohort_id: int, part: Part, text: str) -> Changing:
    """A date as the person writes it or, for the end, how long it lasts: that counts from its first day or today, whichever is later."""
    if (found := _find(db, person, now, cohort_id)) is None:
        dialogues.stop(db, person.id)
        return Stale()
    lasting = spans.end_of(text, max(found.cohort.starts_on, _today(found.cohort, now))) if part is Part.END else None
    if lasting is not None:
        return _set_end(db, person, now, found.cohort, lasting)
    if (read := day_answers.read(text, person.language, today=_today(found.cohort, now))) is None:
        return NotRead(asked=_asked(db, person, now, found.cohort, part))
    # A date that reads two ways is taken as the language has it: the page that follows says it with the month's name.
    return (_set_start if part is Part.START else _set_end)(db, person, now, found.cohort, read.day)


def _set_start(db: Database, person: Person, now: datetime, cohort: Cohort, day: date) -> Changing:
    today = _today(cohort, now)
    if not today - EARLIEST <= day <= today + EARLIEST or (cohort.ends_on is not None and day > cohort.ends_on):
        return NotRead(asked=_asked(db, person, now, cohort, Part.START))
    return _store(db, person, now, replace(cohort, starts_on=day), Part.START)


def _set_end(db: Database, person: Person, now: datetime, cohort: Cohort, day: date | None) -> Changing:
    today = _today(cohort, now)
    if day is not None and not max(cohort.starts_on, today) <= day <= today + LONGEST:
        return NotRead(asked=_asked(db, person, now, cohort, Part.END))
    return _store(db, person, now, replace(cohort, ends_on=day), Part.END)


def set_hour(db: Database, person: Person, now: datetime, *, cohort_id: int, hour: int | None) -> Changing:
    """One for all, or each member's own."""
    if (found := _find(db, person, now, cohort_id)) is None:
        return Stale()
    return _store(db, person, now, replace(found.cohort, hour=None if hour is None else hour % 24), Part.HOUR)


def set_days(db: Database, person: Person, now: datetime, *, cohort_id: int, days: str) -> Changing:
    found = _find(db, person, now, cohort_id)
    wanted = frozenset(int(day) for day in days if day in "0123456")
    if found is None or not wanted <= EVERY_DAY:
        return Stale()
    if not wanted:
        return ask(db, person, now, cohort_id=cohort_id, part=Part.DAYS, days="")
    return _store(db, person, now, replace(found.cohort, days=wanted), Part.DAYS)


def hear_when(db: Database, person: Person, now: datetime, *, cohort_id: int, part: Part, text: str) -> Changing:
    """Its hour or its days as the person writes them; to the one question, both answer both."""
    if (found := _find(db, person, now, cohort_id)) is None:
        dialogues.stop(db, person.id)
        return Stale()
    asked, cohort, said = _asked(db, person, now, found.cohort, part), found.cohort, sending_times.read(text)
    if said is None or (part is Part.DAYS and not said.days) or (part is Part.HOUR and not (said.hours or said.own)):
        return NotRead(asked=asked)
    if len(said.hours) > 1:
        return replace(asked, part=Part.HOUR, hours=said.hours)
    hour = said.hours[0] if said.hours else None if said.own else cohort.hour
    changed = replace(cohort, hour=hour, days=said.days or cohort.days)
    return _store(db, person, now, changed, Part.DAYS if said.days else part)


def set_zone(db: Database, person: Person, now: datetime, *, cohort_id: int, zone: str) -> Changing:
    if (found := _find(db, person, now, cohort_id)) is None or zone not in available_timezones():
        return Stale()
    return _store(db, person, now, replace(found.cohort, zone=ZoneInfo(zone)), Part.ZONE)


def hear_city(db: Database, person: Person, now: datetime, *, cohort_id: int, text: str) -> Changing:
    """Plainly one place: its zone is taken at once. What may be another is offered."""
    if (found := _find(db, person, now, cohort_id)) is None:
        dialogues.stop(db, person.id)
        return Stale()
    places = cities.search(text)
    if places.zone is not None:
        return set_zone(db, person, now, cohort_id=cohort_id, zone=places.zone)
    return PlacesFound(cohort=found.cohort, cities=places.found, asked=text)


def rename(db: Database, person: Person, now: datetime, *, cohort_id: int, text: str) -> Changing:
    if (found := _find(db, person, now, cohort_id)) is None:
        dialogues.stop(db, person.id)
        return Stale()
    if isinstance(name := naming.read(text), NameTooLong):
        return name
    return _store(db, person, now, replace(found.cohort, name=name), Part.NAME)


def _store(db: Database, person: Person, now: datetime, cohort: Cohort, part: Part) -> Changing:
    """The last day is over at its midnight in the cohort's zone, whichever of the two changed."""
    cohorts.change(db, replace(cohort, end_at=ends_at(cohort.ends_on, cohort.zone)))
    return _answered(db, person, now, cohort.id, part)


def _answered(db: Database, person: Person, now: datetime, cohort_id: int, part: Part) -> Changing:
    """While it is made the next question follows; an hour may still be wanted after another zone."""
    if part is Part.ZONE:
        return ask(db, person, now, cohort_id=cohort_id, part=Part.HOUR)
    if part is Part.HOUR and cohorts.get(db, cohort_id).hour is not None:
        return ask(db, person, now, cohort_id=cohort_id, part=Part.DAYS)
    return go_on(db, person, now, cohort_id=cohort_id, part=part)
