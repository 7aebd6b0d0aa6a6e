"""A goal's hours as a record to hand in: a name on it, and files made when they are sent."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

from bot.services.over import Stale
from db import Database, dialogues, goals, ledgers, people, prompts
from db.dialogues import Asking
from db.ledgers import Filed
from practice import calendar
from practice.frozen import Frozen
from practice.goals import Category, Counted, Goal, Progress, progress
from practice.models import Person

LONGEST_NAME = 80
LONGEST_NUMBER = 40
IN_ONE_ARCHIVE = 45_000_000  # bytes of certificates: below the 50 MB that Telegram takes from a bot


class Form(StrEnum):
    """What someone can have of a goal's hours."""

    PDF = "pdf"
    ENGLISH = "english"  # the same, whatever the person's language
    TABLE = "table"
    WORKBOOK = "workbook"
    CALENDAR = "calendar"
    ARCHIVE = "archive"


class Ledger(Frozen):
    """Everything that a record of one goal shows. `name` is as the person wrote it; certificates are numbered from 1 in their order."""

    person: Person
    name: str
    goal: Goal
    categories: tuple[Category, ...]
    credits: tuple[Counted, ...]
    progress: Progress
    filed: tuple[Filed, ...]
    practised: int  # scenarios answered here within the period: listed apart, and counted nowhere
    made_on: date

    @property
    def numbers(self) -> Mapping[int, tuple[int, ...]]:
        """Certificates' numbers by credit."""
        return {
            each.credit.id: tuple(number for number, filed in enumerate(self.filed, 1) if filed.credit_id == each.credit.id)
            for each in self.credits
        }


class NumberAsked(Frozen):
    goal: Goal
    too_long: bool = False


class FormsShown(Frozen):
    """`name`: the one that would be on it; without one it is asked for first."""

    goal: Goal
    name: str | None
    certificates: int


class RecordNameAsked(Frozen):
    goal: Goal
    suggested: str | None
    too_long: bool = False


class RecordMade(Frozen):
    """`parts`: the certificates' ids in each archive, where it is one."""

    goal: Goal
    form: Form
    person: Person
    parts: tuple[tuple[int, ...], ...] = ()


Asked = FormsShown | RecordNameAsked | NumberAsked | RecordMade | Stale


def show_forms(db: Database, person: Person, now: datetime, *, goal_id: int) -> Asked:
    if (goal := goals.find(db, person.id, goal_id)) is None or goal.step is not None:
        return Stale()
    if (name := ledgers.find_name(db, person.id)) is None:
        return ask_name(db, person, now, goal_id=goal_id)
    dialogues.stop_if(db, person.id, Asking.RECORD_NAME, Asking.CERTIFICATION)
    return FormsShown(goal=goal, name=name, certificates=len(ledgers.list_filed(db, person.id, goal_id)))


def ask_name(db: Database, person: Person, now: datetime, *, goal_id: int) -> RecordNameAsked | Stale:
    if (goal := goals.find(db, person.id, goal_id)) is None:
        return Stale()
    dialogues.ask(db, person.id, Asking.RECORD_NAME, now=now, about_id=goal_id)
    return RecordNameAsked(goal=goal, suggested=ledgers.find_name(db, person.id) or person.name)


def use_suggested(db: Database, person: Person, now: datetime, *, goal_id: int) -> Asked:
    if (suggested := ledgers.find_name(db, person.id) or person.name) is None:
        return ask_name(db, person, now, goal_id=goal_id)
    return hear_name(db, person, now, goal_id=goal_id, text=suggested)


def hear_name(db: Database, person: Person, now: datetime, *, goal_id: int, text: str) -> Asked:
    if (goal := goals.find(db, person.id, goal_id)) is None:
        dialogues.stop_if(db, person.id, Asking.RECORD_NAME, Asking.CERTIFICATION)
        return Stale()
    name = " ".join(text.split())
    if not 0 < len(name) <= LONGEST_NAME:
        return RecordNameAsked(goal=goal, suggested=person.name, too_long=True)
    ledgers.set_name(db, person.id, name)
    return show_forms(db, person, now, goal_id=goal_id)


def ask_number(db: Database, person: Person, now: datetime, *, goal_id: int) -> NumberAsked | Stale:
    if (goal := goals.find(db, person.id, goal_id)) is None:
        return Stale()
    dialogues.ask(db, person.id, Asking.CERTIFICATION, now=now, about_id=goal_id)
    return NumberAsked(goal=goal)


def hear_number(db: Database, person: Person, now: datetime, *, goal_id: int, text: str) -> Asked:
    if (goal := goals.find(db, person.id, goal_id)) is None:
        dialogues.stop_if(db, person.id, Asking.RECORD_NAME, Asking.CERTIFICATION)
        return Stale()
    number = " ".join(text.split())
    if not 0 < len(number) <= LONGEST_NUMBER:
        return NumberAsked(goal=goal, too_long=True)
    goals.set_certification(db, goal.id, number)
    return show_forms(db, person, now, goal_id=goal_id)


def make(db: Database, person: Person, now: datetime, *, goal_id: int, form: Form) -> Asked:
    if (goal := goals.find(db, person.id, goal_id)) is None or goal.step is not None:
        return Stale()
    if form is not Form.CALENDAR and ledgers.find_name(db, person.id) is None:
        return ask_name(db, person, now, goal_id=goal_id)
    parts = _parts(ledgers.list_filed(db, person.id, goal_id)) if form is Form.ARCHIVE else ()
    return RecordMade(goal=goal, form=form, person=person, parts=parts)


def _parts(filed: list[Filed]) -> tuple[tuple[int, ...], ...]:
    """As few archives as hold them in their order; the first also where there is none."""
    parts: list[list[int]] = [[]]
    room = IN_ONE_ARCHIVE
    for each in filed:
        if each.size > room:
            parts.append([])
            room = IN_ONE_ARCHIVE
        parts[-1].append(each.id)
        room -= each.size
    return tuple(tuple(part) for part in parts)


def read(db: Database, person_id: int, goal_id: int, now: datetime) -> Ledger:
    """Raises LookupError for a goal, or someone, that is gone."""
    person = people.get(db, person_id)
    goal = goals.get(db, person_id, goal_id)
    today = calendar.today(person.schedule, now)
    categories, counted = goals.list_categories(db, goal_id), goals.list_counted(db, person_id, goal_id)
    since, before = (
        calendar.start_of(goal.starts_on, person.schedule.zone),
        calendar.start_of(goal.due_on + calendar.DAY, person.schedule.zone),
    )
    answered = [at for at in prompts.list_answered_at(db, person_id, since=since) if at < before]
    return Ledger(
        person=person,
        name=ledgers.find_name(db, person_id) or person.name or "",
        goal=goal,
        categories=tuple(categories),
        credits=tuple(sorted(counted, key=lambda each: (each.credit.earned_on, each.credit.id))),
        progress=progress(goal, categories, counted, today=today),
        filed=tuple(ledgers.list_filed(db, person_id, goal_id)),
        practised=len(answered),
        made_on=today,
    )
