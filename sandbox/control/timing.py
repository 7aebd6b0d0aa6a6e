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


class Timing:
    def __init__(self, world: World, stepper: Stepper) -> None:
        self._world = world
        self._stepper = stepper

    async def on_clock(self, request: web.Request) -> Json:
        body = await read(request)
        advance, to, now = body.number("advance"), body.instant("to"), self._world.clock.now()
        name = body.text("scenario_of")
        if sum(each is not None for each in (advance, to, name)) != 1:
            raise ControlError(400, "move the clock by advance (seconds), to an instant, or to the next scenario_of a person")
        if name is not None:
            to = max(await self._next_scenario(name), now)
        try:
            target = to or now + timedelta(seconds=advance or 0)
        except OverflowError:
            raise ControlError(400, "that is beyond the calendar") from None
        if target < now:
            raise ControlError(400, f"the clock cannot go back; it is {to_text(now)}")
        return {"now": to_text(await self._stepper.move_to(target))}

    async def _next_scenario(self, name: str) -> datetime:
        person = self._world.people.find(name)
        at = None if person is None else await self._stepper.next_scenario(person.user_id)
        if at is None:
            raise ControlError(404, f"no scenario is planned for {name}")
        return at

    async def on_now(self, _request: web.Request) -> Json:
        return {"now": to_text(self._world.clock.now())}

    async def on_settle(self, request: web.Request) -> Json:
        seconds = (await read(request)).number("timeout")
        if seconds is not None and not 0 <= seconds <= _LONGEST:
            raise ControlError(400, f"timeout is 0 to {_LONGEST:.0f} seconds")
        await self._stepper.settle(SETTLED_WITHIN if seconds is None else seconds)
        return {}
