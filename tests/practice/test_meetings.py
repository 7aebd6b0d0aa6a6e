"""What a trainer sees of a room: never a number from which one person's answer could be told."""

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
    counts = tally(ways)
    assert sum(counts.values()) == (len(ways) if len(ways) >= 5 else 0)


@given(st.permutations([0, 1, 1, 2, 3, 3]))
def test_it_does_not_tell_who_chose_what(ways):
    assert list(tally(ways).items()) == [(0, 1), (1, 2), (2, 1), (3, 2)]


def test_a_room_in_which_all_answered_still_leaves_two_open():
    assert answered([1] * 40, opened=40) == 38
    assert answered([1] * 6, opened=6) is None
