"""What is said to an outcome is found by its type, whatever led to it."""

from collections.abc import Callable
from importlib import import_module
from pkgutil import walk_packages
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

from bot import views
from bot.services.over import Over
from bot.views.message import Message, Reply
from bot.views.say import Say

View = Callable[[Any, Say], Reply | Message]
AnyView = TypeVar("AnyView", bound=View)

VIEWS: dict[type, View] = {}


def shows(view: AnyView) -> AnyView:
    """Makes it the view of each type that its first parameter names. Raises TypeError where one of them has a view already."""
    for kind in kinds_shown(view):
        if kind in VIEWS:
            raise TypeError(f"{kind.__name__} has two views")
        VIEWS[kind] = view
    return view


def load() -> None:
    """Import each module here, so that every view is known."""
    for module in walk_packages(views.__path__, f"{views.__name__}."):
        import_module(module.name)


def show(outcome: Any, say: Say) -> Reply | Message:  # noqa: ANN401  whatever has a view
    return VIEWS[type(outcome)](outcome, say)


def said(outcome: object, view: View, say: Say) -> Reply | Message:
    """By this view, which need not know of the outcomes that say the same everywhere."""
    return (show if isinstance(outcome, Over) else view)(outcome, say)


def kinds_shown(view: View) -> set[type]:
    return kinds(next(iter(view.__annotations__.values()), Any))


def kinds(hint: Any) -> set[type]:  # noqa: ANN401  whatever stands as a type
    """The classes that it names: each of a union, and what a generic one holds."""
    if (origin := get_origin(hint)) is None:
        return {hint} if isinstance(hint, type) and hint is not Any else set()
    held = {kind for each in get_args(hint) for kind in kinds(each)}
    return held if origin in (Union, UnionType) else {origin} | held
