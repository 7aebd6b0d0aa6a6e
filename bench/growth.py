"""`python -m bench.growth`: how cost grows with people and what they wrote.

Times are those of the processor, so that another job on the machine does not count. Each size has a process of its own, for its memory.
"""

import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from bench.own import fill
from bench.places import KEY, NINE_IN_NEW_YORK, bot, median
from bot.runtime import logs
from bot.runtime.clock import Clock
from bot.services.account import exports
from bot.services.cohorts import participation
from db import Database, backup, cohorts, entries, people
from practice import searching
from practice.access import Role

DUE, MEMBERS = 100, 100
MINUTES = 60
JOINED = NINE_IN_NEW_YORK - timedelta(days=30)
SET_UP = "UPDATE people SET consented_at = 1, consent_version = 1, consent_language = 'en', set_up_at = 1, next_prompt_at = "
LATER = int((NINE_IN_NEW_YORK + timedelta(days=1)).timestamp())
HEAD = ("People", "Reflections", "Tick, 100 due", "Search", "Participation", "Export", "Backup", "Memory", "Bytes a person")


def write(db: Database, count: int, reflections: int, due: int) -> None:
    fill(db, count, reflections)
    at = int(NINE_IN_NEW_YORK.timestamp())
    db.execute(f"{SET_UP} CASE WHEN id <= ? THEN ? + (id % ?) * 60 ELSE ? END", [due, at, MINUTES if due > DUE else 1, LATER])
    cohort = cohorts.add(db, name="One of many", zone=ZoneInfo("America/New_York"), starts_on=JOINED.date(), now=JOINED)
    for person_id in range(1, MEMBERS + 1):
        role = Role.TRAINER if person_id == 1 else Role.TRAINEE
        cohorts.join(db, cohort.id, person_id, role=role, shown_name=f"someone {person_id}", now=JOINED)


async def measure(folder: Path, count: int, reflections: int) -> tuple[str, ...]:
    """A line of the table, for this many people with this many reflections each."""
    path = folder / "bot.db"
    app = await asyncio.to_thread(bot, path, clock=Clock(NINE_IN_NEW_YORK))
    store = app.deps.store
    await store.run(write, count, reflections, DUE)

    async def milliseconds(work: Callable[[Database, int], object]) -> str:
        return f"{await median(store, work, time.process_time):.1f} ms"

    began = time.process_time()
    await app.ticker.tick()
    tick = f"{1000 * (time.process_time() - began):.0f} ms"
    trainer = await store.run(people.get, 1)
    search = await milliseconds(lambda db, turn: entries.search(db, 1 + turn, has=searching.finder(("waiting",)), limit=5))
    shown = await milliseconds(lambda db, _: participation.show(db, trainer, NINE_IN_NEW_YORK, cohort_id=1))
    export = await milliseconds(lambda db, turn: exports.read(db, 1 + turn))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    await app.ticker.stop()
    await app.nightly.stop()
    await store.close()
    began = time.process_time()
    await asyncio.to_thread(backup.backup, path, KEY, folder, now=NINE_IN_NEW_YORK)
    whole = f"{time.process_time() - began:.1f} s"
    each = f"{path.stat().st_size / count:,.0f}"
    return (f"{count:,}", f"{count * reflections:,}", tick, search, shown, export, whole, f"{memory} MB", each)


async def one_hour(folder: Path, count: int) -> str:
    """So many people, all due within one hour, planned minute by minute as the hour goes by."""
    clock = Clock(NINE_IN_NEW_YORK)
    app = await asyncio.to_thread(bot, folder / "bot.db", clock=clock)
    await app.deps.store.run(write, count, 1, count)
    longest = whole = 0.0
    for minute in range(MINUTES):
        at = NINE_IN_NEW_YORK + timedelta(minutes=minute + 1)
        if at > clock.now():  # it goes on by itself while this one works
            clock.set(at)
        began = time.process_time()
        await app.ticker.tick()
        took = time.process_time() - began
        whole, longest = whole + took, max(longest, took)
    waiting = await app.deps.store.run(lambda db: db.execute("SELECT count(*) FROM outbox WHERE scheduled = 1").fetchone()[0])
    await app.ticker.stop()
    await app.nightly.stop()
    await app.deps.store.close()
    return f"{count:,} due within one hour: {waiting:,} planned in {whole:.0f} s in all, at most {longest:.1f} s for a minute's share."


@click.command()
@click.option("--most", default=1_000_000, help="The largest number of people.")
@click.option("--reflections", default=10, help="How many each of them wrote.")
@click.option("--one", nargs=2, type=int, default=None, hidden=True)
@click.option("--hour", type=int, default=None, help="Only this: so many people due within one hour.")
def main(most: int, reflections: int, one: tuple[int, int] | None, hour: int | None) -> None:
    """Print how cost grows, as a table."""
    logs.configure("ERROR")
    with tempfile.TemporaryDirectory(prefix="peer-practice-growth-") as folder:
        if one is not None:
            click.echo(json.dumps(asyncio.run(measure(Path(folder), *one))))
            return
        if hour is not None:
            click.echo(asyncio.run(one_hour(Path(folder), hour)))
            return
    click.echo("\n".join(f"| {' | '.join(cells)} |" for cells in (HEAD, ("---",) * len(HEAD))))
    count = 1_000
    while count <= most:
        command = [sys.executable, "-m", "bench.growth", "--one", str(count), str(reflections)]
        ran = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
        click.echo(f"| {' | '.join(json.loads(ran.stdout))} |")
        count *= 10


if __name__ == "__main__":
    main()
