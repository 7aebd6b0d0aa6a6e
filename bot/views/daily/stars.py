"""Beside a scenario: a star on it, and the scenario as a message to forward."""

from bot import callbacks
from bot.callbacks import Callback
from bot.services.daily.cards import MoreShown
from bot.views.daily.cards import told
from bot.views.message import Button, Message, Reply
from bot.views.say import Say
from practice.models import Prompt


def beside(prompt: Prompt, say: Say) -> list[list[Button]]:
    """Rows of the card, behind *More*."""
    return [[star(callbacks.StarCard(prompt.id, int(not prompt.starred)), say, is_on=prompt.starred), pass_on(prompt.id, say)]]


def star(action: Callback, say: Say, *, is_on: bool) -> Button:
    return Button(say("Take star off") if is_on else say("Star it"), action)


def pass_on(prompt_id: int, say: Say) -> Button:
    return Button(say("Pass it on"), callbacks.PassOn(prompt_id))


def passed_on(outcome: MoreShown, say: Say) -> Message | Reply:
    """A plain message: no answer of theirs, nothing about them, no buttons."""
    return Message(text="\n\n".join(told(outcome.scenario.text(say.language))))
