"""Once a night: a verified backup, and forgetting what need not be kept."""

import asyncio
from datetime import timedelta
from pathlib import Path

import structlog

from bot.gateway.context import Gate
from db import Database, backup, farewells, inbox, outbox, people, reports, support

log = structlog.get_logger()

INBOX_KEPT = timedelta(days=7)
OUTBOX_KEPT = timedelta(days=60)
PASSERS_BY_KEPT = timedelta(days=7)
REPORTS_KEPT = timedelta(days=365)


class Nightly:
    def __init__(self, gate: Gate, *, folder: Path, days: int, key: str) -> None:
        """Backups go to `folder`, encrypted with the same key, and are kept for `days`."""
        self._gate = gate
        self._folder = folder
        self._days = days
        self._key = key

    async def run(self) -> None:
        forgotten = await self._gate.store.run(self._forget)
        await self._gate.store.run_bare(farewells.empty_log)
        now = self._gate.clock.now()
        made = await asyncio.to_thread(backup.backup, self._gate.store.path, self._key, self._folder, now=now)
        pruned = await asyncio.to_thread(backup.prune, self._folder, now=now, days=self._days)
        log.info("nightly.done", forgotten=forgotten, backup_rows=sum(made.rows.values()), pruned=pruned)

    def _forget(self, db: Database) -> int:
        now = self._gate.clock.now()
        return (
            inbox.forget(db, before=now - INBOX_KEPT)
            + outbox.forget(db, now=now, keep=OUTBOX_KEPT)
            + people.forget_passers_by(db, before=now - PASSERS_BY_KEPT)
            + support.forget(db, now=now)
            + reports.forget(db, before=now - REPORTS_KEPT)
        )
