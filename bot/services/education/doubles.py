"""What looks like a credit that is logged already: pointed out, never held up."""

from collections.abc import Sequence

from db import Database
from db import credits as credit_rows
from db.credit_drafts import Draft
from practice.frozen import Frozen
from practice.goals import Credit, Goal
from practice.library import Library
from practice.log_lines.credits import is_alike
from practice.models import Person


class Double(Frozen):
    """`once_in`: the goal in whose period both are, and whose board counts the same programme once in one."""

    credit: Credit
    once_in: Goal | None


def doubles_of(db: Database, person: Person, draft: Draft, goals: Sequence[Goal], *, library: Library) -> list[Double]:
    """The newest first: of the same day and hours, or with nearly the same title."""
    others = [each for each in credit_rows.list_all_of(db, person.id) if each.id != draft.credit_id]
    found = []
    for credit in others:
        is_same_title = draft.title is not None and is_alike(draft.title, credit.title)
        is_same_time = (credit.earned_on, credit.hours) == (draft.earned_on, draft.hours)
        if is_same_title or is_same_time:
            once = next((goal for goal in goals if is_same_title and _counts_once(goal, credit, library)), None)
            found.append(Double(credit=credit, once_in=once))
    return found


def _counts_once(goal: Goal, credit: Credit, library: Library) -> bool:
    pack = library.rule_packs.get(goal.rule_pack or "")
    return pack is not None and pack.once_a_period and goal.starts_on <= credit.earned_on <= goal.due_on
