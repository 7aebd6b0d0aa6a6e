"""The names that Telegram knows, read from python-telegram-bot; the only place here that imports it."""

import inspect
import re
from functools import cache

from telegram import Bot
from telegram.constants import ChatAction, ReactionEmoji

REACTIONS = frozenset(emoji.value for emoji in ReactionEmoji)
ACTIONS = frozenset(action.value for action in ChatAction)

# The library's own conveniences, which it never sends under these names.
_NOT_SENT = frozenset([
    "self", "api_kwargs", "read_timeout", "write_timeout", "connect_timeout", "pool_timeout", "filename",
    "disable_web_page_preview", "reply_to_message_id", "allow_sending_without_reply"
])  # fmt: skip


@cache
def parameters(method: str) -> frozenset[str]:
    """The parameters of a method such as sendMessage."""
    name = re.sub(r"(?<!^)(?=[A-Z])", "_", method).lower()
    return frozenset(inspect.signature(getattr(Bot, name)).parameters) - _NOT_SENT
