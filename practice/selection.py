"""Which scenario comes next. The values take turns, and within a value what was not seen yet comes first."""

import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from practice.frozen import Frozen
from practice.models import Track, Value

LONGEST_WAIT = 5
MINGLED = 3  # one in so many of the values waits in no fixed order
HARD_APART = timedelta(days=7)


class Candidate(Frozen):
    scenario_id: str
    value: Value
    track: Track
    hard: bool
    topics: frozenset[str]
    setting: str | None


class Fate(StrEnum):
    """What became of a scenario that someone was shown."""

    PRACTISED = "practised"
    SKIPPED = "skipped"
    UNANSWERED = "unanswered"
    SWAPPED = "swapped"  # they asked for another one


class Past(Frozen):
    scenario_id: str
    value: Value
    fate: Fate
    at: datetime


def choose(
    candidates: Sequence[Candidate],
    history: Sequence[Past],
    *,
    track: Track,
    hard_topics: bool,
    now: datetime,
    rng: random.Random,
    value: Value | None = None,
    exclude: frozenset[str] = frozenset(),
    due: Mapping[Value, datetime] | None = None,
    settings: frozenset[str] = frozenset(),
) -> Candidate | None:
    """The scenario to show at `now`; None when nothing is left of this track, value and `exclude`.

    Without `value`, the value with the fewest turns is next (see `turns_taken`), among equals one of the third that was
    shown longest ago (`MINGLED`), so that rounds differ in their order; never the one shown last while another has something
    to show. Within a value: a scenario not seen before, else the one seen longest ago. The very first one is not about a hard
    topic, unless there is nothing else. Equals are settled by `rng`, whatever the order of `candidates`. With `due`, values do
    not take turns: one that is not in it is next, else the most due one (see `spacing.due_times`), again never the one shown
    last. What lies after `now` is not looked at, so a choice can be repeated later. Of scenarios that would be equals, those that
    are not about a hard topic come first for `HARD_APART` after one that was, then those in `settings`.
    """
    past = sorted((each for each in history if each.at <= now), key=lambda each: each.at)
    allowed = [
        each
        for each in candidates
        if each.track == track and (hard_topics or not each.hard) and value in (None, each.value) and each.scenario_id not in exclude
    ]
    if not past:
        allowed = [each for each in allowed if not each.hard] or allowed
    if not allowed:
        return None
    chosen = value or _next_value({each.value for each in allowed}, past, rng, due)
    of_value = [each for each in allowed if each.value == chosen]
    hard = frozenset(each.scenario_id for each in candidates if each.hard)
    lately = any(each.scenario_id in hard and now - each.at < HARD_APART for each in past)
    return _next_scenario(of_value, past, rng, settings, hard if lately else frozenset())


def turns_taken(history: Iterable[Past]) -> Counter[Value]:
    """How many turns each value has had; `history` is oldest first.

    A practice is one turn. A first skip is one turn too: the value waits while every other comes once. The second skip in
    a row counts as three turns, the third and each later one as five (`LONGEST_WAIT`), so each wait is longer than the last,
    up to five rounds of the others. Practising the value ends the row. Turns once counted stay counted: a value practised
    after many skips does not come every other day to catch up. As turns are finite and the fewest come first, every value
    comes again, even to someone who always skips: then all wait alike. An unanswered scenario is one turn, so its value waits
    as after a first skip; it neither lengthens nor ends a row of skips. A swapped one is no turn and does not end the row.
    """
    turns: Counter[Value] = Counter()
    skips: Counter[Value] = Counter()
    for each in history:
        if each.fate is Fate.PRACTISED:
            turns[each.value] += 1
            skips[each.value] = 0
        elif each.fate is Fate.SKIPPED:
            skips[each.value] += 1
            turns[each.value] += min(2 * skips[each.value] - 1, LONGEST_WAIT)
        elif each.fate is Fate.UNANSWERED:
            turns[each.value] += 1
    return turns


def _next_value(values: set[Value], past: Sequence[Past], rng: random.Random, due: Mapping[Value, datetime] | None) -> Value:
    """The value whose turn it is, or the most due one; `past` is oldest first."""
    waiting = (values - {past[-1].value} if past else values) or values
    if due is not None:
        new = waiting - set(due)
        return rng.choice(sorted(new)) if new else min(sorted(waiting), key=lambda value: due[value])
    turns = turns_taken(past)
    shown = {each.value: place for place, each in enumerate(past)}
    fewest = min(turns[each] for each in waiting)
    equals = sorted((each for each in waiting if turns[each] == fewest), key=lambda each: (shown.get(each, -1), each))
    last_place = shown.get(equals[: max(1, len(values) // MINGLED)][-1], -1)
    return rng.choice([each for each in equals if shown.get(each, -1) <= last_place])


def _next_scenario(
    candidates: Sequence[Candidate], past: Sequence[Past], rng: random.Random, settings: frozenset[str], later: frozenset[str]
) -> Candidate:
    """The scenario never seen, or seen longest ago, not of `later` and in one of `settings` if there is one; `past` is oldest first."""
    seen = {each.scenario_id: place for place, each in enumerate(past)}
    longest_ago = min(seen.get(each.scenario_id, -1) for each in candidates)
    equals = [each for each in candidates if seen.get(each.scenario_id, -1) == longest_ago]
    equals = [each for each in equals if each.scenario_id not in later] or equals
    equals = [each for each in equals if each.setting in settings] or equals
    return rng.choice(sorted(equals, key=lambda each: each.scenario_id))
