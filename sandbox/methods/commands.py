"""The bot's list of commands, by scope and language."""

import re

from sandbox.errors import bad_request
from sandbox.methods.targets import chat_of
from sandbox.params import Params
from sandbox.shapes import Json, Value
from sandbox.world import World

MOST_COMMANDS = 100
LONGEST_DESCRIPTION = 256
_NAME = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"([a-z]{2})?")
_WIDE = frozenset(["default", "all_private_chats", "all_group_chats", "all_chat_administrators"])
_NARROW = frozenset(["chat", "chat_administrators", "chat_member"])


def set_my_commands(world: World, params: Params) -> bool:
    commands = params.array("commands")
    if commands is None:
        raise bad_request("can't parse commands: expected an Array")
    if len(commands) > MOST_COMMANDS:
        raise bad_request("too many bot commands specified")
    checked = [_checked(command) for command in commands]
    world.profile.set_commands(_scope(world, params), language_of(params), checked)
    return True


def get_my_commands(world: World, params: Params) -> list[Json]:
    return world.profile.commands(_scope(world, params), language_of(params))


def delete_my_commands(world: World, params: Params) -> bool:
    world.profile.set_commands(_scope(world, params), language_of(params), [])
    return True


def language_of(params: Params) -> str:
    language = params.text("language_code")
    if not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def _scope(world: World, params: Params) -> str:
    scope = params.mapping("scope") or {"type": "default"}
    kind = scope.get("type")
    if kind in _WIDE:
        return str(kind)
    if kind not in _NARROW:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    chat = chat_of(world, Params(scope, {}))
    user = f":{scope.get('user_id')}" if kind == "chat_member" else ""
    return f"{kind}:{chat.chat_id}{user}"


def _checked(command: Value) -> Json:
    if not isinstance(command, dict) or not isinstance(command.get("command"), str) or not isinstance(command.get("description"), str):
        raise bad_request("can't parse BotCommand: expected an Object")
    name, description = command["command"].removeprefix("/"), command["description"].strip()
    if not _NAME.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= LONGEST_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}
