"""When a sending goes out: chosen from buttons or typed, read back, and confirmed once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.services.account import pauses
from bot.services.cohorts import course_planning
from bot.services.over import Stale
from bot.services.sending import pushes, recipients
from bot.services.sending.pushes import Found
from db import Database, dialogues
from db import pushes as rows
from db.dialogues import Asking
from practice import calendar
from practice.cohorts import Cohort
from practice.frozen import Frozen
from practice.library import Library, Scenario
from practice.models import Language, Person, Schedule
from practice.outlook import Outlook
from practice.pushes import Push, PushState, Timing, opens_at
from practice.typed import day_answers, moments, sending_times

DAYS_AHEAD = 8
DAYTIME = range(7, 22)
EVERYONE = "all"
A_MOMENT = timedelta(seconds=1)  # what is due is later than what made it so


class TimesOffered(Found): ...


class DaysOffered(Frozen):
    """The cohort's next days; another one may be typed. `own`: each member's own hour."""

    push: Push
    cohort: Cohort
    days: tuple[date, ...]
    own: bool


class HoursOffered(Frozen):
    """Hours of that day that are still ahead."""

    push: Push
    cohort: Cohort
    day: date
    hours: tuple[int, ...]


class ReadBack(Found):
    """What was chosen, before it is confirmed. `check` names it; `outlook` is there for what goes out now.

    `in_place_of_course`: a day of the course stands there, and passes.
    """

    people: int
    check: int
    outlook: Outlook | None
    in_place_of_course: bool


class NoSuchMoment(Frozen):
    """Not a day and hour that could be read, or a past one, or one that is too far ahead."""

    push: Push
    cohort: Cohort
    example_at: datetime
    past: bool = False
    after_the_end: bool = False


class DayTaken(Frozen):
    """One a day is the most: this other one has that day."""

    push: Push
    cohort: Cohort
    other: Push
    other_scenario: Scenario | None


class PushPlanned(Found):
    people: int
    outlook: Outlook | None


Timed = ReadBack | NoSuchMoment | DayTaken | Stale


def offer(db: Database, person: Person, now: datetime, *, library: Library, push_id: int, readers: str) -> TimesOffered | Stale:
    found = pushes.find_draft(db, person, now, library=library, push_id=push_id)
    if found is None or readers not in {EVERYONE, *Language}:
        return Stale()
    stop_asking(db, person)
    rows.set_readers(db, push_id, None if readers == EVERYONE else Language(readers))
    return TimesOffered(**vars(replace(found, push=rows.get(db, push_id))))


def stop_asking(db: Database, person: Person) -> None:
    dialogues.stop_if(db, person.id, Asking.PUSH_MOMENT, Asking.PUSH_DAY)


def ask_day(db: Database, person: Person, now: datetime, *, library: Library, push_id: int, own: bool) -> DaysOffered | Stale:
    if (found := pushes.find_draft(db, person, now, library=library, push_id=push_id)) is None:
        return Stale()
    dialogues.ask(db, person.id, Asking.PUSH_DAY if own else Asking.PUSH_MOMENT, now=now, about_id=push_id)
    today = calendar.local_day(now, found.cohort.zone)
    first = max(today if own or _hours_of(today, found.cohort, now) else today + calendar.DAY, found.cohort.starts_on)
    days = tuple(first + timedelta(days=ahead) for ahead in range(DAYS_AHEAD))
    return DaysOffered(push=found.push, cohort=found.cohort, days=days, own=own)


def pick_day(db: Database, person: Person, now: datetime, *, library: Library, push_id: int, day: int, own: bool) -> HoursOffered | Timed:
    found = pushes.find_draft(db, person, now, library=library, push_id=push_id)
    chosen = _date_of(day)
    if found is None or chosen is None:
        return Stale()
    return _own_day(db, person, found, chosen, now) if own else _day(found, chosen, now)


def pick_hour(db: Database, person: Person, now: datetime, *, library: Library, push_id: int, day: int, hour: int) -> Timed:
    found = pushes.find_draft(db, person, now, library=library, push_id=push_id)
    chosen = _date_of(day)
    if found is None or chosen is None:
        return Stale()
    return _moment(db, person, found, chosen, time(hour % 24), now)


def choose_now(db: Database, person: Person, now: datetime, *, library: Library, push_id: int) -> Timed:
    found = pushes.find_draft(db, person, now, library=library, push_id=push_id)
    return Stale() if found is None else _timed(db, person, found, Timing.NOW, calendar.local_day(now, found.cohort.zone), None, now)


def choose_usual(db: Database, person: Person, now: datetime, *, library: Library, push_id: int) -> Timed:
    """The cohort's hour, on the next of its days that has no other sending, once it has begun."""
    found = pushes.find_draft(db, person, now, library=library, push_id=push_id)
    if found is None or found.cohort.hour is None:
        return Stale()
    schedule = Schedule(zone=found.cohort.zone, hour=found.cohort.hour, days=found.cohort.days)
    slot = calendar.next_slot(schedule, after=now, not_on_or_before=found.cohort.starts_on - calendar.DAY)
    while taken(db, found, slot.local_on, None) or course_planning.find_waiting(db, found.cohort.id, slot.local_on):
        slot = calendar.next_slot(schedule, after=slot.at, not_on_or_before=slot.local_on)
    return _timed(db, person, found, Timing.AT, slot.local_on, slot.at, now)


def hear(db: Database, person: Person, now: datetime, *, library: Library, push_id: int, text: str, own: bool) -> HoursOffered | Timed:
    """A day, or a day and an hour or a time between two, as the person writes it, in the cohort's zone."""
    if (found := pushes.find_draft(db, person, now, library=library, push_id=push_id)) is None:
        dialogues.stop(db, person.id)
        return Stale()
    rest, some = sending_times.between(text)
    words, hour = (rest, None) if some else moments.split(text)
    today = calendar.local_day(now, found.cohort.zone)
    read = day_answers.read(words, person.language, today=today)
    day = None if read is None else read.day
    if own and day is not None:
        return _own_day(db, person, found, day, now)
    if some and not own and not words:
        day = today if _hours_of(today, found.cohort, now, some) else today + calendar.DAY
    if hour is None:
        return _unread(found, now) if own or day is None else _day(found, day, now, some or DAYTIME)
    return _moment(db, person, found, day or today, hour, now) if day is not None or not words else _unread(found, now)


def confirm(
    db: Database, person: Person, now: datetime, *, library: Library, push_id: int, check: int, to_all: bool
) -> PushPlanned | Timed:
    """Once; the same button again shows what was planned. `to_all`: what goes out now, also to those who had today's."""
    found = pushes.find(db, person, now, library=library, push_id=push_id)
    if found is None or found.push.timing is None or found.push.timing is Timing.MEETING or check_of(found.push) != check:
        return Stale()
    if found.push.state is not PushState.DRAFT:
        return Stale() if found.push.state is PushState.CANCELLED else _planned(db, found, now)
    day = found.push.local_on or calendar.local_day(now, found.cohort.zone)
    problem = _problem(found, found.push.timing, day, found.push.wanted_at, now) or taken(db, found, day, library)
    if problem is not None:
        return problem
    if to_all and found.push.timing is Timing.NOW:
        rows.send_also_today(db, push_id)
    own = found.push.timing is Timing.OWN_HOUR
    at = None if own else found.push.wanted_at or now
    if (waiting := course_planning.find_waiting(db, found.cohort.id, day)) is not None:
        course_planning.let_pass(db, waiting, now)
    due_at = max(at or opens_at(day), now + A_MOMENT)
    rows.confirm(db, push_id, state=PushState.PLANNED, local_on=day, wanted_at=at, due_at=due_at, now=now)
    course_planning.pass_over(db, found.cohort.id, found.scenario.id, now)
    stop_asking(db, person)
    return _planned(db, found, now)


def check_of(push: Push) -> int:
    match push.timing:
        case Timing.AT if push.wanted_at is not None:
            return int(push.wanted_at.timestamp())
        case Timing.OWN_HOUR if push.local_on is not None:
            return push.local_on.toordinal()
    return 0


def _planned(db: Database, found: Found, now: datetime) -> PushPlanned:
    push = rows.get(db, found.push.id)
    return PushPlanned(
        **vars(replace(found, push=push)),
        people=recipients.count(db, push),
        outlook=recipients.outlook_now(db, push, now),
    )


def _own_day(db: Database, person: Person, found: Found, day: date, now: datetime) -> Timed:
    return _timed(db, person, found, Timing.OWN_HOUR, day, None, now)


def _day(found: Found, day: date, now: datetime, among: Sequence[int] = DAYTIME) -> HoursOffered | NoSuchMoment:
    hours = _hours_of(day, found.cohort, now, among)
    if (problem := _problem(found, Timing.AT, day, None, now)) is not None or not hours:
        return problem or _unread(found, now, past=True)
    return HoursOffered(push=found.push, cohort=found.cohort, day=day, hours=hours)


def _moment(db: Database, person: Person, found: Found, day: date, hour: time, now: datetime) -> Timed:
    return _timed(db, person, found, Timing.AT, day, calendar.at_time(day, hour, found.cohort.zone), now)


def _timed(db: Database, person: Person, found: Found, timing: Timing, day: date, at: datetime | None, now: datetime) -> Timed:
    if (problem := _problem(found, timing, day, at, now) or taken(db, found, day, None)) is not None:
        return problem
    stop_asking(db, person)
    rows.set_time(db, found.push.id, timing, local_on=None if timing is Timing.NOW else day, wanted_at=at)
    push = rows.get(db, found.push.id)
    return ReadBack(
        **vars(replace(found, push=push)),
        people=recipients.count(db, push),
        check=check_of(push),
        outlook=recipients.outlook_now(db, push, now),
        in_place_of_course=course_planning.find_waiting(db, found.cohort.id, day) is not None,
    )


def _problem(found: Found, timing: Timing, day: date, at: datetime | None, now: datetime) -> NoSuchMoment | None:
    today = calendar.local_day(now, found.cohort.zone)
    if timing is not Timing.NOW and (day < today or (at is not None and at <= now)):
        return _unread(found, now, past=True)
    if day - today > pauses.LONGEST:
        return _unread(found, now)
    ends = found.cohort.ends_on is not None and day > found.cohort.ends_on
    return _unread(found, now, after_the_end=True) if ends else None


def taken(db: Database, found: Found, day: date, library: Library | None) -> DayTaken | None:
    """A day of the course that nobody had yet gives way, and passes."""
    other, waiting = rows.find_of_day(db, found.cohort.id, day), course_planning.find_waiting(db, found.cohort.id, day)
    if other is None or (waiting is not None and waiting.push_id == other.id):
        return None
    scenario = None if library is None else pushes.find_scenario(library, found.cohort.id, other.scenario_id)
    return DayTaken(push=found.push, cohort=found.cohort, other=other, other_scenario=scenario)


def _unread(found: Found, now: datetime, *, past: bool = False, after_the_end: bool = False) -> NoSuchMoment:
    zone = found.cohort.zone
    example = calendar.at_time(calendar.local_day(now, zone) + timedelta(days=3), time(14), zone)
    return NoSuchMoment(push=found.push, cohort=found.cohort, example_at=example, past=past, after_the_end=after_the_end)


def _hours_of(day: date, cohort: Cohort, now: datetime, among: Sequence[int] = DAYTIME) -> tuple[int, ...]:
    return tuple(hour for hour in among if calendar.at_time(day, time(hour), cohort.zone) > now)


def _date_of(ordinal: int) -> date | None:
    try:
        return date.fromordinal(ordinal)
    except (ValueError, OverflowError):
        return None
