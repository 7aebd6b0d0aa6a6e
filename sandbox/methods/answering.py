"""Small answers: to a press, and a reaction to a message."""

from sandbox.errors import bad_request
from sandbox.methods.targets import open_chat_of, record_of
from sandbox.params import Params
from sandbox.signatures import REACTIONS
from sandbox.world import World

LONGEST_ALERT = 200


def answer_callback_query(world: World, params: Params) -> bool:
    text = params.text("text")
    if len(text) > LONGEST_ALERT:
        raise bad_request("MESSAGE_TOO_LONG")
    if not world.queries.answer(params.text("callback_query_id"), text or None):
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    return True


def set_message_reaction(world: World, params: Params) -> bool:
    chat = open_chat_of(world, params)
    record = record_of(chat, params, "react")
    reactions = params.array("reaction") or []
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    record.reactions = [_emoji(reaction) for reaction in reactions]
    world.chats.changed(chat, record)
    return True


def _emoji(reaction: object) -> str:
    if not isinstance(reaction, dict) or reaction.get("type") != "emoji" or reaction.get("emoji") not in REACTIONS:
        raise bad_request("REACTION_INVALID")
    return str(reaction["emoji"])
