"""What the mirror of words noticed over the last weeks: only what was there, and only of what peer supporters practise."""

from datetime import date, datetime, timedelta

from db import Database, mirrors, noticed
from db.mirrors import Mirror
from practice import calendar
from practice.frozen import Frozen
from practice.language.noticing import What
from practice.models import Person
from practice.word_mirror import OPENING

WEEKS = 12


class OwnWays(Frozen):
    """`weeks` are Mondays, oldest first, from the first with something in it; `counts` has a number for each of them, by kind."""

    person: Person
    weeks: tuple[date, ...]
    counts: dict[What, tuple[int, ...]]


class NotChosen(Frozen): ...


def over_weeks(db: Database, person: Person, now: datetime) -> OwnWays | NotChosen:
    if Mirror.WORDS not in mirrors.list_wanted(db, person.id):
        return NotChosen()
    zone = person.schedule.zone
    last = _monday(calendar.local_day(now, zone))
    first = last - timedelta(weeks=WEEKS - 1)
    since = calendar.start_of(first, zone)
    found = [
        (_monday(calendar.local_day(at, zone)), what) for at, what in noticed.list_since(db, person.id, since=since) if what in OPENING
    ]
    begins = min((week for week, _ in found), default=last)
    weeks = tuple(begins + timedelta(weeks=number) for number in range((last - begins).days // 7 + 1))
    there = [what for what in OPENING if any(each is what for _, each in found)]
    counts = {what: tuple(sum(1 for each in found if each == (week, what)) for week in weeks) for what in there}
    return OwnWays(person=person, weeks=weeks, counts=counts)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
