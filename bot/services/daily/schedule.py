"""When the next scenario comes: planned from rows, advanced by compare-and-set, slower in silence, never in a pile."""

import random
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.services.daily import cards, choosing, course_days
from bot.services.daily.cards import Planned, close_older
from bot.services.daily.course_days import NextDay
from bot.services.sending import awaited_pushes
from db import Database, dialogues, later_cards, people, prompts, support
from db.people import Present
from practice import calendar
from practice.library import Library, Scenario
from practice.models import Person, Schedule, Slot
from practice.pace import WRITING, Pace, is_first_slowdown, pace

BETWEEN_DAILY = timedelta(hours=12)
SLOW_GAP = 3  # days


def next_slot(db: Database, person: Person, now: datetime) -> Slot:
    """Their next day and time, on a later day than the last daily scenario's, and after travelling at least twelve hours after it.

    It is after the quiet that follows a support answer. The day's second scenario counts its days apart.
    """
    return _slot_after(db, person, support.quiet_until(db, person.id, now) or now, prompts.last_local_on(db, person.id))


def _slot_after(db: Database, person: Person, after: datetime, last_on: date | None, second_on: date | None = None) -> Slot:
    elsewhere_at = prompts.last_daily_elsewhere_at(db, person.id, zone=person.schedule.zone)
    not_before = None if elsewhere_at is None else elsewhere_at + BETWEEN_DAILY
    first = calendar.next_slot(person.schedule, after=after, not_on_or_before=last_on, not_before=not_before)
    if person.schedule.second is None:
        return first
    second_on = second_on or prompts.last_second_on(db, person.id)
    second = calendar.next_second(person.schedule, after=after, not_on_or_before=second_on, not_before=not_before)
    return first if second is None or first.at <= second.at else second


def reschedule(db: Database, person: Person, now: datetime) -> datetime | None:
    """Set when the next scenario is due; None while someone is not set up, paused or out of reach."""
    ready = person.set_up_at is not None and person.paused_at is None and person.blocked_at is None
    at = next_slot(db, person, now).at if ready else None
    people.set_next_prompt(db, person.id, at)
    return at


def make_room(db: Database, person: Person, now: datetime) -> None:
    """A day that has its scenario gets no other in its place: what was to come on it comes at the slot after."""
    last_on = prompts.last_local_on(db, person.id)
    if person.next_prompt_at is None or last_on is None:
        return
    slot = _slot_of(person)
    if not slot.is_second and slot.local_on <= last_on:
        people.set_next_prompt(db, person.id, next_slot(db, person, now).at)


def put_off(db: Database, person: Person, now: datetime) -> None:
    """A scenario that was to come while they want quiet comes at the first slot after it."""
    until = support.quiet_until(db, person.id, now)
    if until is not None and person.next_prompt_at is not None and person.next_prompt_at <= until:
        people.set_next_prompt(db, person.id, next_slot(db, person, now).at)


def note_activity(db: Database, telegram_id: int, now: datetime) -> Present | None:
    """They did something: silence is over, and with it the slower rhythm that came of it. As they are after that; None if gone.

    Their rows are read only where the next scenario comes later than their days and hours alone would bring it.
    """
    if (here := people.touch(db, telegram_id, now=now)) is None:
        return None
    after, due = here.person, here.person.next_prompt_at
    if due is not None and (due <= calendar.next_slot(after.schedule, after=now).at or due <= next_slot(db, after, now).at):
        return here
    return replace(here, person=replace(after, next_prompt_at=reschedule(db, after, now)))


def plan(db: Database, person: Person, now: datetime, *, library: Library, rng: random.Random) -> Planned | None:
    """Advance a due time and, if this slot is still good, open its scenario."""
    slot = _slot_of(person)
    unanswered = prompts.count_unanswered(db, person.id, since=person.active_at)
    then, is_on = _decide(db, person, slot, now, unanswered, library=library)
    if not people.claim_prompt(db, person, then=then) or not is_on:
        return None
    day = None if slot.is_second else course_days.next_by_day(db, person, now, library=library, rng=rng)
    scenario = choosing.choose(db, person, now, library=library, rng=rng) if day is None else day.scenario
    if scenario is None:
        return None
    return bring(
        db,
        person,
        now,
        scenario=scenario,
        local_on=slot.local_on,
        unanswered=unanswered,
        library=library,
        day=day,
        is_second=slot.is_second,
    )


def bring(
    db: Database,
    person: Person,
    now: datetime,
    *,
    scenario: Scenario,
    local_on: date | None,
    unanswered: int,
    library: Library,
    push_id: int | None = None,
    day: NextDay | None = None,
    is_second: bool = False,
) -> Planned | None:
    """Open this scenario as that day's, or as one more of no day, unasked; None where the day has one."""
    prompt = cards.add(db, person, now, scenario, local_on=local_on, push_id=push_id, is_second=is_second)
    if prompt is None:
        return None
    course_days.met(db, day, prompt, now, library=library)
    card = cards.card(db, person, prompt, scenario, library, closed_rows=close_older(db, person, prompt))
    slowing = is_first_slowdown(unanswered) and people.tell_of_slowing(db, person.id, now=now)
    return Planned(**vars(card), slowing=slowing)


def _decide(db: Database, person: Person, slot: Slot, now: datetime, unanswered: int, *, library: Library) -> tuple[datetime | None, bool]:
    """The next due time, and whether this slot's scenario goes out."""
    last_on = prompts.last_local_on(db, person.id)
    had_on = prompts.last_second_on(db, person.id) if slot.is_second else last_on
    if pace(unanswered) is Pace.QUIET:
        return None, False
    if (
        support.is_quiet(db, person.id, now)
        or calendar.is_expired(slot, now=now, schedule=person.schedule)
        or (had_on is not None and slot.local_on <= had_on)
    ):
        return next_slot(db, person, now).at, False
    if pace(unanswered) is Pace.EVERY_THIRD_DAY and last_on is not None:
        slower = calendar.days_later(person.schedule, after=now - timedelta(seconds=1), last_on=last_on, gap=SLOW_GAP)
        if slot.is_second or slower.local_on > slot.local_on:
            return slower.at, False
    following = _following(db, person, slot, now, last_on)
    if slot.is_second and later_cards.is_put_off(db, person.id, after=now):
        return following, False
    if not slot.is_second and awaited_pushes.has_day(db, person, slot.local_on, now, library=library):
        return following, False
    if is_writing(db, person, now):
        return now + WRITING, False
    return following, True


def _following(db: Database, person: Person, slot: Slot, now: datetime, last_on: date | None) -> datetime:
    if slot.is_second:
        return _slot_after(db, person, now, last_on, slot.local_on).at
    return _slot_after(db, person, now, slot.local_on).at


def _slot_of(person: Person) -> Slot:
    """The slot that a due time stands for; one that was put off is still the one that it was."""
    assert person.next_prompt_at is not None  # noqa: S101  only people who are due come here
    at, schedule = person.next_prompt_at, person.schedule
    day = calendar.local_day(at, schedule.zone)
    slots = [
        Slot(at=slot_at, local_on=on, is_second=is_second)
        for on in (day - calendar.DAY, day)  # the clocks may have pushed it past midnight
        if on.weekday() in schedule.days
        for slot_at, is_second in ((calendar.slot_on(on, schedule), False), (calendar.second_on(on, schedule), True))
        if slot_at is not None and at - calendar.LATE <= slot_at <= at
    ]
    return max(slots, key=lambda slot: slot.at, default=Slot(at=at, local_on=day))


def is_writing(db: Database, person: Person, now: datetime) -> bool:
    return person.active_at is not None and now - person.active_at < WRITING and dialogues.find(db, person.id) is not None


def end_pauses(db: Database, now: datetime, *, limit: int) -> int:
    """Wake those whose pause has an end that has come. How many."""
    rested = people.list_rested(db, now=now, limit=limit)
    for person in rested:
        people.resume(db, person.id)
        people.set_next_prompt(db, person.id, person.paused_until)
    return len(rested)


def move_pause_end(db: Database, person: Person, schedule: Schedule, now: datetime) -> None:
    """A pause until a day ends at the hour and in the zone that are now theirs, on that same day."""
    if person.paused_at is None or person.paused_until is None:
        return
    day = calendar.local_day(person.paused_until, person.schedule.zone)
    until = calendar.next_slot(schedule, after=now, not_on_or_before=day - timedelta(days=1)).at
    people.pause(db, person.id, since=person.paused_at, until=until)
