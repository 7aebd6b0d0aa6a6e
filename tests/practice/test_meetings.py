"""What a trainer sees of a room: never a number from which one person's answer could be told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.meetings import answered, tally

WAYS = st.lists(st.integers(0, 4), max_size=45)


@given(WAYS, st.integers(0, 10))
def test_of_answers_while_it_is_open_two_are_always_left_open_and_fewer_than_five_never_told(ways, without):
    told = answered(ways, opened=len(ways) + without)
    assert told is None or 5 <= told <= min(len(ways), len(ways) + without - 2)


@given(WAYS)
def test_how_the_room_chose_is_told_whole_or_not_at_all(ways):
    assert sum(tally(ways).values()) in (0, len(ways) if len(ways) >= 5 else 0)


@given(WAYS)
def test_what_is_told_leaves_two_open_for_every_way(ways):
    counts = tally(ways)
    assert all(times <= len(ways) - 2 for times in counts.values())
    assert counts or len(ways) < 5 or max(map(ways.count, ways)) >= len(ways) - 1


@pytest.mark.parametrize("ways", [[1] * 5, [1] * 4 + [2], [0] * 40, [3] * 39 + [1]])
def test_where_all_or_all_but_one_chose_alike_nothing_is_told(ways):
    assert tally(ways) == {}


@given(st.permutations([0, 1, 1, 2, 3, 3]))
def test_it_does_not_tell_who_chose_what(ways):
    assert list(tally(ways).items()) == [(0, 1), (1, 2), (2, 1), (3, 2)]


def test_a_room_in_which_all_answered_still_leaves_two_open():
    assert answered([1] * 40, opened=40) == 38
    assert answered([1] * 6, opened=6) is None
