"""The Bot API over HTTP."""

import asyncio
import inspect
import json
import re
from dataclasses import dataclass

from aiohttp import web

from sandbox import methods
from sandbox.errors import BotApiError
from sandbox.faults import Fault, Kind
from sandbox.params import Params, read
from sandbox.shapes import Json
from sandbox.world import World

_TOKEN = re.compile(r"(\d{1,16}):[A-Za-z0-9_-]+")
_NOT_LOGGED = frozenset(["getUpdates"])


@dataclass(frozen=True, kw_only=True)
class Answer:
    status: int
    body: Json

    @property
    def description(self) -> str | None:
        return self.body.get("description")


class BotApi:
    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[web.RouteDef]:
        return [web.route("*", "/bot{token}/{method}", self.on_call), web.get("/file/bot{token}/{path:.+}", self.on_file)]

    async def on_call(self, request: web.Request) -> web.StreamResponse:
        name, params = request.match_info["method"], Params({}, {})
        try:
            self._check_token(request)
            name, method = methods.named(name)
            params = await read(request)
            methods.check_names(name, params)
        except web.HTTPRequestEntityTooLarge:
            return self._reply(name, params, Answer(status=413, body=_refusal(BotApiError(413, "Request Entity Too Large"))))
        except BotApiError as error:
            return self._reply(name, params, Answer(status=error.status, body=_refusal(error)))
        fault = self._world.faults.take(name, self._chat_name(params))
        match fault.kind if fault else None:
            case Kind.DROP_REQUEST:
                self._log(name, params, None, "the request was dropped")
                return _hang_up(request)
            case Kind.STATUS if fault:
                return self._reply(name, params, _planned(fault))
        answer = await self._perform(method, params)
        if fault and fault.kind is Kind.DROP_REPLY:
            self._world.keep.commit()
            self._log(name, params, answer.status, "the reply was dropped")
            return _hang_up(request)
        reply = self._reply(name, params, answer)
        if fault:
            await asyncio.sleep(fault.seconds)
        return reply

    async def on_file(self, request: web.Request) -> web.Response:
        try:
            self._check_token(request)
        except BotApiError as error:
            return _response(Answer(status=error.status, body=_refusal(error)))
        file = self._world.files.at(request.match_info["path"])
        if file is None:
            return _response(Answer(status=404, body=_refusal(BotApiError(404, "Not Found"))))
        return web.Response(body=file.content, content_type="application/octet-stream")

    def _check_token(self, request: web.Request) -> None:
        token = _TOKEN.fullmatch(request.match_info["token"])
        if token is None:
            raise BotApiError(401, "Unauthorized: invalid token specified")
        self._world.profile.adopt(int(token[1]))

    def _chat_name(self, params: Params) -> str | None:
        raw = str(params.values.get("chat_id", ""))
        person = self._world.people.with_id(int(raw)) if raw.isdecimal() else None
        return person.name if person else None

    async def _perform(self, method: methods.Method, params: Params) -> Answer:
        try:
            result = method(self._world, params)
            if inspect.isawaitable(result):
                result = await result
        except BotApiError as error:
            return Answer(status=error.status, body=_refusal(error))
        return Answer(status=200, body={"ok": True, "result": result})

    def _reply(self, name: str, params: Params, answer: Answer) -> web.Response:
        """What is answered is kept first."""
        self._world.keep.commit()
        self._log(name, params, answer.status, answer.description)
        return _response(answer)

    def _log(self, name: str, params: Params, status: int | None, description: str | None) -> None:
        if name not in _NOT_LOGGED:
            self._world.calls.add(name, params.for_log(), status, description)


def _response(answer: Answer) -> web.Response:
    retry_after = answer.body.get("parameters", {}).get("retry_after")
    headers = {"Retry-After": str(retry_after)} if retry_after is not None else None
    return web.Response(body=json.dumps(answer.body).encode(), status=answer.status, headers=headers, content_type="application/json")


def _refusal(error: BotApiError) -> Json:
    body = {"ok": False, "error_code": error.status, "description": error.description}
    return body | ({"parameters": error.parameters} if error.parameters else {})


def _planned(fault: Fault) -> Answer:
    details = {} if fault.retry_after is None else {"retry_after": fault.retry_after}
    return Answer(status=fault.status, body=_refusal(BotApiError(fault.status, fault.description or "A planned fault", **details)))


def _hang_up(request: web.Request) -> web.StreamResponse:
    """Close the connection without an answer."""
    if request.transport is not None:
        request.transport.close()
    return web.Response()
