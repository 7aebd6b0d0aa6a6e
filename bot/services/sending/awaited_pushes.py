"""Whether a sending will have someone's day, so that their own scenario of that day need not come."""

from datetime import date, datetime

from bot.services.daily.choosing import is_welcome
from db import Database, push_members, pushes
from practice import calendar
from practice.library import Library
from practice.models import Person
from practice.pushes import Push


def is_for(push: Push, person: Person, library: Library) -> bool:
    """In a language that they read, and about no topic that they turned off or leave out."""
    scenario = library.find_scenario(push.scenario_id)
    return scenario is not None and push.readers in (None, person.language) and is_welcome(person, scenario, library)


def has_day(db: Database, person: Person, day: date, now: datetime, *, library: Library) -> bool:
    """One that comes later on that local day of theirs."""
    zone = person.schedule.zone
    waiting_at = push_members.next_of_person(db, person.id)
    if waiting_at is not None and waiting_at > now and calendar.local_day(waiting_at, zone) == day:
        return True
    planned = pushes.list_planned_at(db, person.id, since=now, until=now + 2 * calendar.DAY)
    return any(_comes_on(push, person) == day and is_for(push, person, library) for push in planned)


def _comes_on(push: Push, person: Person) -> date | None:
    if push.wanted_at is None:
        return None
    return calendar.local_day(calendar.after_quiet(push.wanted_at, person.schedule), person.schedule.zone)
