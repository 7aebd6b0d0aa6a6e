"""A handler for one kind of button, given its decoded callback."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler

from bot import callbacks
from bot.callbacks import Callback
from bot.gateway.context import Context

Kind = TypeVar("Kind", bound=Callback)
App = Application[Any, Context, Any, Any, Any, Any]


def on_button(app: App, kind: type[Kind], handle: Callable[[Context, Kind], Awaitable[None]]) -> None:
    """Call `handle` for each press of a button of this kind."""

    async def pressed(update: Update, context: Context) -> None:
        query = update.callback_query
        callback = callbacks.decode(query.data or "") if query is not None else None
        if isinstance(callback, kind):
            await handle(context, callback)

    app.add_handler(CallbackQueryHandler(pressed, pattern=lambda data: isinstance(callbacks.decode(str(data)), kind)))
