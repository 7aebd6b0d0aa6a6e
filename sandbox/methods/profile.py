"""The bot's name, descriptions and menu button."""

from sandbox.errors import bad_request
from sandbox.methods.commands import language_of
from sandbox.methods.targets import chat_of
from sandbox.params import Params
from sandbox.shapes import Json
from sandbox.world import World

_LONGEST = {"name": 64, "description": 512, "short_description": 120}
_MENUS = frozenset(["default", "commands", "web_app"])


def get_my_name(world: World, params: Params) -> Json:
    return {"name": world.profile.text("name", language_of(params)) or world.profile.shown("name", "")}


def get_text(world: World, params: Params, *, what: str) -> Json:
    return {what: world.profile.shown(what, language_of(params))}


def set_chat_menu_button(world: World, params: Params) -> bool:
    menu = params.mapping("menu_button") or {"type": "default"}
    if menu.get("type") not in _MENUS:
        raise bad_request("can't parse MenuButton: Unsupported type specified")
    world.profile.set_menu(_chat_id(world, params), menu)
    return True


def get_chat_menu_button(world: World, params: Params) -> Json:
    return world.profile.menu(_chat_id(world, params))


def set_text(world: World, params: Params, *, what: str) -> bool:
    text = params.text(what).strip()
    if len(text) > _LONGEST[what]:
        raise bad_request(f"{what.replace('_', ' ')} is too long")
    world.profile.set_text(what, language_of(params), text)
    return True


def _chat_id(world: World, params: Params) -> int | None:
    return chat_of(world, params).chat_id if "chat_id" in params.values else None
