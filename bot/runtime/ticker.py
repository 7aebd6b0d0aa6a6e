"""Time passes: APScheduler only calls `tick`; what is due, the night's work too, is written in rows."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.runtime import logs
from bot.runtime.dependencies import Dependencies
from bot.runtime.due import WORKS, Work
from bot.runtime.pulse import Pulse
from bot.services.daily import schedule
from db import Database

log = structlog.get_logger()

SECONDS = 15
BATCH = 50
PUT_OFF = timedelta(hours=1)


class Ticker:
    def __init__(
        self, deps: Dependencies, *, pulse: Pulse, nightly: Callable[[], Awaitable[None]], wake_dispatch: Callable[[], None]
    ) -> None:
        """Both are called with each tick: `nightly` begins what is due once a night, `wake_dispatch` finds what was handed in again."""
        self._wake_dispatch = wake_dispatch
        self._deps = deps
        self._pulse = pulse
        self._nightly = nightly
        self._rearming: asyncio.TimerHandle | None = None
        self._ticking: set[asyncio.Task[None]] = set()
        self._ending = False
        self._scheduler = AsyncIOScheduler(timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True})
        self._job = self._scheduler.add_job(self.tick, "interval", seconds=SECONDS)

    def start(self) -> None:
        self._scheduler.start()
        self._rearm()

    def _rearm(self) -> None:
        """APScheduler waits for a time on the wall clock. If that was set back, the next run is hours away: it is now instead.

        The loop's own timers follow the monotonic clock, which no one sets.
        """
        now = datetime.now(UTC)
        if self._job.next_run_time > now + timedelta(seconds=2 * SECONDS):
            log.warning("clock.set_back", seconds=int((self._job.next_run_time - now).total_seconds()))
            self._job.modify(next_run_time=now)
        self._rearming = asyncio.get_running_loop().call_later(SECONDS, self._rearm)

    async def stop(self) -> None:
        """When this returns no tick runs, whoever asked for it, and none begins any more."""
        self._ending = True
        if self._rearming is not None:
            self._rearming.cancel()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        ticking = list(self._ticking)
        for task in ticking:
            task.cancel()
        await asyncio.gather(*ticking, return_exceptions=True)

    async def tick(self) -> None:
        """Do all that is due now, a batch at a time."""
        if self._ending:
            return
        ticking = asyncio.create_task(self._do_due())
        self._ticking.add(ticking)
        ticking.add_done_callback(self._ticking.discard)
        await asyncio.wait({ticking})
        if not ticking.cancelled():  # else `stop` ended it: no error of whoever asked
            ticking.result()

    async def _do_due(self) -> None:
        now = self._deps.clock.now()
        while await self._deps.store.run(schedule.end_pauses, now, limit=BATCH):
            continue
        first = 0
        while found := await self._deps.store.run(_next_due, first, now):
            first, due = found
            await asyncio.gather(*(self._do(WORKS[first], each, now) for each in due))
            self._deps.wake_sender()
            self._pulse.ticked()
        self._pulse.ticked()
        self._deps.wake_downloads()
        self._deps.wake_sender()
        self._wake_dispatch()
        await self._nightly()

    async def _do(self, work: Work, due: Any, now: datetime) -> None:  # noqa: ANN401  what this work lists
        """One savepoint each, in one commit: someone whose row is broken keeps nobody else waiting."""
        try:
            await self._deps.store.run(work.do, self._deps, due, now)
        except Exception as error:  # noqa: BLE001  a bug, or a row that nobody foresaw
            # No traceback: it may quote what someone wrote.
            log.error("due.failed", work=work.name, id=work.queue.key_of(due), error=type(error).__name__, at=logs.place(error))  # noqa: TRY400
            await self._deps.store.run(work.queue.put_off, due, now + PUT_OFF)


def _next_due(db: Database, first: int, now: datetime) -> tuple[int, Sequence[Any]] | None:
    """The first kind of work from `first` on that has something due, and a batch of it. Mostly one transaction tells that none has."""
    for number, work in enumerate(WORKS[first:], first):
        if due := work.queue.list_due(db, now=now, limit=BATCH):
            return number, due
    return None
