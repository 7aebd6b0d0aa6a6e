"""What comes from outside, made safe to keep: a body that SQLite and PTB can hold, or a clear no."""

import json
import re
from typing import Any, TypeGuard

from practice.frozen import Frozen

LARGEST = 2**63
LARGEST_UPDATE_ID = 2**62  # one past any that Telegram gives: it may not make us skip all those to come
DEEPEST = 60
SURROGATES = re.compile("[\ud800-\udfff]")
# What a person says or sends; whatever else is in a message, Telegram itself tells of the chat.
SAID = frozenset(
    {
        *("text", "caption", "voice", "animation", "audio", "checklist", "contact", "dice", "document"),
        *("game", "location", "photo", "poll", "sticker", "story", "video", "video_note", "live_photo", "paid_media"),
    }
)
WITH_CHAT = ("message", "edited_message", "channel_post", "edited_channel_post", "my_chat_member", "chat_member", "message_reaction")


class UnreadableError(ValueError):
    """Not an update that anything could be done with."""


class Read(Frozen):
    update_id: int
    chat_id: int | None
    body: str
    written_at: int | None  # when the person wrote it, in Unix seconds, if it says so
    message_id: int | None = None  # of a new message; an edit brings none


def read(update: Any) -> Read:  # noqa: ANN401  JSON
    """Mend what can be mended (lone surrogates), refuse the rest. Raises UnreadableError."""
    if not isinstance(update, dict):
        raise UnreadableError("not an object")
    update_id = id_of(update)
    if update_id is None:
        raise UnreadableError("no update_id")
    body = json.dumps(_mend(update, 0))
    return Read(update_id=update_id, chat_id=_chat_id(update), body=body, written_at=_written_at(update), message_id=_message_id(update))


def id_of(update: Any) -> int | None:  # noqa: ANN401  JSON
    found = update.get("update_id") if isinstance(update, dict) else None
    return found if _is_id(found) and 0 <= found < LARGEST_UPDATE_ID else None


def chat_of(update: Any) -> int | None:  # noqa: ANN401  JSON
    """Whose chat it came from, as far as that can be told."""
    return _chat_id(update) if isinstance(update, dict) else None


def is_said(update: Any) -> bool:  # noqa: ANN401  JSON
    """Whether a person did it, as far as that can be told: they wait for an answer."""
    if not isinstance(update, dict):
        return False
    messages = [update.get(kind) for kind in ("message", "edited_message")]
    return "callback_query" in update or any(isinstance(each, dict) and not SAID.isdisjoint(each) for each in messages)


def keepable(update: Any) -> str:  # noqa: ANN401  JSON
    """Some text of what could not be read, for whoever looks into it."""
    try:
        text = repr(update)
    except RecursionError:
        text = "nested too deep"
    return SURROGATES.sub("\N{REPLACEMENT CHARACTER}", text)[:20_000]


def _is_id(found: Any) -> TypeGuard[int]:  # noqa: ANN401  JSON
    return isinstance(found, int) and not isinstance(found, bool) and -LARGEST <= found < LARGEST


def _mend(value: Any, depth: int) -> Any:  # noqa: ANN401  JSON
    if depth > DEEPEST:
        raise UnreadableError("nested too deep")
    match value:
        case str():
            return (value if value.isascii() else SURROGATES.sub("\N{REPLACEMENT CHARACTER}", value)).replace("\x00", "")
        case bool() | None | float():
            return value
        case int():
            if not _is_id(value):
                raise UnreadableError("a number past 2⁶³")
            return value
        case list():
            return [_mend(item, depth + 1) for item in value]
        case dict():
            return {_mend(key, depth + 1): _mend(item, depth + 1) for key, item in value.items()}
    raise UnreadableError("not JSON")


def _chat_id(update: dict[str, Any]) -> int | None:
    for kind in WITH_CHAT:
        if kind in update:
            return _id_in(update[kind], "chat")
    pressed = update.get("callback_query")
    message = pressed.get("message") if isinstance(pressed, dict) else None
    return _id_in(message, "chat") or _id_in(pressed, "from")


def _written_at(update: dict[str, Any]) -> int | None:
    written, edited = update.get("message"), update.get("edited_message")
    found = edited.get("edit_date") if isinstance(edited, dict) else written.get("date") if isinstance(written, dict) else None
    return found if _is_id(found) and found > 0 else None


def _message_id(update: dict[str, Any]) -> int | None:
    message = update.get("message")
    found = message.get("message_id") if isinstance(message, dict) else None
    return found if _is_id(found) else None


def _id_in(holder: Any, name: str) -> int | None:  # noqa: ANN401  JSON
    inner = holder.get(name) if isinstance(holder, dict) else None
    found = inner.get("id") if isinstance(inner, dict) else None
    return found if _is_id(found) else None
