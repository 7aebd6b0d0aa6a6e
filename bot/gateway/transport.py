"""HTTP to the Bot API over aiohttp: one session for PTB's own calls and for ours. No error holds the address, so none holds the token."""

import io
import json
import re
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import Any

import aiohttp
from telegram._utils.defaultvalue import DefaultValue
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

from bot.runtime.upload import Upload

READ_TIMEOUT = 20.0
CONNECT_TIMEOUT = 5.0
SLOWEST_UPLOAD = 100_000  # bytes a second: no answer comes before a file has gone up
LONGEST_NUMBER = 30
DEEPEST = 100
JSON = {"Content-Type": "application/json"}
DECODER = json.JSONDecoder(parse_int=lambda digits: int(digits) if len(digits) <= LONGEST_NUMBER else None)
PIECES = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}]', re.DOTALL)


class NotSentError(NetworkError):
    """The request did not reach the server: no connection, or no place in the pool."""


class ReplyLostError(NetworkError):
    """The request may have reached the server; no answer came."""


@dataclass
class RefusedError(Exception):
    """The server answered: no."""

    code: int
    description: str
    retry_after: float | None = None


class AiohttpRequest(BaseRequest):
    """PTB's request interface over aiohttp, and `call` for raw methods."""

    def __init__(self, base_url: str, *, in_flight: int = 10, read: float = READ_TIMEOUT) -> None:
        """`base_url` is the server's address with `/bot<token>`, no slash at the end; `read` is how many seconds an answer may take."""
        self._base_url = base_url
        self._connections = in_flight + 6  # answers, reactions and downloads beside the sends
        self._read = read
        self._is_here = base_url.startswith(("http://127.0.0.1:", "http://localhost:", "http://[::1]:"))  # no proxy stands before it
        self._dated: tuple[str, float] | None = None  # the server's date in its last answer, and when that came
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._read

    async def initialize(self) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections), auto_decompress=True, trust_env=not self._is_here
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401  PTB's own default marker
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401, ARG002  aiohttp has no such limit
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401, ARG002  the connect limit covers the wait for the pool
    ) -> tuple[int, bytes]:
        body = None if request_data is None else dict(request_data.json_parameters)
        return await self._send(method, url, body, read=_given(read_timeout, self._read), connect=_given(connect_timeout, CONNECT_TIMEOUT))

    async def call(self, method: str, params: Mapping[str, Any], *, upload: Upload | None = None, read: float | None = None) -> Any:  # noqa: ANN401  JSON
        """The `result` of a Bot API method. Raises NotSentError, ReplyLostError or RefusedError."""
        body: Any = {name: value for name, value in params.items() if value is not None}
        if upload is not None:
            form = aiohttp.FormData({name: value if isinstance(value, str) else json.dumps(value) for name, value in body.items()})
            form.add_field(upload.field, io.BytesIO(upload.content), filename=upload.filename, content_type=upload.content_type)
            body = form
        wait = (read or self._read) + (len(upload.content) / SLOWEST_UPLOAD if upload is not None else 0)
        status, payload = await self._send("POST", f"{self._base_url}/{method}", body, read=wait, connect=CONNECT_TIMEOUT)
        return _result(status, payload)

    async def is_bot_api(self) -> bool:
        """Whether what answers there speaks the Bot API, whatever it says of the token; a server in trouble counts as one."""
        await self.initialize()
        status, payload = await self._send("POST", f"{self._base_url}/getMe", None, read=self._read, connect=CONNECT_TIMEOUT)
        try:
            answer = loads(payload)
        except ValueError:
            answer = None
        return status >= 500 or (isinstance(answer, dict) and "ok" in answer)  # noqa: PLR2004

    async def download(self, url: str) -> bytes:
        """A file's bytes. Raises NotSentError, ReplyLostError or RefusedError."""
        status, payload = await self._send("GET", url, None, read=self._read, connect=CONNECT_TIMEOUT)
        if status != 200:  # noqa: PLR2004
            raise RefusedError(status, "the file was refused")
        return payload

    async def _send(self, method: str, url: str, body: Any, *, read: float, connect: float) -> tuple[int, bytes]:  # noqa: ANN401
        if self._session is None:
            raise NotSentError("the connection is closed")
        headers = {}
        if isinstance(body, dict):  # encoded here: aiohttp prepares a multipart body with a random boundary first, and drops it
            body, headers = json.dumps(body).encode(), JSON
        try:
            async with self._session.request(method, url, data=body, headers=headers, timeout=_timeout(connect, read)) as response:
                self._dated = (response.headers.get("Date", ""), time.time())
                return response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSentError(type(error).__name__) from None
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise ReplyLostError(type(error).__name__) from None

    @property
    def clock_off(self) -> float | None:
        """Seconds that our clock was ahead of the server's, by its last answer."""
        if self._dated is None:
            return None
        date, at = self._dated
        with suppress(ValueError, TypeError):
            return (datetime.fromtimestamp(at, UTC) - parsedate_to_datetime(date)).total_seconds()
        return None


@lru_cache
def _timeout(connect: float, read: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=None, connect=connect, sock_read=read)


def loads(payload: bytes) -> Any:  # noqa: ANN401  JSON
    """JSON as Telegram may send it, whatever bytes, numbers and depths are in it. Raises ValueError."""
    text = payload.decode("utf-8", "replace")
    try:
        return _parse(text)
    except RecursionError:
        return _parse(_cut(text))


def _parse(text: str) -> Any:  # noqa: ANN401
    return DECODER.decode(text)


def _cut(text: str) -> str:
    """The same JSON with null for what is nested too deep: one such update must not hide those beside it."""
    kept, depth, start = [], 0, 0
    for found in PIECES.finditer(text):
        if found[0] in ("[", "{"):
            depth += 1
            if depth == DEEPEST:
                kept.append(text[start : found.start()] + "null")
        elif found[0] in ("]", "}"):
            start = found.end() if depth == DEEPEST else start
            depth -= 1
    if depth >= DEEPEST:
        raise ValueError("it never ends")
    return "".join([*kept, text[start:]])


def _result(status: int, payload: bytes) -> Any:  # noqa: ANN401
    try:
        answer = loads(payload)
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        raise RefusedError(status if status >= 500 else 502, "the answer was not JSON")  # noqa: PLR2004
    if answer.get("ok") is True:
        return answer.get("result")
    code, parameters = answer.get("error_code"), answer.get("parameters")
    wait = parameters.get("retry_after") if isinstance(parameters, dict) else None
    raise RefusedError(
        code if isinstance(code, int) else status, str(answer.get("description") or ""), wait if isinstance(wait, int | float) else None
    )


def _given(value: Any, default: float) -> float:  # noqa: ANN401
    return default if value is None or isinstance(value, DefaultValue) else float(value)
