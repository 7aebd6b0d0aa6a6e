"""The last word of a practice, and what leads on from there."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from bot import callbacks
from bot.services.daily.last_words import Ended
from bot.views import menus
from bot.views.message import Button, Reply
from bot.views.say import Say
from bot.views.showing import show, shows
from practice.models import Person


@shows
def ended(outcome: Ended[Any], say: Say) -> Reply:
    """What is said to the answer, and the last word below it."""
    reply = Reply.of(show(outcome.outcome, say))
    *before, last = reply.messages
    text = f"{last.text}\n\n{words(outcome.person, outcome.next_at, say)}"
    last = replace(last, text=text, buttons=[*last.buttons, leading_on(say), [menus.support(say)]])
    return replace(reply, messages=[*before, last])


def words(person: Person, next_at: datetime | None, say: Say) -> str:
    if next_at is None:
        return say("That's it for now. You can practice any time.")
    return say("That's it for now. The next scenario comes on {moment}.", moment=say.moment(next_at, person.schedule.zone))


def leading_on(say: Say) -> list[Button]:
    return [Button(say("Another one"), callbacks.PracticeNow()), Button(say("My progress"), callbacks.ShowProgress())]
