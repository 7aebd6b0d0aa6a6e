"""Counts that give nobody away: the rule by itself. tests/services/test_counts.py holds it over whole histories, with rows."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.cohorts import Cohort
from practice.participation import LEAST_BUNCH, LEAST_TOLD, Member, Week, gather, tell, told, weeks

NEW_YORK = ZoneInfo("America/New_York")
BEFORE = datetime(2026, 2, 20, tzinfo=UTC)
COHORT = Cohort(
    id=1,
    name="Tuesdays",
    zone=NEW_YORK,
    starts_on=date(2026, 3, 4),
    ends_on=None,
    hour=None,
    days=frozenset(range(5)),
    created_at=BEFORE,
    end_at=None,
    ended_at=None,
)
WEEK = Week(number=1, first_on=date(2026, 3, 2), since=datetime(2026, 3, 2, 5, tzinfo=UTC), before=datetime(2026, 3, 9, 4, tzinfo=UTC))


def member(number: int, **changes) -> Member:
    return replace(Member(id=number, joined_at=BEFORE, shows=False, moved=False, bunch=None), **changes)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_weeks_begin_on_monday_in_the_cohorts_zone_whatever_the_clocks_do() -> None:
    found = weeks(COHORT, at("2026-03-17T12:00"))
    assert [(each.number, each.first_on.isoformat()) for each in found] == [(1, "2026-03-02"), (2, "2026-03-09"), (3, "2026-03-16")]
    assert [each.since for each in found] == [at("2026-03-04T05:00"), at("2026-03-09T04:00"), at("2026-03-16T04:00")]
    assert [each.before for each in found[:2]] == [each.since for each in found[1:]]


def test_there_is_no_week_before_the_start_and_none_after_the_end() -> None:
    assert weeks(COHORT, at("2026-03-04T04:59")) == []
    ended = replace(COHORT, ended_at=at("2026-03-11T12:00"))
    assert [each.before for each in weeks(ended, at("2026-06-01T12:00"))] == [at("2026-03-09T04:00"), at("2026-03-11T12:00")]
    ended_with_a_week = replace(COHORT, ended_at=at("2026-03-09T04:00"))
    assert [each.number for each in weeks(ended_with_a_week, at("2026-06-01T12:00"))] == [1]


def test_a_week_is_over_the_instant_at_which_it_ends() -> None:
    assert [WEEK.is_over(now) for now in (WEEK.before - timedelta(seconds=1), WEEK.before)] == [False, True]


@given(st.integers(0, 400), st.sampled_from(["Europe/Madrid", "America/Santiago", "Pacific/Apia", "Asia/Kathmandu", "Africa/Cairo"]))
def test_each_instant_is_in_one_week(hours: int, zone: str) -> None:
    now = at("2026-03-05T00:00") + timedelta(hours=13 * hours)
    found = weeks(replace(COHORT, zone=ZoneInfo(zone)), now)
    assert [each.has(now) for each in found] == [False] * (len(found) - 1) + [True]
    assert not found[-1].is_over(now)


@given(st.lists(st.integers(), unique=True, max_size=80))
def test_everyone_waiting_is_gathered_in_one_bunch_of_six_or_more(waiting: list[int]) -> None:
    bunches = gather(waiting)
    assert all(len(bunch) >= LEAST_BUNCH for bunch in bunches)
    assert sorted(each for bunch in bunches for each in bunch) == (sorted(waiting) if len(waiting) >= LEAST_BUNCH else [])


@pytest.mark.parametrize(
    ("answered", "counted", "number"),
    [
        (0, 0, None),
        (4, 30, None),  # fewer than five
        (5, 5, None),  # "five" would say of each that they answered
        (6, 6, None),
        (5, 7, 5),
        (6, 7, 5),  # six and seven of seven read like five
        (7, 7, 5),
        (9, 30, 9),
        (30, 30, 28),
    ],
)
def test_a_number_is_five_or_more_and_two_less_than_all(answered: int, counted: int, number: int | None) -> None:
    assert told(answered, counted=counted) == number


@given(st.integers(6, 40), st.data())
def test_no_number_says_of_anyone_whether_they_answered_even_to_one_of_the_counted(counted: int, data: st.DataObject) -> None:
    """Whoever knows their own answer and the number: for each other person both are still possible."""
    others = counted - 1
    own, answered = data.draw(st.integers(0, 1)), data.draw(st.integers(0, others))
    number = told(own + answered, counted=counted)
    possible = {each for each in range(others + 1) if told(own + each, counted=counted) == number}
    assert any(each < others for each in possible)  # so someone may not have
    assert any(each > 0 for each in possible)  # so someone may have


def test_a_bunch_counts_whole_or_not_at_all() -> None:
    first = tell(WEEK, [member(number) for number in range(8)], {}, set(range(8)))
    assert (first.others, [len(bunch) for bunch in first.gathered]) == (6, [8])
    again = [member(number, bunch=1) for number in range(8)]
    assert tell(WEEK, again, {1: 8}, set(range(8))).others == 6
    assert tell(WEEK, again[1:], {1: 8}, set(range(8))).others is None  # one left
    assert tell(WEEK, [replace(again[0], shows=True), *again[1:]], {1: 8}, set(range(8))).others is None  # one agreed


def test_newcomers_wait_until_six_are_there_for_a_whole_week() -> None:
    there = [member(number, bunch=1) for number in range(8)]
    late = [member(number, joined_at=WEEK.since + timedelta(hours=1)) for number in range(8, 20)]
    few = [member(number) for number in range(8, 13)]
    everyone = set(range(30))
    assert tell(WEEK, [*there, *late], {1: 8}, everyone).others == 6
    assert tell(WEEK, [*there, *few], {1: 8}, everyone).others == 6
    assert tell(WEEK, [*there, *few, member(13)], {1: 8}, everyone).others == 12


def test_whoever_changed_their_mind_in_a_week_is_not_counted_in_it() -> None:
    members = [member(number) for number in range(7)]
    assert tell(WEEK, members, {}, set(range(7))).others == LEAST_TOLD
    assert tell(WEEK, [replace(members[0], moved=True), *members[1:]], {}, set(range(7))).others is None


def test_whoever_joined_at_the_very_start_of_a_week_counts_in_it() -> None:
    at_start = [member(number, joined_at=WEEK.since) for number in range(6)]
    assert [len(bunch) for bunch in tell(WEEK, at_start, {}, set(range(6))).gathered] == [6]
    too_late = replace(at_start[0], joined_at=WEEK.since + timedelta(seconds=1))
    assert tell(WEEK, [too_late, *at_start[1:]], {}, set(range(6))).gathered == ()
