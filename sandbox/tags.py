"""One start tag of Telegram's HTML: its name and the one attribute that matters."""

import re
import sys
from dataclasses import dataclass

from sandbox.errors import BotApiError, bad_request

ENTITY_TYPES = {
    **dict.fromkeys(["b", "strong"], "bold"),
    **dict.fromkeys(["i", "em"], "italic"),
    **dict.fromkeys(["u", "ins"], "underline"),
    **dict.fromkeys(["s", "strike", "del"], "strikethrough"),
    **dict.fromkeys(["span", "tg-spoiler"], "spoiler"),
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
_NAME = re.compile(r"[^ \t\r\n\v\0>]*")
_ATTRIBUTE_NAME = re.compile(r"[^ \t\r\n\v\0=>]*")
_SPACES = re.compile(r"[ \t\r\n\v]*")
_NAME_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
_CHARACTER = re.compile(r"&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([a-zA-Z]*));?")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_LONGEST_NUMBER = 10


@dataclass(frozen=True, kw_only=True)
class Tag:
    name: str
    attributes: dict[str, str]


def parse_error(text: str, source: str, at: int) -> BotApiError:
    return bad_request(f"can't parse entities: {text}".replace("{at}", str(len(source[:at].encode()))))


def read_name(source: str, at: int) -> tuple[str, int]:
    found = _NAME.match(source, at)
    assert found is not None  # noqa: S101 - the pattern matches the empty string everywhere
    return found[0].lower(), found.end()


def skip_spaces(source: str, at: int) -> int:
    found = _SPACES.match(source, at)
    return found.end() if found else at


def read_character(source: str, at: int) -> tuple[str, int]:
    """What an & at that place stands for: the character that it names, or itself."""
    found = _CHARACTER.match(source, at)
    if found is None:
        return "&", at + 1
    hexadecimal, decimal, name = found.groups()
    if name is not None:
        return (_NAMED[name], found.end()) if name in _NAMED else ("&", at + 1)
    if len(found[0].rstrip(";")) >= _LONGEST_NUMBER:
        return "&", at + 1
    number = int(hexadecimal or "0", 16) if hexadecimal is not None else int(decimal or "0")
    return (chr(number), found.end()) if 0 < number < sys.maxunicode else ("&", at + 1)


def read_start_tag(source: str, begin: int) -> tuple[Tag, int]:
    """The tag whose < stands at `begin`, and the place after its >."""
    name, at = read_name(source, begin + 1)
    if at == len(source):
        raise parse_error("Unclosed start tag at byte offset {at}", source, begin)
    if name not in ENTITY_TYPES:
        raise parse_error(f'Unsupported start tag "{name}" at byte offset {{at}}', source, begin)
    attributes: dict[str, str] = {}
    at = skip_spaces(source, at)
    while source[at : at + 1] != ">":
        attribute, value, at = _read_attribute(source, begin, name, at)
        attributes[attribute] = value
        at = skip_spaces(source, at)
        if at == len(source):
            raise parse_error("Unclosed start tag at byte offset {at}", source, begin)
    if name == "span" and attributes.get("class") != "tg-spoiler":
        raise parse_error('Tag "span" must have class "tg-spoiler" at byte offset {at}', source, begin)
    return Tag(name=name, attributes=attributes), at + 1


def _read_attribute(source: str, begin: int, tag: str, at: int) -> tuple[str, str, int]:
    found = _ATTRIBUTE_NAME.match(source, at)
    if found is None or not found[0]:
        raise parse_error(f'Empty attribute name in the tag "{tag}" at byte offset {{at}}', source, begin)
    at = skip_spaces(source, found.end())
    if source[at : at + 1] != "=":
        return found[0], "", at
    at = skip_spaces(source, at + 1)
    if at == len(source):
        raise parse_error(f'Unclosed start tag "{tag}" at byte offset {{at}}', source, begin)
    if source[at] in "'\"":
        value, at = _read_quoted(source, at)
    else:
        value, at = _read_token(source, at)
    return found[0], value, at


def _read_token(source: str, at: int) -> tuple[str, int]:
    found = _NAME_TOKEN.match(source, at)
    end = found.end() if found else at
    if end < len(source) and source[end] not in " \t\r\n\v>":
        raise parse_error("Unexpected end of name token at byte offset {at}", source, at)
    return source[at:end].lower(), end


def _read_quoted(source: str, at: int) -> tuple[str, int]:
    quote = source[at]
    at += 1
    value: list[str] = []
    while at < len(source) and source[at] != quote:
        character, at = read_character(source, at) if source[at] == "&" else (source[at], at + 1)
        value.append(character)
    return "".join(value), min(at + 1, len(source))
