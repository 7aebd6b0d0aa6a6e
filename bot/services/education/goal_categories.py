"""A goal's own topics: added in a line, renamed, given a least and a most, removed."""

import re
from datetime import datetime
from decimal import Decimal

from bot.services.education.goal_guide import GoalAsked, HoursUnclear, Why, asked
from bot.services.over import Stale
from db import Database, dialogues, goals
from db.dialogues import Asking
from db.goals import NewCategory
from practice.frozen import Frozen
from practice.goals import Category, Goal, Step
from practice.library import Library
from practice.models import Person
from practice.typed import amounts, hours

LONGEST = 40
LONGEST_LINE = 120
MOST_CATEGORIES = 12
LEAST_WORDS = r"(?:at least|min(?:imum)?\.?|al menos|por lo menos|m[ií]nimo)"
MOST_WORDS = r"(?:at most|up to|no more than|max(?:imum)?\.?|como m[aá]ximo|m[aá]ximo|m[aá]x\.?|hasta|no m[aá]s de|a lo (?:m[aá]s|sumo))"
LINE = re.compile(rf"(?P<name>.*?[^\W\d_].*?)[\s,:;–—-]+(?:(?P<most>{MOST_WORDS})\s+|{LEAST_WORDS}\s+)?(?P<hours>[\d½¼¾].*)", re.IGNORECASE)


class CategoryOpened(Frozen):
    category: Category
    why: Why | None = None


class CategoryQuestion(Frozen):
    category: Category
    asking: Asking
    why: Why | None = None


Heard = GoalAsked | HoursUnclear | CategoryOpened | CategoryQuestion | Stale


def read_line(text: str) -> NewCategory | None:
    """A name, and after it the hours that it needs at least, or with words for it may count at most: Ethics 6, Other up to 9."""
    words = " ".join(text.split())
    found = LINE.fullmatch(words) if len(words) <= LONGEST_LINE else None
    read = None if found is None else hours.read(found["hours"])
    if found is None or read is None:
        return NewCategory(name=words) if 0 < len(words) <= LONGEST else None
    name = found["name"].strip(" ,:;–—-")
    if not read.is_exact or not 0 < len(name) <= LONGEST:
        return None
    return NewCategory(name=name, most=read.hours) if found["most"] else NewCategory(name=name, least=read.hours)


def add(db: Database, person: Person, now: datetime, *, goal: Goal, text: str, library: Library) -> GoalAsked:
    """The list again with the new one in it; another line adds another one."""
    if (category := read_line(text)) is None or len(goals.list_categories(db, goal.id)) >= MOST_CATEGORIES:
        return asked(db, person, now, goal, Step.CATEGORIES, library, why=Why.NOT_A_CATEGORY)
    added = goals.add_category(db, goal.id, category)
    return asked(db, person, now, goal, Step.CATEGORIES, library, why=None if added else Why.SAME_CATEGORY)


def open_category(db: Database, person: Person, _: datetime, *, category_id: int) -> CategoryOpened | Stale:
    if (category := goals.find_category(db, person.id, category_id)) is None:
        return Stale()
    dialogues.stop(db, person.id)
    return CategoryOpened(category=category)


def ask(
    db: Database, person: Person, now: datetime, *, category_id: int, asking: Asking, why: Why | None = None
) -> CategoryQuestion | Stale:
    if (category := goals.find_category(db, person.id, category_id)) is None:
        return Stale()
    dialogues.ask(db, person.id, asking, now=now, about_id=category_id)
    return CategoryQuestion(category=category, asking=asking, why=why)


def hear(db: Database, person: Person, now: datetime, *, category_id: int, asking: Asking, text: str) -> Heard:
    if (category := goals.find_category(db, person.id, category_id)) is None:
        dialogues.stop(db, person.id)
        return Stale()
    if asking is Asking.CATEGORY_NAME:
        return _hear_name(db, person, now, category, " ".join(text.split()))
    if (read := amounts.read(text)) is None or not read.is_exact:
        return ask(db, person, now, category_id=category_id, asking=asking, why=Why.NOT_HOURS)
    return _limit(db, person, now, category, asking, read.hours)


def _hear_name(db: Database, person: Person, now: datetime, category: Category, name: str) -> CategoryOpened | CategoryQuestion | Stale:
    if not 0 < len(name) <= LONGEST:
        return ask(db, person, now, category_id=category.id, asking=Asking.CATEGORY_NAME, why=Why.NOT_A_CATEGORY)
    if not goals.rename_category(db, category, name):
        return ask(db, person, now, category_id=category.id, asking=Asking.CATEGORY_NAME, why=Why.SAME_CATEGORY)
    return open_category(db, person, now, category_id=category.id)


def _limit(
    db: Database, person: Person, now: datetime, category: Category, asking: Asking, value: Decimal | None
) -> CategoryOpened | CategoryQuestion | Stale:
    """`value` is None for no least, or no most."""
    is_most = asking is Asking.CATEGORY_MOST
    least = category.least if is_most else value or Decimal(0)
    most = value if is_most else category.most
    if most is not None and most < least:
        return ask(db, person, now, category_id=category.id, asking=asking, why=Why.MOST_BELOW_LEAST)
    goals.limit_category(db, category.id, least=least, most=most)
    return open_category(db, person, now, category_id=category.id)


def lift(db: Database, person: Person, now: datetime, *, category_id: int, is_most: bool) -> CategoryOpened | CategoryQuestion | Stale:
    """No least, or no most, by a button."""
    if (category := goals.find_category(db, person.id, category_id)) is None:
        return Stale()
    return _limit(db, person, now, category, Asking.CATEGORY_MOST if is_most else Asking.CATEGORY_LEAST, None)


def remove(db: Database, person: Person, now: datetime, *, category_id: int, library: Library) -> GoalAsked | Stale:
    if (category := goals.find_category(db, person.id, category_id)) is None:
        return Stale()
    goals.remove_category(db, category_id)
    return asked(db, person, now, goals.get(db, person.id, category.goal_id), Step.CATEGORIES, library)
