import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from db import file, inbox
from db.file import FileRefusedError
from db.rows import list_all
from db.store import Store

ROOT = Path(__file__).parents[2]

OPEN = """
import sys, asyncio
from pathlib import Path
from db.file import FileRefusedError
from db.store import Store
try:
    store = Store(Path(sys.argv[1]), sys.argv[2])
except FileRefusedError as error:
    print(error)
else:
    asyncio.run(store.close())
    print("opened")
"""

WRITE = """
import sys, asyncio
from datetime import datetime, UTC
from pathlib import Path
from db import inbox
from db.store import Store

async def write(store, lane):
    for n in range(lane, 10**9, 16):
        if await store.run(inbox.add, update_id=n, chat_id=1, body="{}", now=datetime.now(UTC)):
            print(n, flush=True)

async def main():
    store = Store(Path(sys.argv[1]), sys.argv[2])
    await asyncio.gather(*(write(store, lane) for lane in range(16)))

asyncio.run(main())
"""


def start(program: str, path: Path, key: str) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", program, path, key], cwd=ROOT, stdout=subprocess.PIPE, text=True)  # noqa: S603  our own


def said(program: str, path: Path, key: str) -> str:
    return start(program, path, key).communicate(timeout=30)[0].strip()


async def test_a_second_process_is_refused_while_the_first_has_the_file(store, path, key):
    refusal = await asyncio.to_thread(said, OPEN, path, key)
    assert refusal.startswith(f"{path} is in use by another process.")
    assert await store.run(inbox.count_new) == 0


async def test_another_store_in_the_same_process_is_refused_too(store, path, key):
    with pytest.raises(FileRefusedError, match="in use"):
        Store(path, key)


async def test_a_closed_store_lets_the_next_process_in(path, key):
    await Store(path, key).close()
    assert await asyncio.to_thread(said, OPEN, path, key) == "opened"


async def test_a_refused_file_is_not_kept_locked(path, key):
    with pytest.raises(FileRefusedError):
        Store(path, "another key, not that one")
    assert await asyncio.to_thread(said, OPEN, path, key) == "opened"


@pytest.mark.parametrize("answers", [1, 150, 600])
def test_no_answered_write_is_lost_when_the_process_is_killed(path, key, answers):
    writer = start(WRITE, path, key)
    assert writer.stdout is not None
    acknowledged = [writer.stdout.readline() for _ in range(answers)]
    os.kill(writer.pid, signal.SIGKILL)
    with writer.stdout:
        acknowledged += [line for line in writer.stdout if line.endswith("\n")]
    writer.wait(30)
    db = file.open_existing(path, key)
    stored = {row["update_id"] for row in list_all(db, "SELECT update_id FROM inbox")}
    db.close()
    assert {int(line) for line in acknowledged} <= stored
