"""What a call was given: values from the query, a form or JSON, and uploaded files."""

import json
from dataclasses import dataclass
from typing import TypeVar

from aiohttp import web
from aiohttp.web_request import FileField

from sandbox.errors import bad_request
from sandbox.shapes import Json, Value

Kind = TypeVar("Kind", list[Value], Json)

# A string in these is a text even where it looks like JSON.
_TEXTS = frozenset([
    "text", "caption", "parse_mode", "url", "secret_token", "file_id", "callback_query_id", "description", "short_description",
    "name", "language_code", "action", "photo", "document", "voice", "message_effect_id", "business_connection_id"
])  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Upload:
    filename: str
    content: bytes


class Params:
    def __init__(self, values: Json, uploads: dict[str, Upload]) -> None:
        self.values = {name: value for name, value in values.items() if value is not None}
        self.uploads = uploads

    def names(self) -> set[str]:
        """The parameters; files that others refer to by attach:// are none."""
        attached = {value.removeprefix("attach://") for value in self.values.values() if isinstance(value, str)}
        return {*self.values, *(name for name in self.uploads if name not in attached)}

    def text(self, name: str) -> str:
        """Empty where it is absent."""
        value = self.values.get(name, "")
        if isinstance(value, bool | dict | list):
            raise bad_request(f'can\'t parse parameters: Field "{name}" must be of type String')
        try:
            str(value).encode()
        except UnicodeEncodeError:
            raise bad_request("strings must be encoded in UTF-8") from None
        return str(value)

    def integer(self, name: str) -> int | None:
        value = self.values.get(name)
        if value is None or value == "":
            return None
        try:
            return int(str(value))
        except ValueError:
            raise bad_request(f"{name} must be an integer") from None

    def boolean(self, name: str) -> bool:
        return str(self.values.get(name, "")).lower() in {"true", "yes", "1"}

    def array(self, name: str) -> list[Value] | None:
        return self._structure(name, list, "an Array")

    def mapping(self, name: str) -> Json | None:
        return self._structure(name, dict, "an Object")

    def _structure(self, name: str, kind: type[Kind], what: str) -> Kind | None:
        """A JSON document of that kind, given as one or as its text; None where it is absent."""
        value, called = self.values.get(name), name.replace("_", " ")
        if isinstance(value, str):
            try:
                value = json.loads(value) if value else None
            except ValueError:
                raise bad_request(f"can't parse {called} JSON object") from None
        if value is not None and not isinstance(value, kind):
            raise bad_request(f"can't parse {called}: expected {what}")
        return value

    def upload(self, name: str) -> Upload | None:
        value = self.values.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            return self.uploads.get(value.removeprefix("attach://"))
        return self.uploads.get(name)

    def for_log(self) -> Json:
        """As sent, JSON texts as what they say, files by name and size."""
        uploads = {name: {"filename": upload.filename, "size": len(upload.content)} for name, upload in self.uploads.items()}
        return {name: _decoded(name, value) for name, value in self.values.items()} | uploads


def _decoded(name: str, value: Value) -> Value:
    if name in _TEXTS or not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


async def read(request: web.Request) -> Params:
    values: Json = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "application/json":
        values |= await _read_json(request)
    elif request.body_exists:
        for name, value in (await _read_form(request)).items():
            if isinstance(value, FileField):
                with value.file:
                    uploads[name] = Upload(filename=value.filename, content=value.file.read())
            else:
                values[name] = value.decode() if isinstance(value, bytes | bytearray) else value
    return Params(values, uploads)


async def _read_json(request: web.Request) -> Json:
    body = await request.read()
    try:
        values = json.loads(body) if body else {}
    except (ValueError, RecursionError):
        raise bad_request("can't parse JSON-encoded body") from None
    if not isinstance(values, dict):
        raise bad_request("can't parse JSON-encoded body: expected an Object")
    return values


async def _read_form(request: web.Request) -> Json:
    try:
        return dict(await request.post())
    except (ValueError, UnicodeDecodeError):
        raise bad_request("can't parse the request's body") from None
