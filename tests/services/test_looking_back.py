"""When someone is shown that they wrote something a month ago, and when not."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from bot.services import over
from bot.services.account import pauses
from bot.services.care import support
from bot.services.daily import prompts
from bot.services.review import looking_back, reviewing
from db import entries, outbox, people, reflections
from db import looking_back as rows
from db import prompts as prompt_rows
from practice import calendar
from practice.looking_back import instants, next_instant, windows
from practice.models import Schedule, Value
from tests.quiet import nights
from tests.services.life import LIBRARY, NEW_YORK, Life

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
DEFAULT = Schedule(zone=NEW_YORK)


def write(life: Life, at: datetime, text: str = "mine") -> int:
    """An entry of that time."""
    prompt = prompt_rows.add(
        life.db, life.id, scenario_id=LIBRARY.scenarios[0].id, value=Value.VOLUNTARY, local_on=None, question=0, now=at
    )
    prompt_rows.answer(life.db, prompt.id, way=1, now=at)
    reflection = reflections.begin(life.db, life.id, prompt.id, now=at)
    reflections.add_part(life.db, reflection, chat_id=1001, message_id=prompt.id, text=text, now=at)
    return prompt.id


def tick(life: Life) -> list[looking_back.Remembered]:
    due = rows.DUE.list_due(life.db, now=life.now, limit=9)
    found = [looking_back.plan(life.db, life.person, life.now, library=LIBRARY) for _ in due]
    assert rows.DUE.list_due(life.db, now=life.now, limit=9) == []
    return [each for each in found if each is not None]


def live(life: Life, days: int, *, answers: bool = True) -> list[date]:
    """Local days on which they were shown something; each scenario is answered, and the answer is an entry."""
    end, shown = life.now + timedelta(days=days), []
    while True:
        at = min(filter(None, (people.PROMPTS.next_at(life.db, after=life.now), rows.DUE.next_at(life.db, after=life.now))))
        if at > end:
            life.now = end
            return shown
        life.now = at
        for planned in life.tick() if people.PROMPTS.list_due(life.db, now=at, limit=1) else []:
            if answers:
                prompts.pick(life.db, life.person, life.now, library=LIBRARY, prompt_id=planned.prompt.id, way=1)
                reflection = reflections.begin(life.db, life.id, planned.prompt.id, now=life.now)
                reflections.add_part(life.db, reflection, chat_id=1, message_id=planned.prompt.id, text="x", now=life.now)
                people.touch(life.db, life.person.telegram_id, now=life.now + timedelta(minutes=5))
        for remembered in tick(life):
            shown.append(calendar.local_day(life.now, NEW_YORK))
            assert life.now.astimezone(NEW_YORK).hour == life.person.schedule.hour + 2
            assert calendar.local_day(remembered.entry.at, NEW_YORK) < shown[-1] - timedelta(days=29)


@pytest.fixture
def wanting(life: Life) -> Life:
    """Someone who answered today's scenario a month after the first, and says yes."""
    looking_back.choose(life.db, life.person, life.now, wanted=True)
    prompts.skip(life.db, life.person, life.now, prompt_id=prompt_rows.find_open(life.db, life.id).id)
    return life


def test_nobody_is_shown_anything_who_did_not_say_yes(life: Life) -> None:
    write(life, life.now - timedelta(days=31))
    assert rows.DUE.next_at(life.db, after=life.now - DAY) is None
    assert tick(life) == []


def test_it_comes_at_most_weekly_and_no_entry_twice(wanting: Life) -> None:
    shown = live(wanting, 180)
    assert len(shown) > 15
    assert min(after - before for before, after in pairwise(shown)) >= timedelta(days=7)
    assert {day.weekday() for day in shown} <= {0, 1, 2, 3, 4}


def test_fewer_means_monthly(wanting: Life) -> None:
    looking_back.less(wanting.db, wanting.person, wanting.now)
    shown = live(wanting, 180)
    assert 3 <= len(shown) <= 6
    assert min(after - before for before, after in pairwise(shown)) >= timedelta(days=30)


def test_an_entry_is_shown_once_whatever_the_days(wanting: Life) -> None:
    seen: list[int] = []
    every = [write(wanting, wanting.now - timedelta(days=n)) for n in range(1, 60)]
    for _ in range(20):
        wanting.now = rows.find(wanting.db, wanting.id).next_at
        people.set_next_prompt(wanting.db, wanting.id, wanting.now + DAY)
        seen += [each.entry.prompt_id for each in tick(wanting)]
    assert len(seen) == len(set(seen)) >= 5
    assert set(seen) <= set(every)


def open_card(life: Life) -> None:
    prompts.open_card(life.db, life.person, life.now, library=LIBRARY, rng=life.rng)


def scheduled(life: Life) -> None:
    outbox.add(life.db, chat_id=1001, method="sendMessage", params={}, now=life.now, person_id=life.id, scheduled=True)


NOT_NOW = {
    "a card waits": open_card,
    "something came unasked and was not answered": scheduled,
    "they stopped": lambda life: pauses.stop(life.db, life.person, life.now),
    "they blocked the bot": lambda life: people.block(life.db, 1001, now=life.now),
    "they went quiet": lambda life: people.set_next_prompt(life.db, life.id, None),
    "a support answer said that nothing comes": lambda life: support.not_now(life.db, life.person, life.now),
    "they said no": lambda life: looking_back.choose(life.db, life.person, life.now, wanted=False),
    "it was moved": lambda life: rows.DUE.put_off(life.db, life.id, life.now + DAY),
}


@pytest.fixture
def due(wanting: Life) -> Life:
    wanting.now = rows.find(wanting.db, wanting.id).next_at
    write(wanting, wanting.now - timedelta(days=31))
    people.set_next_prompt(wanting.db, wanting.id, wanting.now + DAY)
    return wanting


def test_it_comes_when_nothing_speaks_against_it_and_once(due: Life) -> None:
    assert [each.a_year for each in tick(due)] == [False]
    assert tick(due) == []
    assert looking_back.plan(due.db, due.person, due.now, library=LIBRARY) is None


@pytest.mark.parametrize("why", NOT_NOW)
def test_it_does_not_come_when(due: Life, why: str) -> None:
    NOT_NOW[why](due)
    assert tick(due) == []


@pytest.mark.parametrize("late", [11 * HOUR, 20 * HOUR])
def test_one_that_is_late_into_quiet_hours_waits_until_they_end(due: Life, late: timedelta) -> None:
    due.now += late
    assert tick(due) == []
    then = rows.find(due.db, due.id).next_at
    assert then > due.now
    assert then.astimezone(NEW_YORK).hour == 8


def test_a_year_ago_comes_before_a_month_ago(due: Life) -> None:
    old = write(due, due.now - timedelta(days=366))
    assert [(each.entry.prompt_id, each.a_year) for each in tick(due)] == [(old, True)]


def test_whether_to_be_shown_old_ones_is_asked_once_and_only_where_there_are_some(life: Life) -> None:
    write(life, life.now - timedelta(days=29))
    life.db.execute("UPDATE people SET consented_at = 1")
    assert not reviewing.review(life.db, life.person, life.now).offers
    later = life.now + 2 * DAY
    assert [reviewing.review(life.db, life.person, later).offers for _ in range(2)] == [True, False]
    assert not rows.find(life.db, life.id).wanted


@pytest.mark.parametrize(
    ("schedule", "local"),
    [
        (DEFAULT, "11:00"),  # two hours after 9:00
        (replace(DEFAULT, hour=20), "20:30"),  # 22:00 and 21:00 are quiet
        (replace(DEFAULT, hour=19), "20:00"),  # 21:00 is quiet
        (replace(DEFAULT, hour=23), "08:00"),  # their own lies in quiet hours: after them
        (replace(DEFAULT, hour=23, quiet=nights(0, 0)), "01:00"),  # no quiet hours: the day after, in the clock's sense
    ],
)
def test_two_hours_after_their_own_or_sooner_where_that_is_quiet(schedule: Schedule, local: str) -> None:
    at = next(instants(date(2026, 3, 3), schedule))
    assert at.astimezone(NEW_YORK).strftime("%H:%M") == local
    assert not calendar.is_quiet(at, schedule)


def test_only_on_their_days_and_later_than_now() -> None:
    saturday = datetime(2026, 3, 7, 16, tzinfo=UTC)
    at = next_instant(DEFAULT, after=saturday)
    assert (at.astimezone(NEW_YORK).date(), at > saturday) == (date(2026, 3, 9), True)
    assert next_instant(DEFAULT, after=at - timedelta(seconds=1)) == at


EVENING, NIGHT, NEVER_QUIET = replace(DEFAULT, hour=20), replace(DEFAULT, hour=3), replace(DEFAULT, quiet=nights(0, 0))


@pytest.mark.parametrize("schedule", [DEFAULT, EVENING, NIGHT, NEVER_QUIET])
def test_later_ones_are_hourly_never_quiet_and_an_hour_before_the_next_scenario_at_least(schedule: Schedule) -> None:
    day = date(2026, 3, 6)  # a Friday, and the clocks change on Sunday
    found = list(instants(day, schedule))
    assert not any(calendar.is_quiet(at, schedule) for at in found)
    assert all(after > before for before, after in pairwise(found))
    assert found[-1] <= calendar.next_slot(schedule, after=calendar.slot_on(day, schedule)).at - HOUR
    assert list(instants(day + DAY, schedule)) == []


@pytest.mark.parametrize("every", [7, 30])
def test_windows_of_one_showing_and_the_next_meet_and_do_not_overlap(every: int) -> None:
    today = date(2026, 3, 31)
    now, later = (windows(day, timedelta(days=every)) for day in (today, today + timedelta(days=every)))
    assert [first for first, _ in later] == [last + DAY for _, last in now]


def test_others_see_nothing_of_it(due: Life) -> None:
    theirs = people.meet(due.db, 2002, language=due.person.language, zone=NEW_YORK.key, now=due.now).person
    (mine,) = entries.list_page(due.db, due.id, value=None, limit=9, offset=0)
    missing = reviewing.open_entry(due.db, theirs, due.now, library=LIBRARY, entry_id=40404)
    for foreign in (
        reviewing.open_entry(due.db, theirs, due.now, library=LIBRARY, entry_id=mine.prompt_id),
        reviewing.read_on(due.db, theirs, due.now, entry_id=mine.prompt_id, part=0),
        reviewing.write_again(due.db, theirs, due.now, library=LIBRARY, entry_id=mine.prompt_id),
    ):
        assert foreign == missing == over.Stale()
