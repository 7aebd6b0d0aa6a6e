"""What each button says back: one small type per button, at most 64 bytes on the wire, versioned."""

from dataclasses import astuple, fields
from functools import lru_cache
from typing import get_type_hints

VERSION = "1"
LARGEST = 64


class Callback:
    """A button's meaning. Its name and fields are the wire format: `1Pick:42:2`."""


def encode(callback: Callback) -> str:
    """Raises ValueError past 64 bytes, Telegram's limit."""
    data = ":".join([VERSION + type(callback).__name__, *(str(part) for part in astuple(callback))])  # type: ignore[call-overload]
    if len(data.encode()) > LARGEST:
        raise ValueError(f"{type(callback).__name__} does not fit into {LARGEST} bytes")
    return data


@lru_cache(maxsize=1024)  # each press is shown to every button's handler in turn
def decode(data: str) -> Callback | None:
    """None for what this version did not write: a stale, foreign or forged button."""
    name, *parts = data.split(":")
    kind = _kinds().get(name)
    if kind is None or len(parts) != len(fields(kind)):  # type: ignore[arg-type]
        return None
    hints = get_type_hints(kind)
    try:
        return kind(*(_read(hints[field.name], part) for field, part in zip(fields(kind), parts, strict=True)))  # type: ignore[arg-type]
    except ValueError:
        return None


def _kinds() -> dict[str, type[Callback]]:
    return {VERSION + kind.__name__: kind for kind in Callback.__subclasses__()}


def _read(kind: type, part: str) -> object:
    if kind is int and not (part.isascii() and part.isdecimal() and len(part) <= 18):  # noqa: PLR2004  below 2⁶³
        raise ValueError(part)
    return kind(part)
