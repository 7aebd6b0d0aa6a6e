"""Someone scans the code of a meeting: its scenario opens at once, for members and for whoever else is there."""

from datetime import datetime

from bot.services.cohorts.joining import LinkNotWorking
from bot.services.daily import cards, schedule
from bot.services.daily.cards import Card, card, close_older
from db import Database, cohorts, invites, meetings, people, prompts, push_members, pushes
from practice import calendar
from practice.cohorts import Invite
from practice.library import Library, Scenario
from practice.models import Person, Prompt
from practice.pushes import Push, PushState


def scan(db: Database, person: Person, now: datetime, *, invite: Invite, library: Library) -> Card | LinkNotWorking:
    """A second scan shows the same card. Of those who are no members nothing is tied to the cohort: it is a practice of their own.

    It is their scenario of the day where the day has none.
    """
    push = None if invite.about_id is None else pushes.find(db, invite.about_id)
    scenario = None if push is None else library.find_scenario(push.scenario_id)
    if push is None or scenario is None or not invite.works(now) or push.state is not PushState.SENDING:
        return LinkNotWorking()
    known = prompts.find_newest(db, person.id, scenario_id=push.scenario_id, since=push.confirmed_at or now)
    if known is not None and (
        known.push_id == push.id or not _is_member(db, push, person)
    ):  # a member's own one is no answer to the cohort
        rows = () if known.outbox_id is None else (known.outbox_id,)
        return card(db, person, known, scenario, library, closed_rows=rows, fresh=False, in_meeting=True)
    if cohorts.get(db, push.cohort_id).ended_at is not None or not invites.use(db, invite.id, now=now):
        return LinkNotWorking()
    prompt = _open(db, person, now, push, scenario)
    meetings.add_scan(db, push.id, prompt.id)
    closed = close_older(db, person, prompt)
    schedule.make_room(db, people.get(db, person.id), now)
    return card(db, person, prompt, scenario, library, closed_rows=closed, in_meeting=True)


def _open(db: Database, person: Person, now: datetime, push: Push, scenario: Scenario) -> Prompt:
    if is_member := _is_member(db, push, person):
        push_members.add(db, push.id, person.id, due_at=None)
    today = calendar.today(person.schedule, now)
    return cards.add_anyway(db, person, now, scenario, local_on=today, push_id=push.id if is_member else None)


def _is_member(db: Database, push: Push, person: Person) -> bool:
    membership = cohorts.find_membership(db, push.cohort_id, person.id)
    return membership is not None and membership.left_at is None
