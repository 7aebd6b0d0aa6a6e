"""Time: waiting until the bot has done everything, and moving the clock from one due instant to the next."""

import asyncio
import time
from datetime import datetime
from urllib.parse import urlencode

import aiohttp

from sandbox.clock import from_text, to_text
from sandbox.errors import ControlError
from sandbox.shapes import Json
from sandbox.world import World

SETTLED_WITHIN = 30.0
_MOST_STEPS = 100_000
_BETWEEN_ATTEMPTS = 0.1
_GRACE = 5.0
_ANSWERS_WITHIN = 300.0
_OK = 200


class Stepper:
    """Speaks to the bot's control port; without one it refuses."""

    def __init__(self, world: World, session: aiohttp.ClientSession) -> None:
        self._world = world
        self._session = session
        self._moving = asyncio.Lock()
        self.bot_control: str | None = None
        self.is_bot_starting = False

    async def settle(self, seconds: float) -> None:
        """Return when every update is handled and nothing is due to be sent; 504 with what is pending after that time."""
        self._url("/settle")
        ends_at = time.monotonic() + seconds
        while True:
            seen = self._world.updates.added
            await self._wait_until_delivered(ends_at)
            await self._wait_until_handled(ends_at)
            if self._world.updates.added == seen and not self._world.updates.pending():
                return

    async def next_scenario(self, chat_id: int) -> datetime | None:
        await self.settle(SETTLED_WITHIN)
        answer = await self._ask("GET", f"/next-scenario?chat={chat_id}")
        return from_text(answer["at"]) if answer.get("at") else None

    async def move_to(self, target: datetime) -> datetime:
        async with self._moving:
            await self.settle(SETTLED_WITHIN)
            for _ in range(_MOST_STEPS):
                due_at = await self._next(target)
                if due_at is None:
                    break
                await self._step(due_at)
            else:
                raise ControlError(504, "the bot keeps finding something due", pending={"steps": _MOST_STEPS})
            return await self._step(target)

    async def _step(self, instant: datetime) -> datetime:
        now = self._world.clock.move_to(instant)
        await self._ask("POST", "/clock", {"now": to_text(now)})
        await self.settle(SETTLED_WITHIN)
        return now

    async def _next(self, target: datetime) -> datetime | None:
        until = to_text(max(target, self._world.clock.now()))
        answer = await self._ask("GET", f"/next?{urlencode({'until': until})}")
        return from_text(answer["at"]) if answer.get("at") else None

    async def _wait_until_delivered(self, ends_at: float) -> None:
        if not self._world.updates.pending():
            return
        try:
            await asyncio.wait_for(self._world.updates.is_drained.wait(), max(ends_at - time.monotonic(), 0))
        except TimeoutError:
            raise ControlError(504, "not settled in time", pending=self._undelivered()) from None

    async def _wait_until_handled(self, ends_at: float) -> None:
        """Ask the bot to wait; a bot that is just starting again is asked until it answers."""
        while True:
            left = max(ends_at - time.monotonic(), 0)
            try:
                return await self._settle_bot(left)
            except (aiohttp.ClientError, TimeoutError):
                if left == 0:
                    pending = self._undelivered() | {"bot": "its control port does not answer"}
                    raise ControlError(504, "not settled in time", pending=pending) from None
                await asyncio.sleep(min(_BETWEEN_ATTEMPTS, left))

    async def _settle_bot(self, seconds: float) -> None:
        status, body = await self._call("POST", "/settle", {"timeout": seconds}, within=seconds + _GRACE)
        if status != _OK:
            pending = self._undelivered() | {"bot": body.get("pending", body)}
            raise ControlError(504, "not settled in time", pending=pending)

    def _undelivered(self) -> Json:
        return {"updates": len(self._world.updates.pending())}

    async def _ask(self, method: str, path: str, body: Json | None = None) -> Json:
        try:
            status, answer = await self._call(method, path, body)
        except (aiohttp.ClientError, TimeoutError):
            raise ControlError(409, "the bot's control port does not answer") from None
        if status != _OK:
            raise ControlError(409, f"the bot's control port answered {status} to {path}", bot=answer)
        return answer

    async def _call(self, method: str, path: str, body: Json | None = None, within: float = _ANSWERS_WITHIN) -> tuple[int, Json]:
        patience = aiohttp.ClientTimeout(total=within)
        async with self._session.request(method, self._url(path), json=body, timeout=patience) as answer:
            return answer.status, await _body(answer)

    def _url(self, path: str) -> str:
        if not self.bot_control and self.is_bot_starting:
            raise ControlError(503, "the bot is still starting")
        if not self.bot_control:
            raise ControlError(409, "there is no bot control port: start the sandbox with --bot-control, or together with the bot")
        return self.bot_control.rstrip("/") + path


async def _body(answer: aiohttp.ClientResponse) -> Json:
    try:
        body = await answer.json(content_type=None)
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}
