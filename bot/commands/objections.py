"""`content objections`: what rang false to people."""

import click

from bot.commands.beside import reading
from bot.commands.database import plain_errors
from bot.settings import Settings
from db import objections as rows


@click.command()
def objections() -> None:
    """Show what people wrote under "Not real?".

    By scenario, oldest first, with the day (UTC). No names and no account numbers are shown. Reads the database that DATABASE_FILE names;
    changes nothing, and the bot may be running.
    """
    with plain_errors(), reading(Settings()) as db:
        every = rows.list_said(db)
    for each in every:
        click.echo(f"{each.scenario_id}, {each.said_at:%Y-%m-%d}\n{indented(each.text)}\n")
    click.echo(f"{len(every) or 'No'} objection{'' if len(every) == 1 else 's'}.")


def indented(text: str) -> str:
    """Without the control characters that could make a terminal show something else."""
    lines = ("".join(letter for letter in line if letter.isprintable()) for line in text.splitlines())
    return "\n".join(f"    {line}" for line in lines)
