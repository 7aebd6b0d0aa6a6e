"""What each button says back: one small type per button, at most 64 bytes on the wire, versioned."""

from collections.abc import Callable
from dataclasses import fields
from enum import Enum
from functools import cache, lru_cache
from typing import Any, dataclass_transform, get_type_hints

from practice.frozen import Frozen

VERSION = "1"
LARGEST = 64
MOST_DIGITS = 18  # below 2⁶³
ORDINARY_DIGITS = 10  # of a counted id, a day or a page: far past what one file will ever hold
IN_CONTENT, NAMED = 40, 28  # letters of an id: of a scenario, course or rule pack; of a topic, setting or competency
WORDS = {
    **dict.fromkeys(("course", "pack", "scenario"), IN_CONTENT),
    **dict.fromkeys(("id", "topic", "setting", "name", "part", "value", "page"), NAMED),
    "zone": 32,
    "key": 12,
    "days": 7,
    "readers": 3,
    "country": 2,
    "chosen": 2,
}  # the most letters, by the name of the field
DRAWN_IDS = frozenset({"share", "thread", "note", "about"})  # ids drawn at random take all digits


HINTS: Callable[[type], dict[str, Any]] = cache(get_type_hints)
NAMES: Callable[[type], tuple[str, ...]] = cache(lambda kind: tuple(field.name for field in fields(kind)))


BUTTONS: "dict[str, type[Callback]]" = {}
"""All that there are, by name."""


@dataclass_transform(frozen_default=True)
class Callback(Frozen):
    """A button's meaning. Its name and fields are the wire format: `1Pick:42:2`; they may be given in their order, without names.

    What others are made from (`about.py`) is no button itself.
    """

    KEYWORD_ONLY = False

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for base in cls.__bases__:
            BUTTONS.pop(base.__name__, None)
        BUTTONS[cls.__name__] = cls


def encode(callback: Callback) -> str:
    """Raises ValueError past 64 bytes, Telegram's limit."""
    kind = type(callback)
    data = ":".join([VERSION + kind.__name__, *(str(getattr(callback, name)) for name in NAMES(kind))])
    if len(data.encode()) > LARGEST:
        raise ValueError(f"{kind.__name__} does not fit into {LARGEST} bytes")
    return data


@lru_cache(maxsize=1024)
def decode(data: str) -> Callback | None:
    """None for what this version did not write: a stale, foreign or forged button."""
    name, *parts = data.split(":")
    kind = BUTTONS.get(name.removeprefix(VERSION)) if name.startswith(VERSION) else None
    if kind is None or len(parts) != len(fields(kind)):
        return None
    hints = HINTS(kind)
    try:
        return kind(*(_read(hints[field.name], part) for field, part in zip(fields(kind), parts, strict=True)))
    except ValueError:
        return None


def _width_of(kind: type[Callback]) -> int:
    """The most bytes that this button takes on the wire. Raises KeyError for a text whose longest is not said here."""
    hints = HINTS(kind)
    return len(VERSION + kind.__name__) + sum(1 + _width(field.name, hints[field.name]) for field in fields(kind))


width: Callable[..., int] = cache(_width_of)


def _width(name: str, kind: type) -> int:
    if issubclass(kind, Enum):
        return max(len(str(member).encode()) for member in kind)
    if issubclass(kind, int):
        return MOST_DIGITS if name in DRAWN_IDS else ORDINARY_DIGITS
    return WORDS[name]


def _read(kind: type, part: str) -> object:
    if kind is int and not (part.isascii() and part.isdecimal() and len(part) <= MOST_DIGITS):
        raise ValueError(part)
    return kind(part)
