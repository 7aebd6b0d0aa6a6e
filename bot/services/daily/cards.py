"""A scenario's card: the prompt that is made for someone, and what is shown with it, however it came."""

from datetime import date, datetime

from bot.services.daily import drafts, meeting_again
from bot.services.daily.meeting_again import LastTime
from db import Database, courses, prompts, pushes
from practice.courses import DayOfCourse
from practice.frozen import Frozen
from practice.library import Library, Scenario
from practice.models import Person, Prompt


class Card(Frozen):
    """A scenario to show, whether its topic is a hard one, and the rows whose buttons go because of it."""

    prompt: Prompt
    scenario: Scenario
    hard: bool
    draft: bool  # and this is where it is said
    closed_rows: tuple[int, ...] = ()
    fresh: bool = True  # False: the same card again
    cohort: str | None = None  # the name of the one that it comes from
    in_meeting: bool = False
    last: LastTime | None = None
    day: DayOfCourse | None = None


class MoreShown(Card):
    """The same card, with what else can be done with it."""


class Planned(Card):
    """A scenario that is due. `slowing`: this is the one that says that the bot slows down."""

    slowing: bool = False


def add(
    db: Database,
    person: Person,
    now: datetime,
    scenario: Scenario,
    *,
    local_on: date | None = None,
    push_id: int | None = None,
    is_second: bool = False,
) -> Prompt | None:
    """As that day's, or as one more of no day; None where the day has one."""
    question = meeting_again.question(db, person, scenario.id)
    return prompts.add(
        db,
        person.id,
        scenario_id=scenario.id,
        value=scenario.value,
        local_on=local_on,
        zone=person.schedule.zone,
        question=question,
        now=now,
        push_id=push_id,
        is_second=is_second,
    )


def add_anyway(
    db: Database, person: Person, now: datetime, scenario: Scenario, *, local_on: date | None, push_id: int | None = None
) -> Prompt:
    """As that day's where it has none yet, else as one more."""
    prompt = add(db, person, now, scenario, local_on=local_on, push_id=push_id) or add(db, person, now, scenario, push_id=push_id)
    assert prompt is not None  # noqa: S101  without a day nothing can be in its place
    return prompt


def card(
    db: Database,
    person: Person,
    prompt: Prompt,
    scenario: Scenario,
    library: Library,
    *,
    closed_rows: tuple[int, ...] = (),
    fresh: bool = True,
    in_meeting: bool = False,
) -> Card:
    return Card(
        prompt=prompt,
        scenario=scenario,
        hard=library.is_hard(scenario),
        draft=drafts.is_said(db, person, prompt, scenario, library),
        closed_rows=closed_rows,
        fresh=fresh,
        cohort=pushes.cohort_name(db, prompt.push_id),
        in_meeting=in_meeting,
        last=meeting_again.last_time(db, person, prompt),
        day=courses.day_of(db, prompt.id),
    )
