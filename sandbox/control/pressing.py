"""A person presses a button, blocks the bot, lets it back in, or leaves Telegram."""

import asyncio

from aiohttp import web

from sandbox.chats import Chat, Record, rendered
from sandbox.control.body import Body, read
from sandbox.errors import ControlError
from sandbox.people import Person
from sandbox.shapes import Json
from sandbox.world import World

ANSWERED_WITHIN = 10.0


def person_of(world: World, request: web.Request) -> Person:
    name = request.match_info["name"]
    person = world.people.find(name)
    if person is None:
        raise ControlError(404, f"there is nobody called {name}")
    return person


async def on_press(world: World, request: web.Request) -> Json:
    """Queue the press and wait for the bot's answer; none in time is no alert."""
    body = await read(request)
    person = person_of(world, request)
    if person.is_blocking or person.is_deactivated:
        raise ControlError(409, f"{person.name} has blocked the bot and has to unblock it first")
    chat = world.chat_of(person)
    record, button = _find(chat, body)
    if "callback_data" not in button:
        raise ControlError(409, "this button opens something else and tells the bot nothing")
    query = world.queries.ask()
    facts = {"message": rendered(chat, record), "chat_instance": str(-chat.chat_id), "data": button["callback_data"]}
    world.updates.add("callback_query", {"id": query.query_id, "from": person.user(), **facts}, chat.chat_id)
    world.keep.commit()
    try:
        return {"alert": await asyncio.wait_for(query.answer, ANSWERED_WITHIN)}
    except TimeoutError:
        return {"alert": None}


async def on_block(world: World, request: web.Request) -> Json:
    return _set_blocking(world, person_of(world, request), is_blocking=True)


async def on_unblock(world: World, request: web.Request) -> Json:
    return _set_blocking(world, person_of(world, request), is_blocking=False)


async def on_deactivate(world: World, request: web.Request) -> Json:
    person = person_of(world, request)
    person.is_deactivated = True
    world.people.changed(person)
    return {}


def _set_blocking(world: World, person: Person, *, is_blocking: bool) -> Json:
    if person.is_blocking != is_blocking:
        person.is_blocking = is_blocking
        world.people.changed(person)
        world.updates.add("my_chat_member", _membership(world, person), person.user_id)
    return {}


def _membership(world: World, person: Person) -> Json:
    bot = world.profile.user()
    member, kicked = {"user": bot, "status": "member"}, {"user": bot, "status": "kicked", "until_date": 0}
    old, new = (member, kicked) if person.is_blocking else (kicked, member)
    head = {"chat": person.chat(), "from": person.user(), "date": world.clock.unix()}
    return {**head, "old_chat_member": old, "new_chat_member": new}


def _find(chat: Chat, body: Body) -> tuple[Record, Json]:
    """The newest message with exactly that button, and the button."""
    label, data, message_id = body.text("label"), body.text("data"), body.integer("message_id")
    if (label is None) == (data is None):
        raise ControlError(400, "a press needs either a label or data")
    for record in chat.newest_first():
        if message_id in {None, record.message_id}:
            button = _button(record, label, data)
            if button is not None:
                return record, button
    raise ControlError(404, f"there is no such button: {label if data is None else data}")


def _button(record: Record, label: str | None, data: str | None) -> Json | None:
    rows = record.message.get("reply_markup", {}).get("inline_keyboard", [])
    buttons: list[Json] = [button for row in rows for button in row]
    wanted = ("text", label) if data is None else ("callback_data", data)
    return next((button for button in buttons if button.get(wanted[0]) == wanted[1]), None)
