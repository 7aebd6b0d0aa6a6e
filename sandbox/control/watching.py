"""What a test watches and spoils: the log of calls, and faults."""

from aiohttp import web

from sandbox.control.body import Body, read
from sandbox.errors import BotApiError, ControlError
from sandbox.faults import EVERY, Fault, Kind
from sandbox.methods import named
from sandbox.shapes import Json
from sandbox.world import World

_LONGEST_PAUSE = 3600.0


async def on_calls(world: World, request: web.Request) -> Json:
    since = request.query.get("since", "0")
    if not since.isdecimal():
        raise ControlError(400, "since is a number of a call")
    return {"calls": world.calls.since(int(since))}


async def on_fault(world: World, request: web.Request) -> Json:
    world.faults.add(_fault(await read(request)))
    return {}


async def on_clear(world: World, _request: web.Request) -> Json:
    world.faults.clear()
    return {}


def _fault(body: Body) -> Fault:
    kind = body.text("kind")
    if kind not in list(Kind):
        raise ControlError(400, f"kind is one of {', '.join(Kind)}")
    times, seconds = body.integer("times"), body.number("seconds") or 0.0
    if (times is not None and times < 1) or not 0 <= seconds <= _LONGEST_PAUSE:
        raise ControlError(400, "times is 1 or more, seconds 0 or more")
    return Fault(
        method=_method(body.text("method")),
        chat=body.text("chat"),
        kind=Kind(str(kind)),
        status=_status(body, Kind(str(kind))),
        description=body.text("description"),
        retry_after=body.integer("retry_after"),
        seconds=seconds,
        times=times or 1,
    )


def _method(name: str | None) -> str:
    try:
        return EVERY if name == EVERY else named(name or "")[0]
    except BotApiError:
        raise ControlError(400, f'method is "{EVERY}" or a method of the Bot API that the sandbox has') from None


def _status(body: Body, kind: Kind) -> int:
    status = body.integer("status")
    if kind is Kind.STATUS and (status is None or not 400 <= status <= 599):  # noqa: PLR2004 - the HTTP errors
        raise ControlError(400, "status is an HTTP error, 400 to 599")
    return status or 0
