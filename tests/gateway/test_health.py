"""Each thing that can go wrong without ending the process is seen from outside."""

import asyncio
import itertools
import shutil
import threading
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from pydantic import SecretStr

from bot import __version__
from bot.gateway import listening, web
from bot.gateway.transport import AiohttpRequest
from bot.runtime import health
from bot.runtime.pulse import Pulse
from db import noticed
from practice.language.noticing import What
from practice.models import Language
from tests.faults.process import free_port
from tests.world import PATIENCE, World, running


class Port:
    def __init__(self, world: World, port: int) -> None:
        self.world = world
        self.url = f"http://127.0.0.1:{port}"

    async def health(self) -> tuple[int, list[str]]:
        """The status, and the names of the checks that failed."""
        async with self.world.http.get(f"{self.url}/healthz") as answer:
            told = await answer.json()
        failed = [name for name, check in told["checks"].items() if not check["ok"]]
        assert told["ok"] is not bool(failed)
        return answer.status, failed

    async def metric(self, line: str) -> float:
        async with self.world.http.get(f"{self.url}/metrics") as answer:
            text = await answer.text()
        return float(next(each.rpartition(" ")[2] for each in text.splitlines() if each.rpartition(" ")[0] == f"peer_practice_{line}"))

    def later(self, seconds: float) -> None:
        self.world.app.health.pulse.monotonic = lambda: time.monotonic() + seconds


@pytest.fixture
async def port(tmp_path: Path) -> AsyncIterator[Port]:
    number = free_port()
    async with running(tmp_path, port=number) as world:
        await world.person("ana").set_up()
        yield Port(world, number)


async def test_a_bot_at_work_is_well_and_counts_what_it_does(port: Port) -> None:
    assert await port.health() == (200, [])
    assert await port.metric(f'build_info{{version="{__version__}"}}') == 1
    assert await port.metric('sends_total{result="sent"}') > 2
    assert await port.metric("handled_seconds_count") == await port.metric('inbox_rows{state="done"}')
    assert await port.metric("people_due") == 0
    assert abs(await port.metric("clock_ahead_seconds")) < 30


async def test_what_the_mirror_of_words_got_wrong_is_counted_by_language_and_kind(port: Port) -> None:
    for language, kinds in ((Language.SPANISH, [What.FEELING, What.OPEN_QUESTION]), (Language.SPANISH, [What.FEELING])):
        await port.world.app.deps.store.run(noticed.count_wrong, language, kinds)
    assert await port.metric('said_wrong_total{language="es",what="feeling"}') == 2
    assert await port.metric('said_wrong_total{language="es",what="open_question"}') == 1


async def test_a_stuck_ticker_is_seen(port: Port) -> None:
    await port.world.app.ticker.stop()
    port.later(health.TICK_WITHIN + 1)
    await port.world.person("ana").send("hello")  # all else goes on
    assert await port.health() == (503, ["tick"])
    assert await port.metric('check_ok{check="tick"}') == 0
    assert await port.metric("last_tick_seconds") > health.TICK_WITHIN


@pytest.mark.parametrize("code", [401, 409, 502])
async def test_a_bot_that_telegram_does_not_listen_to_is_seen(port: Port, code: int) -> None:
    await port.world.call("POST", "faults", {"method": "getUpdates", "kind": "status", "status": code, "times": 1000})
    await port.world.person("ana").send_only("hello")
    for times in itertools.count(1):  # what was on its way when that began may still arrive, and is heard
        port.later(times * (health.HEARD_WITHIN + 1))
        await port.world.app.ticker.tick()
        if await port.health() != (200, []):
            break
    assert await port.health() == (503, ["updates"])


async def test_what_waits_too_long_is_seen(port: Port) -> None:
    now = port.world.app.deps.clock.now()
    old, older = now - health.HANDLED_WITHIN - timedelta(seconds=9), now - health.SENT_WITHIN - timedelta(seconds=9)
    await port.world.rows("INSERT INTO inbox (update_id, body, state, received_at) VALUES (99999999, '{}', 'new', ?)", int(old.timestamp()))
    assert await port.health() == (503, ["inbox"])
    await port.world.rows("UPDATE inbox SET state = 'done' WHERE update_id = 99999999")
    port.world.app.sender._ending = True
    await port.world.rows(
        "INSERT INTO outbox (chat_id, method, params, not_before, created_at) VALUES (5, 'sendMessage', '{}', ?1, ?1)",
        int(older.timestamp()),
    )
    assert await port.health() == (503, ["outbox"])
    assert await port.metric("oldest_outbox_seconds") > health.SENT_WITHIN.total_seconds()


async def test_an_old_backup_and_one_that_failed_are_seen(port: Port) -> None:
    folder, now = port.world.folder / "backups", port.world.app.deps.clock.now()
    old = folder / f"peer-practice-{now - timedelta(hours=37):%Y%m%d-%H%M%S}.db"
    old.touch()
    assert await port.health() == (503, ["backup"])
    (folder / f"peer-practice-{now - timedelta(hours=1):%Y%m%d-%H%M%S}.db").touch()
    assert await port.health() == (200, [])
    assert 3600 <= await port.metric("backup_age_seconds") < 3700
    await port.world.rows("UPDATE chores SET failed_at = 1, failure = 'no room' WHERE name = 'backup'")
    assert await port.health() == (503, ["backup"])


@pytest.mark.parametrize(("free", "failed"), [(health.LEAST_FREE, []), (health.LEAST_FREE - 1, ["disk"])])
async def test_a_disk_that_fills_is_seen_on_either_side(port: Port, monkeypatch: pytest.MonkeyPatch, free: int, failed: list[str]) -> None:
    backups = port.world.folder / "backups"
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=free if folder == backups else 10**12))
    assert (await port.health())[1] == failed
    assert await port.metric("disk_free_bytes") == free


@pytest.mark.parametrize(("off", "failed"), [(-61.0, ["clock"]), (61.0, ["clock"]), (59.0, []), (None, [])])
async def test_a_clock_that_is_wrong_is_seen(port: Port, off: float | None, failed: list[str]) -> None:
    port.world.app.health = replace(port.world.app.health, clock_off=lambda: off)
    status = await port.world.app.health.look()
    assert [check.name for check in status.checks if not check.ok] == failed


async def test_a_full_disk_is_seen(port: Port) -> None:
    port.world.app.deps.store.is_full = True
    assert await port.health() == (503, ["database"])


async def test_a_webhook_that_is_set_is_heard_and_one_that_is_gone_is_set_again(tmp_path: Path) -> None:
    number = free_port()
    hook = f"http://127.0.0.1:{number}"
    async with running(tmp_path, port=number, webhook_url=hook, webhook_secret=SecretStr("abc")) as world:
        await world.person("ana").set_up()
        pulse, request, here = Pulse(), world.app.request, f"{hook}{web.WEBHOOK_PATH}"
        heard: list[float] = []
        pulse.heard = lambda: heard.append(1)  # type: ignore[method-assign]
        await look_once(request, here, pulse)
        assert heard == [1]
        await request.call("setWebhook", {"url": "http://127.0.0.1:9/elsewhere"})
        await look_once(request, here, pulse)
        assert (await request.call("getWebhookInfo", {}))["url"] == here
        assert heard == [1]


async def look_once(request: AiohttpRequest, url: str, pulse: Pulse) -> None:
    """It looks, and then waits for a minute."""
    watching = asyncio.create_task(listening.watch_webhook(request, url, "abc", pulse))
    await asyncio.wait([watching], timeout=0.5)
    watching.cancel()


@pytest.mark.parametrize(
    ("info", "is_failing"),
    [
        ({"pending_update_count": 3, "last_error_date": 5}, True),
        ({"pending_update_count": 0, "last_error_date": 5}, False),
        ({"pending_update_count": 3, "last_error_date": 0}, False),
        ({"pending_update_count": 3}, False),
    ],
)
def test_telegram_says_that_it_does_not_get_through(monkeypatch: pytest.MonkeyPatch, info: dict[str, int], *, is_failing: bool) -> None:
    """Something waits, and the last attempt failed lately."""
    monkeypatch.setattr(time, "time", lambda: listening.RECENT + 1.0)
    assert listening._is_failing(info) is is_failing


async def test_a_database_that_does_not_answer_is_seen(port: Port, monkeypatch: pytest.MonkeyPatch) -> None:
    released = threading.Event()
    stuck = asyncio.create_task(port.world.app.deps.store.run(lambda _: released.wait()))
    monkeypatch.setattr(health, "ANSWER_WITHIN", 0.2)
    assert await port.health() == (503, ["database"])
    monkeypatch.setattr(health, "ANSWER_WITHIN", PATIENCE)
    released.set()
    await stuck
    assert await port.health() == (200, [])
