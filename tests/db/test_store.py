import asyncio
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from db import Database, file, inbox
from db.store import LARGEST_COMMIT, Store


class Gate:
    """A function for the store's thread that stays inside until it is let go."""

    def __init__(self) -> None:
        self.reached, self.open = threading.Event(), threading.Event()

    def __call__(self, _db: Database) -> None:
        self.reached.set()
        assert self.open.wait(10)


@pytest.fixture
def gate() -> Iterator[Gate]:
    gate = Gate()
    yield gate
    gate.open.set()


def write(db: Database, update_id: int) -> int:
    db.execute("INSERT INTO inbox (update_id, state, received_at) VALUES (?, 'new', 0)", [update_id])
    return update_id


def write_and_fail(db: Database, update_id: int) -> None:
    write(db, update_id)
    raise ValueError(update_id)


def break_commit(db: Database) -> None:
    db.execute("PRAGMA defer_foreign_keys = ON")
    db.execute("INSERT INTO dialogues (person_id, step, since) VALUES (404, 'name', 0)")


async def held(store: Store, gate: Gate) -> asyncio.Task[None]:
    """The store is busy, so that what is asked next waits together."""
    task = asyncio.create_task(store.run_bare(gate))
    assert await asyncio.to_thread(gate.reached.wait, 10)
    return task


async def test_a_function_that_fails_takes_back_only_its_own_effects(store, gate):
    await held(store, gate)
    asked = asyncio.gather(store.run(write, 1), store.run(write_and_fail, 2), store.run(write, 3), return_exceptions=True)
    await asyncio.sleep(0)
    gate.open.set()
    first, failed, last = await asked
    assert (first, type(failed), last) == (1, ValueError, 3)
    assert await store.run(inbox.count_new) == 2


async def test_a_commit_that_fails_fails_all_who_shared_it(store, gate):
    await held(store, gate)
    asked = asyncio.gather(store.run(write, 1), store.run(break_commit), store.run(write, 3), return_exceptions=True)
    await asyncio.sleep(0)
    gate.open.set()
    assert ["FOREIGN KEY" in str(error) for error in await asked] == [True, True, True]
    assert await store.run(inbox.count_new) == 0
    assert await store.run(write, 4) == 4


async def test_only_what_needs_room_waits_for_it_while_the_disk_is_full(store, gate, monkeypatch):
    monkeypatch.setattr("db.store.FULL_WAIT", 0.01)
    (pages,) = await store.run_bare(lambda db: db.execute("PRAGMA page_count").fetchone())
    await store.run_bare(lambda db: db.execute(f"PRAGMA max_page_count = {pages}").fetchone())
    much = "INSERT INTO inbox (update_id, state, received_at, body) VALUES (9, 'new', 0, hex(zeroblob(500000)))"
    await held(store, gate)
    writing = asyncio.create_task(store.run(lambda db: db.execute(much) and None))
    others = asyncio.gather(store.run(inbox.count_new), store.run(write_and_fail, 2), store.run(write, 3), return_exceptions=True)
    await asyncio.sleep(0)
    gate.open.set()
    count, failed, fits = await others
    assert (count, type(failed), fits) == (0, ValueError, 3)
    assert (writing.done(), store.is_full) == (False, True)
    await store.run_bare(lambda db: db.execute("PRAGMA max_page_count = 4294967294").fetchone())
    await writing
    assert (await store.run(inbox.count_new), store.is_full) == (2, False)


async def test_at_most_a_hundred_share_a_commit(store, gate):
    statements: list[str] = []
    await store.run_bare(lambda db: db.conn.set_trace_callback(statements.append))
    await held(store, gate)
    asked = asyncio.gather(*(store.run(write, n) for n in range(250)))
    await asyncio.sleep(0)
    gate.open.set()
    assert await asked == list(range(250))
    shared = [part.count("SAVEPOINT job") for part in "\n".join(statements).split("COMMIT")[:-1]]
    assert shared == [LARGEST_COMMIT, LARGEST_COMMIT, 50]


async def test_nobody_is_answered_before_the_commit(store, gate):
    await held(store, gate)
    slow = Gate()
    first, second = asyncio.create_task(store.run(write, 1)), asyncio.create_task(store.run(slow))
    await asyncio.sleep(0)
    gate.open.set()
    assert await asyncio.to_thread(slow.reached.wait, 10)
    assert not first.done()
    slow.open.set()
    assert await first == 1
    await second


async def test_what_was_answered_is_in_the_file_for_others(store, path, key):
    await store.run(write, 7)
    other = file.open_to_read(path, key)
    assert inbox.count_new(other) == 1
    other.close()


async def test_one_who_stops_waiting_stops_nobody_else(store, gate):
    await held(store, gate)
    impatient, patient = asyncio.create_task(store.run(write, 1)), asyncio.create_task(store.run(write, 2))
    await asyncio.sleep(0)
    impatient.cancel()
    gate.open.set()
    assert await patient == 2


async def test_rows_written_by_sqlite_utils_share_the_transaction(store):
    def insert_and_fail(db: Database) -> None:
        db["silence"].insert({"id": 1, "not_before": 5})
        raise LookupError("on purpose")

    with pytest.raises(LookupError, match="on purpose"):
        await store.run(insert_and_fail)
    assert await store.run(lambda db: db["silence"].count) == 0


async def test_a_bare_function_runs_outside_any_transaction_after_those_before_it(store):
    written = asyncio.create_task(store.run(write, 1))
    await asyncio.sleep(0)
    assert await store.run_bare(lambda db: (db.conn.in_transaction, inbox.count_new(db))) == (False, 1)
    assert await store.run_bare(lambda db: db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]) == 0
    assert await written == 1


async def test_closing_finishes_what_waits(path, key, now: datetime):
    store = Store(path, key)
    asked = [asyncio.create_task(store.run(write, n)) for n in range(5)]
    await asyncio.sleep(0)
    await store.close()
    assert [await task for task in asked] == [0, 1, 2, 3, 4]


async def test_a_closed_store_says_so_instead_of_leaving_one_waiting(path, key):
    store = Store(path, key)
    await store.close()
    with pytest.raises(RuntimeError, match="closed"):
        await store.run(write, 1)


def test_a_loop_that_ended_meanwhile_stops_nobody_else(path: Path, key: str, gate: Gate):
    store = Store(path, key)

    async def leave() -> None:
        asyncio.create_task(store.run_bare(gate))  # noqa: RUF006  left behind on purpose
        assert await asyncio.to_thread(gate.reached.wait, 10)

    asyncio.run(leave())
    gate.open.set()
    assert asyncio.run(asyncio.wait_for(store.run(write, 1), 10)) == 1
    asyncio.run(store.close())
