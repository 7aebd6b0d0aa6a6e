"""When someone is asked which of two values weighed more."""

import pytest

from practice.tensions import Weighed, is_time, rests

SKIPPED, FIRST = Weighed.SKIPPED, Weighed.FIRST


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ([], False),
        ([None, None], False),  # two in a row are no habit
        ([None, None, None], True),
        ([SKIPPED, SKIPPED, SKIPPED], True),
        ([None, SKIPPED, None], True),
        ([None, FIRST, None], False),
        ([None, None, FIRST], False),
        ([None, SKIPPED, None, FIRST], True),  # what came before the last three is long ago
        ([FIRST, None, None, None], False),
    ],
)
def test_three_in_a_row_without_an_answer_are_the_last(last: list[Weighed | None], *, expected: bool) -> None:
    assert rests(last) is expected


@pytest.mark.parametrize(("practised", "expected"), [(0, False), (2, False), (3, True), (9, True)])
def test_it_is_asked_at_every_third_practice(practised: int, *, expected: bool) -> None:
    assert is_time(practised) is expected
