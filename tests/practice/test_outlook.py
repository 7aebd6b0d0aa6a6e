"""What a trainer is told of who gets it when: by days and hours only, and in numbers only where these give nobody away."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.models import Schedule
from practice.outlook import Arrival, arrival, outlook

NEW_YORK = Schedule(zone=ZoneInfo("America/New_York"))  # weekdays at 9:00, quiet from 21:00 to 8:00
LONG_AGO = datetime(2026, 1, 5, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("set_up_at", "now", "expected"),
    [
        (LONG_AGO, datetime(2026, 3, 3, 13, 30, tzinfo=UTC), Arrival.NOW),  # Tuesday, 8:30
        (LONG_AGO, datetime(2026, 3, 3, 14, 0, tzinfo=UTC), Arrival.AFTER_TODAYS),  # 9:00
        (LONG_AGO, datetime(2026, 3, 7, 17, 0, tzinfo=UTC), Arrival.NOW),  # Saturday, none of their days
        (datetime(2026, 3, 7, 16, 0, tzinfo=UTC), datetime(2026, 3, 7, 17, 0, tzinfo=UTC), Arrival.AFTER_TODAYS),  # began an hour ago
        (LONG_AGO, datetime(2026, 3, 4, 3, 0, tzinfo=UTC), Arrival.AFTER_QUIET),  # Tuesday, 22:00
        (LONG_AGO, datetime(2026, 3, 3, 12, 0, tzinfo=UTC), Arrival.AFTER_QUIET),  # Tuesday, 7:00
    ],
)
def test_when_it_comes(set_up_at, now, expected):
    assert arrival(NEW_YORK, set_up_at=set_up_at, now=now) is expected


@pytest.mark.parametrize(
    ("sent_at", "expected"),
    [
        (datetime(2026, 3, 3, 4, 0, tzinfo=UTC), Arrival.AFTER_TODAYS),  # Monday, 23:00: it came on Tuesday at 8:00
        (datetime(2026, 3, 3, 12, 30, tzinfo=UTC), Arrival.AFTER_TODAYS),  # Tuesday, 7:30: it came at 8:00, too
        (datetime(2026, 3, 3, 13, 10, tzinfo=UTC), Arrival.AFTER_TODAYS),  # 8:10
        (datetime(2026, 3, 3, 13, 30, tzinfo=UTC), Arrival.AFTER_TODAYS),  # at this very instant
        (datetime(2026, 3, 2, 23, 0, tzinfo=UTC), Arrival.NOW),  # Monday, 18:00: it was Monday's
    ],
)
def test_what_was_sent_in_the_night_is_todays(sent_at, expected):
    assert arrival(NEW_YORK, set_up_at=LONG_AGO, now=datetime(2026, 3, 3, 13, 30, tzinfo=UTC), sent_at=[sent_at]) is expected


@given(st.lists(st.sampled_from(Arrival), max_size=40))
def test_no_number_is_told_from_which_a_handful_could_be_worked_out(arrivals):
    found = outlook(arrivals)
    assert found.arrivals == set(arrivals)
    assert all(found.counts.get(each, 0) == arrivals.count(each) >= 5 for each in found.arrivals) or not found.counts


def test_the_numbers_of_a_room_are_told():
    assert outlook([Arrival.NOW] * 7 + [Arrival.AFTER_TODAYS] * 5).counts == {Arrival.NOW: 7, Arrival.AFTER_TODAYS: 5}
