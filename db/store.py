"""One file, one thread, one writer: functions that wait share a commit, and nobody is answered before it."""

import asyncio
import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

import sqlcipher3
import structlog

from db import Database, faults, file

P = ParamSpec("P")
T = TypeVar("T")

LARGEST_COMMIT = 100
FULL_WAIT = 1.0  # seconds between attempts while the disk is full
log = structlog.get_logger()


@dataclass(slots=True)
class _Job:
    use: Callable[[Database], Any]
    answer: asyncio.Future[Any]
    loop: asyncio.AbstractEventLoop
    bare: bool
    result: Any = None
    error: BaseException | None = None


class Store:
    """The open database. `run` may be awaited from any task of a loop; the functions run in the store's own thread."""

    def __init__(self, path: Path, key: str, *, before_migration: Callable[[], object] = lambda: None) -> None:
        """Open and lock the file, as `file.open_existing` does. Raises FileRefusedError."""
        self.path = path
        self._lock = file.lock(path) if path.exists() else None
        try:
            self._db = file.open_existing(path, key, before_migration=before_migration)
        except BaseException:
            self._unlock()
            raise
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closed = False
        self.is_full = False  # the disk under the file: nothing can be written now
        self._thread = threading.Thread(target=self._work, name="store", daemon=True)
        self._thread.start()

    async def run(self, use: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What `use(db, …)` returns, once its effects are on the disk; what it raises, with its own effects undone.

        While the disk is full it waits, and does all of it again when there is room: whoever asked has been told nothing false.
        """
        while True:
            try:
                answer: T = await self._ask(lambda db: use(db, *args, **kwargs), bare=False)
            except sqlcipher3.Error as error:
                if not faults.is_full(error) or self._closed:
                    raise
                self._note_full()
                await asyncio.sleep(FULL_WAIT)
            else:
                return answer

    def _note_full(self) -> None:
        if not self.is_full:
            log.critical("disk.full", what="nothing can be written; the bot waits and goes on by itself when there is room")
        self.is_full = True

    async def run_bare(self, use: Callable[[Database], T]) -> T:
        """The same outside any transaction, for what cannot run inside one (checkpoints)."""
        return await self._ask(use, bare=True)  # type: ignore[no-any-return]

    async def _ask(self, use: Callable[[Database], Any], *, bare: bool) -> Any:  # noqa: ANN401  the caller gives the type
        if self._closed:
            raise RuntimeError("The store is closed.")
        loop = asyncio.get_running_loop()
        job = _Job(use, loop.create_future(), loop, bare)
        self._jobs.put(job)
        return await job.answer

    async def close(self) -> None:
        """Finish what waits, then close the file. Who asks after that gets a RuntimeError."""
        await asyncio.to_thread(self.shut)

    def shut(self) -> None:
        """`close`, where there is no loop."""
        self._closed = True
        self._jobs.put(None)
        self._thread.join()
        self._unlock()

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.close()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            batch, last = self._gather(job)
            together = [job for job in batch if not job.bare]
            if together and _commit(self._db, together):
                self.is_full = False
            for alone in (job for job in batch if job.bare):
                _attempt(self._db, alone)
            _answer(batch)
            if last:
                break
        self._db.close()

    def _gather(self, first: _Job) -> tuple[list[_Job], bool]:
        """What waits now, at most LARGEST_COMMIT, and whether the end was asked for."""
        batch = [first]
        while len(batch) < LARGEST_COMMIT:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                break
            if job is None:
                return batch, True
            batch.append(job)
        return batch, False


def _attempt(db: Database, job: _Job) -> None:
    try:
        job.result = job.use(db)
    except BaseException as error:  # noqa: BLE001  it is handed to the one who asked
        job.error = error


def _commit(db: Database, batch: list[_Job]) -> bool:
    """One transaction; a function that fails takes only its own effects back, and a failed commit fails all.

    While the disk is full each is done alone: what only reads waits for no room. True if something was written, and all that had to be.
    One that is alone needs no savepoint: what it did is all there is to take back.
    """
    if len(batch) == 1:
        return _commit_alone(db, batch[0])
    before = db.conn.total_changes
    try:
        db.execute("BEGIN IMMEDIATE")
        for job in batch:
            db.execute("SAVEPOINT job")
            _attempt(db, job)
            if job.error is not None and faults.is_full(job.error):
                raise job.error  # noqa: TRY301  SQLite may have undone the whole transaction already
            if job.error is not None:
                db.execute("ROLLBACK TO job")
            db.execute("RELEASE job")
        db.execute("COMMIT")
    except BaseException as error:  # noqa: BLE001  the same: everyone who waits must hear of it
        _roll_back(db)
        if faults.is_full(error):
            written = [_commit_alone(db, job) for job in batch]
            return any(written) and not any(job.error is not None and faults.is_full(job.error) for job in batch)
        for job in batch:
            job.error = error
        return False
    return bool(db.conn.total_changes > before)


def _commit_alone(db: Database, job: _Job) -> bool:
    before = db.conn.total_changes
    try:
        db.execute("BEGIN IMMEDIATE")
        job.result, job.error = job.use(db), None
        db.execute("COMMIT")
    except BaseException as error:  # noqa: BLE001  it is handed to the one who asked
        _roll_back(db)
        job.error = error
        return False
    return bool(db.conn.total_changes > before)


def _roll_back(db: Database) -> None:
    if db.conn.in_transaction:
        with suppress(Exception):  # the disk failed: those who wait must hear of it all the same
            db.execute("ROLLBACK")


def _answer(batch: list[_Job]) -> None:
    for loop in {job.loop for job in batch}:
        with suppress(RuntimeError):  # the loop ended meanwhile: nobody waits there, others do
            loop.call_soon_threadsafe(_settle, [job for job in batch if job.loop is loop])


def _settle(jobs: list[_Job]) -> None:
    for job in jobs:
        if job.answer.done():
            continue
        if job.error is not None:
            job.answer.set_exception(job.error)
        else:
            job.answer.set_result(job.result)
