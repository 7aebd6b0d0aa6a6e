"""The disk is full from one write on, whichever it is: what someone says then is kept once and answered once when there is room."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from db import store
from tests.faults.file_layer import Disk, watched
from tests.faults.test_full_disk import until
from tests.sizes import SOAK
from tests.soaking import Row
from tests.world import World, running

pytestmark = pytest.mark.soak

MOST = 200  # a message takes some forty
EVERY = 1 if SOAK else 16


@pytest.fixture
async def watched_world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[tuple[World, Disk]]:
    monkeypatch.setattr(store, "FULL_WAIT", 0.01)
    with watched() as disk:
        async with running(tmp_path) as world:
            yield world, disk


async def is_refused_or_done(world: World, disk: Disk, text: str) -> bool:
    if disk.refused:
        return True
    kept = await world.rows("SELECT 1 FROM reflection_parts WHERE text = ?", text)
    return bool(kept) and not await world.rows("SELECT 1 FROM outbox WHERE state IN ('pending', 'sending')")


async def test_a_message_is_kept_once_and_answered_once_wherever_the_disk_was_full(watched_world: tuple[World, Disk], row: Row) -> None:
    world, disk = watched_world
    ana = world.person("ana")
    await ana.set_up()
    await ana.press("1")
    await ana.send("first")
    texts = ["first"]
    for writes in range(0, MOST, EVERY):
        texts.append(f"full after {writes}")
        disk.fill_after(writes)
        await ana.send_only(texts[-1])
        await until(lambda text=texts[-1]: is_refused_or_done(world, disk, text))
        disk.make_room()
        await world.settle()
        if not disk.refused:
            break
    kept = [text for (text,) in await world.rows("SELECT text FROM reflection_parts ORDER BY id")]
    cards = [each["text"] for each in await ana.said() if each["text"].startswith("Saved, not shared")]
    lost, doubled = len(set(texts) - set(kept)), len(kept) - len(set(kept))
    row("Disk full from each write of a message on", f"{len(texts) - 2} writes", f"{lost} lost, {doubled} doubled")
    assert kept == texts
    assert len(texts) > 3
    assert [card.split(".")[0] for card in cards] == [f"Saved, not shared: {len(texts)} messages"]
    assert not world.app.broken.is_set()
