"""Months of daily choices, for people who answer, skip, stay away, or do now one and now the other."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.models import Track, Value
from practice.selection import LONGEST_WAIT, MINGLED, Candidate, Fate, Past, choose

START = datetime(2024, 7, 1, 7, tzinfo=UTC)
LIBRARY = [
    Candidate(scenario_id=f"{value}-{n}", value=value, track=Track.PEER_SUPPORTER, hard=False, topics=frozenset(), setting="clinic")
    for value in Value
    for n in (1, 2)
]


def live(days: int, seed: int, fate_of: Callable[[Value], Fate]) -> list[Past]:
    rng = random.Random(seed)  # noqa: S311 -- a choice of scenarios, no secret
    past: list[Past] = []
    for day in range(days):
        now = START + timedelta(days=day)
        chosen = choose(LIBRARY, past, track=Track.PEER_SUPPORTER, hard_topics=True, now=now, rng=rng)
        assert chosen is not None
        past.append(Past(scenario_id=chosen.scenario_id, value=chosen.value, fate=fate_of(chosen.value), at=now))
    return past


LOOSE = len(Value) // MINGLED - 1  # places by which a value may come sooner or later than a fixed order has it


@pytest.mark.parametrize("fate", [fate for fate in Fate if fate is not Fate.SWAPPED])
@given(seed=st.integers())
def test_whatever_one_always_does_each_round_holds_every_value_once(fate, seed):
    past = live(60, seed, lambda _: fate)
    rounds = [past[start : start + len(Value)] for start in range(0, 60, len(Value))]
    assert all({each.value for each in one} == set(Value) for one in rounds)


def test_whoever_always_asks_for_another_one_meets_every_value():
    assert {each.value for each in live(60, 1, lambda _: Fate.SWAPPED)} == set(Value)


def test_the_order_of_the_values_differs_from_round_to_round():
    past = live(48, 1, lambda _: Fate.PRACTISED)
    rounds = [tuple(each.value for each in past[start : start + len(Value)]) for start in range(0, 48, len(Value))]
    assert len(set(rounds)) == len(rounds)


@given(seed=st.integers())
def test_no_scenario_comes_again_before_all_were_seen(seed):
    past = live(60, seed, lambda _: Fate.PRACTISED)
    shown = [each.scenario_id for each in past]
    assert len(set(shown[:24])) == 24
    assert set(shown[24:48]) == set(shown[:24])


@given(seed=st.integers(), value=st.sampled_from(Value))
def test_the_one_value_that_is_always_skipped_comes_ever_later_but_comes(seed, value):
    past = live(130, seed, lambda shown: Fate.SKIPPED if shown is value else Fate.PRACTISED)
    days = [day for day, each in enumerate(past) if each.value is value]
    gaps = [later - earlier for earlier, later in pairwise(days)]
    others = len(Value) - 1
    assert others - LOOSE <= gaps[0] < gaps[1] < gaps[2]
    assert max(gaps) <= LONGEST_WAIT * others + len(Value)  # first in one round, last in another


@given(seed=st.integers(), fates=st.lists(st.sampled_from(Fate), min_size=1, max_size=90))
def test_no_value_comes_twice_in_a_row(seed, fates):
    following = iter(fates)
    past = live(len(fates), seed, lambda _: next(following))
    assert all(one.value is not other.value for one, other in pairwise(past))


@given(seed=st.integers(), value=st.sampled_from(Value))
def test_a_value_practised_again_after_many_skips_does_not_crowd_out_the_others(seed, value):
    skips = iter([Fate.SKIPPED] * 2)
    past = live(130, seed, lambda shown: next(skips, Fate.PRACTISED) if shown is value else Fate.PRACTISED)
    days = [day for day, each in enumerate(past) if each.value is value and each.fate is Fate.PRACTISED]
    assert all(later - earlier >= len(Value) - 1 - LOOSE for earlier, later in pairwise(days))
