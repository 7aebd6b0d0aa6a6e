"""`stats`: how much the bot is used, in numbers."""

from datetime import UTC, datetime

import click

from bot.commands.beside import reading
from bot.commands.database import plain_errors
from bot.settings import Settings
from db import stats as counted


@click.command()
@click.option("--weeks", default=8, show_default=True, type=click.IntRange(1, 104), help="How many weeks back.")
def stats(weeks: int) -> None:
    """Show how many people use the bot, week by week, without names.

    Whom it counts: who pressed Start and is still here. Whoever had everything deleted is in no number, so past weeks may shrink. Changes
    nothing; the bot may be running.
    """
    with plain_errors(), reading(Settings()) as db:
        found = counted.read(db, now=datetime.now(UTC), weeks=weeks)
    click.echo(f"People: {found.people:,} ({found.in_english:,} in English, {found.in_spanish:,} in Spanish)")
    click.echo(f"  here within 7 days: {found.here_within_7_days:,}; within 28 days: {found.here_within_28_days:,}")
    click.echo(f"  pausing: {found.paused:,}; blocked the bot: {found.blocked:,}")
    click.echo(f"Cohorts that run: {found.cohorts:,}")
    click.echo("\n7 days until   people who answered   scenarios sent   answered")
    for week in found.weeks:
        share = f" ({100 * week.answered // week.sent} %)" if week.sent else ""
        click.echo(f"{week.until}     {week.active:>19,}   {week.sent:>14,}   {week.answered:>8,}{share}")
    if found.said_wrong:
        click.echo("\nThe mirror of words, how often people said *That's not right*:")
    for each in found.said_wrong:
        click.echo(f"  {each.language}  {each.what.replace('_', ' '):<16} {each.times:>6,}")
