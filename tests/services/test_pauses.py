from datetime import UTC, date, datetime, time

import pytest

from bot.services.account import pauses
from tests.services.life import NEW_YORK, days


# Pressed on Monday at 10:00, after the scenario of the day; every one skips at least tomorrow's.
@pytest.mark.parametrize(("length", "day"), [(1, date(2026, 3, 4)), (7, date(2026, 3, 9)), (30, date(2026, 4, 1))])
def test_a_pause_skips_something_and_ends_at_their_hour(life, length, day):
    paused = pauses.pause_for(life.db, life.person, life.now, days=length)
    assert paused.until == datetime.combine(day, time(9), NEW_YORK)
    assert life.until(paused.until)[0].prompt.local_on == day


def test_a_pause_of_a_day_pressed_before_the_hour_skips_that_day(life):
    life.now = datetime(2026, 3, 3, 13, tzinfo=UTC)
    assert pauses.pause_for(life.db, life.person, life.now, days=1).until == datetime(2026, 3, 4, 14, tzinfo=UTC)


def test_a_pause_of_a_day_on_a_friday_skips_monday(life):
    life.now = datetime(2026, 3, 6, 15, tzinfo=UTC)
    life.until(life.now)
    assert pauses.pause_for(life.db, life.person, life.now, days=1).until == datetime(2026, 3, 10, 13, tzinfo=UTC)


def test_a_pause_whose_end_was_slept_through_gives_one_at_the_next_slot(life):
    pauses.pause_for(life.db, life.person, life.now, days=7)
    life.now = datetime(2026, 3, 12, 20, tzinfo=UTC)
    assert life.tick() == []
    assert days(life.until(datetime(2026, 3, 13, 20, tzinfo=UTC))) == [13]
