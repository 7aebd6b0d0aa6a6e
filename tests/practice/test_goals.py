"""Progress, pace, sharing and renewal of a goal: tables of cases, and what holds for all."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.goals import (
    QUARTER,
    Category,
    Counted,
    Credit,
    Goal,
    Rhythm,
    Step,
    add_months,
    begins_on,
    carried,
    fitting,
    may_share,
    next_period,
    pace,
    progress,
    whole_months,
)

NOW = datetime(2026, 1, 1, tzinfo=UTC)
TODAY = date(2026, 3, 2)


def goal(**changes) -> Goal:
    facts = {
        "id": 1,
        "person_id": 1,
        "name": "Renewal",
        "rule_pack": None,
        "hours": Decimal(20),
        "starts_on": date(2025, 7, 1),
        "due_on": date(2027, 6, 30),
        "carries_over": False,
        "carried": Decimal(0),
        "shares": False,
        "renews": None,
        "created_at": NOW,
        "closed_at": None,
        "rhythm": Rhythm.OFF,
        "rhythm_day": None,
        "next_nudge_at": None,
        "nudged_on": None,
        "step": None,
    }
    return Goal(**{**facts, **changes})


def category(number: int, least: str = "0", most: str | None = None) -> Category:
    return Category(id=number, goal_id=1, name=f"topic {number}", least=Decimal(least), most=None if most is None else Decimal(most))


def counted(hours: str, *, topic: int | None = None, on: date = TODAY) -> Counted:
    credit = Credit(
        id=1,
        person_id=1,
        earned_on=on,
        hours=Decimal(hours),
        title="A talk",
        provider=None,
        presenter=None,
        created_at=NOW,
        changed_at=None,
    )
    return Counted(credit=credit, category_id=topic)


ETHICS, CHOICE, ZERO = category(1, "6"), category(2, "0", "9"), category(3)
CASES = [
    # categories, what is logged, changes of the goal, counted, left
    ([], [], {}, "0", "20"),
    ([], [counted("7.25")], {}, "7.25", "12.75"),
    ([], [counted("20")], {}, "20", "0"),
    ([], [counted("30")], {}, "30", "0"),  # more than enough is nothing left, not less than nothing
    ([ETHICS], [counted("20")], {}, "20", "6"),  # all hours, and ethics still open
    ([ETHICS], [counted("6", topic=1)], {}, "6", "14"),
    ([ETHICS], [counted("18"), counted("2", topic=1)], {}, "20", "4"),
    ([ETHICS], [counted("16"), counted("2", topic=1)], {}, "18", "4"),  # four hours of ethics are the two that lack, too
    ([CHOICE], [counted("12", topic=2)], {}, "9", "11"),  # three are past what may count
    ([CHOICE], [counted("12", topic=2), counted("11")], {}, "20", "0"),
    ([ZERO], [counted("3", topic=3)], {}, "3", "17"),  # a topic without a least takes hours like any
    ([ZERO], [], {}, "0", "20"),
    ([category(4, "0", "0")], [counted("3", topic=4)], {}, "0", "20"),  # none of it may count
    ([ETHICS], [counted("5", topic=404)], {}, "5", "15"),  # of a topic that is gone: in none
    ([], [counted("5")], {"carried": Decimal(4)}, "9", "11"),
    ([ETHICS], [], {"carried": Decimal(20)}, "20", "6"),  # what is carried over is of no topic
    ([], [counted("5", on=date(2025, 6, 30))], {}, "0", "20"),  # the day before
    ([], [counted("5", on=date(2025, 7, 1))], {}, "5", "15"),  # the first day
    ([], [counted("5", on=date(2027, 6, 30))], {}, "5", "15"),  # the last day
    ([], [counted("5", on=date(2027, 7, 1))], {}, "0", "20"),
    ([], [counted("5", on=date(2024, 2, 29))], {"starts_on": date(2022, 3, 1), "due_on": date(2024, 2, 29)}, "5", "15"),
]


@pytest.mark.parametrize(("categories", "logged", "changes", "total", "left"), CASES)
def test_what_counts_and_what_is_left(categories, logged, changes, total, left):
    found = progress(goal(**changes), categories, logged, today=TODAY)
    assert (found.counted, found.left) == (Decimal(total), Decimal(left))
    assert found.is_met == (left == "0")


def test_what_lies_outside_the_period_or_past_a_most_is_told_apart():
    found = progress(goal(), [CHOICE], [counted("12", topic=2), counted("1.5", on=date(2020, 1, 1)), counted("2")], today=TODAY)
    assert (found.outside, found.past_most, found.elsewhere) == (Decimal("1.5"), Decimal(3), Decimal(2))


# What is left, the days that are left, and hours a month.
@pytest.mark.parametrize(
    ("left", "days", "expected"),
    [
        ("0", 100, None),  # nothing is left
        ("12", 0, None),  # the day is past
        ("12", 1, "12"),  # in the last month all of it
        ("12", 30, "12"),
        ("12", 366, "1"),  # twelve months, and a little
        ("12", 365, "1.25"),  # a little less: rounded up
        ("6", 61, "3"),
        ("0.25", 3000, "0.25"),
        ("20", 731, "1"),
    ],
)
def test_the_pace_is_hours_a_month_rounded_up_to_a_quarter(left, days, expected):
    assert pace(Decimal(left), days_left=days) == (None if expected is None else Decimal(expected))


@pytest.mark.parametrize(
    ("today", "days"),
    [("2024-02-28", 2), ("2024-02-29", 1), ("2024-03-01", 0), ("2025-01-01", 0), ("2023-03-01", 366)],
)
def test_the_last_day_is_one_of_those_left_and_a_leap_day_is_a_day(today, days):
    due = goal(starts_on=date(2022, 3, 1), due_on=date(2024, 2, 29))
    assert progress(due, [], [], today=date.fromisoformat(today)).days_left == days


PERIODS = [
    # first day, last day, the next first and last day
    ("2025-07-01", "2027-06-30", "2027-07-01", "2029-06-30"),
    ("2025-01-01", "2025-12-31", "2026-01-01", "2026-12-31"),
    ("2022-03-01", "2024-02-29", "2024-03-01", "2026-02-28"),  # due on a leap day
    ("2024-03-01", "2026-02-28", "2026-03-01", "2028-02-29"),  # and again the last of February
    ("2022-03-01", "2024-02-28", "2024-02-29", "2026-02-28"),  # the day before a leap day
    ("2024-02-29", "2026-02-27", "2026-02-28", "2028-02-27"),  # begun on a leap day
    ("2026-01-16", "2026-04-15", "2026-04-16", "2026-07-15"),  # three months
    ("2026-01-01", "2026-04-30", "2026-05-01", "2026-08-31"),  # from month's end to month's end
    ("2026-03-02", "2026-03-11", "2026-03-12", "2026-03-21"),  # ten days
    ("2026-03-02", "2026-03-02", "2026-03-03", "2026-03-03"),  # one day
]


@pytest.mark.parametrize(("first", "last", "next_first", "next_last"), PERIODS)
def test_the_next_period_begins_the_day_after_and_lasts_as_long(first, last, next_first, next_last):
    found = next_period(goal(starts_on=date.fromisoformat(first), due_on=date.fromisoformat(last)))
    assert (found.starts_on.isoformat(), found.due_on.isoformat()) == (next_first, next_last)


def test_a_board_says_how_long_it_lasts_however_long_this_one_was():
    late = goal(starts_on=date(2026, 3, 2), due_on=date(2027, 2, 28))
    assert next_period(late, months=24).due_on == date(2029, 2, 28)


@pytest.mark.parametrize(
    ("hours", "before", "keeps", "expected"),
    [
        ("25", "0", True, "5"),
        ("25", "0", False, "0"),  # the board does not allow it
        ("20", "0", True, "0"),
        ("12", "0", True, "0"),
        ("18", "4", True, "2"),
        ("0", "25", True, "0"),  # what was carried here once is not carried again
        ("3", "25", True, "3"),
    ],
)
def test_what_carries_over_is_past_the_hours_and_was_earned_in_this_period(hours, before, keeps, expected):
    logged = [counted(hours)] if hours != "0" else []
    done = progress(goal(carries_over=keeps, carried=Decimal(before)), [], logged, today=TODAY)
    assert carried(done) == Decimal(expected)


def test_one_credit_counts_toward_several_only_where_all_of_them_allow_it():
    open_one, other, strict = goal(shares=True), goal(id=2, shares=True), goal(id=3)
    assert [may_share(each) for each in ([], [strict], [open_one, other], [open_one, strict])] == [True, True, True, False]


def test_overlapping_goals_fit_a_day_that_both_hold_the_one_due_first_before_the_other():
    long, short = goal(id=1), goal(id=2, starts_on=date(2026, 1, 1), due_on=date(2026, 12, 31))
    closed, draft = goal(id=3, closed_at=NOW), goal(id=4, step=Step.HOURS)
    every = [long, short, closed, draft]
    days = {date(2025, 12, 31): [1], date(2026, 1, 1): [2, 1], date(2026, 12, 31): [2, 1], date(2027, 1, 1): [1], date(2028, 1, 1): []}
    assert {day: [each.id for each in fitting(every, day)] for day in days} == days


@pytest.mark.parametrize(
    ("due", "months", "expected"),
    [
        ("2027-06-30", 24, "2025-07-01"),
        ("2028-02-29", 24, "2026-03-01"),
        ("2026-02-28", 24, "2024-03-01"),
        ("2027-02-28", 36, "2024-03-01"),
        ("2030-06-30", 24, "2026-03-02"),  # not later than today
        ("2026-09-15", 12, "2025-09-16"),
    ],
)
def test_the_first_day_is_guessed_from_the_last(due, months, expected):
    assert begins_on(date.fromisoformat(due), months=months, today=TODAY).isoformat() == expected


DAYS = st.dates(date(2000, 1, 1), date(2090, 12, 31))
HOURS = st.integers(1, 200).map(lambda quarters: quarters * QUARTER)
TOPICS = st.lists(st.tuples(st.integers(0, 40), st.none() | st.integers(0, 40)), max_size=5)


@given(DAYS, st.integers(1, 72))
def test_periods_of_whole_months_follow_each_other_without_a_gap_and_keep_their_length(first, months):
    begun = goal(starts_on=first, due_on=add_months(first, months) - timedelta(days=1))
    length = whole_months(begun)
    following = next_period(begun)
    assert following.starts_on == begun.due_on + timedelta(days=1)
    assert abs((following.due_on - begun.due_on).days - (begun.due_on - begun.starts_on).days - 1) <= 5  # short and long months
    assert length in (None, months)


@given(TOPICS, st.lists(st.tuples(HOURS, st.none() | st.integers(0, 4)), max_size=12), HOURS, st.integers(0, 900))
def test_logging_what_is_left_where_it_is_left_meets_the_goal(topics, logged, hours, days):
    categories = [
        category(number, str(least * QUARTER), None if most is None else str(max(least, most) * QUARTER))
        for number, (least, most) in enumerate(topics)
    ]
    today = date(2027, 6, 30) - timedelta(days=days)
    logs = [counted(str(each), topic=topic) for each, topic in logged]
    before = progress(goal(hours=hours), categories, logs, today=today)
    more = [counted(str(each.left), topic=each.category.id) for each in before.categories if each.left]
    rest = before.left - sum((each.left for each in before.categories), Decimal(0))
    after = progress(goal(hours=hours), categories, [*logs, *more, *([counted(str(rest))] if rest else [])], today=today)
    assert after.is_met
    assert before.left >= 0
    assert before.pace is None or (before.pace % QUARTER == 0 and before.pace * Decimal(max(before.days_left, 31)) / 30 >= before.left)


@given(st.lists(HOURS, max_size=10))
def test_more_hours_never_leave_more_to_do(hours):
    lefts = [
        progress(goal(), [ETHICS, CHOICE], [counted(str(each), topic=2) for each in hours[:n]], today=TODAY).left
        for n in range(len(hours) + 1)
    ]
    assert lefts == sorted(lefts, reverse=True)
