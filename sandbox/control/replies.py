"""How a control request is answered: with JSON, after everything was kept."""

import json
from collections.abc import Awaitable, Callable

from aiohttp import web

from sandbox.errors import ControlError
from sandbox.shapes import Json
from sandbox.world import World

Control = Callable[[World, web.Request], Awaitable[Json | web.StreamResponse]]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def answering(world: World, control: Control) -> Handler:
    async def answer(request: web.Request) -> web.StreamResponse:
        try:
            result = await control(world, request)
        except ControlError as error:
            result = _json({"error": error.text, **error.details}, error.status)
        except web.HTTPRequestEntityTooLarge:
            result = _json({"error": "the body is too large"}, 400)
        world.keep.commit()
        return result if isinstance(result, web.StreamResponse) else _json(result, 200)

    return answer


def _json(body: Json, status: int) -> web.Response:
    return web.Response(body=json.dumps(body).encode(), status=status, content_type="application/json")
