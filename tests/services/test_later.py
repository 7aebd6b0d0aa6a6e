"""A card that is put off comes again once, at its time, if it still waits."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.services.account import pauses
from bot.services.daily import later, prompts
from bot.services.daily.later import LaterNotRead, PutOff, Waits
from bot.services.over import Stale
from db import dialogues, later_cards
from db import prompts as rows
from practice.models import Prompt
from tests.services.life import LIBRARY, Life

HOUR = timedelta(hours=1)


def opened(life: Life) -> Prompt:
    prompt = rows.find_open(life.db, life.id)
    assert prompt is not None
    return prompt


def due(life: Life, after: timedelta) -> list[prompts.Card]:
    life.now += after
    put_off = later_cards.DUE.list_due(life.db, now=life.now, limit=9)
    return [card for each in put_off if (card := later.bring(life.db, each, life.now, library=LIBRARY)) is not None]


def put_off(life: Life) -> None:
    assert isinstance(later.in_an_hour(life.db, life.person, life.now, prompt_id=opened(life).id, library=LIBRARY), PutOff)


@pytest.mark.parametrize("text", ["tomorrow", "not today", "mañana", "hoy no", "later"])
def test_a_card_that_is_not_for_today_waits_and_nothing_is_asked_on(life: Life, text: str) -> None:
    prompt_id = opened(life).id
    later.ask(life.db, life.person, life.now, prompt_id=prompt_id, library=LIBRARY)
    heard = later.hear(life.db, life.person, life.now, prompt_id=prompt_id, text=text, library=LIBRARY)
    assert heard == Waits()
    assert (dialogues.find(life.db, life.id), due(life, 12 * HOUR)) == (None, [])


def test_it_comes_once_at_its_time(life: Life) -> None:
    put_off(life)
    assert due(life, HOUR - timedelta(seconds=1)) == []
    (card,) = due(life, timedelta(seconds=1))
    assert card.prompt == opened(life)
    assert card.closed_rows == (card.prompt.outbox_id,)
    assert due(life, HOUR) == []


def test_what_was_answered_skipped_or_paused_does_not_come(life: Life) -> None:
    put_off(life)
    prompts.skip(life.db, life.person, life.now, prompt_id=opened(life).id)
    assert due(life, HOUR) == []


def test_a_pause_holds_it_back(life: Life) -> None:
    put_off(life)
    pauses.stop(life.db, life.person, life.now)
    assert due(life, HOUR) == []


def test_this_evening_is_seven_and_is_offered_while_it_is_ahead(life: Life) -> None:
    asked = later.ask(life.db, life.person, life.now, prompt_id=opened(life).id, library=LIBRARY)
    assert isinstance(asked, later.LaterAsked)
    assert asked.evening_at == datetime(2026, 3, 3, 0, tzinfo=UTC)
    life.now += 9 * HOUR
    asked = later.ask(life.db, life.person, life.now, prompt_id=opened(life).id, library=LIBRARY)
    assert isinstance(asked, later.LaterAsked)
    assert asked.evening_at is None


def test_the_days_second_one_does_not_take_its_place(life: Life) -> None:
    life.change(second=(life.now + HOUR).astimezone(life.person.schedule.zone).time())
    later.hear(life.db, life.person, life.now, prompt_id=opened(life).id, text="in three hours", library=LIBRARY)
    assert life.until(life.now + 2 * HOUR) == []
    assert len(due(life, HOUR)) == 1


@pytest.mark.parametrize("typed", ["yesterday", "9 am", "ayer", "no sé", ""])
def test_what_is_no_time_later_that_day_is_said(life: Life, typed: str) -> None:
    assert isinstance(later.hear(life.db, life.person, life.now, prompt_id=opened(life).id, text=typed, library=LIBRARY), LaterNotRead)


def test_a_card_that_is_over_is_not_put_off(life: Life) -> None:
    prompt = opened(life)
    prompts.pick(life.db, life.person, life.now, library=LIBRARY, prompt_id=prompt.id, way=1)
    assert isinstance(later.in_an_hour(life.db, life.person, life.now, prompt_id=prompt.id, library=LIBRARY), Stale)
