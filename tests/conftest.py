import asyncio
import gc
import os
import shutil
import threading
import time
import zoneinfo
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from bot.views.labels import LONGEST_LABEL
from tests import bot_api, opening, soaking
from tests.opening import Opening
from tests.sizes import SOAK
from tests.world import LONGEST_MESSAGE, Phone, World, labels_of, longest_of, running

zoneinfo.reset_tzpath(to=())
if "FAKETIME" in os.environ:  # by another clock (`make tests CLOCK=…`) the system's own way to sleep is refused
    time.sleep = threading.Event().wait

MEMORY, ENOUGH = Path("/dev/shm"), 2 << 30  # noqa: S108  tests' files live there, if there is room: no test waits for a disk
if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ENOUGH:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))

settings.register_profile("steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("soak", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("soak" if SOAK else "steady")  # no test waits for a quiet machine or a lucky draw


@pytest.fixture(scope="session")
def openings() -> dict[tuple[str, str], Opening]:
    """Walked before any test has changed anything."""
    return {each: asyncio.run(opening.walk(*each)) for each in [("ana", "en"), ("luz", "es"), ("rosa", "es")]}


@pytest.fixture
async def world(tmp_path: Path, request: pytest.FixtureRequest, openings: dict[tuple[str, str], Opening]) -> AsyncIterator[World]:
    """A bot at work on a Monday, 10:00 in New York; what it said and asked for is held against the rules at the end."""
    is_whole = request.node.get_closest_marker("whole") is not None
    async with running(tmp_path, is_whole=is_whole) as world:
        world.openings = {} if is_whole else openings
        yield world
        await check(world)


@pytest.fixture
def ana(world: World) -> Phone:
    return world.person("ana")


@pytest.fixture
def luz(world: World) -> Phone:
    return world.person("luz", "es")


async def check(world: World) -> None:
    """Nothing failed, nothing was refused for its form, nothing is longer than a phone likes."""
    assert await world.rows("SELECT method, error FROM outbox WHERE state = 'dead'") == []
    assert await world.rows("SELECT update_id FROM inbox WHERE state = 'failed'") == []
    for call in await world.calls():
        if bot_api.FILE.exists():
            assert bot_api.breaches(call["method"], call["params"]) == []
    for name in [each["name"] for each in (await world.call("GET", "people"))["people"]]:
        for message in await world.person(name).said():
            length = len(message["text"] or "")
            assert length <= LONGEST_MESSAGE or length <= longest_of(message, world.app.deps.library), message["text"]
            assert [label for label in labels_of(message) if len(label) > LONGEST_LABEL] == []


@pytest.fixture
def row(record_property: Callable[[str, object], None]) -> soaking.Row:
    return lambda what, times, ours, beside="–": record_property(soaking.NAME, (what, times, ours, beside))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if SOAK:
        reports = [each for outcome in ("passed", "failed") for each in terminalreporter.stats.get(outcome, [])]
        terminalreporter.write_line(soaking.table(each for each in reports if each.when == "call"))


def pytest_collection_finish() -> None:
    """Thousands of tests, once collected, stay to the end: nothing there is ever rubbish, and looking for it takes a sixth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
