"""Updates that no ordinary phone sends: late, doubled, out of order, or made up."""

from typing import Any

from tests.world import Phone, World

LONG_AGO = 1772463600  # the clock's first instant


async def telegram_id(world: World, phone: Phone) -> int:
    people = (await world.call("GET", "people"))["people"]
    return next(each["id"] for each in people if each["name"] == phone.name)


async def user_of(world: World, phone: Phone) -> dict[str, Any]:
    return {"id": await telegram_id(world, phone), "is_bot": False, "first_name": phone.name, "language_code": phone.language}


async def chat_of(world: World, phone: Phone) -> dict[str, Any]:
    return {"id": await telegram_id(world, phone), "type": "private", "first_name": phone.name}


async def press(world: World, phone: Phone, data: str, message_id: int) -> None:
    """A press of a button that is not there (any more), as a slow phone or a forger sends it."""
    shown = {"message_id": message_id, "date": LONG_AGO, "chat": await chat_of(world, phone), "text": "…"}
    query = {"id": "77", "from": await user_of(world, phone), "message": shown, "chat_instance": "1", "data": data}
    await deliver(world, {"callback_query": query})


async def edit(world: World, phone: Phone, message_id: int, text: str, edited_at: int) -> None:
    """An edit that arrives now, made at `edited_at` (Unix seconds)."""
    common = {"message_id": message_id, "date": LONG_AGO, "chat": await chat_of(world, phone), "from": await user_of(world, phone)}
    await deliver(world, {"edited_message": {**common, "edit_date": edited_at, "text": text}})


async def say(world: World, phone: Phone, message_id: int, **content: Any) -> None:
    """A new message with whatever content."""
    common = {"message_id": message_id, "date": LONG_AGO, "chat": await chat_of(world, phone), "from": await user_of(world, phone)}
    await deliver(world, {"message": {**common, **content}})


async def deliver(world: World, update: dict[str, Any]) -> None:
    await world.call("POST", "updates", {"update": update})
    await world.settle()
