"""The control port of a bot that only writes down what it was asked."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web


class BotControl:
    def __init__(self) -> None:
        self.due: list[str] = []
        self.scenario: str | None = None
        self.clocks: list[str] = []
        self.pending: dict[str, int] | None = None
        self.url = ""

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[None]:
        app = web.Application()
        app.add_routes([web.post("/clock", self.on_clock), web.get("/next", self.on_next), web.post("/settle", self.on_settle)])
        app.add_routes([web.get("/next-scenario", self.on_next_scenario)])
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield
        await runner.cleanup()

    async def on_clock(self, request: web.Request) -> web.Response:
        now = (await request.json())["now"]
        self.clocks.append(now)
        self.due = [at for at in self.due if at > now]
        return web.json_response({})

    async def on_next(self, request: web.Request) -> web.Response:
        until = request.query["until"]
        return web.json_response({"at": min((at for at in self.due if at <= until), default=None)})

    async def on_next_scenario(self, _request: web.Request) -> web.Response:
        return web.json_response({"at": self.scenario})

    async def on_settle(self, _request: web.Request) -> web.Response:
        if self.pending:
            return web.json_response({"pending": self.pending}, status=504)
        return web.json_response({})
