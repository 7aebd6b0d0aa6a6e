"""A room's table: one line per button or command, checked when the bot is built.

`button(callbacks.Share, sharing.offer, views.offered)` reads: a press of this button runs this use case in one transaction and says what
this view makes of its outcome. The use case's parameters after `(db, person, now)` are filled by name: from the button's fields
(`training` also fills `training_id`), from what the bot provides (PROVIDED), or from what the line itself gives: a constant, or
`Field("day")` for a field of another name. What must parse is code: `on_button`, `on_command` and `on_message` name its function.
"""

import inspect
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass, fields
from datetime import datetime
from functools import partial
from typing import Any, Concatenate, ParamSpec, TypeVar, get_type_hints

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, MessageHandler, filters

from bot import callbacks
from bot.callbacks import Callback
from bot.gateway.context import Context
from bot.handlers.incoming import COMMANDS, command_of
from bot.services import looking
from bot.services.over import Over
from bot.views import over
from bot.views.commands import SPANISH
from bot.views.showing import VIEWS, View, kinds, kinds_shown, load, show
from db import Database
from practice.models import Person

P = ParamSpec("P")
Outcome = TypeVar("Outcome")
Kind = TypeVar("Kind", bound=Callback)
App = Application[Any, Context, Any, Any, Any, Any]
UseCase = Callable[Concatenate[Database, Person, datetime, P], Outcome]

load()

# New messages in private chats only: PTB's own filters would let edits and channel posts through.
NEW_PRIVATE = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE

PROVIDED: dict[str, Callable[[Context], object]] = {
    "library": lambda context: context.deps.library,
    "rng": lambda context: context.deps.rng,
    "country": lambda context: context.deps.support_country,
    "host": lambda context: context.deps.host.name,
    "version": lambda context: context.deps.host.disclosure_version,
    "operator_ids": lambda context: context.deps.operator_ids,
    "message_id": lambda context: context.pressed_message_id,
}


class Field(str):
    """The name of the button's field that fills a parameter of another name."""

    __slots__ = ()


Doing = Coroutine[Any, Any, None]
OnPress = Callable[[Context, Any], Doing]
OnCommand = Callable[[Context], Doing]
OnMessage = Callable[[Update, Context], Doing]
Press = Callable[[Context, Callback], Doing]


@dataclass(frozen=True, kw_only=True)
class ButtonRoute:
    kind: type[Callback]
    handle: OnPress


@dataclass(frozen=True, kw_only=True)
class CommandRoute:
    name: str
    handle: OnCommand


@dataclass(frozen=True, kw_only=True)
class MessageRoute:
    """`handle` may press a button: words can say what one says."""

    accepts: filters.BaseFilter
    handle: Callable[[Update, Context, Press], Doing]


Route = ButtonRoute | CommandRoute | MessageRoute


def button(kind: type[Callback], use: UseCase[P, Outcome], view: View = show, /, **given: object) -> ButtonRoute:
    """Raises TypeError where the button's fields do not fit the use case's parameters, or the view does not fit what that gives back."""
    return ButtonRoute(kind=kind, handle=_acting(kind.__name__, use, view, given, [field.name for field in fields(kind)]))


def command(name: str, use: UseCase[P, Outcome], view: View = show, /, **given: object) -> CommandRoute:
    """Raises TypeError where a parameter of the use case has no value, or the view does not fit what that gives back."""
    acting = _acting(f"/{name}", use, view, given, [])
    return CommandRoute(name=name, handle=lambda context: acting(context, None))


def _acting(whose: str, use: Callable[..., object], view: View, given: dict[str, object], names: list[str]) -> OnPress:
    facts = _facts(use, given, names, whose=whose)
    _check(use, view, whose=whose)

    async def act(context: Context, callback: Callback | None) -> None:
        await context.act(partial(use, **facts(context, callback)), view)

    return act


def on_button(kind: type[Kind], handle: Callable[[Context, Kind], Doing]) -> ButtonRoute:
    return ButtonRoute(kind=kind, handle=handle)


def on_command(name: str, handle: OnCommand) -> CommandRoute:
    return CommandRoute(name=name, handle=handle)


def on_message(accepts: filters.BaseFilter, handle: OnMessage) -> MessageRoute:
    return MessageRoute(accepts=accepts, handle=lambda update, context, _: handle(update, context))


def words(accepts: filters.BaseFilter, handle: Callable[[Update, Context, Press], Doing]) -> MessageRoute:
    return MessageRoute(accepts=accepts, handle=handle)


async def on_stale_button(context: Context) -> None:
    await context.act(looking.about, lambda _, say: over.stale(say))


def register(app: App, routes: Iterable[Route], *, unknown: Callable[[Context, str], Doing]) -> None:
    """Add what the tables name. A button is found by its type, a command by its name; then messages are tried in the tables' order."""
    buttons: dict[type[Callback], OnPress] = {}
    commanded: dict[str, OnCommand] = {}
    app.add_handler(MessageHandler(NEW_PRIVATE & COMMANDS, _commands(commanded, unknown)))

    async def press(context: Context, callback: Callback) -> None:
        await buttons[type(callback)](context, callback)

    for route in routes:
        match route:
            case ButtonRoute(kind=kind, handle=handle):
                if kind in buttons:
                    raise TypeError(f"The button {kind.__name__} has two routes")
                if (width := callbacks.width(kind)) > callbacks.LARGEST:
                    raise TypeError(f"The button {kind.__name__} may take {width} bytes; {callbacks.LARGEST} fit")
                buttons[kind] = handle
            case CommandRoute(name=name, handle=handle):
                commanded |= {name: handle, SPANISH.get(name, name): handle}
            case MessageRoute(accepts=accepts, handle=handle):
                app.add_handler(MessageHandler(accepts, _with_presses(handle, press)))
    without = sorted(name for name, kind in callbacks.BUTTONS.items() if kind not in buttons)
    if without:
        raise TypeError(f"These buttons have no route: {', '.join(without)}")

    async def pressed(update: Update, context: Context) -> None:
        query = update.callback_query
        callback = callbacks.decode(query.data or "") if query is not None else None
        if callback is None:
            await on_stale_button(context)
        else:
            await press(context, callback)

    app.add_handler(CallbackQueryHandler(pressed))


def _with_presses(handle: Callable[[Update, Context, Press], Doing], press: Press) -> OnMessage:
    return lambda update, context: handle(update, context, press)


def _commands(known: dict[str, OnCommand], unknown: Callable[[Context, str], Doing]) -> OnMessage:
    """A command under a file is obeyed; unless it says otherwise, what it came with is not kept, and that is said."""

    async def commanded(update: Update, context: Context) -> None:
        message = update.effective_message
        found = None if message is None else command_of(message)
        if message is None or found is None:
            return
        name, context.args = found
        context.drops_file = message.effective_attachment is not None
        handle = known.get(name)
        await (unknown(context, name) if handle is None else handle(context))

    return commanded


Source = Callable[[Context, Callback | None], object]


def _facts(
    use: Callable[..., object], given: dict[str, object], names: list[str], *, whose: str
) -> Callable[[Context, Callback | None], dict[str, object]]:
    """How each parameter of `use` gets its value: 1. the line, 2. the button, 3. the bot. Each field must be used by one of them."""
    hints = get_type_hints(use)
    sources: dict[str, Source] = {}
    used: set[str] = set()
    for parameter in list(inspect.signature(use).parameters.values())[3:]:
        name = parameter.name
        meant = given.get(name)
        field = str(meant) if isinstance(meant, Field) else next((each for each in names if name in (each, f"{each}_id")), None)
        if name in given and not isinstance(meant, Field):
            sources[name] = _constant(meant)
        elif field in names:
            used.add(field)
            sources[name] = _from_field(field, as_bool=hints.get(name) is bool)
        elif name in PROVIDED:
            sources[name] = _provided(PROVIDED[name])
        elif parameter.default is inspect.Parameter.empty:
            raise TypeError(f"{whose} gives {_named(use)} no value for its parameter {name}")
    strays = [*(name for name in names if name not in used), *(name for name in given if name not in sources)]
    if strays:
        raise TypeError(f"{whose} has {', '.join(strays)}, which {_named(use)} does not take")
    return lambda context, callback: {name: source(context, callback) for name, source in sources.items()}


def _check(use: Callable[..., object], view: View, *, whose: str) -> None:
    """A view is found by the outcome's type; one that is named must take whatever may come, but for what says the same everywhere."""
    there = kinds_shown(view) if view is not show else set(VIEWS)
    strays = kinds(get_type_hints(use)["return"]) - there - kinds(Over) if there else set()
    if strays:
        named = ", ".join(sorted(kind.__name__ for kind in strays))
        raise TypeError(f"{whose} has no view for {named}, which {_named(use)} may give back")


def _constant(value: object) -> Source:
    return lambda _, __: value


def _from_field(field: str, *, as_bool: bool) -> Source:
    if as_bool:
        return lambda _, callback: bool(getattr(callback, field))
    return lambda _, callback: getattr(callback, field)


def _provided(source: Callable[[Context], object]) -> Source:
    return lambda context, _: source(context)


def _named(use: Callable[..., object]) -> str:
    return f"{use.__module__}.{use.__qualname__}"
