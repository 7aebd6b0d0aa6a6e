"""A crowd that is due at one instant, written straight into the file before the bot starts, and their phones."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from db import Database, cohorts, file, goals, nudges, people, pushes
from practice.access import Role
from practice.goals import Rhythm
from practice.models import Language, Person
from practice.pushes import PushState, Timing
from tests.faults.process import Apart
from tests.world import KEY

AT = datetime(2026, 12, 1, 16, tzinfo=UTC)  # the day after the sandbox begins, 11:00 in New York
ON = AT.date()
NEW_YORK = ZoneInfo("America/New_York")
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
Fill = Callable[[Database, Sequence[Person]], None]


def gather(there: Apart, size: int, make_due: Fill) -> list[int]:
    """People who are set up and for whom nothing is planned but what `make_due` plans for `AT`. Their Telegram ids."""
    world = there.world.server._stepper._world
    phones = [world.people.add(name) for name in names(size)]
    for phone in phones:
        world.chat_of(phone)
    db = file.open_existing(there.database, KEY)
    db.execute("BEGIN IMMEDIATE")
    make_due(db, [_someone(db, phone.user_id) for phone in phones])
    db.execute("COMMIT")
    db.close()
    return [phone.user_id for phone in phones]


def names(size: int) -> list[str]:
    return [f"person{number}" for number in range(size)]


def _someone(db: Database, telegram_id: int) -> Person:
    person = people.meet(db, telegram_id, language=Language.ENGLISH, zone=NEW_YORK.key, now=LONG_AGO).person
    people.consent(db, person.id, language=Language.ENGLISH, now=LONG_AGO)
    people.set_up(db, person.id, now=LONG_AGO)
    return people.get(db, person.id)


def scenarios(db: Database, crowd: Sequence[Person]) -> None:
    for person in crowd:
        people.set_next_prompt(db, person.id, AT)


def a_sending(db: Database, crowd: Sequence[Person]) -> None:
    """To the cohort that they are all in."""
    cohort = cohorts.add(db, name="Everyone", zone=NEW_YORK, starts_on=ON, now=LONG_AGO)
    for person in crowd:
        cohorts.join(db, cohort.id, person.id, role=Role.TRAINER, shown_name="someone", now=LONG_AGO)
    push = pushes.begin(db, cohort_id=cohort.id, made_by=crowd[-1].id, scenario_id="two-cups", now=LONG_AGO)
    pushes.set_time(db, push.id, Timing.AT, local_on=ON, wanted_at=AT)
    pushes.confirm(db, push.id, state=PushState.PLANNED, local_on=ON, wanted_at=AT, due_at=AT, now=LONG_AGO)


def reminders(db: Database, crowd: Sequence[Person]) -> None:
    """Of a goal each."""
    for person in crowd:
        until = ON + timedelta(days=700)
        goal = goals.add(db, person.id, name="Renewal", hours=Decimal(20), starts_on=ON, due_on=until, now=LONG_AGO)
        nudges.set_rhythm(db, goal.id, Rhythm.WEEKLY, ON.weekday())
        nudges.set_next(db, goal.id, AT)


def received(there: Apart, telegram_ids: list[int]) -> dict[int, int]:
    """How many messages stand in each chat."""
    chats = there.world.server._stepper._world.chats
    return {telegram_id: len(chats.find(telegram_id).records) for telegram_id in telegram_ids}
