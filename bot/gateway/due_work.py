"""What is done with each thing that comes due, in one transaction: its use case, and what its view says of that."""

from datetime import datetime

from bot.gateway import post
from bot.gateway.context import Gate
from bot.gateway.telling import put, say_to
from bot.services.account import closing, moving, retention
from bot.services.cohorts import digests, ending, notices
from bot.services.daily import schedule
from bot.services.education import attendances, attending, nudges
from bot.services.review import following_up, looking_back
from bot.services.sending import sending_pushes
from bot.services.sharing import feed, notes, telling
from bot.views.account import closing as closing_views
from bot.views.account import moving as moving_views
from bot.views.account import profile
from bot.views.account import retention as retention_views
from bot.views.cohorts import digests as digest_views
from bot.views.cohorts import ending as ending_views
from bot.views.daily import prompts as prompt_views
from bot.views.education import attendances as attendance_views
from bot.views.education import attending as attending_views
from bot.views.education import nudges as nudge_views
from bot.views.review import following_up as following_up_views
from bot.views.review import looking_back as looking_back_views
from bot.views.sharing import feed as feed_views
from bot.views.sharing import notes as note_views
from db import (
    Database,
    cohort_notices,
    cohorts,
    menus,
    people,
    plans,
    push_members,
)
from db import nudges as nudge_rows
from db import retention as retention_rows
from db.digests import Digest
from db.moves import (
    Code,
)
from db.notes import Note
from db.tellings import Telling
from practice.cohorts import Cohort
from practice.models import Person
from practice.trainings import Attendance


def prompt(db: Database, gate: Gate, due: Person, now: datetime) -> None:
    person = people.get(db, due.id)
    if person.next_prompt_at is not None and person.next_prompt_at <= now:
        planned = schedule.plan(db, person, now, library=gate.library, rng=gate.rng)
        put(db, gate, person, prompt_views.planned, planned, now)


def follow_up(db: Database, gate: Gate, due: plans.Due, now: datetime) -> None:
    person = people.get(db, due.person_id)
    put(db, gate, person, following_up_views.asked, following_up.plan_due(db, person, now, plan_id=due.plan_id), now)


def look_back(db: Database, gate: Gate, person_id: int, now: datetime) -> None:
    person = people.get(db, person_id)
    put(db, gate, person, looking_back_views.remembered, looking_back.plan(db, person, now, library=gate.library), now)


def nudge(db: Database, gate: Gate, due: nudge_rows.Due, now: datetime) -> None:
    person = people.get(db, due.person_id)
    put(db, gate, person, nudge_views.nudged, nudges.plan_due(db, person, now, goal_id=due.goal_id), now)


def hide(db: Database, gate: Gate, code: Code, now: datetime) -> None:
    put(db, gate, people.get(db, code.person_id), moving_views.hidden, moving.hide_due(db, code), now)


def end(db: Database, _: Gate, cohort: Cohort, now: datetime) -> None:
    ending.end_due(db, cohort, now)


def notice(db: Database, gate: Gate, notice: cohort_notices.Notice, now: datetime) -> None:
    put(db, gate, people.get(db, notice.person_id), ending_views.told, notices.tell(db, notice, now), now)


def menu(db: Database, gate: Gate, menu: menus.Menu, now: datetime) -> None:
    """A trainer's chat shows a trainer's commands, in their language; anyone else's, and a chat that was left, what everyone's does."""
    person = people.get(db, menu.person_id)
    is_trainer = cohorts.is_trainer(db, person.id)
    if menu.chat_id is not None and not (is_trainer and menu.chat_id == person.telegram_id):
        post.put_menu(db, menu.chat_id, None, now=now)
    if not is_trainer:
        menus.forget(db, person.id)
        return
    if (menu.chat_id, menu.language) != (person.telegram_id, person.language):
        post.put_menu(db, person.telegram_id, profile.commands_of_a_trainer(say_to(gate, person)), now=now)
    menus.show(db, person.id, chat_id=person.telegram_id, language=person.language)


def week(db: Database, _: Gate, cohort_id: int, now: datetime) -> None:
    telling.tell_due(db, cohort_id, now)


def digest(db: Database, gate: Gate, due: Digest, now: datetime) -> None:
    person = people.get(db, due.person_id)
    put(db, gate, person, digest_views.arrived, digests.plan(db, person, now, membership_id=due.membership_id), now)


def push_member(db: Database, gate: Gate, due: push_members.Due, now: datetime) -> None:
    planned = sending_pushes.deliver(db, due, now, library=gate.library)
    put(db, gate, people.get(db, due.person_id), prompt_views.planned, planned, now)


def note(db: Database, gate: Gate, due: Note, now: datetime) -> None:
    delivered = notes.deliver(db, due, now)
    if delivered is not None:
        put(db, gate, delivered.person, note_views.brought, delivered, now)


def tell_of_shares(db: Database, gate: Gate, due: Telling, now: datetime) -> None:
    person = people.get(db, due.person_id)
    put(db, gate, person, feed_views.told, feed.tell(db, person, now, due=due), now)


def tell_of_retention(db: Database, gate: Gate, due: retention_rows.Due, now: datetime) -> None:
    noticed = retention.tell_due(db, due, now, months=gate.host.retention_months)
    put(db, gate, people.get(db, due.person_id), retention_views.noticed, noticed, now)


def attendance(db: Database, gate: Gate, due: Attendance, now: datetime) -> None:
    put(db, gate, people.get(db, due.person_id), attendance_views.told, attendances.tell_due(db, due, now), now)


def offer_hours(db: Database, gate: Gate, due: Attendance, now: datetime) -> None:
    put(db, gate, people.get(db, due.person_id), attending_views.asked, attending.ask_due(db, due, now), now)


def tell_of_closing(db: Database, gate: Gate, person_id: int, now: datetime) -> None:
    person = people.get(db, person_id)
    put(db, gate, person, closing_views.told, closing.tell_due(db, person, now), now)
