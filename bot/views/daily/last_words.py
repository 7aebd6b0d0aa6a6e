"""The last word of a practice, and what leads on from there."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from bot import callbacks
from bot.services.daily.last_words import Ended
from bot.views import menus
from bot.views.message import Button, Message, Reply
from bot.views.say import Say
from practice.models import Person

Outcome = TypeVar("Outcome")


def ended(view: Callable[[Outcome, Say], Reply | Message]) -> Callable[[Outcome | Ended[Outcome], Say], Reply | Message]:
    """What `view` says, and the last word below it where a practice ended."""

    def said(outcome: Outcome | Ended[Outcome], say: Say) -> Reply | Message:
        if not isinstance(outcome, Ended):
            return view(outcome, say)
        answer = view(outcome.outcome, say)
        reply = Reply(messages=[answer]) if isinstance(answer, Message) else answer
        *before, last = reply.messages
        text = f"{last.text}\n\n{words(outcome.person, outcome.next_at, say)}"
        last = replace(last, text=text, buttons=[*last.buttons, leading_on(say), [menus.support(say)]])
        return replace(reply, messages=[*before, last])

    return said


def words(person: Person, next_at: datetime | None, say: Say) -> str:
    if next_at is None:
        return say("That's it for now. You can practice any time.")
    return say("That's it for now. The next scenario comes on {moment}.", moment=say.moment(next_at, person.schedule.zone))


def leading_on(say: Say) -> list[Button]:
    return [Button(say("Another one"), callbacks.PracticeNow()), Button(say("My progress"), callbacks.ShowProgress())]
