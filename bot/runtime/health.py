"""Whether the bot is well, seen from outside: each thing that can go wrong without ending the process is one check."""

import asyncio
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from bot.runtime.clock import Clock
from bot.runtime.pulse import Pulse
from db import Database, backup, chores, inbox, noticed, outbox, people
from db.chores import Chore
from db.noticed import Wrong
from db.store import Store
from practice.frozen import Frozen

ANSWER_WITHIN = 5.0  # seconds for the database
TICK_WITHIN = 120.0
HEARD_WITHIN = 180.0  # a poll waits up to 65 s, and after failures 30 s more
HANDLED_WITHIN = timedelta(minutes=5)
SENT_WITHIN = timedelta(hours=2)  # thousands may be due within one hour
BACKUP_WITHIN = timedelta(hours=36)
LEAST_FREE = 200 * 1024 * 1024  # bytes
MOST_OFF = 60.0  # seconds between our clock and Telegram's


class Readings(Frozen):
    """What the rows say."""

    inbox: dict[str, int]  # by state
    outbox: dict[str, int]
    oldest_new_at: datetime | None
    oldest_due_at: datetime | None
    people_due: int
    backup_failed: bool
    said_wrong: tuple[Wrong, ...]  # of what the mirror of words named


class Check(Frozen):
    """`value` is an age in seconds, or free bytes; None where there is nothing to measure."""

    name: str
    ok: bool
    value: float | None = None


class Status(Frozen):
    now: datetime
    checks: tuple[Check, ...]
    readings: Readings | None  # None: the database did not answer

    @property
    def ok(self) -> bool:
        return all(check.ok for check in self.checks)


class Health(Frozen):
    store: Store
    clock: Clock
    pulse: Pulse
    backup_folder: Path
    clock_off: Callable[[], float | None]  # seconds that our clock is ahead of Telegram's, if any answer told

    async def look(self) -> Status:
        now = self.clock.now()
        try:
            async with asyncio.timeout(ANSWER_WITHIN):
                readings = await self.store.run(read, now=now)
        except Exception:  # noqa: BLE001  whatever it is, it is the answer to the question
            readings = None
        free = await asyncio.to_thread(self._free)
        newest = await asyncio.to_thread(backup.newest, self.backup_folder)
        return Status(now=now, checks=tuple(self._checks(readings, now, free, newest)), readings=readings)

    def _checks(self, readings: Readings | None, now: datetime, free: int, newest: datetime | None) -> Iterator[Check]:
        yield Check(name="database", ok=readings is not None and not self.store.is_full)
        yield Check(name="tick", ok=self.pulse.tick_age() <= TICK_WITHIN, value=self.pulse.tick_age())
        yield Check(name="updates", ok=self.pulse.heard_age() <= HEARD_WITHIN, value=self.pulse.heard_age())
        if readings is not None:
            for name, at, longest in (("inbox", readings.oldest_new_at, HANDLED_WITHIN), ("outbox", readings.oldest_due_at, SENT_WITHIN)):
                age = timedelta(0) if at is None else max(now - at, timedelta(0))
                yield Check(name=name, ok=age <= longest, value=age.total_seconds())
        failed = readings is not None and readings.backup_failed
        age = timedelta(seconds=self.pulse.up_seconds()) if newest is None else max(now - newest, timedelta(0))
        yield Check(name="backup", ok=not failed and age <= BACKUP_WITHIN, value=None if newest is None else age.total_seconds())
        yield Check(name="disk", ok=free >= LEAST_FREE, value=free)
        off = self.clock_off()
        yield Check(name="clock", ok=off is None or abs(off) <= MOST_OFF, value=off)

    def _free(self) -> int:
        """Bytes, of the database's disk or the backups', whichever has less."""
        return min(shutil.disk_usage(folder).free for folder in (self.store.path.parent, self.backup_folder) if folder.is_dir())


def read(db: Database, *, now: datetime) -> Readings:
    return Readings(
        inbox=inbox.count(db),
        outbox=outbox.count(db),
        oldest_new_at=inbox.oldest_new_at(db),
        oldest_due_at=outbox.oldest_due_at(db, now=now),
        people_due=people.count_due(db, now=now),
        backup_failed=chores.get(db, Chore.BACKUP).failure is not None,
        said_wrong=tuple(noticed.list_wrong(db)),
    )
