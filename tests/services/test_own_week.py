"""One's own week: on the chosen day alone, only what there was, never in a pause, and nothing where nothing was practiced."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.services.review import own_week
from bot.services.review.own_week import OwnWeek, WeekShown
from bot.views.review import own_week as views
from bot.views.say import Host, Say
from db import entries, own_weeks, people
from practice.models import Language
from tests.services.life import LIBRARY, MONDAY, Life

SATURDAY, OFF = 5, 7
WORDS = "I would ask what the morning is like"
HOST = Host(name="Test Peer Center", contact="hello@example.org", relation="employs", backup_days=30)


def told(life: Life, until: datetime) -> list[tuple[datetime, OwnWeek]]:
    """Each week that comes until then."""
    found = []
    while (wish := own_weeks.find(life.db, life.id)) is not None and wish.next_at <= until:
        life.now = max(life.now, wish.next_at)
        week = own_week.plan(life.db, life.person, life.now, library=LIBRARY)
        found += [] if week is None else [(life.now, week)]
        assert own_weeks.find(life.db, life.id).next_at > life.now
    return found


@pytest.fixture
def answered(life: Life) -> Life:
    """Someone who chose Saturdays and answered one card in their own words; it is open no more."""
    own_week.choose(life.db, life.person, life.now, day=SATURDAY)
    answer(life, WORDS)
    return life


def answer(life: Life, words: str) -> None:
    sql = "UPDATE prompts SET own_words = ?, way = 0, answered_at = ?, step = 'done' WHERE person_id = ? AND answered_at IS NULL"
    life.db.execute(sql, [words, int(life.now.timestamp()), life.id])


def test_it_is_off_until_a_day_is_chosen_and_off_again(life: Life) -> None:
    assert own_week.show(life.db, life.person, life.now) == WeekShown(day=None)
    assert own_week.choose(life.db, life.person, life.now, day=SATURDAY) == WeekShown(day=SATURDAY)
    assert own_week.choose(life.db, life.person, life.now, day=OFF) == WeekShown(day=None)
    assert own_weeks.DUE.next_at(life.db, after=life.now) is None


def test_it_comes_once_on_that_day_with_what_there_was(answered: Life) -> None:
    ((at, week),) = told(answered, MONDAY + timedelta(days=6))
    assert at.weekday() == SATURDAY
    assert sum(week.practiced.values()) == 1
    assert week.line == WORDS


def test_a_week_without_practice_is_not_told_of(answered: Life) -> None:
    assert len(told(answered, MONDAY + timedelta(days=40))) == 1


def test_words_that_may_mean_danger_are_not_repeated(life: Life) -> None:
    own_week.choose(life.db, life.person, life.now, day=SATURDAY)
    answer(life, "I want to kill myself")
    ((_, week),) = told(life, MONDAY + timedelta(days=6))
    assert week.line == ""


@pytest.mark.parametrize("how", ["paused", "blocked"])
def test_nothing_comes_to_whoever_is_away(answered: Life, how: str) -> None:
    if how == "paused":
        people.pause(answered.db, answered.id, since=answered.now, until=None)
    else:
        people.block(answered.db, answered.person.telegram_id, now=answered.now)
    assert told(answered, MONDAY + timedelta(days=20)) == []


@pytest.mark.parametrize(("language", "head"), [(Language.ENGLISH, "You practiced"), (Language.SPANISH, "Practicaste")])
def test_it_is_said_with_values_and_a_short_line_alone(answered: Life, language: Language, head: str) -> None:
    ((_, week),) = told(answered, MONDAY + timedelta(days=6))
    (message,) = views.told(week, Say(language, HOST, LIBRARY)).messages
    assert head in message.text
    assert WORDS in message.text
    assert len(message.text) < 600
    assert message.scheduled


def test_entries_of_others_are_never_in_it(answered: Life) -> None:
    other = people.meet(answered.db, 99, language=Language.ENGLISH, zone="America/New_York", now=answered.now).person
    assert entries.list_written(answered.db, other.id, since=MONDAY, before=datetime(2027, 1, 1, tzinfo=UTC), limit=9) == []
    assert own_weeks.count_practiced(answered.db, other.id, since=MONDAY) == {}
