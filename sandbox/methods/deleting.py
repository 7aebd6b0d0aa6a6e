"""Messages that the bot takes away."""

from datetime import timedelta

from sandbox.chats import Chat, Record
from sandbox.errors import bad_request
from sandbox.methods.targets import chat_of, record_of
from sandbox.params import Params
from sandbox.world import World

DELETED_WITHIN = timedelta(hours=48)
MOST_AT_ONCE = 100


def delete_message(world: World, params: Params) -> bool:
    chat = chat_of(world, params)
    record = record_of(chat, params, "delete")
    _check(world, chat, record)
    world.chats.delete(chat, record.message_id)
    return True


def delete_messages(world: World, params: Params) -> bool:
    """Those that are gone already are passed over."""
    chat = chat_of(world, params)
    message_ids = params.array("message_ids") or []
    if not message_ids:
        raise bad_request("message identifiers are not specified")
    if len(message_ids) > MOST_AT_ONCE:
        raise bad_request("too many message identifiers specified")
    records = [chat.records[message_id] for message_id in dict.fromkeys(map(_number, message_ids)) if message_id in chat.records]
    for record in records:
        _check(world, chat, record)
    for record in records:
        world.chats.delete(chat, record.message_id)
    return True


def _number(message_id: object) -> int:
    if not isinstance(message_id, int | str) or not str(message_id).isdecimal():
        raise bad_request("can't parse message identifier")
    return int(message_id)


def _check(world: World, chat: Chat, record: Record) -> None:
    age = world.clock.unix() - int(record.message["date"])
    if age >= DELETED_WITHIN.total_seconds() or not (chat.is_private or record.is_from_bot):
        raise bad_request("message can't be deleted")
