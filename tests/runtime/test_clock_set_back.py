"""The real ticker, under a wall clock that someone sets; and a machine that slept through the night."""

import asyncio
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

import apscheduler.schedulers.base
import pytest

from bot.runtime import ticker as ticking
from bot.runtime.nightly import next_night
from bot.runtime.pulse import Pulse
from bot.runtime.ticker import Ticker
from db import backup
from db.file import FileRefusedError
from tests.world import World, running

pytestmark = pytest.mark.whole


class WallClock(datetime):
    ahead = timedelta(0)

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        return datetime.now(tz) + cls.ahead


@pytest.mark.parametrize("hours", [-24, -1, 1, 24])
async def test_a_clock_that_is_set_stops_no_tick(world: World, monkeypatch: pytest.MonkeyPatch, hours: int) -> None:
    monkeypatch.setattr(WallClock, "ahead", timedelta(0))
    monkeypatch.setattr(apscheduler.schedulers.base, "datetime", WallClock)
    monkeypatch.setattr(ticking, "datetime", WallClock)
    monkeypatch.setattr(ticking, "SECONDS", 0.4)
    ticks = asyncio.Queue[None]()
    ticker = Ticker(world.app.deps, pulse=Pulse(), nightly=lambda: ticks.put(None), wake_dispatch=lambda: None)
    ticker.start()
    await asyncio.wait_for(ticks.get(), 30)
    WallClock.ahead = timedelta(hours=hours)
    seen = [await asyncio.wait_for(ticks.get(), 30) for _ in range(2)]
    await ticker.stop()
    assert len(seen) == 2


def broken(*_: object, **__: object) -> None:
    raise FileRefusedError("It could not be copied.")


def backups(world: World) -> list[str]:
    return sorted(path.name for path in (world.folder / "backups").glob("*.db"))


async def test_a_machine_that_slept_through_the_night_makes_its_backup_when_it_wakes(world: World) -> None:
    await world.to("2026-03-03T08:16:00Z")
    await world.settle()
    assert backups(world) == []
    await world.down_until("2026-03-03T12:30:00Z")
    assert [name[:-7] for name in backups(world)] == ["peer-practice-20260303-12"]
    await world.to("2026-03-03T20:00:00Z")
    await world.settle()
    assert len(backups(world)) == 1, "one a night"


async def test_a_night_that_was_planned_under_a_wrong_clock_comes_tomorrow_all_the_same(world: World) -> None:
    await world.app.deps.store.run(lambda db: db.execute("UPDATE chores SET due_at = 9999999999"))
    await world.advance(minutes=1)
    await world.settle()
    await world.to("2026-03-03T08:18:00Z")
    await world.settle()
    assert [name[:-7] for name in backups(world)] == ["peer-practice-20260303-08"]


async def test_a_backup_that_fails_is_tried_again_in_an_hour_and_why_is_kept(world: World) -> None:
    (world.folder / "backups").rmdir()
    (world.folder / "backups").write_text("a file where a folder should be")
    await world.to("2026-03-03T08:18:00Z")
    await world.settle()
    ((failure,),) = await world.rows("SELECT failure FROM chores WHERE name = 'backup'")
    assert "could not be copied" in failure
    (world.folder / "backups").unlink()
    await world.to("2026-03-03T09:19:00Z")
    await world.settle()
    assert len(backups(world)) == 1
    assert await world.rows("SELECT failure FROM chores WHERE name = 'backup'") == [(None,)]


@pytest.mark.parametrize(("hours", "told"), [(35, 0), (37, 1)])
async def test_operators_hear_that_the_newest_good_backup_is_too_old_though_none_failed(tmp_path: Path, hours: int, told: int) -> None:
    async with running(tmp_path, is_whole=True, operator_ids=(990_001,)) as world:
        await world.settle()
        made_at = world.app.deps.clock.now() - timedelta(hours=hours)
        await world.rows("UPDATE chores SET failure = NULL, done_at = ? WHERE name = 'backup'", int(made_at.timestamp()))
        await world.app.deps.store.run(world.app.nightly._tell)  # where the ticker did not just do so
        world.app.deps.wake_sender()
        await world.settle()
        assert len([call for call in await world.calls("sendMessage") if "ackup" in call["params"].get("text", "")]) == told


async def test_the_last_backup_with_someones_words_goes_on_the_day_that_they_were_told_also_when_backups_stop(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = world.person("ana")
    await ana.set_up()
    await world.to("2026-03-03T08:18:00Z")
    await world.settle()
    assert len(backups(world)) == 1
    await ana.send("/deletemydata")
    await ana.press("Delete everything")
    assert "gone from the backups by Mar 18, 2026" in await ana.text()
    monkeypatch.setattr(backup, "backup", broken)
    await world.to("2026-03-17T08:16:00Z")
    assert len(backups(world)) == 1
    await world.to("2026-03-18T08:18:00Z")
    await world.settle()
    assert backups(world) == []


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-03-02T08:16:59+00:00", "2026-03-02T08:17:00+00:00"),
        ("2026-03-02T08:17:00+00:00", "2026-03-03T08:17:00+00:00"),  # strictly after
        ("2026-12-31T23:00:00+00:00", "2027-01-01T08:17:00+00:00"),
    ],
)
def test_the_next_night(now: str, due: str) -> None:
    assert next_night(datetime.fromisoformat(now)) == datetime.fromisoformat(due)


async def test_operators_hear_once_a_day_that_backups_fail_and_no_more_once_one_is_made(tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("a file where a folder should be")
    async with running(tmp_path, is_whole=True, operator_ids=(990_001,)) as world:
        heard = []
        for instant in ("2026-03-02T15:05:00Z", "2026-03-03T09:30:00Z", "2026-03-03T15:30:00Z", "2026-03-03T20:00:00Z"):
            await world.to(instant)
            await world.settle()
            calls = [call for call in await world.calls("sendMessage") if "ackup" in call["params"].get("text", "")]
            heard.append(len(calls))
        assert heard == [1, 1, 2, 2]
        (tmp_path / "backups").unlink()
        await world.to("2026-03-05T08:30:00Z")
        await world.settle()
        assert len(backups(world)) == 1
        assert await world.rows("SELECT failure, told_at FROM chores WHERE name = 'backup'") == [(None, None)]
