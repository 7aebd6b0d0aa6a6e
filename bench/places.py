"""Where the benches run: a local Telegram in a process of its own, and bots on files that vanish."""

import asyncio
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from pydantic import SecretStr

from bot.app import App, build
from bot.runtime.clock import Clock
from bot.settings import Relation, Settings
from db import Database, file
from db.store import Store

TOKEN = "1000001:bench-token-of-no-worth-00000000000000"  # noqa: S105  it opens nothing
KEY = f"x'{'5eed' * 16}'"  # raw, so that it need not be stretched
NINE_IN_NEW_YORK = datetime(2026, 3, 2, 14, tzinfo=UTC)  # a Monday
TURNS = 9


@asynccontextmanager
async def telegram() -> AsyncIterator[str]:
    """The address of a sandbox that has a process of its own, as Telegram would."""
    command = [sys.executable, "-m", "bot", "sandbox", "--server-only", "--no-browser", "--port", "0"]
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE, cwd=Path(__file__).parents[1])
    try:
        assert process.stdout is not None
        line = (await process.stdout.readline()).decode()
        yield line.split(": ", 1)[1].split()[0]
    finally:
        process.terminate()
        await process.wait()


def bot(database: Path, url: str = "http://127.0.0.1:1", *, clock: Clock | None = None) -> App:
    """A whole bot on a new database, not started."""
    if not database.exists():
        file.create(database, KEY)
    settings = Settings.model_construct(
        **{
            **{name: field.get_default() for name, field in Settings.model_fields.items()},
            "telegram_token": SecretStr(TOKEN),
            "telegram_api_url": url,
            "database_file": database,
            "database_key": SecretStr(KEY),
            "backup_folder": database.parent / "backups",
            "host_name": "Bench",
            "host_contact": "hello@example.org",
            "host_relation": Relation.NEITHER,
            "pacing": False,
            "updates_per_minute": 1_000_000,
        }
    )
    return build(settings, clock or Clock())


async def median(store: Store, work: Callable[[Database, int], object], clock: Callable[[], float] = time.perf_counter) -> float:
    """Milliseconds of one turn."""
    took = []
    for turn in range(TURNS):
        began = clock()
        await store.run(work, turn)
        took.append(1000 * (clock() - began))
    return sorted(took)[TURNS // 2]
