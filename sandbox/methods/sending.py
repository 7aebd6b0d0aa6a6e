"""Messages that the bot sends."""

from sandbox.chats import Chat, rendered
from sandbox.errors import BotApiError, bad_request
from sandbox.files import BIGGEST_PHOTO, BIGGEST_UPLOAD, File, document_field, photo_field, voice_field
from sandbox.images import dimensions
from sandbox.markup import markup_of
from sandbox.methods.targets import open_chat_of, reply_target
from sandbox.params import Params, Upload
from sandbox.shapes import Json
from sandbox.signatures import ACTIONS
from sandbox.texts import caption, message_text
from sandbox.world import World


def send_message(world: World, params: Params) -> Json:
    chat = open_chat_of(world, params)
    content = message_text(params)
    preview = params.mapping("link_preview_options")
    return _send(world, params, chat, content | ({"link_preview_options": preview} if preview else {}))


def send_photo(world: World, params: Params) -> Json:
    chat = open_chat_of(world, params)
    return _send(world, params, chat, photo_field(_file(world, params, "photo")) | caption(params))


def send_document(world: World, params: Params) -> Json:
    chat = open_chat_of(world, params)
    return _send(world, params, chat, document_field(_file(world, params, "document")) | caption(params))


def send_voice(world: World, params: Params) -> Json:
    chat = open_chat_of(world, params)
    file = _file(world, params, "voice")
    return _send(world, params, chat, voice_field(file, params.integer("duration") or 0) | caption(params))


def send_chat_action(world: World, params: Params) -> bool:
    open_chat_of(world, params)
    if params.text("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    return True


def _send(world: World, params: Params, chat: Chat, content: Json) -> Json:
    markup = markup_of(params)
    reply_to = reply_target(chat, params)
    world.flood.check(chat.chat_id, is_private=chat.is_private)
    if "inline_keyboard" in markup:
        content["reply_markup"] = markup
    if params.boolean("protect_content"):
        content["has_protected_content"] = True
    record = world.chats.post(chat, world.profile.user(), content, is_from_bot=True, reply_to=reply_to)
    if "keyboard" in markup:
        record.keyboard = markup["keyboard"]
        chat.keyboard_from = record.message_id
    elif "remove_keyboard" in markup:
        chat.keyboard_from = None
    return rendered(chat, record)


def _file(world: World, params: Params, kind: str) -> File:
    upload = params.upload(kind)
    if upload is not None:
        _check(kind, upload)
        return world.files.add(kind, upload.filename or kind, upload.content)
    file_id = params.text(kind)
    if not file_id:
        raise bad_request(f"there is no {kind} in the request")
    if file_id.startswith(("http:", "https:")):
        raise bad_request("failed to get HTTP URL content")
    file = world.files.find(file_id)
    if file is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if file.kind != kind:
        raise bad_request(f"can't use file of type {file.kind.title()} as {kind.title()}")
    return file


def _check(kind: str, upload: Upload) -> None:
    size = len(upload.content)
    if size > BIGGEST_UPLOAD:
        raise BotApiError(413, "Request Entity Too Large")
    if size == 0:
        raise bad_request("file must be non-empty")
    if kind == "photo" and size > BIGGEST_PHOTO:
        raise bad_request(f"file of size {size} bytes is too big for a photo; the maximum size is {BIGGEST_PHOTO} bytes")
    if kind == "photo" and dimensions(upload.content) is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
