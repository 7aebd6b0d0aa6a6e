"""Entities: found by themselves in a text, put in order, cut with their text, and shown as HTML."""

import re
from html import escape

from sandbox.shapes import Json

Entity = Json

_FOUND = {
    "url": re.compile(r"\b(?:https?://|www\.)[^\s<>\"]*[^\s<>\".,:;!?)\]}'»]", re.IGNORECASE),
    "email": re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b"),
    "bot_command": re.compile(r"(?<![\w/@.:])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])"),
    "mention": re.compile(r"(?<![\w@/.])@[A-Za-z0-9_]{2,32}\b"),
    "hashtag": re.compile(r"(?<![\w#&])#(?=\w*[^\W\d])\w{1,256}"),
    "phone_number": re.compile(r"(?<!\w)\+\d[\d ()-]{6,16}\d\b"),
}
_CLOSED = frozenset(["code", "pre", "text_link", "text_mention", "custom_emoji", "date_time"])
_OUTERMOST = ["blockquote", "expandable_blockquote", "pre", "code", "text_link", "text_mention", "url"]
_TAGS = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "spoiler": ("<tg-spoiler>", "</tg-spoiler>"),
    "code": ("<code>", "</code>"),
    "pre": ("<pre>", "</pre>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ("<blockquote expandable>", "</blockquote>"),
}


def utf16_length(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def sort(entities: list[Entity]) -> list[Entity]:
    """In the order of the text, the outer before the inner."""
    return sorted(entities, key=lambda entity: (entity["offset"], -entity["length"], _rank(entity)))


def _rank(entity: Entity) -> int:
    return _OUTERMOST.index(entity["type"]) if entity["type"] in _OUTERMOST else len(_OUTERMOST)


def find(text: str, given: list[Entity]) -> list[Entity]:
    """The given entities, and those that Telegram finds by itself outside code and links."""
    found: list[Entity] = []
    for kind, pattern in _FOUND.items():
        for match in pattern.finditer(text):
            entity = {"type": kind, "offset": utf16_length(text[: match.start()]), "length": utf16_length(match[0])}
            taken = [*found, *(other for other in given if other["type"] in _CLOSED)]
            if not any(_touch(entity, other) for other in taken):
                found.append(entity)
    return sort([*given, *found]) if found else given


def _touch(one: Entity, other: Entity) -> bool:
    return bool(one["offset"] < other["offset"] + other["length"] and other["offset"] < one["offset"] + one["length"])


def cut(entities: list[Entity], *, skipped: int, length: int) -> list[Entity]:
    """The entities of a text whose first `skipped` units went and of which `length` stayed."""
    kept: list[Entity] = []
    for entity in entities:
        start = max(entity["offset"] - skipped, 0)
        end = min(entity["offset"] + entity["length"] - skipped, length)
        if start < end:
            kept.append({**entity, "offset": start, "length": end - start})
    return kept


def to_html(text: str, entities: list[Entity]) -> str:
    """Safe to show: everything escaped, only the tags of the parse mode, only links that lead to the web or a letter."""
    units = text.encode("utf-16-le", "surrogatepass")
    return _html(units, 0, len(units) // 2, sort(entities))


def _html(units: bytes, start: int, end: int, entities: list[Entity]) -> str:
    shown: list[str] = []
    at = start
    while entities:
        entity, *entities = entities
        begin, stop = max(entity["offset"], at), min(entity["offset"] + entity["length"], end)
        if begin >= stop:
            continue
        inner = [other for other in entities if other["offset"] < stop]
        entities = entities[len(inner) :]
        opening, closing = _tags(entity, _text(units, begin, stop))
        shown += [escape(_text(units, at, begin)), opening, _html(units, begin, stop, inner), closing]
        at = stop
    return "".join([*shown, escape(_text(units, at, end))])


def _text(units: bytes, start: int, end: int) -> str:
    return units[2 * start : 2 * end].decode("utf-16-le", "replace")


def _tags(entity: Entity, text: str) -> tuple[str, str]:
    kind = entity["type"]
    if kind == "pre" and "language" in entity:
        return f'<pre><code class="language-{escape(entity["language"])}">', "</code></pre>"
    if kind == "text_link":
        return f'<a href="{escape(entity["url"])}">', "</a>"
    if kind == "url":
        return f'<a href="{escape(text if "://" in text else f"http://{text}")}">', "</a>"
    if kind == "email":
        return f'<a href="mailto:{escape(text)}">', "</a>"
    return _TAGS.get(kind, ("", ""))
