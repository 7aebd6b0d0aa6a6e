"""Commands in private chats, new messages only: PTB's own filter would let edits and channel posts through."""

from collections.abc import Awaitable, Callable

from telegram import Update
from telegram.ext import CommandHandler, filters

from bot.gateway.context import Context
from bot.handlers.buttons import App

NEW_PRIVATE = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE


def on_command(app: App, name: str, handle: Callable[[Context], Awaitable[None]]) -> None:
    async def commanded(_: Update, context: Context) -> None:
        await handle(context)

    app.add_handler(CommandHandler(name, commanded, filters=NEW_PRIVATE))
