"""A scenario's card: the prompt that is made for someone, and what is shown with it, however it came."""

from datetime import UTC, date, datetime, time

from bot.services.daily import meeting_again
from bot.services.daily.meeting_again import LastTime
from db import Database, courses, dialogues, last_questions, prompts, pushes
from practice import calendar
from practice.courses import DayOfCourse
from practice.frozen import Frozen
from practice.library import Library, Scenario
from practice.models import Person, Prompt, Step


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
        draft=_says_draft(db, person, prompt, scenario, library),
        closed_rows=closed_rows,
        fresh=fresh,
        cohort=pushes.cohort_name(db, prompt.push_id),
        in_meeting=in_meeting,
        last=meeting_again.last_time(db, person, prompt),
        day=courses.day_of(db, prompt.id),
    )


def _says_draft(db: Database, person: Person, prompt: Prompt, scenario: Scenario, library: Library) -> bool:
    """On the day's first one that is a draft. Told by the rows, so that a card shown again says the same."""
    if not scenario.is_draft:
        return False
    zone = person.schedule.zone
    morning = datetime.combine(calendar.local_day(prompt.created_at, zone), time.min, tzinfo=zone).astimezone(UTC)
    earlier = map(library.find_scenario, prompts.list_before(db, prompt, since=morning))
    return not any(each is not None and each.is_draft for each in earlier)


def close_older(db: Database, person: Person, newest: Prompt) -> tuple[int, ...]:
    """Close whatever is open before `newest`; the outbox rows whose buttons go. What was written stays, and a reply still answers.

    At most one prompt is open. Nothing is asked any more either: words that come after the new card are about the new card.
    """
    dialogues.stop(db, person.id)
    last_questions.end(db, person.id)
    unanswered = []
    for prompt in prompts.list_open(db, person.id, before=newest.id):
        prompts.move(db, prompt.id, from_steps=(Step.VIEWING, Step.REFLECTING), to=Step.DONE)
        if prompts.move(db, prompt.id, from_steps=(Step.CHOOSING,), to=Step.CLOSED) and prompt.outbox_id is not None:
            unanswered.append(prompt.outbox_id)
    return tuple(unanswered)
