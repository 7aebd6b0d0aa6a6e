"""`close-down`: the end, with time for everyone to take what is theirs."""

from datetime import UTC, datetime, timedelta

import click

from bot.app import host_of
from bot.commands.beside import changing
from bot.commands.database import plain_errors
from bot.runtime import post
from bot.settings import Settings
from bot.views.account import closing as views
from bot.views.message import Reply
from bot.views.say import Say
from db import Database, closing, people
from practice.library import SHIPPED, load

LEAST_DAYS = 30


@click.command("close-down")
@click.option("--days", default=LEAST_DAYS, show_default=True, type=click.IntRange(LEAST_DAYS), help="How many days everyone has.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--take-back", is_flag=True, help="It goes on after all; whoever was told hears so.")
def close_down(*, days: int, yes: bool, take_back: bool) -> None:
    """Tell everyone that the bot ends, and delete everything then.

    The bot must go on running: it tells each person outside of their quiet hours, newcomers too, and everything works as before. In the
    night after the last day it deletes all that it keeps of everyone, and all backups in BACKUP_FOLDER.
    """
    with plain_errors():
        settings, now = Settings(), datetime.now(UTC)
        if not (take_back or yes):
            click.confirm(f"Tell everyone that the bot ends in {days} days, and delete everything then?", abort=True)
        with changing(settings) as db:
            found = closing.find(db)
            if take_back:
                count = _take_back(db, settings, now) if found is not None else 0
            elif found is None:
                closing.begin(db, now=now, ends_at=now + timedelta(days=days))
    if take_back:
        click.echo("It goes on." if found else "It was not ending.")
        click.echo(f"Told so: {count}.")
    elif found is not None:
        click.echo(f"It ends on {found.ends_at:%Y-%m-%d}, as told before. To go on after all: python -m bot close-down --take-back")
    else:
        click.echo(f"It ends on {now + timedelta(days=days):%Y-%m-%d}. The running bot tells everyone from now on; leave it running.")
        click.echo("When it is over, the log says closing.done. Copies of backups in other places are yours to delete.")


def _take_back(db: Database, settings: Settings, now: datetime) -> int:
    told, library = closing.take_back(db), load(SHIPPED)
    for person_id in told:
        person = people.get(db, person_id)
        say = Say(person.language, host_of(settings), library)
        post.put(db, person, Reply(messages=[views.goes_on(say)]), now=now)
    return len(told)
