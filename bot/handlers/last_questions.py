"""Buttons that may answer the one question after a practice: the last word follows."""

from typing import ParamSpec, TypeVar

from bot.callbacks import Callback
from bot.handlers.routes import ButtonRoute, UseCase, button
from bot.services.daily.last_words import ending
from bot.views.showing import View, show

P = ParamSpec("P")
Outcome = TypeVar("Outcome")


def last_question(kind: type[Callback], use: UseCase[P, Outcome], view: View = show, /, **given: object) -> ButtonRoute:
    return button(kind, ending(use), view, **given)
