"""Once a night: a verified backup, and forgetting what need not be kept. Due as rows, so a machine that slept catches up."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from bot.gateway import logs
from bot.gateway.context import Gate
from db import Database, backup, chores, farewells, inbox, outbox, people, reports, support
from db.chores import Chore
from db.file import FileRefusedError

log = structlog.get_logger()

HOUR, MINUTE = 8, 17  # UTC: night in the Americas
AGAIN = timedelta(hours=1)
LONGEST_END = 5.0  # seconds
INBOX_KEPT = timedelta(days=7)
OUTBOX_KEPT = timedelta(days=60)
PASSERS_BY_KEPT = timedelta(days=7)
REPORTS_KEPT = timedelta(days=365)


def next_night(now: datetime) -> datetime:
    tonight = now.replace(hour=HOUR, minute=MINUTE, second=0, microsecond=0)
    return tonight if tonight > now else tonight + timedelta(days=1)


class Nightly:
    def __init__(self, gate: Gate, *, folder: Path, days: int, key: str) -> None:
        """Backups go to `folder`, encrypted with the same key, and are kept for `days`."""
        self._gate = gate
        self._folder = folder
        self._days = days
        self._key = key
        self._task: asyncio.Task[None] | None = None

    async def start_due(self) -> None:
        """Begin what is due, beside all else: a tick does not wait for a backup."""
        if self.is_idle():
            self._task = asyncio.create_task(self._run_due())

    def is_idle(self) -> bool:
        return self._task is None or self._task.done()

    async def stop(self) -> None:
        """Wait for a backup that is being made, since its thread cannot be ended; but not for a disk that is full."""
        if self._task is not None:
            await asyncio.wait({self._task}, timeout=LONGEST_END)
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def run(self) -> None:
        """All of it, due or not."""
        await self._do(Chore.FORGET, self._forget)
        await self._do(Chore.BACKUP, self._back_up)

    async def _run_due(self) -> None:
        for chore, work in ((Chore.FORGET, self._forget), (Chore.BACKUP, self._back_up)):
            if await self._gate.store.run(self._claim, chore):
                await self._do(chore, work)

    def _claim(self, db: Database, chore: Chore) -> bool:
        now = self._gate.clock.now()
        chores.plan(db, chore, now=now, next_at=next_night(now))
        return chores.claim(db, chore, now=now, again_at=now + AGAIN)

    async def _do(self, chore: Chore, work: Callable[[], Awaitable[None]]) -> None:
        store = self._gate.store
        try:
            await work()
        except Exception as error:  # noqa: BLE001  whatever it was, the bot goes on, it is written down, and tried again in an hour
            log.error("chore.failed", chore=chore, error=type(error).__name__, at=logs.place(error))  # noqa: TRY400  no traceback
            why = str(error) if isinstance(error, FileRefusedError) else type(error).__name__
            await store.run(chores.note_failed, chore, now=self._gate.clock.now(), failure=why)
        else:
            now = self._gate.clock.now()
            await store.run(chores.note_done, chore, now=now, next_at=next_night(now))

    async def _forget(self) -> None:
        forgotten = await self._gate.store.run(self._delete_old)
        await self._gate.store.run_bare(farewells.empty_log)
        log.info("forget.done", forgotten=forgotten)

    async def _back_up(self) -> None:
        now = self._gate.clock.now()
        made = await asyncio.to_thread(backup.backup, self._gate.store.path, self._key, self._folder, now=now)
        pruned = await asyncio.to_thread(backup.prune, self._folder, now=now, days=self._days)
        log.info("backup.done", rows=sum(made.rows.values()), pruned=len(pruned))

    def _delete_old(self, db: Database) -> int:
        now = self._gate.clock.now()
        return (
            inbox.forget(db, before=now - INBOX_KEPT)
            + outbox.forget(db, now=now, keep=OUTBOX_KEPT)
            + people.forget_passers_by(db, before=now - PASSERS_BY_KEPT)
            + support.forget(db, now=now)
            + reports.forget(db, before=now - REPORTS_KEPT)
        )
