"""Whatever is being asked, words that may mean danger are answered with who can listen, and what is said of keeping them is so."""

import random
from datetime import date
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from bot.services.care import support
from bot.services.care.support import Needed
from bot.services.written import Written
from db import Database, cohorts, credit_drafts, dialogues, goals, plans, scenario_drafts, trainings
from db import prompts as prompt_rows
from db.dialogues import Asking
from practice.access import Role
from practice.drafts import Step
from practice.models import Language
from tests.services.life import LIBRARY, MONDAY, Life

DANGER = "I want to kill myself"
LONG = "and everything is too much for me today, " * 40
SEARCHES = (Asking.SEARCH, Asking.PUSH_SEARCH, Asking.CREDIT_SEARCH)
TITLES = [Asking.GOAL_NAME, Asking.GOAL_CATEGORY, Asking.CATEGORY_NAME, Asking.TRAINING_TITLE, Asking.CREDIT, Asking.SCENARIO]
NAMES = {Asking.NAME, Asking.JOIN_NAME, Asking.SHOWN_NAME, Asking.OWN_NAME_THERE, Asking.ATTENDANCE_NAME, Asking.RECORD_NAME}
PROMPTED = (Asking.OWN_WORDS, Asking.REFLECTION, Asking.OBJECTION, Asking.NEW_TEXT, Asking.NEW_ANSWER)
STEPS = [Step.TITLE, Step.STORY, Step.VALUE]


@pytest.fixture
def rows(db: Database, life: Life) -> dict[str, int]:
    """One row for each topic that something could be asked about."""
    cohort = cohorts.add(db, name="Tuesday peers", zone=ZoneInfo("America/New_York"), starts_on=MONDAY.date(), now=MONDAY).id
    cohorts.join(db, cohort, life.id, role=Role.TRAINER, shown_name="Ana", now=MONDAY)
    ethics = goals.NewCategory(name="Ethics", least=Decimal(6))
    day = date(2027, 1, 1)
    goal = goals.add(
        db, life.id, name="Renewal", hours=Decimal(20), starts_on=MONDAY.date(), due_on=day, now=MONDAY, categories=[ethics]
    ).id
    training = trainings.add(db, cohort, made_by=life.id, provider=None, now=MONDAY).id
    db.execute("UPDATE trainings SET title = 'Boundaries', held_on = '2026-03-01', quarters = 8")
    plans.begin(db, life.id, None, now=MONDAY)
    return {
        "cohort": cohort,
        "goal": goal,
        "category": goals.list_categories(db, goal)[0].id,
        "training": training,
        "attendance": trainings.open_for(db, training, life.id, now=MONDAY).id,
        "record": goal,
        "credit": credit_drafts.add(db, life.id, is_guided=True, now=MONDAY).id,
        "scenario": scenario_drafts.begin(db, life.id, cohort, language=Language.ENGLISH, step=Step.TITLE, now=MONDAY).id,
    }


def said(db: Database, life: Life, rows: dict[str, int], asking: Asking, text: str) -> tuple[object, bool]:
    """What is answered to these words, and whether they stand anywhere then."""
    topic = {"shown": "cohort", "own": "cohort", "push": "cohort"}.get(asking.split("-")[0], asking.split("-")[0])
    prompt = prompt_rows.find_open(db, life.id)
    dialogues.ask(db, life.id, asking, now=MONDAY, prompt_id=prompt.id if asking in PROMPTED else None, about_id=rows.get(topic))
    written = Written(message_id=77, sent_at=MONDAY, text=text)
    answer = support.hear(db, life.person, MONDAY, written=written, library=LIBRARY, rng=random.Random(1), country="US")  # noqa: S311
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    return answer, any(DANGER in str(db.execute(f"SELECT * FROM {table}").fetchall()) for table in tables)


@pytest.mark.parametrize("asking", [each for each in Asking if each not in SEARCHES])
def test_each_question_yields_to_support_which_says_truly_whether_it_was_kept(db, life, rows, asking):
    answer, kept = said(db, life, rows, asking, DANGER)
    assert isinstance(answer, Needed)
    assert answer.saved is kept
    if asking in NAMES:
        assert not kept  # nobody is called so, neither to others nor on a certificate


@pytest.mark.parametrize("asking", TITLES)
def test_what_is_too_long_to_be_kept_is_not_said_to_be_kept(db, life, rows, asking):
    answer, kept = said(db, life, rows, asking, f"{DANGER} {LONG}")
    assert isinstance(answer, Needed)
    assert answer.saved is kept


@pytest.mark.parametrize("step", STEPS)
def test_so_it_is_at_each_kind_of_step_of_an_own_scenario(db, life, rows, step):
    db.execute("UPDATE scenario_drafts SET step = ?", [step])
    answer, kept = said(db, life, rows, Asking.SCENARIO, DANGER)
    assert isinstance(answer, Needed)
    assert answer.saved is kept


@pytest.mark.parametrize("asking", SEARCHES)
def test_a_search_is_neither_kept_nor_said_to_anyone(db, life, rows, asking):
    answer, kept = said(db, life, rows, asking, DANGER)
    assert not isinstance(answer, Needed)
    assert not kept
