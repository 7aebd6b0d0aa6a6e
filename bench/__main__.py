"""`python -m bench`: our figures beside a peer's from the same run, as ratios, and a year for 200 people: see docs/bench.md."""

import asyncio
import gc
import tempfile
from pathlib import Path

import click

from bench import flow, own, store, tick, transport, turns, year
from bench.figures import FULL, TINY, Figure, Size, table
from bench.places import telegram
from bot.runtime import logs


async def run(folder: Path, size: Size) -> list[Figure]:
    figures = await store.run(folder, size)
    async with telegram() as url:
        figures += await transport.run(url, size)
    figures += await flow.run(folder, size)
    figures += await tick.run(folder, size)
    return figures + await own.run(folder, size)


@click.command()
@click.option("--tiny", is_flag=True, help="Only see that each bench works; the figures then say nothing.")
def main(*, tiny: bool) -> None:
    """Measure the store, the transport, the whole flow and the tick, each beside a peer, then live a year. Takes about a minute."""
    logs.configure("ERROR")
    gc.freeze()  # as `python -m bot` does once it is read; for the peers too
    with tempfile.TemporaryDirectory(prefix="peer-practice-bench-") as folder:
        click.echo(table(asyncio.run(run(Path(folder), TINY if tiny else FULL))))
    click.echo("\n" + year.figures(10 if tiny else year.PEOPLE))
    click.echo("\n" + turns.figures())


if __name__ == "__main__":
    main()
