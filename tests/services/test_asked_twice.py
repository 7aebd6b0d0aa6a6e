"""Two live copies of one question never stand in a chat: asked again, the earlier message loses its buttons."""

from dataclasses import fields
from enum import Enum
from typing import Any, get_type_hints

import pytest

from bot import callbacks
from bot.callbacks import BUTTONS, Callback
from bot.callbacks.sameness import WAYS_ON
from bot.runtime import post
from bot.views.message import Button, Message, Reply
from db.rows import list_all
from tests.services.life import Life

KINDS = sorted((kind for kind in BUTTONS.values() if kind not in WAYS_ON), key=lambda kind: kind.__name__)


def made(kind: type[Callback], number: int) -> Callback:
    hints = get_type_hints(kind)
    return kind(*(value(hints[field.name], number) for field in fields(kind)))  # type: ignore[arg-type]


def value(kind: type, number: int) -> Any:
    return next(iter(kind)) if issubclass(kind, Enum) and not issubclass(kind, int) else kind(number)


def put(life: Life, *actions: Callback, **facts: Any) -> int:
    buttons = [[Button("x", action)] for action in actions]
    row = post.put(life.db, life.person, Reply(messages=[Message(text="?", buttons=buttons, **facts)]), now=life.now)
    assert row is not None
    return row


def bared(life: Life) -> list[int]:
    return [row["edits"] for row in list_all(life.db, "SELECT edits FROM outbox WHERE method = 'editMessageReplyMarkup' ORDER BY id")]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_the_same_question_again_takes_the_buttons_of_the_earlier_one(life: Life, kind: type[Callback]) -> None:
    first = put(life, made(kind, 1))
    second = put(life, made(kind, 1))
    assert bared(life) == [first]
    put(life, made(kind, 1))
    assert bared(life) == [first, second]


def test_another_choice_is_the_same_question_and_another_goal_is_not(life: Life) -> None:
    hours = put(life, callbacks.HourIs(7), callbacks.HourIs(8), callbacks.AllHours())
    put(life, callbacks.HourIs(9), callbacks.HourIs(10), callbacks.AllHours())
    assert bared(life) == [hours]
    put(life, callbacks.Pick(1, 1), callbacks.Pick(1, 2))
    put(life, callbacks.Pick(2, 1), callbacks.Pick(2, 2))
    assert bared(life) == [hours]


def test_a_message_that_turns_into_another_question_is_no_copy_of_what_it_was(life: Life) -> None:
    menu = put(life, callbacks.HourIs(7), callbacks.HourIs(8))
    put(life, callbacks.DaysAre("0"), callbacks.DaysAre("1"), edits=menu)
    put(life, callbacks.HourIs(7), callbacks.HourIs(8))
    assert bared(life) == []
    put(life, callbacks.DaysAre("5"), callbacks.DaysAre("6"))
    assert bared(life) == [menu]


def test_ways_on_may_stand_under_many_messages(life: Life) -> None:
    for _ in range(2):
        put(life, callbacks.PracticeNow(), callbacks.ShowProgress(), callbacks.ShowSettings(""), callbacks.ShowSupport())
    assert bared(life) == []
