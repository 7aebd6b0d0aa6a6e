"""A chat as a person sees it."""

from datetime import UTC, datetime

from aiohttp import web

from sandbox.chats import Chat, Record
from sandbox.clock import to_text
from sandbox.control.pressing import person_of
from sandbox.entities import to_html
from sandbox.shapes import Json
from sandbox.world import World


async def on_chat(world: World, request: web.Request) -> Json | web.StreamResponse:
    """All messages, or 304 where the chat is still what the caller's tag says; with either, what time it is here."""
    chat = world.chat_of(person_of(world, request))
    tag = f'"{world.run}-{chat.chat_id}-{chat.version}"'
    headers = {"ETag": tag, "Cache-Control": "no-cache", "Sandbox-Now": to_text(world.clock.now())}
    if request.headers.get("If-None-Match") == tag:
        return web.Response(status=304, headers=headers)
    messages = [_shown(world, chat, record) for record in chat.records.values()]
    return web.json_response({"messages": messages}, headers=headers)


def _shown(world: World, chat: Chat, record: Record) -> Json:
    message = record.message
    text = message.get("text", message.get("caption"))
    entities = message.get("entities") or message.get("caption_entities") or []
    return {
        "message_id": record.message_id,
        "from": "bot" if record.is_from_bot else "person",
        "date": datetime.fromtimestamp(message["date"], UTC).isoformat().replace("+00:00", "Z"),
        "text": text,
        "html": None if text is None else to_html(text, entities),
        "buttons": [[_button(button) for button in row] for row in message.get("reply_markup", {}).get("inline_keyboard", [])],
        "keyboard": _keyboard(chat, record),
        "photo": _path(world, message["photo"][-1]) if "photo" in message else None,
        "document": _document(world, message),
        "voice": message["voice"]["duration"] if "voice" in message else None,
        "voice_url": _path(world, message["voice"]) if "voice" in message else None,
        "location": message.get("location"),
        "edited": record.is_edited,
        "reply_to": record.reply_to if record.reply_to in chat.records else None,
        "reactions": record.reactions,
    }


def _document(world: World, message: Json) -> Json | None:
    document = message.get("document")
    return {"url": _path(world, document), "filename": document.get("file_name")} if document else None


def _path(world: World, sent: Json) -> str | None:
    file = world.files.find(sent["file_id"])
    return f"/sandbox/files/{file.path}" if file else None


def _keyboard(chat: Chat, record: Record) -> list[list[str]] | None:
    if record.keyboard is None or chat.keyboard_from != record.message_id:
        return None
    return [[key["text"] for key in row] for row in record.keyboard]


def _button(button: Json) -> Json:
    return {"label": button["text"], "data": button.get("callback_data"), "url": button.get("url")}
