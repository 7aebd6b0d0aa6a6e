from datetime import timedelta

import pytest

from practice.pace import WRITING, Pace, is_first_slowdown, pace

PACES = [
    (0, Pace.DAILY),  # answered yesterday
    (1, Pace.DAILY),  # one day off is only a day off
    (2, Pace.DAILY),  # a weekend away
    (3, Pace.EVERY_THIRD_DAY),  # three in a row: step back
    (5, Pace.EVERY_THIRD_DAY),  # the last before going quiet
    (6, Pace.QUIET),  # wait until they write
    (60, Pace.QUIET),  # and go on waiting
]


@pytest.mark.parametrize(("unanswered", "expected"), PACES)
def test_the_pace_follows_the_unanswered(unanswered, expected):
    assert pace(unanswered) is expected


def test_the_slowdown_is_told_only_when_it_begins():
    assert [unanswered for unanswered in range(10) if is_first_slowdown(unanswered)] == [3]


def test_someone_may_still_be_writing_for_a_quarter_of_an_hour():
    assert timedelta(minutes=15) == WRITING


def test_it_is_told_exactly_where_the_pace_changes():
    changes = [n for n in range(1, 6) if pace(n) is not pace(n - 1)]
    assert [n for n in range(6) if is_first_slowdown(n)] == changes
