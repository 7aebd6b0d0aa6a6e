"""The JSON that a control request brings, checked field by field."""

import base64
import binascii
import json
from datetime import datetime

from aiohttp import web

from sandbox.clock import from_text
from sandbox.errors import ControlError
from sandbox.shapes import Json, Value


class Body:
    def __init__(self, values: Json) -> None:
        self._values = {name: value for name, value in values.items() if value is not None}

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def text(self, name: str) -> str | None:
        value: str | None = self._of_type(name, str, "a text")
        if value is not None and any("\ud800" <= character <= "\udfff" for character in value):
            raise ControlError(400, f"{name} is not valid Unicode")
        return value

    def integer(self, name: str) -> int | None:
        value: int | None = self._of_type(name, int, "a whole number")
        return value

    def number(self, name: str) -> float | None:
        value: float | None = self._of_type(name, int | float, "a number")
        if value is not None and not -1e12 < value < 1e12:  # noqa: PLR2004 - 30,000 years in seconds; also no NaN
            raise ControlError(400, f"{name} is out of range")
        return value

    def mapping(self, name: str) -> Json | None:
        value: Json | None = self._of_type(name, dict, "an object")
        return value

    def content(self, name: str) -> bytes | None:
        text = self.text(name)
        try:
            return None if text is None else base64.b64decode(text, validate=True)
        except binascii.Error:
            raise ControlError(400, f"{name} must be base64") from None

    def instant(self, name: str) -> datetime | None:
        text = self.text(name)
        try:
            return None if text is None else from_text(text)
        except (ValueError, OverflowError):
            raise ControlError(400, f"{name} must be an instant such as 2026-03-02T09:00:00Z") from None

    def _of_type(self, name: str, kind: Value, what: str) -> Value:
        value = self._values.get(name)
        if value is not None and (not isinstance(value, kind) or isinstance(value, bool)):
            raise ControlError(400, f"{name} must be {what}")
        return value


async def read(request: web.Request) -> Body:
    content = await request.read()
    try:
        values = json.loads(content) if content.strip() else {}
    except (ValueError, RecursionError):
        raise ControlError(400, "the body must be JSON") from None
    if not isinstance(values, dict):
        raise ControlError(400, "the body must be a JSON object")
    return Body(values)
