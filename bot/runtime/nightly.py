"""Once a night: a verified backup, and forgetting what need not be kept. Due as rows, so a machine that slept catches up."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from bot.runtime import logs, telling
from bot.runtime.dependencies import Dependencies
from bot.services.account import closing, retention
from bot.views import operators as views
from bot.views.account import closing as closing_views
from bot.views.account import retention as retention_views
from bot.views.say import Say
from db import Database, backup, chores, farewells, inbox, outbox, people, reports, support, trainings
from db.chores import Chore
from db.file import FileRefusedError
from practice.goals import add_months
from practice.models import Language

log = structlog.get_logger()

HOUR, MINUTE = 8, 17  # UTC: night in the Americas
AGAIN = timedelta(hours=1)
TOO_OLD = timedelta(hours=36)
TOLD_EVERY = timedelta(days=1)
LONGEST_END = 5.0  # seconds
INBOX_KEPT = timedelta(days=7)
OUTBOX_KEPT = timedelta(days=60)
PASSERS_BY_KEPT = timedelta(days=7)
REPORTS_KEPT = timedelta(days=365)


def next_night(now: datetime) -> datetime:
    tonight = now.replace(hour=HOUR, minute=MINUTE, second=0, microsecond=0)
    return tonight if tonight > now else tonight + timedelta(days=1)


class Nightly:
    def __init__(self, deps: Dependencies, *, folder: Path, days: int, key: str) -> None:
        """Backups go to `folder`, encrypted with the same key, and are kept for `days`."""
        self._deps = deps
        self._folder = folder
        self._days = days
        self._key = key
        self._task: asyncio.Task[None] | None = None
        self._ending = False

    async def start_due(self) -> None:
        """Begin what is due, beside all else: a tick does not wait for a backup. Nothing begins after `stop`."""
        if self.is_idle() and not self._ending:
            self._task = asyncio.create_task(self._run_due())

    def is_idle(self) -> bool:
        return self._task is None or self._task.done()

    async def stop(self) -> None:
        """Wait for a backup that is being made, since its thread cannot be ended; but not for a disk that is full."""
        self._ending = True
        if self._task is not None:
            await asyncio.wait({self._task}, timeout=LONGEST_END)
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def check(self) -> None:
        """At start: what a killed backup left goes, and a folder that cannot be written is known at once, not at night."""
        await asyncio.to_thread(backup.sweep, self._folder)
        try:
            await asyncio.to_thread(backup.refuse_folder, self._folder)
        except FileRefusedError as error:
            log.error("chore.failed", chore=Chore.BACKUP, error="the backup folder cannot be written")  # noqa: TRY400  no traceback
            await self._deps.store.run(chores.note_failed, Chore.BACKUP, now=self._deps.clock.now(), failure=str(error))

    async def run(self) -> None:
        """All of it, due or not."""
        await self._do(Chore.FORGET, self._forget)
        await self._do(Chore.BACKUP, self._back_up)

    async def _run_due(self) -> None:
        for chore, work in ((Chore.FORGET, self._forget), (Chore.BACKUP, self._back_up)):
            if await self._deps.store.run(self._claim, chore):
                await self._do(chore, work)
        if await self._deps.store.run(self._tell):
            self._deps.wake_sender()

    def _tell(self, db: Database) -> bool:
        """Tell operators that backups fail, or that the newest is too old: once a day as long as it lasts."""
        now, standing = self._deps.clock.now(), chores.get(db, Chore.BACKUP)
        is_old = standing.done_at is not None and now - standing.done_at > TOO_OLD
        is_told = standing.told_at is not None and now - standing.told_at < TOLD_EVERY
        if is_told or not (standing.failure or is_old) or not self._deps.operator_ids:
            return False
        chores.note_told(db, Chore.BACKUP, now=now)
        for chat_id in self._deps.operator_ids:
            person = people.find(db, chat_id)
            say = Say(Language.ENGLISH if person is None else person.language, self._deps.host, self._deps.library)
            kept = None if standing.done_at is None or now - standing.done_at > timedelta(days=self._days) else standing.done_at
            text = views.backup_failed(say, kept).text
            params = {"chat_id": chat_id, "text": text, "parse_mode": "HTML"}
            outbox.add(db, chat_id=chat_id, method="sendMessage", params=params, now=now)
        return True

    def _claim(self, db: Database, chore: Chore) -> bool:
        now = self._deps.clock.now()
        chores.plan(db, chore, now=now, next_at=next_night(now))
        return chores.claim(db, chore, now=now, again_at=now + AGAIN)

    async def _do(self, chore: Chore, work: Callable[[], Awaitable[None]]) -> None:
        store = self._deps.store
        try:
            await work()
        except Exception as error:  # noqa: BLE001  whatever it was, the bot goes on, it is written down, and tried again in an hour
            log.error("chore.failed", chore=chore, error=type(error).__name__, at=logs.place(error))  # noqa: TRY400  no traceback
            why = str(error) if isinstance(error, FileRefusedError) else type(error).__name__
            await store.run(chores.note_failed, chore, now=self._deps.clock.now(), failure=why)
        else:
            now = self._deps.clock.now()
            await store.run(chores.note_done, chore, now=now, next_at=next_night(now))

    async def _retain(self) -> None:
        """Plan notices for those who were long away, and erase what those wrote whose time is over: a batch at a time."""
        while self._deps.host.retention_months and await self._deps.store.run(self._plan_notices):
            continue
        while self._deps.host.retention_months and await self._deps.store.run(self._erase):
            continue

    def _plan_notices(self, db: Database) -> int:
        return retention.plan_notices(db, self._deps.clock.now(), months=self._deps.host.retention_months)

    def _erase(self, db: Database) -> int:
        now = self._deps.clock.now()
        erased = retention.erase_ended(db, now, months=self._deps.host.retention_months)
        for each in erased:
            telling.put(db, self._deps, each.person, retention_views.erased, each, now)
        return len(erased)

    async def _close(self) -> None:
        """Where the host ended the bot and the day has come: nothing of anyone stays, in the backups neither."""
        erased = 0
        while batch := await self._deps.store.run(self._erase_everyone):
            erased += batch
        if erased:
            await asyncio.to_thread(backup.drop, self._folder)
            log.warning("closing.done", erased=erased)

    def _erase_everyone(self, db: Database) -> int:
        now = self._deps.clock.now()
        closed = closing.erase_ended(db, now)
        for each in closed:
            telling.put(db, self._deps, each.person, closing_views.closed, each, now)
        return len(closed)

    async def _forget(self) -> None:
        await self._close()
        await self._retain()
        forgotten = await self._deps.store.run(self._delete_old)
        await self._deps.store.run_bare(farewells.empty_log)
        log.info("forget.done", forgotten=forgotten)

    async def _back_up(self) -> None:
        now = self._deps.clock.now()
        try:
            made = await asyncio.to_thread(backup.backup, self._deps.store.path, self._key, self._folder, now=now)
        finally:  # people were told when the last one with their words goes, also when none is made any more
            pruned = await asyncio.to_thread(backup.prune, self._folder, now=now, days=self._days)
        log.info("backup.done", rows=sum(made.rows.values()), pruned=len(pruned))

    def _delete_old(self, db: Database) -> int:
        now = self._deps.clock.now()
        return (
            inbox.forget(db, before=now - INBOX_KEPT)
            + outbox.forget(db, now=now, keep=OUTBOX_KEPT)
            + people.forget_passers_by(db, before=now - PASSERS_BY_KEPT)
            + support.forget(db, now=now)
            + reports.forget(db, before=now - REPORTS_KEPT)
            + trainings.forget(db, held_before=add_months(now.date(), -12 * self._deps.host.certificate_years))
        )
