"""Which scenario comes next, case by case. A history is written oldest first, one day each: `v1+ h2-` is voluntary-1
practised, then hopeful-2 skipped; `?` is unanswered, `~` swapped for another one."""

import random
from datetime import UTC, datetime, timedelta

import pytest

from practice.models import Track, Value
from practice.selection import Candidate, Fate, Past, choose, turns_taken

VALUES = {"v": Value.VOLUNTARY, "h": Value.HOPEFUL, "m": Value.MUTUAL}
FATES = {"+": Fate.PRACTISED, "-": Fate.SKIPPED, "?": Fate.UNANSWERED, "~": Fate.SWAPPED}
START = datetime(2024, 7, 1, 7, tzinfo=UTC)
NOW = START + timedelta(days=1000)


def dice(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 -- a choice of scenarios, no secret


def candidates(ids: str) -> list[Candidate]:
    """`v1 h2!` are voluntary-1 and hopeful-2, which is about a hard topic; `m1*` is for supervisors."""
    return [
        Candidate(
            scenario_id=each[:2],
            value=VALUES[each[0]],
            track=Track.SUPERVISOR if "*" in each else Track.PEER_SUPPORTER,
            hard="!" in each,
            topics=frozenset(),
            setting="clinic",
        )
        for each in ids.split()
    ]


def history(marks: str) -> list[Past]:
    return [
        Past(scenario_id=each[:2], value=VALUES[each[0]], fate=FATES[each[2]], at=START + timedelta(days=day))
        for day, each in enumerate(marks.split())
    ]


def possible(ids: str, past: list[Past], **wishes) -> set[str | None]:
    """All that may be chosen, whatever the dice say."""
    wishes = {"track": Track.PEER_SUPPORTER, "hard_topics": True, "now": NOW} | wishes
    choices = [choose(candidates(ids), past, rng=dice(seed), **wishes) for seed in range(60)]
    return {choice and choice.scenario_id for choice in choices}


SIX = "v1 v2 h1 h2 m1 m2"
TURNS = [
    (SIX, "", "v1 v2 h1 h2 m1 m2"),  # a newcomer: anything
    (SIX, "v1+", "h1 h2 m1 m2"),  # the other values first
    (SIX, "v1+ h1+", "m1 m2"),  # the one that did not have its turn
    (SIX, "v1+ h1+ m1+", "v2"),  # all had one: longest ago, and its unseen scenario
    (SIX, "h1+ v1+ m1+", "h2"),  # the order is the person's own, not the guidelines'
    (SIX, "v1+ v2+ h1+ m1+", "h2"),  # practised twice on demand: longest ago counts only among the least practised
    (SIX, "v1+ h1+ m1+ v2+ h2+ m2+", "v1"),  # all seen: the one seen longest ago
    (SIX, "v2+ h1+ m1+ v1+ h2+ m2+", "v2"),  # the same the other way round
    (SIX, "v1-", "h1 h2 m1 m2"),  # a skipped value waits for the others
    (SIX, "v1- h1+ m1+", "v2"),  # a first skip costs one turn, and its scenario counts as seen
    (SIX, "v1- h1+ m1+ v2- h2+ m2+", "h1"),  # a second one in a row costs three: hopeful goes before
    (SIX, "v1- h1+ m1+ v2- h2+ m2+ h1+ m1+", "h2"),  # and once more
    (SIX, "v1- h1+ m1+ v2- h2+ m2+ h1+ m1+ h2+ m2+", "v1"),  # and then it is back
    (SIX, "v1- h1+ m1+ v1+ h2+ m2+", "v2"),  # a practice after a skip: no longer than the others
    (SIX, "v1- h1- m1-", "v2"),  # whoever skips all gets all in turn
    (SIX, "v1?", "h1 h2 m1 m2"),  # unanswered: another value tomorrow
    (SIX, "v1? h1+ m1+", "v2"),  # it waits until the others came once, and then has a new scenario
    (SIX, "v1+ h1+ m1?", "v2"),  # whatever became of it, it had its turn
    (SIX, "v1+ h1+ m1? v2+", "h2"),  # and waits for the others
    (SIX, "v1+ h1? v2+ h2?", "m1 m2"),  # someone who answers every second day does not meet the same two values
    (SIX, "v1? h1? m1?", "v2"),  # whoever is away comes back to what was shown longest ago
    (SIX, "v1- h1+ m1+ v2? h2+ m2+", "v1"),  # unanswered after a skip is one turn and lengthens nothing
    (SIX, "v1~ v2+ h1+ m1+", "v1"),  # swapped, then practised: one turn, no penalty; both are seen now
    (SIX, "h1+ m1+ v1~ h2+", "v2"),  # a swap is no turn: voluntary is still the least practised
    (SIX, "v1~ h1+ m1+", "v2"),  # but its scenario was seen
    ("v1 v2", "v1+", "v2"),  # no other value: the same again
    ("v1", "v1+", "v1"),  # no other scenario: the same again
    ("v1 h1", "m1+ m2+", "v1 h1"),  # a value that left the library takes no turn
    ("v1 v2 h1 h2!", "", "v1 v2 h1"),  # the first ever is not a hard one
    ("v1!", "", "v1"),  # unless there is nothing else
    ("v1! v2 h1 h2", "h1+", "v1 v2"),  # after it, hard ones take their turns like any other
    ("v1 v2 h1* h2*", "v1+", "v2"),  # the supervisors' scenarios are not for this track
]


@pytest.mark.parametrize(("ids", "marks", "expected"), TURNS)
def test_values_take_turns(ids, marks, expected):
    assert possible(ids, history(marks)) == set(expected.split())


HARD = "v1! v2! v3 h1"
WISHES = [
    ("v1 v2! h1 h2!", "v1+ h1+", {"hard_topics": False}, {"v1"}),  # hard ones never, even unseen
    ("v1! h1", "h1+", {"hard_topics": False}, {"h1"}),  # a value with only hard ones takes no turn
    ("v1!", "", {"hard_topics": False}, {None}),  # not even as the last resort
    ("v1 v2! h1", "", {"value": Value.VOLUNTARY}, {"v1"}),  # asked for a value at once: still gently first
    (SIX, "v1+", {"value": Value.VOLUNTARY}, {"v2"}),  # a value asked for comes twice in a row
    (SIX, "v1- v2-", {"value": Value.VOLUNTARY}, {"v1"}),  # and however often it was skipped
    ("h1 h2", "", {"value": Value.VOLUNTARY}, {None}),  # a value without scenarios
    (SIX, "v1?", {"value": Value.VOLUNTARY, "exclude": frozenset({"v1"})}, {"v2"}),  # another one, same value
    (SIX, "v2+ v1?", {"value": Value.VOLUNTARY, "exclude": frozenset({"v1"})}, {"v2"}),  # even if it was seen
    ("v1 h1", "v1?", {"value": Value.VOLUNTARY, "exclude": frozenset({"v1"})}, {None}),  # nothing left in the value
    ("v1 h1", "v1?", {"exclude": frozenset({"v1"})}, {"h1"}),  # so the caller may ask without it
    ("v1", "v1?", {"exclude": frozenset({"v1"})}, {None}),  # nothing left at all
    ("v1 h1*", "v1+", {"track": Track.SUPERVISOR}, {"h1"}),  # the other track
    ("v1 h1", "", {"track": Track.SUPERVISOR}, {None}),  # which may be empty
    (SIX, "v1+ h1+ m1+", {"now": START}, {"h1", "h2", "m1", "m2"}),  # asked as of the first day
    (HARD, "v1+ h1+", {"now": START + timedelta(days=6)}, {"v3"}),  # a hard one in the last week: now a calm one
    (HARD, "v1- h1+", {"now": START + timedelta(days=6)}, {"v3"}),  # also if it was skipped
    (HARD, "v1+ h1+", {"now": START + timedelta(days=7)}, {"v2", "v3"}),  # after a week they are equals again
    (HARD, "v3+ v1+ h1+", {"now": START + timedelta(days=4)}, {"v2"}),  # what was never seen comes first, hard or not
    (HARD, "h1+ v1+", {"now": START + timedelta(days=3), "value": Value.VOLUNTARY, "settings": frozenset({"clinic"})}, {"v3"}),
]


@pytest.mark.parametrize(("ids", "marks", "wishes", "expected"), WISHES)
def test_wishes_narrow_the_choice(ids, marks, wishes, expected):
    assert possible(ids, history(marks), **wishes) == expected


SKIPS = [
    ("v1-", 1),  # as if practised once
    ("v1- v1-", 4),  # then three more
    ("v1- v1- v1-", 9),  # then five
    ("v1- v1- v1- v1-", 14),  # and never more than five, so that it comes again
    ("v1- v1- v1+ v1-", 6),  # practising ends the row; what was waited stays
    ("v1- v1? v1-", 5),  # unanswered is a turn of its own, and no skip
    ("v1- v1~ v1-", 4),  # swapping is neither
    ("v1? v1? v1~", 2),  # unanswered ones do not add up to longer waits
    ("v1- h1- v1-", 4),  # in a row means this value's own row
]


@pytest.mark.parametrize(("marks", "turns"), SKIPS)
def test_a_skipped_value_waits_longer_each_time(marks, turns):
    assert turns_taken(history(marks))[Value.VOLUNTARY] == turns


def test_the_same_dice_choose_the_same_from_any_order():
    library = candidates(SIX)
    choices = {
        choose(order, [], track=Track.PEER_SUPPORTER, hard_topics=True, now=NOW, rng=dice(7))
        for order in (library, library[::-1], library[3:] + library[:3])
    }
    assert len(choices) == 1


def test_a_history_in_any_order_gives_the_same_choice():
    past = history("v1- h1+ m1+ v2- h2+ m2+")
    assert possible(SIX, past[::-1]) == possible(SIX, past)
