"""What leads nowhere says the same everywhere: a button that is over, practice before the start."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from bot.services.over import NotSetUp, Over, Stale
from bot.views import menus
from bot.views.message import Message, Reply
from bot.views.say import Say

Outcome = TypeVar("Outcome")
Facts = ParamSpec("Facts")
View = Callable[Concatenate[Outcome, Say, Facts], Reply | Message]


def unless_over(view: View[Outcome, Facts]) -> View[Outcome | Over, Facts]:
    """A view that need not know of the outcomes which say the same everywhere."""

    @wraps(view)
    def said(outcome: Outcome | Over, say: Say, /, *args: Facts.args, **facts: Facts.kwargs) -> Reply | Message:
        match outcome:
            case Stale():
                return told(outcome, say)
            case NotSetUp():
                return not_set_up(say)
            case _:
                return view(outcome, say, *args, **facts)

    return said


def not_set_up(say: Say) -> Message:
    return Message(text=say("Before the first scenario there are a few short questions."), buttons=menus.beginning(say))


def told(outcome: Stale, say: Say) -> Reply:
    """What the button belonged to is over, or its scenario was taken back."""
    if not outcome.gone:
        return stale(say)
    text = say("This scenario was taken back by those who wrote it. What you wrote stays yours. Here is what you can do now:")
    return Reply(messages=[Message(text=text, buttons=menus.current(say))], over=True)


def stale(say: Say) -> Reply:
    """A button that is over says so and offers what is there now; a second tap only says so."""
    text = say("That button was from something that is over. Here is what you can do now.")
    return Reply(messages=[Message(text=text, buttons=menus.current(say))], toast=say("That one is over."), over=True)
