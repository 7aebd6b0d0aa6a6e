"""Going back in the log guide: what is asked again, and what is not."""

from datetime import date
from decimal import Decimal

import pytest

from bot.services.education import log_guide
from db import credit_drafts, goals
from practice.log_lines.credits import LogStep
from tests.services.life import LIBRARY, MONDAY


@pytest.mark.parametrize("step", [LogStep.CATEGORY, LogStep.CERTIFICATE])
def test_the_step_that_is_asked_for_is_the_one_that_is_asked(life, step):
    made = goals.add(life.db, life.id, name="Renewal", hours=Decimal(20), starts_on=date(2026, 1, 1), due_on=date(2026, 12, 31), now=MONDAY)
    goals.add_category(life.db, made.id, goals.NewCategory(name="Ethics"))
    draft = credit_drafts.add(life.db, life.id, is_guided=True, now=MONDAY)
    credit_drafts.put_goal(life.db, draft.id, made.id, None, is_settled=step is LogStep.CATEGORY)
    shown = log_guide.ask_step(life.db, life.person, MONDAY, draft_id=draft.id, step=step, library=LIBRARY)
    assert shown.step is step
