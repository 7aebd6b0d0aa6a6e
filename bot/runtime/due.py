"""What comes due: for each kind of work its rows, what is done with one of them, and when the next one is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from bot.runtime import due_work
from bot.runtime.dependencies import Dependencies
from bot.services.cohorts import course_planning
from bot.services.sending import sending_pushes
from db import (
    Database,
    cohort_notices,
    cohorts,
    courses,
    later_cards,
    menus,
    moves,
    own_weeks,
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
    do: Callable[[Database, Dependencies, Any, datetime], None]
    put_off: Callable[[Database, Any, datetime], None]


WORKS = (
    Work(
        name="course_day",
        id_of=lambda day: day.id,
        list_due=courses.list_due,
        next_at=courses.next_due_at,
        do=lambda db, deps, day, now: course_planning.plan_due(db, day, now, library=deps.library),
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
        do=due_work.push_member,
        put_off=lambda db, due, then: push_members.put_off(db, due.id, then),
    ),
    Work(
        name="prompt",
        id_of=lambda person: person.id,
        list_due=people.list_due,
        next_at=people.next_due_at,
        do=due_work.prompt,
        put_off=lambda db, person, then: people.set_next_prompt(db, person.id, then),
    ),
    Work(
        name="later",
        id_of=lambda due: due.prompt_id,
        list_due=later_cards.list_due,
        next_at=later_cards.next_at,
        do=due_work.later,
        put_off=lambda db, due, then: later_cards.put_off(db, due.prompt_id, then),
    ),
    Work(
        name="follow_up",
        id_of=lambda due: due.plan_id,
        list_due=plans.list_due,
        next_at=plans.next_due_at,
        do=due_work.follow_up,
        put_off=lambda db, due, then: plans.delay(db, due.plan_id, then),
    ),
    Work(
        name="look_back",
        id_of=lambda person_id: person_id,
        list_due=looking_back_rows.list_due,
        next_at=looking_back_rows.next_due_at,
        do=due_work.look_back,
        put_off=looking_back_rows.put_off,
    ),
    Work(
        name="own_week",
        id_of=lambda person_id: person_id,
        list_due=own_weeks.list_due,
        next_at=own_weeks.next_due_at,
        do=due_work.own_week,
        put_off=own_weeks.put_off,
    ),
    Work(
        name="nudge",
        id_of=lambda due: due.goal_id,
        list_due=nudge_rows.list_due,
        next_at=nudge_rows.next_due_at,
        do=due_work.nudge,
        put_off=lambda db, due, then: nudge_rows.delay(db, due.goal_id, then),
    ),
    Work(
        name="hide",
        id_of=lambda code: code.person_id,
        list_due=moves.list_to_hide,
        next_at=moves.next_due_at,
        do=due_work.hide,
        put_off=lambda db, code, _: moves.hide(db, code.person_id, code.kind),
    ),
    Work(
        name="cohort_end",
        id_of=lambda cohort: cohort.id,
        list_due=cohorts.list_to_end,
        next_at=cohorts.next_end_at,
        do=due_work.end,
        put_off=cohorts.put_off_end,
    ),
    Work(
        name="cohort_notice",
        id_of=lambda notice: notice.id,
        list_due=cohort_notices.list_due,
        next_at=cohort_notices.next_due_at,
        do=due_work.notice,
        put_off=cohort_notices.put_off,
    ),
    Work(
        name="menu",
        id_of=lambda menu: menu.person_id,
        list_due=menus.list_due,
        next_at=menus.next_due_at,
        do=due_work.menu,
        put_off=menus.put_off,
    ),
    Work(
        name="week",
        id_of=lambda cohort_id: cohort_id,
        list_due=participation.list_due,
        next_at=participation.next_due_at,
        do=due_work.week,
        put_off=participation.set_week_over,
    ),
    Work(
        name="digest",
        id_of=lambda due: due.membership_id,
        list_due=digest_rows.list_due,
        next_at=digest_rows.next_due_at,
        do=due_work.digest,
        put_off=digest_rows.put_off,
    ),
    Work(
        name="note",
        id_of=lambda note: note.id,
        list_due=note_rows.list_due,
        next_at=note_rows.next_due_at,
        do=due_work.note,
        put_off=note_rows.put_off,
    ),
    Work(
        name="telling",
        id_of=lambda telling: telling.person_id,
        list_due=tellings.list_due,
        next_at=tellings.next_due_at,
        do=due_work.tell_of_shares,
        put_off=tellings.put_off,
    ),
    Work(
        name="retention",
        id_of=lambda due: due.person_id,
        list_due=retention_rows.list_due,
        next_at=retention_rows.next_due_at,
        do=due_work.tell_of_retention,
        put_off=retention_rows.put_off,
    ),
    Work(
        name="closing",
        id_of=lambda person_id: person_id,
        list_due=closing_rows.list_due,
        next_at=closing_rows.next_due_at,
        do=due_work.tell_of_closing,
        put_off=closing_rows.put_off,
    ),
    Work(
        name="offer_hours",
        id_of=lambda attendance: attendance.id,
        list_due=trainings.list_due,
        next_at=trainings.next_due_at,
        do=due_work.offer_hours,
        put_off=lambda db, attendance, then: trainings.put_off(db, attendance.id, then),
    ),
    Work(
        name="attendance",
        id_of=lambda attendance: attendance.id,
        list_due=trainings.list_to_tell,
        next_at=trainings.next_tell_at,
        do=due_work.attendance,
        put_off=lambda db, attendance, then: trainings.delay_telling(db, attendance.id, then),
    ),
)
"""In the order in which a tick does them: what a trainer sends comes before the day's own scenario, whose place it takes."""
