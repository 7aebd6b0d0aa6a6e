"""Hours from before there was a goal for them."""

from datetime import date
from decimal import Decimal

import pytest

from bot.services.education import attending, earlier_hours
from db import cohorts, goals, trainings
from db import credits as rows
from db.goals import NewCategory
from practice.access import Role
from practice.trainings import Detail
from tests.services.life import MONDAY


def taken(life, category, title):
    """A training of their cohort, whose hours they took before they had a goal."""
    cohort = cohorts.add(life.db, name="Tuesdays", zone=life.person.schedule.zone, starts_on=MONDAY.date(), now=MONDAY)
    cohorts.join(life.db, cohort.id, life.id, role=Role.TRAINER, shown_name="Ana", now=MONDAY)
    training = trainings.add(life.db, cohort.id, made_by=life.id, provider=None, now=MONDAY)
    told = {Detail.TITLE: title, Detail.HELD_ON: MONDAY.date(), Detail.HOURS: Decimal(2), Detail.CATEGORY: category}
    for detail, value in told.items():
        trainings.set_detail(life.db, training.id, detail, value)
    trainings.mark_offered(life.db, training.id, now=MONDAY)
    attendance = trainings.open_for(life.db, training.id, life.id, now=MONDAY)
    attending.hear_name(life.db, life.person, MONDAY, attendance_id=attendance.id, text="Ana Ruiz")


@pytest.mark.parametrize(
    ("category", "title", "counts_as"),
    [
        ("Ética", "Escuchar sin arreglar", "Ética"),
        ("etica", "Escuchar sin arreglar", "Ética"),
        ("Ética", "Manejo de crisis", "Ética"),  # what it was offered as before what it is called
        (None, "Taller de ética", "Ética"),
        ("Salud", "Escuchar sin arreglar", None),
        (None, "Escuchar sin arreglar", None),
    ],
)
def test_hours_of_a_training_count_in_its_category_also_toward_a_later_goal(life, category, title, counts_as):
    taken(life, category, title)
    asked = [NewCategory(name=name, least=Decimal(3), most=None) for name in ("Ética", "Crisis")]
    first, last = date(2026, 1, 1), date(2026, 12, 31)
    goal = goals.add(life.db, life.id, name="Renovación", hours=Decimal(20), starts_on=first, due_on=last, now=MONDAY, categories=asked)
    assert earlier_hours.count_in(life.db, life.person, goal) == earlier_hours.Earlier(entries=1, hours=Decimal(2))
    (credit,) = life.db.execute("SELECT id FROM credits").fetchall()
    (toward,) = rows.list_goals(life.db, credit[0])
    assert counts_as == next((each.name for each in goals.list_categories(life.db, goal.id) if each.id == toward.category_id), None)
