"""Which chat and which message a call means."""

import re

from sandbox.chats import Chat, Record
from sandbox.errors import bad_request, forbidden
from sandbox.params import Params
from sandbox.world import World

_NUMBER = re.compile(r"-?\d{1,18}")


def chat_of(world: World, params: Params) -> Chat:
    raw = str(params.values.get("chat_id", "")).strip()
    if not raw:
        raise bad_request("chat_id is empty")
    chat_id = int(raw) if _NUMBER.fullmatch(raw) else None
    chat = world.chats.find(chat_id) if chat_id is not None else None
    if chat is None and chat_id in world.people.strangers:
        raise forbidden("bot can't initiate conversation with a user")
    if chat is None:
        raise bad_request("chat not found")
    return chat


def open_chat_of(world: World, params: Params) -> Chat:
    """A chat to which the bot may write."""
    chat = chat_of(world, params)
    if chat.is_left:
        raise forbidden(f"bot is not a member of the {chat.info.get('type')} chat")
    person = world.person_of(chat)
    if person is not None and person.is_deactivated:
        raise forbidden("user is deactivated")
    if person is not None and person.is_blocking:
        raise forbidden("bot was blocked by the user")
    return chat


def record_of(chat: Chat, params: Params, doing: str) -> Record:
    """The message that `message_id` names; `doing` says in the refusal what for, such as "edit"."""
    message_id = params.integer("message_id")
    if message_id is None:
        raise bad_request("message identifier is not specified")
    record = chat.records.get(message_id)
    if record is None:
        raise bad_request(f"message to {doing} not found")
    return record


def reply_target(chat: Chat, params: Params) -> int | None:
    """The message to reply to; None also where it is gone and the bot said that this is fine."""
    reply = params.mapping("reply_parameters")
    if not reply:
        return None
    message_id = reply.get("message_id")
    if isinstance(message_id, int) and message_id in chat.records:
        return message_id
    if reply.get("allow_sending_without_reply") is True:
        return None
    raise bad_request("message to be replied not found")
