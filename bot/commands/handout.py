"""`handout`: a sheet for people who are to join a cohort, made beside the running bot."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from bot.app import host_of
from bot.commands.beside import changing, reading
from bot.commands.database import plain_errors
from bot.gateway.transport import AiohttpRequest, NotSentError, RefusedError, ReplyLostError
from bot.pictures import handout as sheet
from bot.services.cohorts import links
from bot.services.cohorts.inviting import CODE_LASTS
from bot.settings import Settings
from bot.views.cohorts import handout as views
from bot.views.cohorts.handout import Handout
from bot.views.say import Say
from db import Database, cohorts
from practice.cohorts import Cohort, InviteKind
from practice.library import SHIPPED, load
from practice.models import Language


@click.command()
@click.argument("cohort")
@click.option("--out", type=click.Path(path_type=Path), help="Where to write the PDF; if not given, handout-NUMBER.pdf here.")
@click.option("--days", default=14, show_default=True, type=click.IntRange(1, 90), help="How long the link works.")
@click.option("--uses", default=30, show_default=True, type=click.IntRange(1, 200), help="How many people the link, and the code, let in.")
@click.option("--bot", "username", help="The bot's @name. If not given, Telegram is asked for it, with TELEGRAM_TOKEN.")
def handout(cohort: str, out: Path | None, days: int, uses: int, username: str | None) -> None:
    """Write a sheet (PDF) on how to join COHORT, in both languages.

    COHORT is its number or its name. The sheet shows a new link as a QR code, a code to type that works for 48 hours, how to install
    Telegram, and what trainers will see. The bot may be running; its trainers find the link and the code under Invite, and can take
    them back there. Whoever has the sheet can join.
    """
    with plain_errors():
        settings = Settings()
        with reading(settings) as db:
            found = _find(db, cohort)
        if settings.host_name is None:
            raise click.ClickException("The sheet says who runs the bot: set HOST_NAME.")
        host = host_of(settings)
        host.username = (username or _ask_telegram(settings)).removeprefix("@")
        with changing(settings) as db:
            payload, made = _invite(db, found, datetime.now(UTC), days, uses)
        library = load(SHIPPED)
        languages = [Say(language, host, library) for language in Language]
        content = sheet.draw(views.facts(made, *languages), link=languages[0].link(payload))
        path = out or Path(f"handout-{found.id}.pdf")
        path.write_bytes(content)
    click.echo(f"Wrote {path}. The link on it works for {days} days, the code for 48 hours, each for up to {uses} people.")


def _find(db: Database, cohort: str) -> Cohort:
    running = cohorts.list_by_name(db)
    found = [each for each in running if cohort in (str(each.id), each.name)]
    found = found or [each for each in running if each.name.casefold() == cohort.casefold()]
    if len(found) == 1:
        return found[0]
    names = "\n".join(f"  {each.id}: {''.join(sign for sign in each.name if sign.isprintable())}" for each in running)
    which = "More than one cohort has that name. Give its number" if found else "There is no such cohort"
    raise click.ClickException(f"{which}. There are:\n{names}" if running else "There is no cohort yet. Trainers make one with /cohort.")


def _invite(db: Database, cohort: Cohort, now: datetime, days: int, uses: int) -> tuple[str, Handout]:
    """A new link and a new code."""
    until = now + timedelta(days=days)
    payload = links.make_link(db, None, now, kind=InviteKind.TRAINEE, cohort_id=cohort.id, expires_at=until, most_uses=uses)
    code = links.make_code(db, None, now, kind=InviteKind.TRAINEE, cohort_id=cohort.id, expires_at=now + CODE_LASTS, most_uses=uses)
    trainers = tuple(trainer.shown_name for trainer in cohorts.list_trainers(db, cohort.id))
    return payload, Handout(cohort=cohort, trainers=trainers, code=code, code_until=now + CODE_LASTS, link_until=until, most_uses=uses)


def _ask_telegram(settings: Settings) -> str:
    if settings.telegram_token is None:
        raise click.ClickException("The sheet needs the bot's name: give it with --bot, or set TELEGRAM_TOKEN.")
    base = f"{settings.telegram_api_url.rstrip('/')}/bot{settings.telegram_token.get_secret_value()}"
    try:
        return asyncio.run(_get_me(base))
    except (NotSentError, ReplyLostError, RefusedError) as error:
        raise click.ClickException("Telegram did not say the bot's name. Give it with --bot, or check TELEGRAM_TOKEN.") from error


async def _get_me(base: str) -> str:
    request = AiohttpRequest(base)
    await request.initialize()
    try:
        return str((await request.call("getMe", {}))["username"])
    finally:
        await request.shutdown()
