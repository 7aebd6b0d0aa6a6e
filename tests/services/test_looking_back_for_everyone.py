"""Whoever chose looking back gets one in nearly every week, however long after their scenario they answer it."""

import random
from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from bot.services.daily import prompts, reflecting
from bot.services.review import looking_back
from db import looking_back as rows
from db import people
from db import prompts as prompt_rows
from practice.calendar import is_quiet, local_day
from practice.models import EVERY_DAY, Schedule
from tests.services.life import LIBRARY, NEW_YORK, Life
from tests.sizes import SOAK

WEEK = timedelta(days=7)
WEEKS = 6
BEFORE = 6 * WEEK  # until they say yes
DELAYS = [timedelta(minutes=30), timedelta(hours=3), timedelta(hours=6), timedelta(hours=14)]
DEFAULT = Schedule(zone=NEW_YORK)


class Answering:
    """Answers each scenario after some time, in writing, and is shown what they wrote."""

    def __init__(self, life: Life, delays: list[timedelta]) -> None:
        self.life, self.delays = life, delays
        self.rng = random.Random(len(delays))  # noqa: S311  habits, no secret
        self.answers_at: datetime | None = life.now
        self.shown_at: list[datetime] = []

    def live(self, until: datetime) -> None:
        life = self.life
        while (at := self._next()) <= until:
            life.now = at
            if self.answers_at == at:
                self._answer()
            for _ in rows.DUE.list_due(life.db, now=at, limit=9):
                if looking_back.plan(life.db, life.person, at, library=LIBRARY) is not None:
                    self._see()
            if life.tick():
                self.answers_at = at + self.rng.choice(self.delays)
        life.now = until

    def _next(self) -> datetime:
        before = self.life.now - timedelta(seconds=1)
        due = (people.PROMPTS.next_at(self.life.db, after=before), rows.DUE.next_at(self.life.db, after=before), self.answers_at)
        return min(at for at in due if at is not None)

    def _see(self) -> None:
        card = prompt_rows.find_open(self.life.db, self.life.id)
        assert card is None
        assert not is_quiet(self.life.now, self.life.person.schedule)
        self.shown_at.append(self.life.now)

    def _answer(self) -> None:
        life, self.answers_at = self.life, None
        card = prompt_rows.find_open(life.db, life.id)
        assert card is not None
        prompts.pick(life.db, life.person, life.now, library=LIBRARY, prompt_id=card.id, way=1)
        kept = reflecting.record(life.db, life.person, life.now, prompt_id=card.id, text="mine", message_id=card.id, sent_at=life.now)
        reflecting.finish(life.db, life.person, life.now, library=LIBRARY, reflection_id=kept.reflection.id)
        life.act()


def weeks_with_one(life: Life, delays: list[timedelta]) -> int:
    """Of the six weeks after their yes."""
    someone = Answering(life, delays)
    yes_at = life.now + BEFORE
    someone.live(yes_at)
    looking_back.choose(life.db, life.person, life.now, wanted=True)
    someone.live(yes_at + WEEKS * WEEK)
    shown_on = [local_day(at, NEW_YORK) for at in someone.shown_at]
    assert all(later - earlier >= WEEK for earlier, later in pairwise(shown_on))
    return len({(at - yes_at) // WEEK for at in someone.shown_at})


CHANGES: list[dict[str, object]] = [
    {},  # the defaults: weekdays at 9
    {"days": EVERY_DAY},
    {"hour": 12},
    {"hour": 20},
    {"hour": 20, "days": EVERY_DAY},
    {"hour": 7},  # 14 hours later it is quiet until their own hour: Saturdays are left
    {"quiet": (), "days": EVERY_DAY},
    {"days": frozenset({0, 2, 4})},
]
EACH = [(delay, changes) for delay in DELAYS for changes in CHANGES]
SOME = [(DELAYS[number % len(DELAYS)], changes) for number, changes in enumerate(CHANGES)]


@pytest.mark.soak
@pytest.mark.parametrize(("delay", "changes"), EACH if SOAK else [*SOME, (DELAYS[-1], CHANGES[0]), (DELAYS[-1], CHANGES[3])], ids=str)
def test_it_comes_in_five_of_six_weeks(life: Life, delay: timedelta, changes: dict[str, object]) -> None:
    life.change(**changes)
    assert weeks_with_one(life, [delay]) >= 5


def test_it_comes_in_five_of_six_weeks_to_those_who_answer_now_soon_and_now_late(life: Life) -> None:
    assert weeks_with_one(life, DELAYS) >= 5
