"""One's own times are kept to: quarters of an hour, other ones on some days, a second one, and quiet hours by day."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.services.account import own_times
from bot.services.daily import schedule
from bot.services.holding_back import earliest
from db import people, prompts
from practice import calendar
from practice.models import EVERY_DAY, NIGHTS, Quiet, Schedule
from practice.own_times import as_said, on_days, quiet_as_said, rung_in_quiet, with_time_on, without_twice
from practice.typed.typed_quiet import read_quiet
from practice.typed.typed_times import read_times
from tests.services.life import LIBRARY, NEW_YORK, Life

WORK = Quiet(start=time(9), end=time(17), days=frozenset(range(5)))
DAY = timedelta(days=1)


def clock(life: Life, planned: list[schedule.Planned]) -> list[str]:
    return [f"{each.prompt.created_at.astimezone(life.person.schedule.zone):%a %H:%M}" for each in planned]


def until(life: Life, day: int, **options: bool) -> list[schedule.Planned]:
    return life.until(datetime(2026, 3, day, tzinfo=life.person.schedule.zone).astimezone(UTC), **options)


@pytest.mark.parametrize(
    ("typed", "came"),
    [
        ("8:30 am", ["Tue 08:30", "Wed 08:30", "Thu 08:30", "Fri 08:30"]),
        ("20:15", ["Mon 20:15", "Tue 20:15", "Wed 20:15", "Thu 20:15", "Fri 20:15"][1:]),  # Monday had its first
        ("weekdays 8:00, Saturday 10:30", ["Tue 08:00", "Wed 08:00", "Thu 08:00", "Fri 08:00", "Sat 10:30"]),
        ("miércoles 21:30", ["Tue 09:00", "Wed 21:30", "Thu 09:00", "Fri 09:00"]),  # in quiet hours, and chosen
        ("domingos a las 7", ["Tue 09:00", "Wed 09:00", "Thu 09:00", "Fri 09:00", "Sun 07:00"]),
        ("friday 23:45, saturday 6", ["Fri 23:45", "Sat 06:00"]),  # six hours apart, as they wish
    ],
)
def test_a_week_comes_at_the_times_that_were_said(life: Life, typed: str, came: list[str]) -> None:
    said = read_times(typed)
    assert said is not None
    people.set_schedule(life.db, life.id, as_said(life.person.schedule, said))
    schedule.reschedule(life.db, life.person, life.now)
    assert clock(life, until(life, 9, answers=True)) == came


def test_a_second_one_comes_on_each_day_and_no_third_when_its_time_moves(life: Life) -> None:
    life.change(second=time(18, 30))
    assert clock(life, until(life, 3, answers=True)) == ["Mon 18:30"]
    assert clock(life, life.until(life.now + timedelta(hours=19), answers=True)) == ["Tue 09:00", "Tue 18:30"]
    life.change(second=time(20))
    assert clock(life, until(life, 5, answers=True)) == ["Wed 09:00", "Wed 20:00"]
    life.change(second=None)
    assert clock(life, until(life, 6, answers=True)) == ["Thu 09:00"]


def test_a_second_one_may_come_before_the_first_and_is_left_out_beside_it(life: Life) -> None:
    life.change(second=time(7), other_times=((2, time(7, 30)),))
    assert clock(life, until(life, 6, answers=True)) == ["Tue 07:00", "Tue 09:00", "Wed 07:30", "Thu 07:00", "Thu 09:00"]


def test_without_answers_there_is_no_second_one_once_it_slows_down(life: Life) -> None:
    life.change(second=time(18))
    came = clock(life, until(life, 23))
    assert came[:2] == ["Mon 18:00", "Tue 09:00"]
    assert [each for each in came[3:] if each.endswith("18:00")] == []
    assert life.person.next_prompt_at is None  # six in a row, and it rests


def test_a_second_one_at_the_very_time_of_the_first_is_none(life: Life) -> None:
    same = replace(life.person.schedule, second=time(9))
    assert without_twice(same).second is None
    assert without_twice(replace(same, other_times=((2, time(7)),))).second == time(9)


def test_the_same_second_slot_brings_one(life: Life) -> None:
    life.change(second=time(18))
    due = life.person
    life.now = due.next_prompt_at or life.now
    assert schedule.plan(life.db, due, life.now, library=LIBRARY, rng=life.rng) is not None
    assert schedule.plan(life.db, due, life.now, library=LIBRARY, rng=life.rng) is None
    assert prompts.last_second_on(life.db, life.id) == date(2026, 3, 2)


def test_the_clocks_change_and_the_time_stays(life: Life) -> None:
    life.change(days=EVERY_DAY, hour=2, minute=30, quiet=())  # on March 8 no clock shows it
    assert clock(life, until(life, 10, answers=True))[-3:] == ["Sat 02:30", "Sun 03:30", "Mon 02:30"]


def test_in_another_zone_twelve_hours_lie_between_two_days(life: Life) -> None:
    life.change(days=EVERY_DAY, hour=21, minute=45, second=time(12, 15))
    came = life.until(datetime(2026, 3, 4, 3, tzinfo=UTC), answers=True)
    life.change(zone=ZoneInfo("Europe/Madrid"))
    after = life.until(life.now + timedelta(hours=30), answers=True)
    assert after[0].prompt.created_at - came[-1].prompt.created_at >= schedule.BETWEEN_DAILY
    assert clock(life, after)[0] == "Wed 21:45"


QUIET = [
    ("nights and Mon–Fri 9–17", "Mon 10:00", "Mon 17:00"),
    ("nights and Mon–Fri 9–17", "Fri 16:45", "Fri 17:00"),
    ("nights and Mon–Fri 9–17", "Fri 21:00", "Sat 08:00"),
    ("nights and Mon–Fri 9–17", "Sat 10:00", "Sat 10:00"),
    ("todo el domingo", "Sat 22:00", "Mon 08:00"),  # the night runs into it, and out of it
    ("only friday 22 to 6:15", "Sat 06:10", "Sat 06:15"),  # Friday's, past midnight
    ("only friday 22 to 6:15", "Sun 06:10", "Sun 06:10"),
    ("none", "Wed 03:00", "Wed 03:00"),
]


@pytest.mark.parametrize(("typed", "at", "then"), QUIET)
def test_what_nobody_asked_for_waits_until_it_is_no_longer_quiet(life: Life, typed: str, at: str, then: str) -> None:
    said = read_quiet(typed)
    assert said is not None
    people.set_schedule(life.db, life.id, quiet_as_said(life.person.schedule, said))
    days = {f"{date(2026, 3, 16) + n * DAY:%a}": date(2026, 3, 16) + n * DAY for n in range(7)}
    day, hour = at.split()
    now = datetime.combine(days[day], time.fromisoformat(hour), NEW_YORK).astimezone(UTC)
    assert f"{earliest(life.db, life.person, now).astimezone(NEW_YORK):%a %H:%M}" == then


def test_their_own_scenario_comes_in_quiet_hours_and_is_said_to(life: Life) -> None:
    life.change(quiet=(NIGHTS, WORK))
    assert rung_in_quiet(life.person.schedule) == [time(9)]
    assert clock(life, until(life, 4, answers=True)) == ["Tue 09:00"]


TOO_MUCH = ["every day all day", "todos los días todo el día", "0:00 to 23:45", "mon to sun all day"]


@pytest.mark.parametrize("typed", TOO_MUCH)
def test_quiet_hours_leave_an_hour_of_the_week(life: Life, typed: str) -> None:
    outcome = own_times.hear_quiet(life.db, life.person, life.now, text=typed)
    assert isinstance(outcome, own_times.NotRead)
    assert life.person.schedule.quiet == (NIGHTS,)


DAYS = [
    ("weekends at 10", "0123456", 9, ((5, time(10)), (6, time(10)))),
    ("weekdays 8, saturday 10:30", "012345", 8, ((5, time(10, 30)),)),
    ("every day at 7", "0123456", 7, ()),
    ("monday 9", "01234", 9, ()),
    ("mon-thu 7, fri 12", "01234", 7, ((4, time(12)),)),
]


@pytest.mark.parametrize(("typed", "days", "hour", "others"), DAYS)
def test_the_hour_of_most_days_is_theirs(typed: str, days: str, hour: int, others: tuple[tuple[int, time], ...]) -> None:
    said = read_times(typed)
    assert said is not None
    found = as_said(Schedule(zone=NEW_YORK), said)
    assert ("".join(map(str, sorted(found.days))), found.hour, found.other_times) == (days, hour, others)


def test_days_that_go_take_their_time_with_them() -> None:
    weekends = with_time_on(Schedule(zone=NEW_YORK), frozenset({5, 6}), time(10, 30))
    assert on_days(weekends, frozenset(range(5))) == Schedule(zone=NEW_YORK)
    assert on_days(weekends, frozenset({5, 6})).other_times == ()
    assert calendar.slot_on(date(2026, 3, 7), weekends) == datetime(2026, 3, 7, 15, 30, tzinfo=UTC)
