"""A local Telegram: the Bot API, a control API and a page like a phone, on one loopback port."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web

from sandbox.api import BotApi
from sandbox.clock import Clock
from sandbox.control.routes import control_routes
from sandbox.control.stepping import Stepper
from sandbox.files import BIGGEST_UPLOAD
from sandbox.pushing import LOOPBACK, Pusher
from sandbox.world import World

_BIGGEST_BODY = BIGGEST_UPLOAD * 3 // 2
_LAST_ANSWERS_WITHIN = 1.0


class Server:
    """`start_at` is where its clock begins, `keep` a file that outlives it, `flood` turns Telegram's sending limits on."""

    def __init__(
        self,
        port: int = 0,
        start_at: datetime | None = None,
        bot_control: str | None = None,
        keep: Path | None = None,
        *,
        flood: bool = False,
        host: str = "127.0.0.1",
    ) -> None:
        self.port = port
        self._host = host
        self._world = partial(World, start_at=start_at, keep=keep, flood=flood)
        self._bot_control = bot_control
        self._ending = contextlib.AsyncExitStack()
        self._stepper: Stepper | None = None
        self.controls: list[web.RouteDef] = []
        self._clock: Clock | None = None

    def now(self) -> datetime:
        """What the sandbox's clock says; only between start and stop."""
        assert self._clock is not None  # noqa: S101  it has been started
        return self._clock.now()

    @property
    def url(self) -> str:
        return f"http://{self._host}:{self.port}"

    @property
    def bot_control(self) -> str | None:
        return self._bot_control

    @bot_control.setter
    def bot_control(self, url: str | None) -> None:
        """Where the bot listens; from then on it has started."""
        self._bot_control = url
        if self._stepper is not None:
            self._stepper.bot_control = url

    def expect_bot(self) -> None:
        """One is starting in this process: until `bot_control` is set, whoever asks for its help is told so."""
        assert self._stepper is not None  # noqa: S101  it has been started
        self._stepper.is_bot_starting = True

    async def start(self) -> Self:
        async with contextlib.AsyncExitStack() as ending:
            world = self._world()
            self._clock = world.clock
            ending.callback(world.keep.close)
            session = await ending.enter_async_context(aiohttp.ClientSession(trust_env=False))
            self._stepper = Stepper(world, session)
            self._stepper.bot_control = self._bot_control
            await self._serve(world, self._stepper, ending)
            pusher = Pusher(world, session)
            ending.push_async_callback(pusher.stop)
            ending.push_async_callback(_cancel, asyncio.create_task(pusher.run()))
            ending.callback(world.updates.end_poll, "the end of the sandbox")
            self._ending = ending.pop_all()
        return self

    async def stop(self) -> None:
        await self._ending.aclose()

    async def _serve(self, world: World, stepper: Stepper, ending: contextlib.AsyncExitStack) -> None:
        app = web.Application(client_max_size=_BIGGEST_BODY, middlewares=[_refuse_other_sites])
        app.add_routes(BotApi(world).routes())
        self.controls = control_routes(world, stepper)
        app.add_routes(self.controls)
        # What is asked for after its caller has gone need not go on; no access log, since paths hold tokens.
        runner = web.AppRunner(app, handler_cancellation=True, access_log=None, shutdown_timeout=_LAST_ANSWERS_WITHIN)
        ending.push_async_callback(runner.cleanup)
        await runner.setup()
        site = web.TCPSite(runner, self._host, self.port)
        await site.start()
        self.port = runner.addresses[0][1]


@web.middleware
async def _refuse_other_sites(request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> web.StreamResponse:
    """A web page from elsewhere, open in the same browser, may not play a person here."""
    origin = request.headers.get("Origin")
    host = urlsplit(f"//{request.host}").hostname
    if host not in LOOPBACK or (origin is not None and urlsplit(origin).netloc != request.host):
        raise web.HTTPForbidden(text="This is only for this computer.")
    return await handler(request)


async def _cancel(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
