"""Buttons that may answer the one question after a practice: the last word follows."""

from typing import ParamSpec, TypeVar

from bot.callbacks import Callback
from bot.handlers.routes import ButtonRoute, UseCase, View, button
from bot.services.daily.last_words import Ended, ending
from bot.views.daily.last_words import ended

P = ParamSpec("P")
Outcome = TypeVar("Outcome")


def last_question(kind: type[Callback], use: UseCase[P, Outcome], view: View[Outcome], /, **given: object) -> ButtonRoute:
    use_and_end: UseCase[P, Outcome | Ended[Outcome]] = ending(use)
    view_and_end: View[Outcome | Ended[Outcome]] = ended(view)
    return button(kind, use_and_end, view_and_end, **given)
