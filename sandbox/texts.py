"""Texts and captions as the server takes them: cleaned, parsed, measured, trimmed."""

import re

from sandbox.entities import Entity, cut, find, utf16_length
from sandbox.errors import bad_request
from sandbox.html import parse
from sandbox.links import checked_link
from sandbox.params import Params
from sandbox.shapes import Json, Value

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")
_INVISIBLE = re.compile(r"[\s\u00ad\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufeff\uffa0]*")
_ENTITY_FIELDS = frozenset(["type", "offset", "length", "url", "user", "language", "custom_emoji_id", "unix_time", "date_time_format"])


def message_text(params: Params) -> Json:
    """The fields `text` and `entities` of a message."""
    raw = params.text("text")
    if not raw:
        raise bad_request("message text is empty")
    text, entities = _formatted(raw, params, "entities")
    if is_blank(text):
        raise bad_request("text must be non-empty")
    if len(text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    return fields(text, entities, "text", "entities")


def caption(params: Params) -> Json:
    """The fields `caption` and `caption_entities` of a message, none for an empty one."""
    text, entities = _formatted(params.text("caption"), params, "caption_entities")
    if len(text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return {} if is_blank(text) else fields(text, entities, "caption", "caption_entities")


def fields(text: str, given: list[Entity], text_field: str, entities_field: str) -> Json:
    entities = find(text, given)
    return {text_field: text, entities_field: entities} if entities else {text_field: text}


def is_blank(text: str) -> bool:
    return _INVISIBLE.fullmatch(text) is not None


def cleaned(text: str) -> str:
    return _CONTROL.sub(" ", text.replace("\r", ""))


def _formatted(raw: str, params: Params, entities_field: str) -> tuple[str, list[Entity]]:
    mode = params.text("parse_mode").lower()
    if mode == "html":
        text, entities = parse(cleaned(raw))
    elif mode in {"markdown", "markdownv2"}:
        raise bad_request("the sandbox reads no Markdown, only HTML")
    elif mode:
        raise bad_request("unsupported parse_mode")
    else:
        text = cleaned(raw)
        entities = _given(params.array(entities_field) or [], utf16_length(text))
    return _trimmed(text, entities)


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Without the blanks at its end, and those before its first visible character or entity."""
    shown = text.rstrip()
    blanks = len(shown) - len(shown.lstrip(" \n"))
    first = min((entity["offset"] for entity in entities), default=blanks)
    skipped = min(blanks, first)
    kept = cut(entities, skipped=skipped, length=utf16_length(shown) - skipped)
    shown = shown[skipped:]
    return shown, [entity for entity in kept if not _covers_nothing(shown, entity)]


def _covers_nothing(text: str, entity: Entity) -> bool:
    units = text.encode("utf-16-le", "surrogatepass")
    covered = units[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])]
    return not covered.decode("utf-16-le", "replace").strip()


def _given(entities: list[Value], length: int) -> list[Entity]:
    return [_checked(entity, length) for entity in entities]


def _checked(entity: Value, length: int) -> Entity:
    if not isinstance(entity, dict) or not {"type", "offset", "length"} <= entity.keys() <= _ENTITY_FIELDS:
        raise bad_request("can't parse MessageEntity")
    start, size = entity["offset"], entity["length"]
    if not isinstance(start, int) or not isinstance(size, int) or start < 0 or size <= 0 or start + size > length:
        raise bad_request("entity has a wrong place in the text")
    if entity["type"] == "text_link" and not checked_link(str(entity.get("url", ""))):
        raise bad_request(f"entity URL '{entity.get('url', '')}' is invalid: Wrong HTTP URL")
    return dict(entity)
