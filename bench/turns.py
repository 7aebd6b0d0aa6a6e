"""Sixty sends from a library of 24, to people who answer all or only some of them: what comes again how often. The rules alone."""

import random
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

from bench.year import LIBRARY
from practice.models import Track
from practice.selection import Fate, Past, choose

SEEDS = 200
SENDS = 60
ANSWERED = (100, 80, 60, 50, 40)  # percent
FIRST_AT = datetime(2026, 1, 5, 14, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Turns:
    """The worst of all people who answer this share."""

    answered: int  # percent
    most_of_a_scenario: int
    fewest_different: int  # among as many as the library holds
    most_of_a_value: int


def sends(answered: int, seed: int) -> list[Past]:
    """What one person meets who answers each card with a chance of `answered` percent."""
    rng = random.Random(seed * 101 + answered)  # noqa: S311  habits, no secret
    past: list[Past] = []
    for day in range(SENDS):
        now = FIRST_AT + timedelta(days=day)
        chosen = choose(LIBRARY, past, track=Track.PEER_SUPPORTER, hard_topics=True, now=now, rng=rng)
        assert chosen is not None
        fate = Fate.PRACTISED if rng.randrange(100) < answered else Fate.UNANSWERED
        past.append(Past(scenario_id=chosen.scenario_id, value=chosen.value, fate=fate, at=now))
    return past


@cache
def turns(answered: int) -> Turns:
    people = [sends(answered, seed) for seed in range(SEEDS)]
    return Turns(
        answered=answered,
        most_of_a_scenario=max(max(Counter(each.scenario_id for each in past).values()) for past in people),
        fewest_different=min(len({each.scenario_id for each in past[: len(LIBRARY)]}) for past in people),
        most_of_a_value=max(max(Counter(each.value for each in past).values()) for past in people),
    )


def figures() -> str:
    """What the bench prints."""
    lines = ["answered  most of a scenario  different in the first 24  most of a value"]
    for each in map(turns, ANSWERED):
        cells = (f"{each.answered} %", str(each.most_of_a_scenario), str(each.fewest_different), str(each.most_of_a_value))
        lines.append("  ".join(cell.ljust(width) for cell, width in zip(cells, (8, 18, 25, 15), strict=True)).rstrip())
    return "\n".join(lines)
