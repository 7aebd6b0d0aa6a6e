"""Messages that the bot changes."""

from sandbox.chats import Chat, Record, rendered
from sandbox.errors import bad_request
from sandbox.markup import inline_of
from sandbox.methods.targets import open_chat_of, record_of
from sandbox.params import Params
from sandbox.shapes import Json
from sandbox.texts import caption, message_text
from sandbox.world import World

_MEDIA = frozenset(["photo", "document", "voice"])
_CONTENT = frozenset(["text", "entities", "caption", "caption_entities", "link_preview_options"])
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)


def edit_message_text(world: World, params: Params) -> Json:
    chat, record = _target(world, params)
    if "text" not in record.message:
        raise bad_request("there is no text in the message to edit")
    preview = params.mapping("link_preview_options")
    content = message_text(params) | ({"link_preview_options": preview} if preview else {})
    return _edit(world, chat, record, content, params)


def edit_message_caption(world: World, params: Params) -> Json:
    chat, record = _target(world, params)
    if not _MEDIA & record.message.keys():
        raise bad_request("there is no caption in the message to edit")
    return _edit(world, chat, record, caption(params), params)


def edit_message_reply_markup(world: World, params: Params) -> Json:
    chat, record = _target(world, params)
    return _edit(world, chat, record, _content(record.message), params)


def _target(world: World, params: Params) -> tuple[Chat, Record]:
    if params.text("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    chat = open_chat_of(world, params)
    record = record_of(chat, params, "edit")
    if not record.is_from_bot:
        raise bad_request("message can't be edited")
    return chat, record


def _edit(world: World, chat: Chat, record: Record, content: Json, params: Params) -> Json:
    markup = inline_of(params)
    before = record.message
    is_edited = content != _content(before)
    if not is_edited and markup == before.get("reply_markup", {}):
        raise bad_request(_NOT_MODIFIED)
    world.flood.check(chat.chat_id, is_private=chat.is_private)
    kept = {name: value for name, value in before.items() if name not in _CONTENT | {"reply_markup"}}
    message = kept | content | ({"reply_markup": markup} if markup else {})
    world.chats.replace(chat, record, message, is_edited=is_edited)
    return rendered(chat, record)


def _content(message: Json) -> Json:
    return {name: value for name, value in message.items() if name in _CONTENT}
