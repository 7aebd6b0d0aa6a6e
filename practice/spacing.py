"""When a value comes back: FSRS, fed by how steady it feels, says when; what was shown and not rated waits its turn.

FSRS: https://github.com/open-spaced-repetition/free-spaced-repetition-scheduler, through the `fsrs` package.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from fsrs import Card, Rating, Scheduler

from practice.frozen import Frozen
from practice.models import Value
from practice.selection import LONGEST_WAIT, Fate, Past

LONGEST_INTERVAL = 60  # days
A_ROUND = timedelta(days=len(Value))
# No learning steps: nothing comes back within the day. No fuzz: the same words lead to the same day.
SCHEDULER = Scheduler(
    desired_retention=0.9, learning_steps=(), relearning_steps=(), maximum_interval=LONGEST_INTERVAL, enable_fuzzing=False
)


class Word(StrEnum):
    """How steady a value feels, in someone's own view; no grade."""

    SHAKY = "shaky"
    GETTING_THERE = "getting-there"
    STEADY = "steady"
    SECOND_NATURE = "second-nature"


RATINGS = {
    Word.SHAKY: Rating.Again,
    Word.GETTING_THERE: Rating.Hard,
    Word.STEADY: Rating.Good,
    Word.SECOND_NATURE: Rating.Easy,
}


class Steadiness(Frozen):
    """What FSRS keeps of one person and value: its card as JSON, when the value is due, and when it was last rated."""

    value: Value
    card: str
    due_at: datetime
    rated_at: datetime


def rate(before: Steadiness | None, value: Value, word: Word, *, now: datetime) -> Steadiness:
    """The next state; `now` is UTC. The value is due 1 to 60 days later."""
    card = Card(card_id=list(Value).index(value)) if before is None else Card.from_json(before.card)
    after, _ = SCHEDULER.review_card(card, RATINGS[word], review_datetime=now)
    return Steadiness(value=value, card=after.to_json(), due_at=after.due, rated_at=now)


def due_times(history: Iterable[Past], rated: Mapping[Value, Steadiness], *, now: datetime) -> dict[Value, datetime]:
    """When each value is due that was shown up to `now`; a value that is missing was never shown, and comes first.

    A value that was shown and not rated since is due when its card says, and not before a round of the others: twelve days;
    after a second skip in a row three rounds, after a third and each later one five, as where values take turns. So no wait
    is longer than 60 days from when it was last shown or rated.
    """
    shown: dict[Value, datetime] = {}
    skips: Counter[Value] = Counter()
    for each in sorted((each for each in history if each.at <= now), key=lambda each: each.at):
        shown[each.value] = each.at
        if each.fate is Fate.SKIPPED:
            skips[each.value] += 1
        elif each.fate is Fate.PRACTISED:
            skips[each.value] = 0
    return {value: _due_at(at, skips[value], rated.get(value)) for value, at in shown.items()}


def _due_at(shown_at: datetime, skips: int, steadiness: Steadiness | None) -> datetime:
    if steadiness is not None and steadiness.rated_at >= shown_at:
        return steadiness.due_at
    waited = shown_at + A_ROUND * max(1, min(2 * skips - 1, LONGEST_WAIT))
    return waited if steadiness is None else max(waited, steadiness.due_at)
