"""The library that the bot is written with talks to the sandbox as it does to Telegram."""

import json

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, InlineKeyboardButton, InlineKeyboardMarkup, Update

from tests.sandbox.client import TOKEN, Telegram


def with_defaults(update: dict) -> dict:
    """The library writes these four on every message."""
    unset = dict.fromkeys(["channel_chat_created", "delete_chat_photo", "group_chat_created", "supergroup_chat_created"], False)
    message = update["message"] | unset
    if "reply_to_message" in message:
        message["reply_to_message"] |= unset
    return update | {"message": message}


def bot_of(telegram: Telegram) -> Bot:
    return Bot(TOKEN, base_url=f"{telegram.server.url}/bot", base_file_url=f"{telegram.server.url}/file/bot")


async def test_updates_survive_the_way_through_the_library(telegram: Telegram):
    await telegram.say(text="/start")
    await telegram.control("POST", "people/ana/send", {"voice_seconds": 2, "reply_to": 1, "text": "Listen"})
    await telegram.control("POST", "people/ana/send", {"location": {"latitude": 1.5, "longitude": 2.5}})
    raw = await telegram.updates()
    async with bot_of(telegram) as bot:
        updates = [Update.de_json(update, bot) for update in raw]
        assert [json.loads(update.to_json()) for update in updates] == [with_defaults(update) for update in raw]
        file = await updates[1].message.voice.get_file()
        assert len(await file.download_as_bytearray()) == updates[1].message.voice.file_size


async def test_the_library_sends_edits_and_describes_itself(telegram: Telegram):
    chat_id = await telegram.meet()
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data="go")]])
    async with bot_of(telegram) as bot:
        message = await bot.send_message(chat_id, "<b>Hi</b>", parse_mode="HTML", reply_markup=keyboard, reply_to_message_id=1)
        assert message.reply_to_message.text == "hello"
        edited = await message.edit_text("Hi", reply_markup=keyboard)
        assert edited.edit_date is not None
        document = await bot.send_document(chat_id, b"%PDF", filename="ledger.pdf", caption="Yours")
        assert document.document.file_name == "ledger.pdf"
        assert await bot.set_my_commands([BotCommand("start", "Begin")], scope=BotCommandScopeAllPrivateChats(), language_code="es")
        assert (await bot.get_chat(chat_id)).first_name == "ana"
        assert await message.delete()
        assert await bot.set_message_reaction(chat_id, 1, "✍")
    _, log = await telegram.control("GET", "calls")
    assert {call["status"] for call in log["calls"]} == {200}
