"""What was logged before there was a goal for it: whatever of it lies in the goal's days, and counts nowhere yet, counts there."""

from decimal import Decimal

from db import Database, goals, trainings
from db import credits as rows
from practice.frozen import Frozen
from practice.goals import Goal
from practice.log_lines.credits import fitting_category
from practice.models import Person


class Earlier(Frozen):
    entries: int
    hours: Decimal


def count_in(db: Database, person: Person, goal: Goal) -> Earlier:
    """Each in the category that its training or else its title names, if that is plain."""
    found = rows.list_counting_nowhere(db, person.id, first_on=goal.starts_on, last_on=goal.due_on)
    categories = goals.list_categories(db, goal.id)
    for credit in found:
        offered_as = trainings.find_category(db, credit.id)
        category = fitting_category(categories, offered_as) or fitting_category(categories, credit.title)
        rows.count_toward(db, credit.id, goal.id, None if category is None else category.id)
    return Earlier(entries=len(found), hours=sum((credit.hours for credit in found), Decimal(0)))
