"""Telegram's HTML parse mode: text and entities, offsets in UTF-16 units, errors with byte offsets."""

import re
from dataclasses import dataclass

from sandbox.entities import Entity, sort, utf16_length
from sandbox.errors import bad_request
from sandbox.links import checked_link
from sandbox.shapes import Json
from sandbox.tags import ENTITY_TYPES, Tag, parse_error, read_character, read_name, read_start_tag, skip_spaces

_PLAIN = re.compile(r"[^<&]+")
_USER_LINK = re.compile(r"tg://user\?id=(\d+)")


@dataclass(frozen=True, kw_only=True)
class _Open:
    tag: Tag
    offset: int
    written: int


def parse(source: str) -> tuple[str, list[Entity]]:
    return _Parser(source).parse()


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.written: list[str] = []
        self.offset = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def parse(self) -> tuple[str, list[Entity]]:
        while self.at < len(self.source):
            self._step()
        if self.open:
            raise bad_request(f"can't parse entities: Can't find end tag corresponding to start tag \"{self.open[-1].tag.name}\"")
        return _joined(self.written), sort([_without_private(entity) for entity in self.entities])

    def _step(self) -> None:
        if plain := _PLAIN.match(self.source, self.at):
            self._write(plain[0])
            self.at = plain.end()
        elif self.source[self.at] == "&":
            character, self.at = read_character(self.source, self.at)
            self._write(character)
        elif self.source.startswith("</", self.at):
            self._end()
        else:
            self._start()

    def _write(self, text: str) -> None:
        self.written.append(text)
        self.offset += utf16_length(text)

    def _start(self) -> None:
        tag, self.at = read_start_tag(self.source, self.at)
        self.open.append(_Open(tag=tag, offset=self.offset, written=len(self.written)))

    def _end(self) -> None:
        begin = self.at
        if not self.open:
            raise parse_error("Unexpected end tag at byte offset {at}", self.source, begin)
        name, at = read_name(self.source, begin + 2)
        at = skip_spaces(self.source, at)
        if self.source[at : at + 1] != ">":
            raise parse_error("Unclosed end tag at byte offset {at}", self.source, begin)
        opened = self.open.pop()
        if name and name != opened.tag.name:
            expected = f'expected "</{opened.tag.name}>", found "</{name}>"'
            raise parse_error(f"Unmatched end tag at byte offset {{at}}, {expected}", self.source, begin)
        self.at = at + 1
        if self.offset > opened.offset:
            self._close(opened)

    def _close(self, opened: _Open) -> None:
        details = self._details(opened)
        if details is None:
            return
        entity = {"type": ENTITY_TYPES[opened.tag.name], "offset": opened.offset, "length": self.offset - opened.offset, **details}
        inner = self.entities[-1] if self.entities else {}
        if {entity["type"], inner.get("type")} == {"pre", "code"} and _same_place(entity, inner):
            language = entity.get("language") or inner.get("language")
            if language:
                self.entities[-1] = {**entity, "type": "pre", "language": language}
                return
        self.entities.append(entity)

    def _details(self, opened: _Open) -> Json | None:
        """What the entity says besides its place; None if it is none after all."""
        attributes = opened.tag.attributes
        match opened.tag.name:
            case "a":
                return _link(attributes.get("href") or "".join(self.written[opened.written :]))
            case "code" if attributes.get("class", "").startswith("language-"):
                return {"language": attributes["class"].removeprefix("language-")}
            case "blockquote" if "expandable" in attributes:
                return {"type": "expandable_blockquote"}
            case "tg-emoji":
                return {"custom_emoji_id": _number(attributes.get("emoji-id"), "Invalid custom emoji identifier specified")}
            case "tg-time":
                unix = int(_number(attributes.get("unix"), "Invalid date specified"))
                return {"unix_time": unix, "date_time_format": attributes.get("format", "")}
        return {}


def _joined(written: list[str]) -> str:
    try:
        return "".join(written).encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError:
        unmatched = "check for unmatched surrogate code units"
        raise bad_request(
            f"can't parse entities: Text contains invalid Unicode characters after decoding HTML entities, {unmatched}"
        ) from None


def _same_place(one: Entity, other: Entity) -> bool:
    return (one["offset"], one["length"]) == (other.get("offset"), other.get("length"))


def _without_private(entity: Entity) -> Entity:
    """A language counts only on code inside pre."""
    return {key: value for key, value in entity.items() if key != "language" or entity["type"] == "pre"}


def _link(address: str) -> Json | None:
    if user := _USER_LINK.fullmatch(address):
        return {"type": "text_mention", "user": {"id": int(user[1]), "is_bot": False, "first_name": "Someone"}}
    url = checked_link(address)
    return {"url": url} if url else None


def _number(text: str | None, error: str) -> str:
    if not re.fullmatch(r"[0-9]{1,19}", text or "") or int(text or "0") == 0:
        raise bad_request(f"can't parse entities: {error}")
    return str(text)
