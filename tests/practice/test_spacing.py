"""When a value comes back: by four words, and for what was shown and not rated, by its turn."""

import random
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice.models import Track, Value
from practice.selection import Fate, Past, choose
from practice.spacing import A_ROUND, Steadiness, Word, due_times, rate
from tests.practice.test_selection_over_time import LIBRARY, START

DAY = timedelta(days=1)


def rated(*words: Word, every: timedelta | None = None) -> Steadiness:
    """Mutual, rated with these words, each on the day it was due unless `every` says otherwise."""
    steadiness, now = None, START
    for word in words:
        steadiness = rate(steadiness, Value.MUTUAL, word, now=now)
        now = steadiness.due_at if every is None else now + every
    return steadiness


def test_the_steadier_it_feels_the_later_it_comes():
    waits = [rated(word).due_at - START for word in Word]
    assert waits == sorted(waits)
    assert waits[0] == DAY < waits[-1]


@pytest.mark.parametrize("word", Word)
def test_no_word_brings_it_back_within_the_day_or_after_sixty(word):
    for times in range(1, 12):
        for every in (None, timedelta(hours=1), DAY):
            steadiness = rated(*[word] * times, every=every)
            assert DAY <= steadiness.due_at - steadiness.rated_at <= 60 * DAY


def test_each_steady_wait_is_longer_until_sixty_days():
    waits = []
    for times in range(1, 8):
        steadiness = rated(*[Word.STEADY] * times)
        waits.append(steadiness.due_at - steadiness.rated_at)
    assert all(one < other or other == 60 * DAY for one, other in pairwise(waits))
    assert waits[-1] == 60 * DAY


def test_shaky_after_steady_shortens_the_wait():
    assert rated(Word.STEADY, Word.STEADY, Word.SHAKY).due_at - rated(Word.STEADY, Word.STEADY).due_at < 7 * DAY


def test_the_same_words_lead_to_the_same_day():
    assert rated(Word.STEADY, Word.SHAKY) == rated(Word.STEADY, Word.SHAKY)


def past(*fates: Fate) -> list[Past]:
    return [Past(scenario_id="mutual-1", value=Value.MUTUAL, fate=fate, at=START + number * DAY) for number, fate in enumerate(fates)]


@pytest.mark.parametrize(
    ("fates", "rounds"),
    [
        ([Fate.PRACTISED], 1),
        ([Fate.UNANSWERED], 1),
        ([Fate.SWAPPED], 1),
        ([Fate.SKIPPED], 1),
        ([Fate.SKIPPED] * 2, 3),
        ([Fate.SKIPPED] * 3, 5),
        ([Fate.SKIPPED] * 9, 5),  # and never more
        ([Fate.SKIPPED, Fate.SKIPPED, Fate.PRACTISED, Fate.SKIPPED], 1),  # practising ends the row
        ([Fate.SKIPPED, Fate.UNANSWERED, Fate.SKIPPED], 3),  # not answering does not
    ],
)
def test_what_was_shown_and_not_rated_waits_its_turn(fates, rounds):
    shown = past(*fates)
    assert due_times(shown, {}, now=START + 99 * DAY) == {Value.MUTUAL: shown[-1].at + rounds * A_ROUND}


def test_a_skipped_question_changes_nothing_and_does_not_bring_it_back_sooner():
    steady = rated(Word.SECOND_NATURE, Word.SECOND_NATURE)
    later = Past(scenario_id="mutual-2", value=Value.MUTUAL, fate=Fate.PRACTISED, at=steady.rated_at + DAY)
    assert due_times([later], {Value.MUTUAL: steady}, now=later.at) == {Value.MUTUAL: steady.due_at}


def test_a_shaky_value_whose_question_was_skipped_waits_a_round():
    shaky = rated(Word.SHAKY)
    later = Past(scenario_id="mutual-2", value=Value.MUTUAL, fate=Fate.PRACTISED, at=shaky.due_at)
    assert due_times([later], {Value.MUTUAL: shaky}, now=later.at) == {Value.MUTUAL: later.at + A_ROUND}


def test_what_lies_after_now_is_not_looked_at():
    assert due_times(past(Fate.PRACTISED), {}, now=START - DAY) == {}


def choice(due: dict[Value, datetime], last: Value | None = None) -> Value:
    history = [] if last is None else [Past(scenario_id=f"{last}-1", value=last, fate=Fate.PRACTISED, at=START)]
    rng = random.Random(1)  # noqa: S311 -- a choice of scenarios, no secret
    chosen = choose(LIBRARY, history, track=Track.PEER_SUPPORTER, hard_topics=True, now=START, rng=rng, due=due)
    assert chosen is not None
    return chosen.value


def test_a_value_never_met_comes_first_then_the_most_due():
    due = {value: START + number * DAY for number, value in enumerate(Value)}
    assert choice(due) is Value.VOLUNTARY
    assert choice(due, last=Value.VOLUNTARY) is Value.HOPEFUL  # not twice in a row
    del due[Value.TRANSPARENT]
    assert choice(due) is Value.TRANSPARENT


Answer = tuple[Fate, Word | None]
ANSWERS = st.tuples(st.sampled_from([Fate.PRACTISED, Fate.PRACTISED, Fate.SKIPPED, Fate.UNANSWERED]), st.sampled_from([*Word, None]))


@given(seed=st.integers(), habits=st.lists(ANSWERS, min_size=12, max_size=12))
@settings(max_examples=40)
def test_however_one_answers_for_each_value_all_come_within_75_days_and_none_twice_in_a_row(seed: int, habits: list[Answer]):
    rng = random.Random(seed)  # noqa: S311 -- a choice of scenarios, no secret
    answers = dict(zip(Value, habits, strict=True))
    shown: list[Past] = []
    steadiness: dict[Value, Steadiness] = {}
    for day in range(200):
        now = datetime(2026, 1, 5, 14, tzinfo=UTC) + day * DAY
        due = due_times(shown, steadiness, now=now)
        chosen = choose(LIBRARY, shown, track=Track.PEER_SUPPORTER, hard_topics=True, now=now, rng=rng, due=due)
        assert chosen is not None
        fate, word = answers[chosen.value]
        shown.append(Past(scenario_id=chosen.scenario_id, value=chosen.value, fate=fate, at=now))
        if fate is Fate.PRACTISED and word is not None:
            steadiness[chosen.value] = rate(steadiness.get(chosen.value), chosen.value, word, now=now + timedelta(hours=1))
    for value in Value:
        days = [-1, *(day for day, each in enumerate(shown) if each.value is value), len(shown)]
        assert max(later - earlier for earlier, later in pairwise(days)) <= 75
    assert all(one.value is not other.value for one, other in pairwise(shown))
