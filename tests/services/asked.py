"""Any question, asked of someone who has one row of each thing that a question can be about."""

from datetime import date
from decimal import Decimal
from zoneinfo import ZoneInfo

from db import Database, cohorts, credit_drafts, dialogues, goals, plans, scenario_drafts, trainings
from db import prompts as prompt_rows
from db.dialogues import Asking
from practice.access import Role
from practice.draft_parts import Step
from practice.models import Language
from tests.services.life import MONDAY, Life

PROMPTED = (Asking.OWN_WORDS, Asking.REFLECTION, Asking.OBJECTION, Asking.NEW_TEXT, Asking.NEW_ANSWER)


def put_rows(db: Database, life: Life) -> dict[str, int]:
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


def ask(db: Database, life: Life, rows: dict[str, int], asking: Asking) -> None:
    """`rows`: what `put_rows` gave."""
    topic = {"shown": "cohort", "own": "cohort", "push": "cohort"}.get(asking.split("-")[0], asking.split("-")[0])
    prompt = prompt_rows.find_open(db, life.id)
    dialogues.ask(db, life.id, asking, now=MONDAY, prompt_id=prompt.id if asking in PROMPTED and prompt else None, about_id=rows.get(topic))
