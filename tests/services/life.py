"""One simulated person, a real database, and a clock that only goes ahead."""

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.services.daily import prompts, schedule
from db import Database, outbox, people
from db import prompts as rows
from db.rows import list_all
from practice import calendar
from practice.models import Language, Person
from tests.shipped import shipped

LIBRARY = shipped()
MONDAY = datetime(2026, 3, 2, 15, tzinfo=UTC)  # 10:00 in New York
NEW_YORK = ZoneInfo("America/New_York")


def dice() -> random.Random:
    """Its own for each life, so that no test hangs on what ran before it."""
    return random.Random(1)  # noqa: S311  it only settles ties


@dataclass
class Life:
    """One person whose time passes; every scenario sent to them is known as sent unless `state` says otherwise."""

    db: Database
    id: int
    now: datetime
    state: str = "sent"
    rng: random.Random = field(default_factory=dice)

    @property
    def person(self) -> Person:
        return people.get(self.db, self.id)

    def change(self, **changes) -> None:
        people.set_schedule(self.db, self.id, replace(self.person.schedule, **changes))
        schedule.reschedule(self.db, self.person, self.now)

    def act(self) -> None:
        schedule.note_activity(self.db, self.person.telegram_id, self.now)

    def first(self) -> None:
        """The newcomer's first scenario, as the end of the start opens it."""
        day = calendar.today(self.person.schedule, self.now)
        card = prompts.open_card(self.db, self.person, self.now, library=LIBRARY, rng=self.rng, local_on=day)
        self._send(card.prompt.id)
        self.act()
        schedule.reschedule(self.db, self.person, self.now)

    def tick(self) -> list[schedule.Planned]:
        schedule.end_pauses(self.db, self.now, limit=50)
        due = people.PROMPTS.list_due(self.db, now=self.now, limit=50)
        planned = [schedule.plan(self.db, each, self.now, library=LIBRARY, rng=self.rng) for each in due]
        found = [each for each in planned if each is not None]
        for each in found:
            self._send(each.prompt.id)
        return found

    def _send(self, prompt_id: int) -> None:
        row = outbox.add(self.db, chat_id=self.id, method="sendMessage", params={}, now=self.now, person_id=self.id, prompt_id=prompt_id)
        (letter,) = outbox.claim_due(self.db, now=self.now, limit=1)
        outbox.settle(self.db, letter, self.state, now=self.now, message_id=row)
        rows.set_outbox(self.db, prompt_id, row)

    def until(self, instant: datetime, *, answers: bool = False) -> list[schedule.Planned]:
        """Step from one due instant to the next, as the sandbox does."""
        found = []
        while (at := people.PROMPTS.next_at(self.db, after=self.now - timedelta(seconds=1))) is not None and at <= instant:
            self.now = at
            came = self.tick()
            found += came
            for each in came if answers else []:
                prompts.pick(self.db, self.person, self.now, library=LIBRARY, prompt_id=each.prompt.id, way=1)
                self.act()
            if not came and people.PROMPTS.next_at(self.db, after=self.now - timedelta(seconds=1)) == at:
                raise AssertionError("a due time that nothing moves")
        self.now = instant
        return found

    def sent_at(self) -> list[datetime]:
        sql = "SELECT created_at FROM prompts WHERE person_id = ? ORDER BY id"
        return [datetime.fromtimestamp(row["created_at"], UTC) for row in list_all(self.db, sql, [self.id])]


def begin(db: Database, now: datetime = MONDAY, telegram_id: int = 1001) -> Life:
    """Someone in New York who has just begun, with the defaults."""
    person = people.meet(db, telegram_id, language=Language.ENGLISH, zone=NEW_YORK.key, now=now).person
    people.consent(db, person.id, language=Language.ENGLISH, now=now)
    people.set_up(db, person.id, now=now)
    people.touch(db, person.telegram_id, now=now)
    life = Life(db, person.id, now)
    life.first()
    return life


def days(planned: list[schedule.Planned]) -> list[int]:
    """Days of the month."""
    return [each.prompt.local_on.day for each in planned]
