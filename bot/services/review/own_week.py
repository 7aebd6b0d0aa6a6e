"""One's own week, for those who chose a day: what was practiced and one line of their own, never what was not."""

from datetime import datetime, timedelta
from itertools import count

from bot.services import holding_back
from bot.services.care import support
from bot.services.over import Stale
from db import Database, entries, own_weeks
from practice import calendar, unasked
from practice.calendar import DAY
from practice.frozen import Frozen
from practice.library import Library
from practice.models import EVERY_DAY, Person, Schedule, Value

A_WEEK = timedelta(days=7)
LOOKED_AT = 7  # of the week's entries, for a line of their own


class WeekShown(Frozen):
    """On which weekday it comes; None: it is off."""

    day: int | None


class OwnWeek(Frozen):
    """`practiced` counts values; `line` is empty where they wrote nothing."""

    practiced: dict[Value, int]
    line: str


def show(db: Database, person: Person, _: datetime) -> WeekShown | Stale:
    if person.set_up_at is None:
        return Stale()
    wish = own_weeks.find(db, person.id)
    return WeekShown(day=None if wish is None else wish.day)


def choose(db: Database, person: Person, now: datetime, *, day: int) -> WeekShown | Stale:
    """Any other number than a weekday's turns it off."""
    if person.set_up_at is None:
        return Stale()
    if day not in EVERY_DAY:
        own_weeks.stop(db, person.id)
    else:
        own_weeks.want(db, person.id, day=day, next_at=next_week(person.schedule, day=day, after=now))
    return show(db, person, now)


def next_week(schedule: Schedule, *, day: int, after: datetime) -> datetime:
    """The first such weekday's instant later than `after`: beside that day's scenario, out of quiet hours where that can be."""
    today = calendar.local_day(after, schedule.zone)
    days = (today + n * DAY for n in count() if (today + n * DAY).weekday() == day)
    instants = (unasked.instant_on(each, schedule) or calendar.start_of(each, schedule.zone) + DAY / 2 for each in days)
    return next(at for at in instants if at > after)


def plan(db: Database, person: Person, now: datetime, *, library: Library) -> OwnWeek | None:
    """Advance a due time and, if nothing speaks against it now, tell the seven days before. A week with nothing in it is not told of."""
    if (wish := own_weeks.find(db, person.id)) is None or wish.next_at > now:
        return None
    is_away = person.paused_at is not None or person.blocked_at is not None or person.next_prompt_at is None
    at = now if is_away else max(holding_back.earliest(db, person, now), unasked.apart(now, unasked=holding_back.others(db, person, now)))
    waits = now < at < wish.next_at + DAY  # a day late, the next week's is better
    then = at if waits else next_week(person.schedule, day=wish.day, after=now)
    if not own_weeks.claim(db, wish, then=then) or waits or is_away or at > now:
        return None
    since = now - A_WEEK
    if not (practiced := own_weeks.count_practiced(db, person.id, since=since)):
        return None
    return OwnWeek(practiced=practiced, line=_line(db, person, library, since, now))


def _line(db: Database, person: Person, library: Library, since: datetime, now: datetime) -> str:
    """Their newest words of that week, unless these may mean danger: that is for no Sunday afternoon."""
    found = entries.list_written(db, person.id, since=since, before=now, limit=LOOKED_AT)
    texts = (entry.text or entry.own_words or "" for entry in found)
    return next((text for text in texts if text and support.find(text, library) is None), "")
