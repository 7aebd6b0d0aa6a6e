"""A cohort of many, written straight into the file before the bot starts, and their phones."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from db import Database, cohorts, file, people, pushes
from practice.access import Role
from practice.models import Language
from practice.pushes import PushState, Timing
from tests.faults.process import Apart
from tests.world import KEY

ON = datetime(2027, 3, 2, tzinfo=UTC).date()
AT = datetime(2027, 3, 2, 16, tzinfo=UTC)  # a Tuesday, 11:00 in New York
NEW_YORK = ZoneInfo("America/New_York")


def gather(there: Apart, size: int) -> list[int]:
    """Members who are set up and want no scenario of their own soon; a sending to them is planned for `AT`. Their Telegram ids."""
    world = there.world.server._stepper._world
    phones = [world.people.add(f"person{number}") for number in range(size)]
    for phone in phones:
        world.chat_of(phone)
    db = file.open_existing(there.database, KEY)
    db.execute("BEGIN IMMEDIATE")
    _fill(db, [phone.user_id for phone in phones])
    db.execute("COMMIT")
    db.close()
    return [phone.user_id for phone in phones]


def _fill(db: Database, telegram_ids: list[int]) -> None:
    long_ago = datetime(2026, 1, 1, tzinfo=UTC)
    cohort = cohorts.add(db, name="Everyone", zone=NEW_YORK, starts_on=ON, now=long_ago)
    for telegram_id in telegram_ids:
        person = people.meet(db, telegram_id, language=Language.ENGLISH, zone=NEW_YORK.key, now=long_ago)
        people.consent(db, person.id, language=Language.ENGLISH, now=long_ago)
        people.set_up(db, person.id, now=long_ago)
        cohorts.join(db, cohort.id, person.id, role=Role.TRAINER, shown_name="someone", now=long_ago)
    push = pushes.begin(db, cohort_id=cohort.id, made_by=person.id, scenario_id="two-cups", now=long_ago)
    pushes.set_time(db, push.id, Timing.AT, local_on=ON, wanted_at=AT)
    pushes.confirm(db, push.id, state=PushState.PLANNED, local_on=ON, wanted_at=AT, due_at=AT, now=long_ago)


def received(there: Apart, telegram_ids: list[int]) -> dict[int, int]:
    """How many messages stand in each chat."""
    chats = there.world.server._stepper._world.chats
    return {telegram_id: len(chats.find(telegram_id).records) for telegram_id in telegram_ids}
