"""Which question is asked when someone meets a scenario, the first time and again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.meeting_again import QUESTIONS, question


@pytest.mark.parametrize(
    ("asked", "met", "then"),
    [
        ((), 0, 0),  # the very first scenario
        ((), 1, 1),  # What? So what? Now what?, in turn
        ((), 3, 0),
        ((0,), 3, 1),  # not the one that was asked, though its turn has come
        ((1,), 3, 0),
        ((0, 1), 24, 2),
        ((0, 1, 2), 24, 0),  # all once: the next in turn
        ((0, 0, 1), 24, 2),
    ],
)
def test_the_question_asked_least_is_next(asked, met, then):
    assert question(asked, met=met) == then


@given(st.lists(st.integers(0, 500), min_size=QUESTIONS, max_size=QUESTIONS))
def test_three_meetings_have_three_questions_whatever_came_between(counts):
    asked: list[int] = []
    for met in counts:
        asked.append(question(asked, met=met))
    assert sorted(asked) == [0, 1, 2]
