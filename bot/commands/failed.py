"""`failed`: what the bot could not handle."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import click

from bot.commands.beside import changing, reading
from bot.commands.database import plain_errors
from bot.commands.objections import indented
from bot.settings import Settings
from db import inbox
from db.inbox import Failed

WHY = {"failed": "failed three times", "quarantined": "could not be read"}
NOT_KEPT = "(its text was not kept: whoever wrote it had not agreed to anything)"


@click.group()
def failed() -> None:
    """Read what the bot could not handle, and try it again.

    Whoever wrote it was told that you look into it. It stays for 7 days.
    """


@failed.command()
def read() -> None:
    """Show what could not be handled, the oldest first.

    It may hold what someone wrote in confidence: read it alone, and only to mend what went wrong. Changes nothing; the bot may be running.
    """
    with plain_errors(), reading(Settings()) as db:
        every = inbox.list_failed(db)
    for each in every:
        click.echo(f"{each.id}: {each.received_at:%Y-%m-%d %H:%M} UTC, {WHY[each.state]}")
        click.echo(f"{indented(_words(each))}\n")
    click.echo(f"{len(every) or 'None'}.")


@failed.command()
@click.argument("number", type=int, required=False)
@click.option("--all", "every", is_flag=True, help="All that failed three times.")
def retry(number: int | None, *, every: bool) -> None:
    """Hand one of them in again, as if it came now.

    NUMBER is the one that `failed read` shows. The bot may be running, and takes it up within 15 seconds. What could not be read cannot be
    tried again.
    """
    if (number is None) is not every:
        raise click.UsageError("Give one number, or --all.")
    with plain_errors(), changing(Settings()) as db:
        numbers = [each.id for each in inbox.list_failed(db)] if number is None else [number]
        count = sum(inbox.retry(db, each, now=datetime.now(UTC)) for each in numbers)
    if number is not None and not count:
        raise click.ClickException(f"There is nothing to try again under {number}. See: python -m bot failed read")
    click.echo(f"Handed in again: {count}.")


def _words(each: Failed) -> str:
    if each.body is None:
        return NOT_KEPT
    try:
        update = json.loads(each.body)
    except ValueError:
        return each.body
    return "\n".join(_found(update)) or each.body


def _found(value: Any) -> Iterator[str]:  # noqa: ANN401  JSON
    """What people wrote or pressed in it."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name in ("text", "caption", "data") and isinstance(inner, str):
                yield f"{name}: {inner}"
            elif name not in ("reply_to_message", "reply_markup"):
                yield from _found(inner)
