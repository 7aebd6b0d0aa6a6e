"""Many malformed updates between good ones: no crash, no stall, no word of them in the logs."""

import io
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from pydantic import SecretStr

from bot.runtime import logs
from tests.faults.process import free_port
from tests.gateway.forged import CANARY, bodies, malformed
from tests.sizes import SOAK
from tests.soaking import Row
from tests.world import World, running

SECRET = "a-secret-of-no-worth"
TIMES, PIECE = (10_000, 200) if SOAK else (400, 40)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """All that is logged, at DEBUG."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    heard = io.StringIO()
    monkeypatch.setattr(sys, "stderr", heard)
    logs.configure("DEBUG")
    yield heard
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


async def send_between(world: World, good: list[str], seed: int) -> None:
    ana = world.person("ana")
    await ana.set_up()
    await ana.press("1")
    for number, update in enumerate(malformed(seed, TIMES)):
        await world.call("POST", "updates", {"update": update})
        if number % PIECE == 0:
            good.append(f"good {number}")
            await ana.send_only(good[-1])
    await world.call("POST", "settle", {"timeout": 60 + TIMES / 20})


async def post_bodies(world: World, port: int) -> int:
    """Straight to the webhook, with its secret and without it. How many."""
    seen = set()
    for number, body in enumerate(bodies(seed=3, times=TIMES // 4)):
        known = {"X-Telegram-Bot-Api-Secret-Token": SECRET} if number % 5 else {}
        async with world.http.post(f"http://127.0.0.1:{port}/telegram", data=body, headers=known) as answer:
            seen.add((bool(known), answer.status))
    assert seen == {(True, 200), (False, 403)}
    return TIMES // 4


@pytest.mark.soak
@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_malformed_updates_between_good_ones(tmp_path: Path, heard: io.StringIO, way: str, row: Row) -> None:
    port = free_port()
    hook = {"port": port, "webhook_url": f"http://127.0.0.1:{port}", "webhook_secret": SecretStr(SECRET)} if way == "webhook" else {}
    good: list[str] = []
    async with running(tmp_path, **hook) as world:
        await send_between(world, good, seed=len(way))
        posted = await post_bodies(world, port) if way == "webhook" else 0
        await world.settle()
        assert not world.app.broken.is_set()
        kept = await world.rows("SELECT text FROM reflection_parts WHERE chat_id = (SELECT telegram_id FROM people WHERE set_up_at > 0)")
        row(
            f"Hostile updates and bodies, by {way}",
            f"{TIMES:,} updates between {len(good)} good ones" + f", {posted:,} bodies" * bool(posted),
            f"{len(good) - len(kept)} good ones lost, 0 crashes",
        )
        assert [text for (text,) in kept] == good
        counts = (await world.counts())["inbox"]
        assert counts.keys() == {"done", "failed", "quarantined"}
        assert sum(counts.values()) > TIMES * 0.9
        assert (await world.counts())["outbox"].get("dead") is None
    assert "update.quarantined" in heard.getvalue()
    assert CANARY not in heard.getvalue()
