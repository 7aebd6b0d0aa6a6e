"""A year for people with different habits, half of them with values that come back by steadiness: what holds for each."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from bench.year import DAYS, FIRST_DAY, HABITS, LIBRARY, Life, longest_unseen, met_all_by, practised_days, simulate, table
from practice.pace import QUIET_FROM, SLOWER_FROM
from practice.selection import Fate
from tests.sizes import SOAK

pytestmark = pytest.mark.soak

PEOPLE = 200 if SOAK else 40
MET_WITHIN = 30
UNSEEN_FOR = 75


@pytest.fixture(scope="module")
def lives() -> list[Life]:
    return simulate(PEOPLE)


def test_each_habit_has_both_ways(lives):
    assert len(lives) == PEOPLE
    assert {(life.habit, life.spaced) for life in lives} == {(habit, spaced) for habit in HABITS for spaced in (False, True)}
    assert len(table(lives).splitlines()) == 1 + 2 * len(HABITS)


def test_every_value_was_met_within_the_first_30_practised_days(lives):
    late = [life for life in lives if len(practised_days(life)) >= MET_WITHIN and (met_all_by(life) or 999) > MET_WITHIN]
    assert late == []


def test_no_value_is_unseen_for_more_than_75_practised_days(lives):
    assert max(longest_unseen(life) for life in lives) <= UNSEEN_FOR


def test_no_scenario_comes_while_a_later_one_is_open_and_no_day_has_two_of_its_own(lives):
    for life in lives:
        assert all(one.at < other.at for one, other in pairwise(life.shown))
        days = [each.local_on for each in life.shown if each.daily]
        assert all(one < other for one, other in pairwise(days))
        assert all(day.weekday() in life.schedule.days for day in days)


def test_silence_slows_and_then_stops_what_comes(lives):
    for life in lives:
        row: list = []  # the daily ones that came since they were last there
        for each in life.shown:
            if each.daily and len(row) >= SLOWER_FROM:
                assert each.local_on - row[-1].local_on >= timedelta(days=3)
            row = [*row, each] if each.daily else row
            assert len(row) <= QUIET_FROM
            if each.fate is not Fate.UNANSWERED:
                row = []


def next_day(on: date, days: frozenset[int]) -> date:
    return next(day for ahead in range(1, 8) if (day := on + timedelta(days=ahead)).weekday() in days)


def test_whoever_was_there_gets_one_on_their_next_day(lives):
    end = FIRST_DAY + timedelta(days=DAYS)
    for life in lives:
        came = {each.local_on for each in life.shown if each.daily}
        following = {next_day(on, life.schedule.days) for on in life.active_on}
        assert {day for day in following if day < end} <= came


def test_no_value_comes_twice_in_a_row(lives):
    assert all(one.value is not other.value for life in lives for one, other in pairwise(life.shown))


def test_within_a_value_both_scenarios_take_turns(lives):
    for life in lives:
        for value in {each.value for each in LIBRARY}:
            ids = [each.scenario_id for each in life.past if each.value is value]
            assert all(one != other for one, other in pairwise(ids))


def test_a_rated_value_is_due_within_one_to_sixty_days(lives):
    waits = [each.due_at - each.rated_at for life in lives for each in life.rated.values()]
    assert waits
    assert all(timedelta(days=1) <= wait <= timedelta(days=60) for wait in waits)


def test_the_same_seed_lives_the_same_year():
    one, other = ([life.shown for life in simulate(people=10, seed=3)] for _ in range(2))
    assert one == other
