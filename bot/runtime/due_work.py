"""What is done with each thing that comes due, in one transaction: its use case, and what its view says of that."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

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
from bot.views.showing import View
from db import Database, cohorts, menus, people
from db.menus import Menu
from db.notes import Note
from db.push_members import Latecomer
from practice.cohorts import Cohort
from practice.courses import Day
from practice.models import Person
from practice.pushes import Push


def _telling(view: View, use: Callable[[Database, Dependencies, Person, Any, datetime], object | None]) -> Callable[..., None]:
    """What `use` gives back is said to whoever the row is of; nothing where it gives back nothing."""

    def do(db: Database, deps: Dependencies, due: Any, now: datetime) -> None:  # noqa: ANN401  what this work lists
        person = people.get(db, due if isinstance(due, int) else due.person_id)
        put(db, deps, person, view, use(db, deps, person, due, now), now)

    return do


follow_up = _telling(following_up_views.asked, lambda db, _, who, due, now: following_up.plan_due(db, who, now, plan_id=due.plan_id))
later = _telling(later_views.again, lambda db, deps, _, due, now: put_off.bring(db, due, now, library=deps.library))
look_back = _telling(looking_back_views.remembered, lambda db, deps, who, _, now: looking_back.plan(db, who, now, library=deps.library))
own_week = _telling(own_week_views.told, lambda db, deps, who, _, now: own_weeks.plan(db, who, now, library=deps.library))
nudge = _telling(nudge_views.nudged, lambda db, _, who, due, now: nudges.plan_due(db, who, now, goal_id=due.goal_id))
hide = _telling(moving_views.hidden, lambda db, _, __, code, ___: moving.hide_due(db, code))
notice = _telling(ending_views.told, lambda db, _, __, due, now: notices.tell(db, due, now))
digest = _telling(digest_views.arrived, lambda db, _, who, due, now: digests.plan(db, who, now, membership_id=due.membership_id))
push_member = _telling(prompt_views.planned, lambda db, deps, _, due, now: sending_pushes.deliver(db, due, now, library=deps.library))
tell_of_shares = _telling(feed_views.told, lambda db, _, who, due, now: feed.tell(db, who, now, due=due))
attendance = _telling(attendance_views.told, lambda db, _, __, due, now: attendances.tell_due(db, due, now))
offer_hours = _telling(attending_views.asked, lambda db, _, __, due, now: attending.ask_due(db, due, now))
tell_of_closing = _telling(closing_views.told, lambda db, _, who, __, now: closing.tell_due(db, who, now))
tell_of_retention = _telling(
    retention_views.noticed, lambda db, deps, _, due, now: retention.tell_due(db, due, now, months=deps.host.retention_months)
)


def course_day(db: Database, deps: Dependencies, due: Day, now: datetime) -> None:
    course_planning.plan_due(db, due, now, library=deps.library)


def push(db: Database, _: Dependencies, due: Push, now: datetime) -> None:
    sending_pushes.spread(db, due, now)


def latecomer(db: Database, _: Dependencies, due: Latecomer, now: datetime) -> None:
    sending_pushes.welcome(db, due, now)


def end(db: Database, _: Dependencies, cohort: Cohort, now: datetime) -> None:
    ending.end_due(db, cohort, now)


def week(db: Database, _: Dependencies, cohort_id: int, now: datetime) -> None:
    telling.tell_due(db, cohort_id, now)


def prompt(db: Database, deps: Dependencies, due: Person, now: datetime) -> None:
    person = people.get(db, due.id)
    if person.next_prompt_at is not None and person.next_prompt_at <= now:
        planned = schedule.plan(db, person, now, library=deps.library, rng=deps.rng)
        put(db, deps, person, prompt_views.planned, planned, now)


def note(db: Database, deps: Dependencies, due: Note, now: datetime) -> None:
    delivered = notes.deliver(db, due, now)
    if delivered is not None:
        put(db, deps, delivered.person, note_views.brought, delivered, now)


def menu(db: Database, deps: Dependencies, menu: Menu, now: datetime) -> None:
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
