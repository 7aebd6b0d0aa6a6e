"""The last word of a practice: said when its one question is answered, or at once where none is asked."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import wraps
from typing import Concatenate, Generic, ParamSpec, TypeVar

from bot.services.over import NotAgreed, Stale
from bot.services.review.planning import PlanAsked
from bot.services.review.plans import PlanOpened, PlanSaved
from db import Database, last_questions, people
from practice.frozen import Frozen
from practice.models import Person

P = ParamSpec("P")
Outcome = TypeVar("Outcome")

STANDS = timedelta(hours=12)  # so long a question is taken as part of its practice


class Ended(Frozen, Generic[Outcome]):
    """The answer to the question, and when the next scenario comes, if one is planned."""

    outcome: Outcome
    person: Person
    next_at: datetime | None


def ending(
    use: Callable[Concatenate[Database, Person, datetime, P], Outcome],
) -> Callable[Concatenate[Database, Person, datetime, P], Outcome | Ended[Outcome]]:
    """`use`, which answers such a question, and the last word where it does so after a practice."""

    @wraps(use)
    def ended(db: Database, person: Person, now: datetime, /, *args: P.args, **facts: P.kwargs) -> Outcome | Ended[Outcome]:
        outcome = use(db, person, now, *args, **facts)
        asked = None if _goes_on(outcome) else last_questions.find(db, person.id)
        if asked is None or not last_questions.end(db, person.id) or now - asked.asked_at > STANDS:
            return outcome
        return Ended(outcome=outcome, person=person, next_at=people.get(db, person.id).next_prompt_at)

    return ended


def _goes_on(outcome: object) -> bool:
    """Nothing was answered, or the question has one more step."""
    return isinstance(outcome, Stale | PlanAsked | PlanOpened | NotAgreed) or (isinstance(outcome, PlanSaved) and outcome.asks)
