"""The control APIs of a sandbox and a bot in this process, asked without the wire; tests/sandbox and tests/browser ask over HTTP."""

import json
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from aiohttp import web

from bot.app import App
from bot.gateway.control import Control

Handler = Callable[[Any], Awaitable[web.StreamResponse]]
Route = tuple[str, re.Pattern[str], Handler]


@dataclass(frozen=True, kw_only=True)
class Request:
    """As much of one as the handlers look at."""

    content: bytes
    query: Mapping[str, str]
    match_info: Mapping[str, str]
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def can_read_body(self) -> bool:
        return bool(self.content)

    async def read(self) -> bytes:
        return self.content

    async def json(self) -> Any:
        return json.loads(self.content)


def routes_of(defined: Iterable[web.RouteDef]) -> list[Route]:
    return [(each.method, _pattern(each.path), each.handler) for each in defined]


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\{(\w+)(?::([^}]+))?\}", lambda part: f"(?P<{part[1]}>{part[2] or '[^/]+'})", path))


async def ask(routes: Iterable[Route], method: str, path: str, body: Any = None) -> tuple[int, Any]:
    """The status and the JSON of the answer."""
    parts = urlsplit(path)
    for its, pattern, handler in routes:
        if its == method and (found := pattern.fullmatch(parts.path)):
            content = b"" if body is None else json.dumps(body).encode()
            match_info = {name: unquote(value) for name, value in found.groupdict().items()}
            answer: Any = await handler(Request(content=content, query=dict(parse_qsl(parts.query)), match_info=match_info))
            return answer.status, json.loads(answer.body)
    raise LookupError(path)


def control_of(app: App) -> list[Route]:
    control = Control(store=app.deps.store, clock=app.deps.clock, tick=app.ticker.tick, busy=app.busy)
    return [(route.method, _pattern(route.resource.canonical), route.handler) for route in control.app().router.routes() if route.resource]
