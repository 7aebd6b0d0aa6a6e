"""Sixty days of the real services on a real database, for six people with different habits."""

import random
from datetime import date, timedelta
from itertools import pairwise

import pytest

from bench.year import HABITS, Deed
from bot.services.daily import prompts, reflecting, steadiness, tensions
from bot.services.daily.afterwards import HowSteady, SteadinessOffered, WhichWeighed
from db import prompts as rows
from db.rows import list_all, scalar
from practice import calendar
from practice.models import EVERY_DAY, Step, Value
from practice.pace import QUIET_FROM
from practice.spacing import Word
from practice.tensions import EVERY, Weighed
from tests.services.life import LIBRARY, MONDAY, Life

DAYS = 60
SIX = [("daily", False), ("daily", True), ("weekdays", True), ("bursts", True), ("silence", False), ("all skips", True)]


class Habits:
    """What someone does each day, through the same services as the buttons."""

    def __init__(self, life: Life, habit: str, *, spaced: bool) -> None:
        self.life, self.spaced = life, spaced
        self.rng = random.Random(f"{habit} {spaced}")  # noqa: S311  habits, no secret
        self.deeds = HABITS[habit](self.rng)
        self.active_on: set[date] = set()

    def live(self, days: int) -> None:
        life = self.life
        for day in range(1, days + 1):
            life.until(MONDAY + timedelta(days=day))
            self.hold()
            deed = next(self.deeds)
            card = self.open_card(ask=deed in (Deed.ASK_FOR_ONE, Deed.ASK_FOR_MORE))
            if deed is not Deed.NOTHING and card is not None:
                self.deal(card.prompt.id, skips=deed is Deed.SKIP)
            self.hold()

    def open_card(self, *, ask: bool) -> prompts.Card | None:
        life = self.life
        found = prompts.today(life.db, life.person, life.now, library=LIBRARY)
        if not isinstance(found, prompts.Card) and ask:
            found = prompts.practise(life.db, life.person, life.now, library=LIBRARY, rng=life.rng)
        return found if isinstance(found, prompts.Card) else None

    def deal(self, prompt_id: int, *, skips: bool) -> None:
        life = self.life
        if skips:
            prompts.skip(life.db, life.person, life.now, prompt_id=prompt_id)
        else:
            prompts.pick(life.db, life.person, life.now, library=LIBRARY, prompt_id=prompt_id, way=1)
            self.answer(self.finish(prompt_id).then)
        life.act()
        self.active_on.add(calendar.today(life.person.schedule, life.now))

    def finish(self, prompt_id: int) -> reflecting.Closed | prompts.Finished:
        life = self.life
        if self.rng.random() < 0.5:
            return prompts.stop_here(life.db, life.person, life.now, prompt_id=prompt_id)
        kept = reflecting.record(
            life.db, life.person, life.now, prompt_id=prompt_id, text="a thought", message_id=prompt_id, sent_at=life.now
        )
        return reflecting.finish(life.db, life.person, life.now, library=LIBRARY, reflection_id=kept.reflection.id)

    def answer(self, asked: object) -> None:
        life = self.life
        match asked:
            case SteadinessOffered():
                steadiness.choose(life.db, life.person, life.now, wanted=self.spaced)
            case HowSteady(prompt_id=prompt_id):
                word = self.rng.choice([*Word, None])
                steadiness.answer(life.db, life.person, life.now, prompt_id=prompt_id, word=word)
            case WhichWeighed(prompt_id=prompt_id):
                weighed = self.rng.choice(list(Weighed))
                tensions.weigh(life.db, life.person, life.now, prompt_id=prompt_id, weighed=weighed)

    def hold(self) -> None:
        """Never two open, and never more than six unanswered in a row."""
        opened = "SELECT count(*) FROM prompts WHERE person_id = ? AND step IN ('choosing', 'viewing', 'reflecting')"
        assert scalar(self.life.db, opened, [self.life.id]) <= 1
        assert rows.count_unanswered(self.life.db, self.life.id, since=self.life.person.active_at) <= QUIET_FROM


@pytest.fixture(params=SIX, ids=lambda each: f"{each[0]}{' spaced' if each[1] else ''}")
def lived(request: pytest.FixtureRequest, life: Life) -> Habits:
    habit, spaced = request.param
    if habit != "weekdays":
        life.change(days=EVERY_DAY)
    habits = Habits(life, habit, spaced=spaced)
    habits.live(DAYS)
    return habits


def test_sixty_days_of_the_real_services_hold_what_the_year_holds(lived):
    db = lived.life.db
    past = rows.list_past(db, lived.life.id)
    practised = sorted(lived.active_on)
    if len(practised) >= 30:
        until = [each["value"] for each in past if each["created_at"].date() <= practised[29]]
        assert set(until) == set(Value)
    assert all(one["value"] is not other["value"] for one, other in pairwise(past))
    days = [row["local_on"] for row in list_all(db, "SELECT local_on FROM prompts WHERE local_on IS NOT NULL ORDER BY id")]
    assert days == sorted(set(days))
    assert {each["step"] for each in past[:-1]} <= {Step.DONE, Step.SKIPPED, Step.CLOSED}


def test_questions_come_once_for_a_prompt_and_of_tensions_at_most_every_third_practice(lived):
    db = lived.life.db
    ids = [row["id"] for row in list_all(db, "SELECT id FROM prompts WHERE answered_at IS NOT NULL ORDER BY id")]
    asked = [ids.index(row["prompt_id"]) for row in list_all(db, "SELECT prompt_id FROM tensions ORDER BY prompt_id")]
    assert all(later - earlier >= EVERY for earlier, later in zip([-1, *asked], asked, strict=False))
    rated = scalar(db, "SELECT count(*) FROM steadiness")
    if lived.spaced and len(ids) > 12:
        assert rated
    if not lived.spaced:
        assert rated == 0
        assert scalar(db, "SELECT count(*) FROM steadiness_questions") == 0
