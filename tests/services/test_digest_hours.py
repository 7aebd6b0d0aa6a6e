"""The hours that are offered for a digest are those that are not quiet."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.services.cohorts.digests import hours
from practice import calendar
from practice.models import Schedule
from tests.quiet import nights
from tests.services.life import Life

HOURS = st.integers(0, 23)


def test_what_is_offered_is_never_quiet_and_nothing_else_is_left_out(life: Life) -> None:
    person = life.person

    @given(HOURS, HOURS, HOURS)
    def check(hour: int, quiet_from: int, quiet_to: int) -> None:
        schedule = Schedule(zone=ZoneInfo("UTC"), hour=hour, quiet=nights(quiet_from, quiet_to))
        loud = [each for each in range(24) if not calendar.is_quiet(datetime(2026, 3, 2, each, 30, tzinfo=UTC), schedule)]
        assert hours(replace(person, schedule=schedule), 0) == loud

    check()
