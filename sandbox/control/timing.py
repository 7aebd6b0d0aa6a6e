"""The clock and settling, as a caller asks for them."""

from datetime import datetime, timedelta

from aiohttp import web

from sandbox.clock import to_text
from sandbox.control.body import read
from sandbox.control.stepping import SETTLED_WITHIN, Stepper
from sandbox.errors import ControlError
from sandbox.shapes import Json
from sandbox.world import World

_LONGEST = 3600.0


async def on_clock(world: World, request: web.Request, *, stepper: Stepper) -> Json:
    body = await read(request)
    advance, to, now = body.number("advance"), body.instant("to"), world.clock.now()
    name = body.text("scenario_of")
    if sum(each is not None for each in (advance, to, name)) != 1:
        raise ControlError(400, "move the clock by advance (seconds), to an instant, or to the next scenario_of a person")
    if name is not None:
        to = max(await _next_scenario(world, name, stepper), now)
    try:
        target = to or now + timedelta(seconds=advance or 0)
    except OverflowError:
        raise ControlError(400, "that is beyond the calendar") from None
    if target < now:
        raise ControlError(400, f"the clock cannot go back; it is {to_text(now)}")
    return {"now": to_text(await stepper.move_to(target))}


async def _next_scenario(world: World, name: str, stepper: Stepper) -> datetime:
    person = world.people.find(name)
    at = None if person is None else await stepper.next_scenario(person.user_id)
    if at is None:
        raise ControlError(404, f"no scenario is planned for {name}")
    return at


async def on_now(world: World, _request: web.Request) -> Json:
    return {"now": to_text(world.clock.now())}


async def on_settle(_world: World, request: web.Request, *, stepper: Stepper) -> Json:
    seconds = (await read(request)).number("timeout")
    if seconds is not None and not 0 <= seconds <= _LONGEST:
        raise ControlError(400, f"timeout is 0 to {_LONGEST:.0f} seconds")
    await stepper.settle(SETTLED_WITHIN if seconds is None else seconds)
    return {}
