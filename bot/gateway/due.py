"""What comes due: for each kind of work its rows, what is done with one of them, and when the next one is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from bot.gateway import post
from bot.gateway.context import Gate
from bot.services.account import closing, moving, retention
from bot.services.cohorts import course_planning, digests, ending, notices
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
from bot.views.message import (
    Reply,
)
from bot.views.review import following_up as following_up_views
from bot.views.review import looking_back as looking_back_views
from bot.views.say import (
    Say,
)
from bot.views.sharing import feed as feed_views
from bot.views.sharing import notes as note_views
from db import (
    Database,
    cohort_notices,
    cohorts,
    courses,
    menus,
    moves,
    participation,
    people,
    plans,
    push_members,
    pushes,
    tellings,
    trainings,
)
from db import closing as closing_rows
from db import digests as digest_rows
from db import looking_back as looking_back_rows
from db import notes as note_rows
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


class ListDue(Protocol):
    def __call__(self, db: Database, *, now: datetime, limit: int) -> Sequence[Any]: ...


class NextAt(Protocol):
    def __call__(self, db: Database, *, after: datetime) -> datetime | None: ...


@dataclass(frozen=True, kw_only=True)
class Work:
    """`do` must advance its row's due time, whatever else it does; `put_off` does so for a row that `do` failed on."""

    name: str
    id_of: Callable[[Any], int]  # what the log names where it failed
    list_due: ListDue
    next_at: NextAt
    do: Callable[[Database, Gate, Any, datetime], None]
    put_off: Callable[[Database, Any, datetime], None]


def say_to(gate: Gate, person: Person) -> Say:
    return Say(person.language, gate.host, gate.library)


def put(db: Database, gate: Gate, person: Person, view: Callable[[Any, Say], Any], outcome: object | None, now: datetime) -> None:
    """What `view` says to an outcome, into the outbox; nothing where there is none."""
    if outcome is not None:
        spoken = view(outcome, say_to(gate, person))
        post.put(db, person, spoken if isinstance(spoken, Reply) else Reply(messages=[spoken]), now=now)


def _prompt(db: Database, gate: Gate, due: Person, now: datetime) -> None:
    person = people.get(db, due.id)
    if person.next_prompt_at is not None and person.next_prompt_at <= now:
        planned = schedule.plan(db, person, now, library=gate.library, rng=gate.rng)
        put(db, gate, person, prompt_views.planned, planned, now)


def _follow_up(db: Database, gate: Gate, due: plans.Due, now: datetime) -> None:
    person = people.get(db, due.person_id)
    put(db, gate, person, following_up_views.asked, following_up.plan_due(db, person, now, plan_id=due.plan_id), now)


def _look_back(db: Database, gate: Gate, person_id: int, now: datetime) -> None:
    person = people.get(db, person_id)
    put(db, gate, person, looking_back_views.remembered, looking_back.plan(db, person, now, library=gate.library), now)


def _nudge(db: Database, gate: Gate, due: nudge_rows.Due, now: datetime) -> None:
    person = people.get(db, due.person_id)
    put(db, gate, person, nudge_views.nudged, nudges.plan_due(db, person, now, goal_id=due.goal_id), now)


def _hide(db: Database, gate: Gate, code: Code, now: datetime) -> None:
    put(db, gate, people.get(db, code.person_id), moving_views.hidden, moving.hide_due(db, code), now)


def _end(db: Database, _: Gate, cohort: Cohort, now: datetime) -> None:
    ending.end_due(db, cohort, now)


def _notice(db: Database, gate: Gate, notice: cohort_notices.Notice, now: datetime) -> None:
    put(db, gate, people.get(db, notice.person_id), ending_views.told, notices.tell(db, notice, now), now)


def _menu(db: Database, gate: Gate, menu: menus.Menu, now: datetime) -> None:
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


def _week(db: Database, _: Gate, cohort_id: int, now: datetime) -> None:
    telling.tell_due(db, cohort_id, now)


def _digest(db: Database, gate: Gate, due: Digest, now: datetime) -> None:
    person = people.get(db, due.person_id)
    put(db, gate, person, digest_views.arrived, digests.plan(db, person, now, membership_id=due.membership_id), now)


def _push_member(db: Database, gate: Gate, due: push_members.Due, now: datetime) -> None:
    planned = sending_pushes.deliver(db, due, now, library=gate.library)
    put(db, gate, people.get(db, due.person_id), prompt_views.planned, planned, now)


def _note(db: Database, gate: Gate, due: Note, now: datetime) -> None:
    delivered = notes.deliver(db, due, now)
    if delivered is not None:
        put(db, gate, delivered.person, note_views.brought, delivered, now)


def _telling(db: Database, gate: Gate, due: Telling, now: datetime) -> None:
    person = people.get(db, due.person_id)
    put(db, gate, person, feed_views.told, feed.tell(db, person, now, due=due), now)


def _retention(db: Database, gate: Gate, due: retention_rows.Due, now: datetime) -> None:
    noticed = retention.tell_due(db, due, now, months=gate.host.retention_months)
    put(db, gate, people.get(db, due.person_id), retention_views.noticed, noticed, now)


def _attendance(db: Database, gate: Gate, due: Attendance, now: datetime) -> None:
    put(db, gate, people.get(db, due.person_id), attendance_views.told, attendances.tell_due(db, due, now), now)


def _offer_hours(db: Database, gate: Gate, due: Attendance, now: datetime) -> None:
    put(db, gate, people.get(db, due.person_id), attending_views.asked, attending.ask_due(db, due, now), now)


def _closing(db: Database, gate: Gate, person_id: int, now: datetime) -> None:
    person = people.get(db, person_id)
    put(db, gate, person, closing_views.told, closing.tell_due(db, person, now), now)


WORKS = (
    Work(
        name="course_day",
        id_of=lambda day: day.id,
        list_due=courses.list_due,
        next_at=courses.next_due_at,
        do=lambda db, gate, day, now: course_planning.plan_due(db, day, now, library=gate.library),
        put_off=lambda db, day, then: courses.put_off(db, day.id, then),
    ),
    Work(
        name="push",
        id_of=lambda push: push.id,
        list_due=pushes.list_due,
        next_at=pushes.next_due_at,
        do=lambda db, _, push, now: sending_pushes.spread(db, push, now),
        put_off=lambda db, push, then: pushes.put_off(db, push.id, then),
    ),
    Work(
        name="latecomer",
        id_of=lambda late: late.person_id,
        list_due=push_members.list_latecomers,
        next_at=lambda db, *, after: None,  # noqa: ARG005  joining makes it due, not time
        do=lambda db, _, late, now: sending_pushes.welcome(db, late, now),
        put_off=push_members.wait,
    ),
    Work(
        name="push_member",
        id_of=lambda due: due.id,
        list_due=push_members.list_due,
        next_at=push_members.next_due_at,
        do=_push_member,
        put_off=lambda db, due, then: push_members.put_off(db, due.id, then),
    ),
    Work(
        name="prompt",
        id_of=lambda person: person.id,
        list_due=people.list_due,
        next_at=people.next_due_at,
        do=_prompt,
        put_off=lambda db, person, then: people.set_next_prompt(db, person.id, then),
    ),
    Work(
        name="follow_up",
        id_of=lambda due: due.plan_id,
        list_due=plans.list_due,
        next_at=plans.next_due_at,
        do=_follow_up,
        put_off=lambda db, due, then: plans.delay(db, due.plan_id, then),
    ),
    Work(
        name="look_back",
        id_of=lambda person_id: person_id,
        list_due=looking_back_rows.list_due,
        next_at=looking_back_rows.next_due_at,
        do=_look_back,
        put_off=looking_back_rows.put_off,
    ),
    Work(
        name="nudge",
        id_of=lambda due: due.goal_id,
        list_due=nudge_rows.list_due,
        next_at=nudge_rows.next_due_at,
        do=_nudge,
        put_off=lambda db, due, then: nudge_rows.delay(db, due.goal_id, then),
    ),
    Work(
        name="hide",
        id_of=lambda code: code.person_id,
        list_due=moves.list_to_hide,
        next_at=moves.next_due_at,
        do=_hide,
        put_off=lambda db, code, _: moves.hide(db, code.person_id, code.kind),
    ),
    Work(
        name="cohort_end",
        id_of=lambda cohort: cohort.id,
        list_due=cohorts.list_to_end,
        next_at=cohorts.next_end_at,
        do=_end,
        put_off=cohorts.put_off_end,
    ),
    Work(
        name="cohort_notice",
        id_of=lambda notice: notice.id,
        list_due=cohort_notices.list_due,
        next_at=cohort_notices.next_due_at,
        do=_notice,
        put_off=cohort_notices.put_off,
    ),
    Work(
        name="menu",
        id_of=lambda menu: menu.person_id,
        list_due=menus.list_due,
        next_at=menus.next_due_at,
        do=_menu,
        put_off=menus.put_off,
    ),
    Work(
        name="week",
        id_of=lambda cohort_id: cohort_id,
        list_due=participation.list_due,
        next_at=participation.next_due_at,
        do=_week,
        put_off=participation.set_week_over,
    ),
    Work(
        name="digest",
        id_of=lambda due: due.membership_id,
        list_due=digest_rows.list_due,
        next_at=digest_rows.next_due_at,
        do=_digest,
        put_off=digest_rows.put_off,
    ),
    Work(
        name="note",
        id_of=lambda note: note.id,
        list_due=note_rows.list_due,
        next_at=note_rows.next_due_at,
        do=_note,
        put_off=note_rows.put_off,
    ),
    Work(
        name="telling",
        id_of=lambda telling: telling.person_id,
        list_due=tellings.list_due,
        next_at=tellings.next_due_at,
        do=_telling,
        put_off=tellings.put_off,
    ),
    Work(
        name="retention",
        id_of=lambda due: due.person_id,
        list_due=retention_rows.list_due,
        next_at=retention_rows.next_due_at,
        do=_retention,
        put_off=retention_rows.put_off,
    ),
    Work(
        name="closing",
        id_of=lambda person_id: person_id,
        list_due=closing_rows.list_due,
        next_at=closing_rows.next_due_at,
        do=_closing,
        put_off=closing_rows.put_off,
    ),
    Work(
        name="offer_hours",
        id_of=lambda attendance: attendance.id,
        list_due=trainings.list_due,
        next_at=trainings.next_due_at,
        do=_offer_hours,
        put_off=lambda db, attendance, then: trainings.put_off(db, attendance.id, then),
    ),
    Work(
        name="attendance",
        id_of=lambda attendance: attendance.id,
        list_due=trainings.list_to_tell,
        next_at=trainings.next_tell_at,
        do=_attendance,
        put_off=lambda db, attendance, then: trainings.delay_telling(db, attendance.id, then),
    ),
)
"""In the order in which a tick does them: what a trainer sends comes before the day's own scenario, whose place it takes."""
