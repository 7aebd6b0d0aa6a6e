"""`people`: what someone asked the host for in writing, when they cannot do it in the chat themselves."""

import os
from datetime import UTC, datetime
from pathlib import Path

import click

from bot.app import host_of
from bot.commands.beside import changing
from bot.commands.database import plain_errors
from bot.runtime import post
from bot.runtime.files import own as own_files
from bot.services.account import farewells
from bot.settings import Settings
from bot.views.account import farewells as views
from bot.views.message import Reply
from bot.views.say import Say
from db import Database, acts
from db import people as rows
from db.acts import Act
from practice.library import SHIPPED, load
from practice.models import Person


@click.group()
def people() -> None:
    """Copy or delete what is kept of one person, as they asked in writing.

    They can do both themselves with /exportmydata and /deletemydata. ACCOUNT is the number of their Telegram account; be sure that it is
    theirs before you use it. What you do is written down, and they are told.
    """


@people.command()
@click.argument("account", type=int)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Where to write it.  [default: export-ACCOUNT.zip]")
def export(account: int, out: Path | None) -> None:
    """Write all that is kept of someone into one archive.

    It holds their words in plain text: hand it to them alone, and delete your copy.
    """
    path = out or Path(f"export-{account}.zip")
    with plain_errors():
        settings, now, library = Settings(), datetime.now(UTC), load(SHIPPED)
        with changing(settings) as db:
            person = _find(db, account)
            content = own_files.whole(db, person.id, host_of(settings), library, now)
            _write(path, content)
            acts.add(db, Act.EXPORT, person_id=person.id, now=now)
            say = Say(person.language, host_of(settings), library)
            post.put(db, person, Reply(messages=[views.copied_on_request(say)]), now=now)
    click.echo(f"Wrote {path} ({len(content) / 1024:,.0f} KiB), for this user's eyes only. They are told that you made it.")


@people.command()
@click.argument("account", type=int)
@click.option("--yes", is_flag=True, help="Do not ask.")
def delete(account: int, *, yes: bool) -> None:
    """Delete all that is kept of someone, at once and for good.

    The same as /deletemydata: backups keep it until they are BACKUP_DAYS old.
    """
    with plain_errors():
        settings, now, library = Settings(), datetime.now(UTC), load(SHIPPED)
        with changing(settings) as db:
            person = _find(db, account)
            alone = farewells.ask(db, person, now).led_alone
        if alone:
            click.echo(f"Only they lead: {', '.join(alone)}. That ends with it, and its members are told.")
        if not yes:
            click.confirm(f"Delete everything of the account {account}, for good?", abort=True)
        with changing(settings) as db:
            person = _find(db, account)
            say = Say(person.language, host_of(settings), library)
            left = farewells.leave(db, person, now)
            acts.add(db, Act.DELETE, person_id=None, now=now)
            post.put(db, person, views.left_on_request(left, say), now=now)
    click.echo(f"Deleted, and they are told. The last backup with it goes within {settings.backup_days} days.")


def _find(db: Database, account: int) -> Person:
    person = rows.find(db, account)
    if person is None:
        raise click.ClickException(f"Nobody with the account {account} is here. Their number stands in their own copy (/exportmydata).")
    return person


def _write(path: Path, content: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as out:
        out.write(content)
