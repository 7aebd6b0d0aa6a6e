"""What is done with each thing that comes due, in one transaction: its use case, and what its view says of that."""

from datetime import datetime

from bot.runtime import post
from bot.runtime.dependencies import Dependencies
from bot.runtime.telling import put, say_to
from bot.services.account import closing, moving, retention
from bot.services.cohorts import course_planning, digests, ending, notices
from bot.services.daily import later as put_off
from bot.services.daily import schedule
from bot.services.education import attendances, attending, nudges
from bot.services.review import following_up, looking_back
from bot.services.review import own_week as own_weeks
from bot.services.sending import sending_pushes
from bot.services.sharing import feed, notes, telling
from bot.views import commands
from bot.views.account import closing as closing_views
from bot.views.account import moving as moving_views
from bot.views.account import retention as retention_views
from bot.views.cohorts import digests as digest_views
from bot.views.cohorts import ending as ending_views
from bot.views.daily import later as later_views
from bot.views.daily import prompts as prompt_views
from bot.views.education import attendances as attendance_views
from bot.views.education import attending as attending_views
from bot.views.education import nudges as nudge_views
from bot.views.review import following_up as following_up_views
from bot.views.review import looking_back as looking_back_views
from bot.views.review import own_week as own_week_views
from bot.views.sharing import feed as feed_views
from bot.views.sharing import notes as note_views
from db import Database, cohort_notices, cohorts, menus, people, plans, push_members
from db import nudges as nudge_rows
from db import retention as retention_rows
from db.digests import Digest
from db.later_cards import PutOff
from db.moves import Code
from db.notes import Note
from db.tellings import Telling
from practice.cohorts import Cohort
from practice.courses import Day
from practice.models import Person
from practice.pushes import Push
from practice.trainings import Attendance


def course_day(db: Database, deps: Dependencies, due: Day, now: datetime) -> None:
    course_planning.plan_due(db, due, now, library=deps.library)


def push(db: Database, _: Dependencies, due: Push, now: datetime) -> None:
    sending_pushes.spread(db, due, now)


def latecomer(db: Database, _: Dependencies, due: push_members.Latecomer, now: datetime) -> None:
    sending_pushes.welcome(db, due, now)


def prompt(db: Database, deps: Dependencies, due: Person, now: datetime) -> None:
    person = people.get(db, due.id)
    if person.next_prompt_at is not None and person.next_prompt_at <= now:
        planned = schedule.plan(db, person, now, library=deps.library, rng=deps.rng)
        put(db, deps, person, prompt_views.planned, planned, now)


def later(db: Database, deps: Dependencies, due: PutOff, now: datetime) -> None:
    put(db, deps, people.get(db, due.person_id), later_views.again, put_off.bring(db, due, now, library=deps.library), now)


def follow_up(db: Database, deps: Dependencies, due: plans.Due, now: datetime) -> None:
    person = people.get(db, due.person_id)
    put(db, deps, person, following_up_views.asked, following_up.plan_due(db, person, now, plan_id=due.plan_id), now)


def look_back(db: Database, deps: Dependencies, person_id: int, now: datetime) -> None:
    person = people.get(db, person_id)
    put(db, deps, person, looking_back_views.remembered, looking_back.plan(db, person, now, library=deps.library), now)


def own_week(db: Database, deps: Dependencies, person_id: int, now: datetime) -> None:
    person = people.get(db, person_id)
    put(db, deps, person, own_week_views.told, own_weeks.plan(db, person, now, library=deps.library), now)


def nudge(db: Database, deps: Dependencies, due: nudge_rows.Due, now: datetime) -> None:
    person = people.get(db, due.person_id)
    put(db, deps, person, nudge_views.nudged, nudges.plan_due(db, person, now, goal_id=due.goal_id), now)


def hide(db: Database, deps: Dependencies, code: Code, now: datetime) -> None:
    put(db, deps, people.get(db, code.person_id), moving_views.hidden, moving.hide_due(db, code), now)


def end(db: Database, _: Dependencies, cohort: Cohort, now: datetime) -> None:
    ending.end_due(db, cohort, now)


def notice(db: Database, deps: Dependencies, notice: cohort_notices.Notice, now: datetime) -> None:
    put(db, deps, people.get(db, notice.person_id), ending_views.told, notices.tell(db, notice, now), now)


def menu(db: Database, deps: Dependencies, menu: menus.Menu, now: datetime) -> None:
    """A trainer's chat shows a trainer's commands, in their language; anyone else's, and a chat that was left, what everyone's does."""
    person = people.get(db, menu.person_id)
    is_trainer = cohorts.is_trainer(db, person.id)
    if menu.chat_id is not None and not (is_trainer and menu.chat_id == person.telegram_id):
        post.put_menu(db, menu.chat_id, None, now=now)
    if not is_trainer:
        menus.forget(db, person.id)
        return
    if (menu.chat_id, menu.language) != (person.telegram_id, person.language):
        post.put_menu(db, person.telegram_id, commands.menu(say_to(deps, person), trains=True), now=now)
    menus.show(db, person.id, chat_id=person.telegram_id, language=person.language)


def week(db: Database, _: Dependencies, cohort_id: int, now: datetime) -> None:
    telling.tell_due(db, cohort_id, now)


def digest(db: Database, deps: Dependencies, due: Digest, now: datetime) -> None:
    person = people.get(db, due.person_id)
    put(db, deps, person, digest_views.arrived, digests.plan(db, person, now, membership_id=due.membership_id), now)


def push_member(db: Database, deps: Dependencies, due: push_members.Due, now: datetime) -> None:
    planned = sending_pushes.deliver(db, due, now, library=deps.library)
    put(db, deps, people.get(db, due.person_id), prompt_views.planned, planned, now)


def note(db: Database, deps: Dependencies, due: Note, now: datetime) -> None:
    delivered = notes.deliver(db, due, now)
    if delivered is not None:
        put(db, deps, delivered.person, note_views.brought, delivered, now)


def tell_of_shares(db: Database, deps: Dependencies, due: Telling, now: datetime) -> None:
    person = people.get(db, due.person_id)
    put(db, deps, person, feed_views.told, feed.tell(db, person, now, due=due), now)


def tell_of_retention(db: Database, deps: Dependencies, due: retention_rows.Due, now: datetime) -> None:
    noticed = retention.tell_due(db, due, now, months=deps.host.retention_months)
    put(db, deps, people.get(db, due.person_id), retention_views.noticed, noticed, now)


def attendance(db: Database, deps: Dependencies, due: Attendance, now: datetime) -> None:
    put(db, deps, people.get(db, due.person_id), attendance_views.told, attendances.tell_due(db, due, now), now)


def offer_hours(db: Database, deps: Dependencies, due: Attendance, now: datetime) -> None:
    put(db, deps, people.get(db, due.person_id), attending_views.asked, attending.ask_due(db, due, now), now)


def tell_of_closing(db: Database, deps: Dependencies, person_id: int, now: datetime) -> None:
    person = people.get(db, person_id)
    put(db, deps, person, closing_views.told, closing.tell_due(db, person, now), now)
