"""A bot as python-telegram-bot's own examples make one: its polling, a handler that writes down and answers. To be killed beside ours.

With numbers of chats it tells each of them once, as far as it knows.
"""

import sqlite3
import sys

from telegram import Update
from telegram.error import NetworkError, RetryAfter
from telegram.ext import ApplicationBuilder, CallbackContext, MessageHandler, filters

url, token, path, *chats = sys.argv[1:]
db = sqlite3.connect(path, isolation_level=None)
db.execute("CREATE TABLE IF NOT EXISTS texts (text TEXT NOT NULL)")
db.execute("CREATE TABLE IF NOT EXISTS told (chat TEXT NOT NULL)")


async def keep(update: Update, _: object) -> None:
    if update.message is not None:
        db.execute("INSERT INTO texts VALUES (?)", [update.message.text])
        await update.message.reply_text("Saved")


async def tell(context: CallbackContext) -> None:
    told = {chat for (chat,) in db.execute("SELECT chat FROM told")}
    for chat in [chat for chat in chats if chat not in told]:
        try:
            await context.bot.send_message(chat, "Today's scenario")
        except (NetworkError, RetryAfter):
            continue  # in the next round
        db.execute("INSERT INTO told VALUES (?)", [chat])
    if len(told) == len(chats):
        print("all told", flush=True)  # noqa: T201


application = ApplicationBuilder().token(token).base_url(f"{url}/bot").build()
application.add_handler(MessageHandler(filters.TEXT, keep))
if chats and application.job_queue is not None:
    application.job_queue.run_repeating(tell, interval=1, first=0)
print("bot.ready", flush=True)  # noqa: T201
application.run_polling()
