"""aiogram's echo bot, run in an environment of its own: `python aiogram_echo.py ADDRESS MESSAGES` prints seconds and CPU seconds."""

import asyncio
import sys
import time

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message


async def main(address: str, token: str, wanted: int) -> None:
    bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(address)))
    dispatcher = Dispatcher()
    told = 0

    @dispatcher.message()
    async def echo(message: Message) -> None:
        nonlocal told
        await message.reply(message.text or "")
        told += 1
        if told == wanted:
            await dispatcher.stop_polling()

    began, busy = time.perf_counter(), time.process_time()
    await dispatcher.start_polling(bot, handle_signals=False)
    print(time.perf_counter() - began, time.process_time() - busy)


asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
