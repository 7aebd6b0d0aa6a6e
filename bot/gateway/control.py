"""The loopback port by which a sandbox moves this bot's clock and waits until it is at rest."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

from bot.runtime.clock import Clock
from bot.runtime.due import WORKS
from db import Database, certificates, inbox, outbox, people, reflections
from db.store import Store
from practice.frozen import Frozen


class Control(Frozen):
    store: Store
    clock: Clock
    tick: Callable[[], Awaitable[None]]
    busy: Callable[[], dict[str, int]]  # what is under way in memory, by name; zeros where nothing is

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_post("/clock", self._set_clock)
        app.router.add_get("/next", self._next)
        app.router.add_get("/next-scenario", self._next_scenario)
        app.router.add_post("/settle", self._settle)
        return app

    async def _set_clock(self, request: web.Request) -> web.Response:
        try:
            self.clock.set(_instant((await request.json())["now"]))
        except (ValueError, KeyError, TypeError) as error:
            return web.json_response({"error": str(error)}, status=400)
        await self.tick()
        return web.json_response({})

    async def _next(self, request: web.Request) -> web.Response:
        try:
            until = _instant(request.query["until"])
        except (ValueError, KeyError) as error:
            return web.json_response({"error": str(error)}, status=400)
        return _when(await self.store.run(lambda db: next_due_at(db, after=self.clock.now(), until=until)))

    async def _next_scenario(self, request: web.Request) -> web.Response:
        """When the next one is planned for whoever has this chat."""
        try:
            chat_id = int(request.query["chat"])
        except (ValueError, KeyError) as error:
            return web.json_response({"error": str(error)}, status=400)
        person = await self.store.run(people.find, chat_id)
        return _when(None if person is None else person.next_prompt_at)

    async def _settle(self, request: web.Request) -> web.Response:
        body: dict[str, Any] = await request.json() if request.can_read_body else {}
        deadline = time.monotonic() + float(body.get("timeout") or 30)
        while pending := await self.pending():
            if time.monotonic() > deadline:
                return web.json_response({"error": "not settled in time", "pending": pending}, status=504)
            await asyncio.sleep(0.002)
        return web.json_response({})

    async def pending(self) -> dict[str, int]:
        """What is not done yet, by name; empty when the bot is at rest. Rows are counted only where nothing is under way in memory."""
        return _some(self.busy()) or _some({**await self.store.run(_count_waiting, self.clock), **self.busy()})


def next_due_at(db: Database, *, after: datetime, until: datetime) -> datetime | None:
    """The first instant up to `until` at which something is due: `after` itself where a tick has still to do something."""
    if any(work.queue.list_due(db, now=after, limit=1) for work in WORKS):
        return after
    found = [work.queue.next_at(db, after=after) for work in WORKS]
    found += [outbox.next_due_at(db, after=after), reflections.TO_FETCH.next_at(db, after=after)]
    found.append(certificates.TO_FETCH.next_at(db, after=after))
    return min((at for at in found if at is not None and at <= until), default=None)


def _count_waiting(db: Database, clock: Clock) -> dict[str, int]:
    now = clock.now()  # looked at only here: what was put just before, in the second after the one in which this was asked, is due too
    return {
        "inbox": inbox.count_new(db),
        "outbox": outbox.count_due(db, now=now),
        "voices": len(reflections.TO_FETCH.list_due(db, now=now, limit=1)),
        "certificates": len(certificates.TO_FETCH.list_due(db, now=now, limit=1)),
    }


def _some(counts: dict[str, int]) -> dict[str, int]:
    return {name: count for name, count in counts.items() if count}


def _when(at: datetime | None) -> web.Response:
    return web.json_response({"at": None if at is None else at.isoformat().replace("+00:00", "Z")})


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("An instant needs its zone: 2026-01-31T09:00:00Z")
    return at.astimezone(UTC)
