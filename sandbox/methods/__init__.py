"""The Bot API's methods, by name."""

from collections.abc import Callable
from functools import partial

from sandbox.errors import BotApiError, bad_request
from sandbox.methods import answering, commands, deleting, delivery, editing, profile, rooms, sending
from sandbox.params import Params
from sandbox.shapes import Value
from sandbox.signatures import parameters
from sandbox.world import World

Method = Callable[[World, Params], Value]

_METHODS: dict[str, Method] = {
    "getMe": rooms.get_me,
    "getChat": rooms.get_chat,
    "leaveChat": rooms.leave_chat,
    "getFile": rooms.get_file,
    "getUpdates": delivery.get_updates,
    "setWebhook": delivery.set_webhook,
    "deleteWebhook": delivery.delete_webhook,
    "getWebhookInfo": delivery.get_webhook_info,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "sendVoice": sending.send_voice,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": deleting.delete_message,
    "deleteMessages": deleting.delete_messages,
    "answerCallbackQuery": answering.answer_callback_query,
    "setMessageReaction": answering.set_message_reaction,
    "setMyCommands": commands.set_my_commands,
    "getMyCommands": commands.get_my_commands,
    "deleteMyCommands": commands.delete_my_commands,
    "setMyName": partial(profile.set_text, what="name"),
    "getMyName": profile.get_my_name,
    "setMyDescription": partial(profile.set_text, what="description"),
    "getMyDescription": partial(profile.get_text, what="description"),
    "setMyShortDescription": partial(profile.set_text, what="short_description"),
    "getMyShortDescription": partial(profile.get_text, what="short_description"),
    "setChatMenuButton": profile.set_chat_menu_button,
    "getChatMenuButton": profile.get_chat_menu_button,
}
_IN_ANY_CASE = {name.lower(): name for name in _METHODS}


def named(name: str) -> tuple[str, Method]:
    """The method as Telegram spells it, however the caller does."""
    known = _IN_ANY_CASE.get(name.lower())
    if known is None:
        raise BotApiError(404, "Not Found: method not found")
    return known, _METHODS[known]


def check_names(name: str, params: Params) -> None:
    """Refuse what the method does not know; Telegram would silently ignore it."""
    unknown = sorted(params.names() - parameters(name))
    if unknown:
        raise bad_request(f"unknown parameter {unknown[0]!r} of {name}")
