"""Scenario files: their size is known before they are fetched, and nothing of their name is used."""

import asyncio

from telegram import Document, Message, Update
from telegram.ext import filters

from bot.gateway.context import Context
from bot.handlers import writing
from bot.handlers.routes import NEW_PRIVATE, on_message
from bot.services.care import support
from bot.services.sending import uploads
from bot.views.sending import uploads as views
from practice.library.document import MAX_BYTES
from practice.library.uploads import read


async def on_file(update: Update, context: Context) -> None:
    """The update stays new until its act, so that one cut off in the middle is read again. Words under it that may mean danger come first:

    then the file is not read, and may be sent again.
    """
    message = update.effective_message
    document = message.document if message is not None else None
    if message is None or document is None:
        return
    deps = context.deps
    if message.caption and support.find(message.caption, deps.library) is not None:
        await writing.on_words(update, context)
    elif not await deps.store.run(uploads.is_awaited, message.chat.id, deps.clock.now()):
        await _not_awaited(update, context, message)
    elif (document.file_size or 0) > MAX_BYTES:
        await context.act(uploads.refuse_size, views.received)
    else:
        await _receive(context, document)


async def _receive(context: Context, document: Document) -> None:
    library = context.deps.library
    content = await context.deps.fetch(document.file_id, MAX_BYTES)
    found = None if content is None else await asyncio.to_thread(read, content, library)
    await context.act(uploads.receive, views.received, read=found, library=library)


async def _not_awaited(update: Update, context: Context, message: Message) -> None:
    await (writing.on_words if message.caption else writing.on_other)(update, context)


SCENARIO_FILES = (
    filters.Document.FileExtension("yaml")
    | filters.Document.FileExtension("yml")
    | filters.Document.FileExtension("yaml.txt")  # as some phones and editors save it
    | filters.Document.FileExtension("yml.txt")
)

ROUTES = (on_message(NEW_PRIVATE & SCENARIO_FILES, on_file),)
