"""A planned sending goes out: first a row for each member, in batches, then each row when it is due."""

from datetime import datetime

from bot.services.daily import schedule
from bot.services.daily.cards import Planned
from bot.services.sending import awaited_pushes, meetings
from db import Database, cohorts, people, prompts, push_members, pushes, support
from db.push_members import Due, Latecomer
from practice import calendar
from practice.access import Stage
from practice.cohorts import stage
from practice.library import Library
from practice.models import Person
from practice.pushes import LetGo, Push, PushState, Recipient, SendOn, Timing, Wait, closes_at, decide, own_hour

BATCH = 500


def spread(db: Database, due: Push, now: datetime) -> None:
    """One batch of a sending's members get their row; with the last one it is spread. A sending that is over is settled."""
    if (push := pushes.find(db, due.id)) is None or push.due_at is None or push.due_at > now:
        return
    if not _is_running(db, push, now) and push.timing is not Timing.MEETING:
        pushes.settle(db, push.id, PushState.CANCELLED if push.spread_at is None else PushState.DONE, now=now)
    elif push.timing is Timing.MEETING:
        meetings.end(db, push.id, now)
    elif push.spread_at is not None:
        pushes.settle(db, push.id, PushState.DONE, now=now)
    else:
        members = push_members.list_without(db, push.id, limit=BATCH)
        for person in members:
            push_members.add(db, push.id, person.id, due_at=_first_due(push, person, now))
        if len(members) < BATCH:
            pushes.spread(db, push.id, due_at=_open_until(push, now), now=now)


def welcome(db: Database, late: Latecomer, now: datetime) -> None:
    """Whoever joins gets what is still to come."""
    push = pushes.get(db, late.push_id)
    due_at = _first_due(push, people.get(db, late.person_id), now, after=late.joined_at)
    push_members.add(db, push.id, late.person_id, due_at=due_at)


def _first_due(push: Push, person: Person, now: datetime, *, after: datetime | None = None) -> datetime:
    """For those who were in it, an hour that came after the trainer's word still counts; for those who come later, only what is ahead."""
    if push.timing is not Timing.OWN_HOUR or push.local_on is None:
        return now
    return own_hour(person.schedule, push.local_on, after=after or push.confirmed_at or now)


def _open_until(push: Push, now: datetime) -> datetime | None:
    until = closes_at(push.local_on) if push.timing is Timing.OWN_HOUR and push.local_on is not None else now
    return until if until > now else None


def deliver(db: Database, due: Due, now: datetime, *, library: Library) -> Planned | None:
    """One member's row: their card, or a later time, or nothing any more."""
    if (at := push_members.due_at(db, due.id)) is None or at > now:
        return None
    push, person = pushes.get(db, due.push_id), people.get(db, due.person_id)
    later = push_members.later_of_course(db, due, today=calendar.today(person.schedule, now), now=now)
    if later is not None:  # what was missed of a course is not sent later
        push_members.put_off(db, due.id, None)
        return None if later.due is None else deliver(db, later.due, now, library=library)
    scenario = library.find_scenario(push.scenario_id)
    if scenario is None or push.local_on is None or not _is_theirs(db, push, person, now):
        push_members.put_off(db, due.id, None)
        return None
    own_at = _first_due(push, person, now)
    if own_at > now:  # they chose another hour since
        push_members.put_off(db, due.id, own_at)
        return None
    recipient = recipient_of(db, push, person, now, library=library)
    match decide(recipient, push_on=push.local_on, now=now, also_today=push.also_today):
        case Wait(until=until, away=away):
            push_members.put_off(db, due.id, until)
            if away:
                push_members.let_older_go(db, due.id)
            return None
        case LetGo():
            push_members.put_off(db, due.id, None)
            return None
        case SendOn() if _is_anothers_turn(db, due, person, library):
            push_members.put_off(db, due.id, recipient.next_slot_at)
            return None
        case SendOn(local_on=day):
            push_members.put_off(db, due.id, None)
            unanswered = recipient.unanswered
            planned = schedule.bring(
                db, person, now, scenario=scenario, local_on=day, unanswered=unanswered, library=library, push_id=push.id
            )
            schedule.make_room(db, person, now)
            return planned


def _is_anothers_turn(db: Database, due: Due, person: Person, library: Library) -> bool:
    """Courses of several cohorts take turns: on a day that each has, the one that came longest ago comes."""
    return any(awaited_pushes.is_for(pushes.get(db, push_id), person, library) for push_id in push_members.list_whose_turn(db, due))


def recipient_of(db: Database, push: Push, person: Person, now: datetime, *, library: Library) -> Recipient:
    return Recipient(
        schedule=person.schedule,
        is_reachable=person.blocked_at is None,
        is_for_them=awaited_pushes.is_for(push, person, library),
        is_away=person.set_up_at is None or person.paused_at is not None or support.is_quiet(db, person.id, now),
        is_writing=schedule.is_writing(db, person, now),
        unanswered=prompts.count_unanswered(db, person.id, since=person.active_at),
        last_on=prompts.last_local_on(db, person.id),
        next_slot_at=schedule.next_slot(db, person, now).at,
    )


def _is_theirs(db: Database, push: Push, person: Person, now: datetime) -> bool:
    """They are in the cohort now, it is running, and nobody stopped this sending."""
    if push.state is PushState.CANCELLED:
        return False
    membership = cohorts.find_membership(db, push.cohort_id, person.id)
    return membership is not None and membership.left_at is None and _is_running(db, push, now)


def _is_running(db: Database, push: Push, now: datetime) -> bool:
    return stage(cohorts.get(db, push.cohort_id), now=now) is Stage.RUNNING
