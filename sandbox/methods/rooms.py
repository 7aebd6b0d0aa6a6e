"""The bot itself, its chats and its files."""

from sandbox.errors import bad_request
from sandbox.files import BIGGEST_DOWNLOAD
from sandbox.methods.targets import chat_of, open_chat_of
from sandbox.params import Params
from sandbox.shapes import Json
from sandbox.world import World

_COLOURS = 7
_GIFTS = ["unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"]
_CAN = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}


def get_me(world: World, _params: Params) -> Json:
    return world.profile.user() | _CAN | {"can_connect_to_business": False, "has_main_web_app": False}


def get_chat(world: World, params: Params) -> Json:
    chat = chat_of(world, params)
    gifts = dict.fromkeys(_GIFTS, True)
    return chat.info | {"accent_color_id": abs(chat.chat_id) % _COLOURS, "max_reaction_count": 11, "accepted_gift_types": gifts}


def leave_chat(world: World, params: Params) -> bool:
    chat = open_chat_of(world, params)
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    chat.is_left = True
    world.chats.changed(chat)
    return True


def get_file(world: World, params: Params) -> Json:
    file_id = params.text("file_id")
    if not file_id:
        raise bad_request("file_id not specified")
    file = world.files.find(file_id)
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(file.content) > BIGGEST_DOWNLOAD:
        raise bad_request("file is too big")
    return file.info() | {"file_path": file.path}
