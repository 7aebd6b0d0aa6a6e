"""Whatever number or day someone types to whatever is being asked, it is answered: nothing of it makes an update fail."""

import random
from datetime import date
from decimal import Decimal

import pytest

from bot.services.care import support
from bot.services.education import goal_dates
from bot.services.education.goal_guide import GoalAsked, Why
from bot.services.written import Written
from db import Database, goals
from db.dialogues import Asking
from practice.goals import Step
from tests.services.asked import ask
from tests.services.life import LIBRARY, MONDAY, Life

ODD = (
    *("²", "² days", "² y media", "half past ²", "² menos cuarto", "in ² weeks", "½½", "٣ hours", "①", "-1", "0/0/0"),
    *("9" * 4096, "in " + "9" * 70 + " hours", "in 99999999 hours", "9" * 60 + " days", "in 99999999999 weeks", "1e999999999 hours"),
    *(
        "12/31/9999",
        "1/1/0001",
        "end of December 9999",
        "9999-12-31",
        "9999 years ago",
        "Ethics: 99999999",
        "UTC-99:59",
        "nan",
        "²²²²-²²²²-²²²²-²²²²",
    ),
)


@pytest.mark.parametrize("asking", [None, *Asking])
def test_whatever_is_asked_an_odd_number_is_answered(db: Database, life: Life, rows: dict[str, int], asking: Asking | None) -> None:
    for number, odd in enumerate(ODD):
        if asking is not None:
            ask(db, life, rows, asking)
        written = Written(message_id=100 + number, sent_at=MONDAY, text=odd)
        assert support.hear(db, life.person, MONDAY, written=written, library=LIBRARY, rng=random.Random(1), country="US") is not None  # noqa: S311


@pytest.mark.parametrize("step", [Step.DUE, Step.START])
@pytest.mark.parametrize("day", ["12/31/9999", "1/1/0001"])
def test_a_day_at_the_end_of_all_calendars_is_too_far(db: Database, life: Life, step: Step, day: str) -> None:
    pack = next(each for each in LIBRARY.rule_packs.values() if each.period is not None and each.period.next_end(MONDAY.date()) is None)
    goal = goals.add(
        db,
        life.id,
        name="Renewal",
        hours=Decimal(20),
        starts_on=MONDAY.date(),
        due_on=date(2028, 3, 1),
        now=MONDAY,
        rule_pack=pack.id,
        step=step,
        days_guessed=True,
    )
    found = goal_dates.hear(db, life.person, MONDAY, goal=goal, step=step, text=day, library=LIBRARY)
    assert isinstance(found, GoalAsked)
    assert found.why is Why.TOO_FAR
