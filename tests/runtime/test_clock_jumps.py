"""The machine's clock is set to a wrong time, and later to the right one: every day's scenario comes, and none comes twice."""

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from tests.sizes import SOAK
from tests.soaking import Row
from tests.world import World, running

pytestmark = pytest.mark.soak

PEOPLE, DAYS = (20, 6) if SOAK else (2, 3)
Days = Counter[tuple[int, str]]  # whose, and of which local day


async def pass_hours(world: World, hours: float) -> None:
    """By the machine's clock, wherever it stands."""
    world.app.deps.clock._ahead += timedelta(hours=hours)
    await world.app.ticker.tick()
    await world.settle()


async def days_of(folder: Path, *, off: int) -> Days:
    """Which days' scenarios came over some days, on the first of which the clock is off by so many hours from noon to evening."""
    async with running(folder) as world:
        for number in range(PEOPLE):
            await world.person(f"person{number}").set_up()
        for day in range(DAYS):
            for step in (2, 2, 20):
                is_wrong = day == 1 and step == 2
                await pass_hours(world, off if is_wrong else 0)
                await pass_hours(world, step)
                await pass_hours(world, -off if is_wrong else 0)
        found = await world.rows("SELECT person_id, coalesce(local_on, 'first') FROM prompts")
        sent = [call for call in await world.calls("sendMessage") if "1Pick:" in str(call["params"])]
        assert len(sent) == len(found)
    return Counter((person, str(day)) for person, day in found)


async def test_each_day_has_its_scenario_once_however_the_clock_was_set(tmp_path: Path, row: Row) -> None:
    folders = {hours: tmp_path / str(hours) for hours in (0, -24, -1, 1, 24)}
    for folder in folders.values():
        folder.mkdir()
    right = await days_of(folders.pop(0), off=0)
    assert len(right) > PEOPLE
    for hours, folder in folders.items():
        found = await days_of(folder, off=hours)
        twice, missing = sum(times > 1 for times in found.values()), len(right.keys() - found.keys())
        row(f"The clock is off by {hours:+} h for some hours", f"{PEOPLE} people, {DAYS} days", f"{twice} twice, {missing} missing")
        assert found == right
