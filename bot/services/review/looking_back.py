"""A month ago someone wrote something: shown at most weekly, to those who chose it, and never while anything unasked is open."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.services.over import Stale
from db import Database, dialogues, entries, looking_back, outbox, prompts, support
from db.entries import Entry
from db.looking_back import Wish
from practice import calendar
from practice.frozen import Frozen
from practice.library import Library, Scenario
from practice.looking_back import A_YEAR, following, is_now, next_instant, next_try, windows
from practice.models import Person, Step
from practice.pace import WRITING

WEEKLY = 7
MONTHLY = 30


class Chosen(Frozen):
    """Whether they are shown what they wrote, and how often."""

    wish: Wish


class Remembered(Frozen):
    """Something that was written a month ago, or a year ago."""

    entry: Entry
    scenario: Scenario | None
    a_year: bool
    wish: Wish
    zone: ZoneInfo


def choose(db: Database, person: Person, now: datetime, *, wanted: bool) -> Chosen | Stale:
    if person.set_up_at is None:
        return Stale()
    if wanted:
        _want(db, person, now, every=WEEKLY)
    else:
        looking_back.stop(db, person.id)
    return Chosen(wish=looking_back.find(db, person.id))


def less(db: Database, person: Person, now: datetime) -> Chosen | Stale:
    """Monthly instead of weekly, for those who have it."""
    if not looking_back.find(db, person.id).wanted:
        return Stale()
    _want(db, person, now, every=MONTHLY)
    return Chosen(wish=looking_back.find(db, person.id))


def _want(db: Database, person: Person, now: datetime, *, every: int) -> None:
    sent_on = looking_back.find(db, person.id).sent_on
    today = calendar.today(person.schedule, now)
    first_on = today + calendar.DAY if sent_on is None else max(today + calendar.DAY, sent_on + timedelta(days=every))
    looking_back.want(db, person.id, every=every, next_at=next_instant(person.schedule, after=now, not_before=first_on))


def plan(db: Database, person: Person, now: datetime, *, library: Library) -> Remembered | None:
    """Advance a due time and, if nothing speaks against it now, say what was written. What cannot be now is tried an hour later."""
    wish = looking_back.find(db, person.id)
    if wish.next_at is None or wish.next_at > now:
        return None
    today = calendar.today(person.schedule, now)
    waits = not is_now(person.schedule, now=now) or _is_something_open(db, person, now)
    entry = None if waits or _is_away(person) else _find(db, person, now, wish)
    every = timedelta(days=wish.every)
    then = next_try(person.schedule, after=now) if waits else following(person.schedule, shown_at=now, every=every)
    if not looking_back.claim(db, person.id, read_at=wish.next_at, then=then) or entry is None:
        return None
    looking_back.sent(db, person.id, on=today)
    age = today - calendar.local_day(entry.at, person.schedule.zone)
    scenario = library.find_scenario(entry.scenario_id)
    return Remembered(entry=entry, scenario=scenario, a_year=age >= A_YEAR, wish=wish, zone=person.schedule.zone)


def _is_away(person: Person) -> bool:
    """Paused, out of reach, or so quiet that no scenario is planned."""
    return person.paused_at is not None or person.blocked_at is not None or person.next_prompt_at is None


def _is_something_open(db: Database, person: Person, now: datetime) -> bool:
    """A card without an answer, what came unasked since they were last here, words that they are just writing,

    or the quiet after a support answer.
    """
    if (card := prompts.find_open(db, person.id)) is not None and card.step is Step.CHOOSING:
        return True
    if support.is_quiet(db, person.id, now):
        return True
    if outbox.has_scheduled(db, person.id, person.telegram_id, since=person.active_at):
        return True
    return person.active_at is not None and now - person.active_at < WRITING and dialogues.find(db, person.id) is not None


def _find(db: Database, person: Person, now: datetime, wish: Wish) -> Entry | None:
    """From a year ago, else from a month ago; nothing is shown twice, as the days of one showing and the next do not overlap."""
    zone = person.schedule.zone
    for first_on, last_on in windows(calendar.local_day(now, zone), timedelta(days=wish.every)):
        since, before = (calendar.start_of(day, zone) for day in (first_on, last_on + calendar.DAY))
        if (entry := entries.find_written(db, person.id, since=since, before=before)) is not None:
            return entry
    return None
