"""A bot as python-telegram-bot's own examples make one: its polling, a handler that writes down and answers. To be killed beside ours."""

import sqlite3
import sys

from telegram import Update
from telegram.ext import ApplicationBuilder, MessageHandler, filters

url, token, path = sys.argv[1:]
db = sqlite3.connect(path, isolation_level=None)
db.execute("CREATE TABLE IF NOT EXISTS texts (text TEXT NOT NULL)")


async def keep(update: Update, _: object) -> None:
    if update.message is not None:
        db.execute("INSERT INTO texts VALUES (?)", [update.message.text])
        await update.message.reply_text("Saved")


application = ApplicationBuilder().token(token).base_url(f"{url}/bot").build()
application.add_handler(MessageHandler(filters.TEXT, keep))
print("bot.ready", flush=True)  # noqa: T201
application.run_polling()
