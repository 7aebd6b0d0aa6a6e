"""Time passes: APScheduler only calls `tick` and the nightly work; what is due is written in rows."""

from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.gateway import post
from bot.gateway.context import Gate
from bot.services import schedule
from bot.views import prompts as prompt_views
from bot.views.say import Say
from db import Database, people

log = structlog.get_logger()

SECONDS = 15
BATCH = 50


class Ticker:
    def __init__(self, gate: Gate, *, nightly: Callable[[], Awaitable[None]]) -> None:
        self._gate = gate
        self._scheduler = AsyncIOScheduler(timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True})
        self._scheduler.add_job(self.tick, "interval", seconds=SECONDS)
        self._scheduler.add_job(nightly, "cron", hour=8, minute=17)

    def start(self) -> None:
        self._scheduler.start()

    def stop(self) -> None:
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def tick(self) -> None:
        """Plan for everyone who is due now, a batch at a time."""
        now = self._gate.clock.now()
        while await self._gate.store.run(self._plan, now):
            self._gate.wake_sender()
        self._gate.wake_sender()
        self._gate.wake_downloads()

    def _plan(self, db: Database, now: datetime) -> int:
        rested = schedule.end_pauses(db, now, limit=BATCH)
        due = people.list_due(db, now=now, limit=BATCH)
        for person in due:
            planned = schedule.plan(db, person, now, library=self._gate.library, rng=self._gate.rng)
            if planned is not None:
                post.put(db, person, prompt_views.planned(planned, Say(person.language, self._gate.host, self._gate.library)), now=now)
        return rested + len(due)
