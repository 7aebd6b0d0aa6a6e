"""Updates that a test makes up, queued as they are."""

from aiohttp import web

from sandbox.control.body import read
from sandbox.errors import ControlError
from sandbox.shapes import Json, Value
from sandbox.world import World

_NEW_MESSAGES = frozenset(["message", "channel_post"])
_CHAT_TYPES = frozenset(["private", "group", "supergroup", "channel"])
_BIGGEST_ID = 2**53
_LIST_FIELDS = ["entities", "caption_entities", "photo"]


async def on_update(world: World, request: web.Request) -> Json:
    """Queue it; its chat, users and message are known from then on, where they are sound."""
    update = (await read(request)).mapping("update")
    if update is None:
        raise ControlError(400, "there is no update")
    chat_id = None
    for kind, payload in update.items():
        if isinstance(payload, dict):
            chat_id = _adopt(world, kind, payload) or chat_id
    world.updates.add_forged(update, chat_id)
    return {}


def _adopt(world: World, kind: str, payload: Json) -> int | None:
    message = payload["message"] if isinstance(payload.get("message"), dict) else payload
    info = message.get("chat") or {}
    chat_id: int | None = info["id"] if _is_chat(info) else None
    if chat_id is not None:
        chat = world.chats.open(info)
        if kind in _NEW_MESSAGES and _is_message(message) and message["message_id"] not in chat.records:
            world.chats.put(chat, message, is_from_bot=False)
    sender = payload.get("from")
    if isinstance(sender, dict) and _is_id(sender.get("id")) and world.chats.find(sender["id"]) is None:
        world.people.strangers.add(sender["id"])
    return chat_id


def _is_id(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < abs(value) < _BIGGEST_ID


def _is_chat(info: Value) -> bool:
    return isinstance(info, dict) and _is_id(info.get("id")) and any(info.get("type") == known for known in _CHAT_TYPES)


def _is_message(message: Json) -> bool:
    """Sound enough to be shown in a chat."""
    texts = [message.get("text", ""), message.get("caption", "")]
    is_plain = all(isinstance(text, str) for text in texts) and not any(message.get(name) for name in _LIST_FIELDS)
    has_own = any(name in message for name in ["document", "voice", "location", "reply_markup"])
    date = message.get("date")
    has_date = isinstance(date, int) and not isinstance(date, bool) and 0 <= date < 2**32
    message_id = message.get("message_id")
    return is_plain and not has_own and has_date and _is_id(message_id) and int(str(message_id)) > 0
