"""What comes due: for each kind of work its rows, and what is done with one of them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.runtime import due_work
from bot.runtime.dependencies import Dependencies
from db import (
    Database,
    closing,
    cohort_notices,
    cohorts,
    courses,
    digests,
    later_cards,
    looking_back,
    menus,
    moves,
    notes,
    nudges,
    own_weeks,
    participation,
    people,
    plans,
    push_members,
    pushes,
    retention,
    tellings,
    trainings,
)
from db.queues import Queue


@dataclass(frozen=True)
class Work:
    """`do` must advance its row's due time, whatever else it does; a row that it failed on is put off."""

    name: str
    queue: Queue[Any]
    do: Callable[[Database, Dependencies, Any, datetime], None]


WORKS = (
    Work("course_day", courses.DUE, due_work.course_day),
    Work("push", pushes.DUE, due_work.push),
    Work("latecomer", push_members.LATECOMERS, due_work.latecomer),
    Work("push_member", push_members.DUE, due_work.push_member),
    Work("prompt", people.PROMPTS, due_work.prompt),
    Work("later", later_cards.DUE, due_work.later),
    Work("follow_up", plans.DUE, due_work.follow_up),
    Work("look_back", looking_back.DUE, due_work.look_back),
    Work("own_week", own_weeks.DUE, due_work.own_week),
    Work("nudge", nudges.DUE, due_work.nudge),
    Work("hide", moves.TO_HIDE, due_work.hide),
    Work("cohort_end", cohorts.ENDING, due_work.end),
    Work("cohort_notice", cohort_notices.DUE, due_work.notice),
    Work("menu", menus.DUE, due_work.menu),
    Work("week", participation.WEEKS_OVER, due_work.week),
    Work("digest", digests.DUE, due_work.digest),
    Work("note", notes.DUE, due_work.note),
    Work("telling", tellings.DUE, due_work.tell_of_shares),
    Work("retention", retention.DUE, due_work.tell_of_retention),
    Work("closing", closing.NOTICES, due_work.tell_of_closing),
    Work("offer_hours", trainings.TO_OFFER, due_work.offer_hours),
    Work("attendance", trainings.TO_TELL, due_work.attendance),
)
"""In the order in which a tick does them: what a trainer sends comes before the day's own scenario, whose place it takes."""
