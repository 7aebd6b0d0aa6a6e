"""A person writes to the bot, or changes what they wrote."""

from aiohttp import web

from sandbox.chats import Chat, Record, rendered
from sandbox.control.body import Body, read
from sandbox.control.splitting import split
from sandbox.errors import ControlError
from sandbox.files import document_field, photo_field, voice_field
from sandbox.ogg import voice_note
from sandbox.people import Person
from sandbox.shapes import Json
from sandbox.texts import LONGEST_CAPTION, LONGEST_TEXT, fields
from sandbox.world import World

_LONGEST_NAME = 64
_LONGEST_VOICE = 24 * 3600
_MEDIA = ["voice_seconds", "document", "photo", "location"]


async def on_send(world: World, request: web.Request) -> Json:
    body = await read(request)
    contents = _contents(world, body)
    person = _person(world, request.match_info["name"], body)
    chat = world.chat_of(person)
    reply_to, edited = body.integer("reply_to"), body.integer("edit")
    for message_id in (reply_to, edited):
        if message_id is not None and message_id not in chat.records:
            raise ControlError(404, f"there is no message {message_id} in this chat")
    if edited is not None:
        message_ids = [_edit(world, chat, chat.records[edited], body)]
    else:
        message_ids = [_post(world, person, chat, content, reply_to) for content in contents]
    return {"message_id": message_ids[-1], "message_ids": message_ids}


def _person(world: World, name: str, body: Body) -> Person:
    """The person of that name, made with the first message, in the language that they chose last."""
    if not 1 <= len(name) <= _LONGEST_NAME:
        raise ControlError(400, f"a name has 1 to {_LONGEST_NAME} characters")
    language = body.text("language")
    person = world.people.find(name) or world.people.add(name)
    if person.is_blocking or person.is_deactivated:
        raise ControlError(409, f"{name} has blocked the bot and has to unblock it first")
    if language:
        person.language = language
        world.people.changed(person)
    return person


def _contents(world: World, body: Body) -> list[Json]:
    """The content of each message that this becomes."""
    text = body.text("text")
    media = [name for name in _MEDIA if name in body]
    if len(media) > 1:
        raise ControlError(400, f"send one of {', '.join(media)} at a time")
    if "edit" in body and (media or text is None or len(text) > LONGEST_TEXT):
        raise ControlError(400, f"an edit brings a text of at most {LONGEST_TEXT:,} characters and nothing else")
    if media:
        return [_media(world, media[0], body) | _caption(text)]
    if text is None:
        raise ControlError(400, "there is nothing to send: text, voice_seconds, document, photo or location")
    return [fields(part, [], "text", "entities") for part in split(text)]


def _media(world: World, kind: str, body: Body) -> Json:
    if kind == "location":
        return _location(Body(body.mapping("location") or {}))
    if kind == "voice_seconds":
        seconds = body.integer("voice_seconds") or 0
        if not 1 <= seconds <= _LONGEST_VOICE:
            raise ControlError(400, "voice_seconds is 1 or more")
        seed = f"{world.clock.now()} {len(world.files)}"
        return voice_field(world.files.add("voice", "voice.oga", voice_note(seconds, seed)), seconds)
    content = body.content(kind)
    if not content:
        raise ControlError(400, f"the {kind} is empty")
    file = world.files.add(kind, body.text("filename") or {"photo": "photo.jpg"}.get(kind, "file"), content)
    return photo_field(file) if kind == "photo" else document_field(file)


def _post(world: World, person: Person, chat: Chat, content: Json, reply_to: int | None) -> int:
    record = world.chats.post(chat, person.user(), content, is_from_bot=False, reply_to=reply_to)
    world.updates.add("message", rendered(chat, record), chat.chat_id)
    return record.message_id


def _edit(world: World, chat: Chat, record: Record, body: Body) -> int:
    if record.is_from_bot:
        raise ControlError(400, "people edit only what they wrote")
    text, kind = body.text("text") or "", "text" if "text" in record.message else "caption"
    entities = "entities" if kind == "text" else "caption_entities"
    kept = {name: value for name, value in record.message.items() if name not in {kind, entities}}
    world.chats.replace(chat, record, kept | fields(text, [], kind, entities), is_edited=True)
    world.updates.add("edited_message", rendered(chat, record), chat.chat_id)
    return record.message_id


def _caption(text: str | None) -> Json:
    if text and len(text) > LONGEST_CAPTION:
        raise ControlError(400, f"a caption has at most {LONGEST_CAPTION:,} characters")
    return fields(text, [], "caption", "caption_entities") if text else {}


def _location(place: Body) -> Json:
    latitude, longitude = place.number("latitude"), place.number("longitude")
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:  # noqa: PLR2004 - degrees
        raise ControlError(400, "a location has a latitude and a longitude in degrees")
    return {"location": {"latitude": latitude, "longitude": longitude}}
