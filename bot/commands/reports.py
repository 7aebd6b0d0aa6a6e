"""`reports`: what people reported, for the host."""

import click

from bot.commands.beside import reading
from bot.commands.database import plain_errors
from bot.commands.objections import indented
from bot.settings import Settings
from db import reports as said
from db.reports import Kind

KINDS = {Kind.CIRCLE: "shared in the circle", Kind.NOTE: "a note"}


@click.command()
def reports() -> None:
    """Show what people reported, and who wrote it.

    Oldest first, with the day (UTC), the cohort, and the name that the writer has in it. Who reported is not shown. Reads the database that
    DATABASE_FILE names; changes nothing, and the bot may be running.
    """
    with plain_errors(), reading(Settings()) as db:
        every = said.list_said(db)
    for each in every:
        click.echo(f"{each.reported_at:%Y-%m-%d}, {each.cohort}, {KINDS[each.kind]} by {each.name or 'someone'}")
        click.echo(f"{indented(each.text)}\n")
    click.echo(f"{len(every) or 'No'} report{'' if len(every) == 1 else 's'}.")
