"""`doctor`: looks at everything that a running bot needs, and says what is wrong and what to do."""

import asyncio
import os
import shutil
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

from bot import __version__
from bot.commands.database import key_of
from bot.commands.remarks import mode_of, remarks
from bot.commands.run import read_settings
from bot.gateway import listening
from bot.gateway.menu import SCOPE
from bot.gateway.transport import AiohttpRequest, NotSentError, RefusedError, ReplyLostError
from bot.runtime.health import BACKUP_WITHIN, LEAST_FREE
from bot.settings import Settings
from db import backup, file
from db.file import FileRefusedError
from practice.frozen import Frozen
from practice.library import SHIPPED, ContentErrors, load

MB = 1024 * 1024


class Finding(Frozen):
    what: str
    ok: bool
    text: str  # what was found, and what to do where it is wrong


def good(what: str, text: str) -> Finding:
    return Finding(what=what, ok=True, text=text)


def bad(what: str, text: str) -> Finding:
    return Finding(what=what, ok=False, text=text)


@click.command()
@click.option("--offline", is_flag=True, help="Ask Telegram nothing.")
@click.pass_context
def doctor(context: click.Context, *, offline: bool) -> None:
    """Look for what is wrong, and say what to do.

    Run it as the bot's user, with the bot's settings. Changes nothing; the bot may be running. Ends with 1 if anything is wrong.
    """
    findings = []
    for finding in examine(read_settings(), offline=offline):
        click.echo(f"{'ok ' if finding.ok else '!! '} {finding.what}: {finding.text}")
        findings.append(finding)
    wrong = sum(not finding.ok for finding in findings)
    click.echo(f"\n{'All is well.' if not wrong else f'{wrong} to look at: the lines with !!'}")
    context.exit(1 if wrong else 0)


def examine(settings: Settings, *, offline: bool) -> Iterator[Finding]:
    yield good("version", __version__)
    yield from _settings(settings)
    yield from _database(settings)
    yield from _backups(settings)
    yield from _zones()
    yield from _content(settings)
    if settings.telegram_token is not None and not offline:
        yield from asyncio.run(_telegram(settings))


def _settings(settings: Settings) -> Iterator[Finding]:
    missing = settings.missing_for_telegram()
    yield from (bad("settings", f"please set {each}") for each in missing)
    yield from (bad("settings", each) for each in remarks(settings, os.environ))
    if settings.webhook_url and settings.port is None:
        yield bad("settings", "WEBHOOK_URL needs PORT: the port on which the bot listens for it")
    if not missing:
        yield good("settings", "all that Telegram needs is set")
    if not settings.operator_ids:
        yield good("settings", "OPERATOR_IDS is not set: nobody is told in Telegram when backups fail or something is reported")


def _database(settings: Settings) -> Iterator[Finding]:
    try:
        report = backup.check(settings.database_file, key_of(settings))
    except (FileRefusedError, click.ClickException, OSError) as error:
        yield bad("database", getattr(error, "message", None) or str(error))
        return
    yield good("database", f"{report.path} opens with the key and is sound: {report.size / MB:,.1f} MB, schema {report.schema}")
    folder = settings.database_file.parent
    if not os.access(settings.database_file, os.W_OK) or not os.access(folder, os.W_OK):
        yield bad("database", f"this user may not write {settings.database_file} or its folder: chown -R them to the user who runs the bot")
    mode = mode_of(folder)
    if mode is not None and mode & stat.S_IRWXO:
        yield bad("database", f"every user of this machine can look into {folder}: chmod 700 {folder}")
    yield _running(settings.database_file)
    yield _room("disk under the database", folder)


def _running(path: Path) -> Finding:
    if not file.lock_of(path).exists():
        return good("bot", "none has run on this database yet")
    try:
        file.lock(path).close()
    except FileRefusedError:
        return good("bot", "one is running on this database")
    return good("bot", "none is running on this database now")


def _room(what: str, folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    text = f"{free / MB:,.0f} MB free"
    return good(what, text) if free >= LEAST_FREE else bad(what, f"{text}: make room, or nothing can be kept soon")


def _backups(settings: Settings) -> Iterator[Finding]:
    folder = settings.backup_folder
    try:
        backup.refuse_folder(folder)
    except FileRefusedError as error:
        yield bad("backups", str(error))
        return
    newest = backup.newest(folder)
    if newest is None:
        yield bad("backups", f"none in {folder} yet: python -m bot db backup")
    elif (age := datetime.now(UTC) - newest) > BACKUP_WITHIN:
        yield bad("backups", f"the newest is {_days(age)} old: python -m bot db backup says why")
    else:
        yield good("backups", f"the newest is {_days(age)} old, in {folder}")
    if settings.database_file.exists() and folder.stat().st_dev == settings.database_file.stat().st_dev:
        yield good("backups", "they are on the same disk as the database: copy them to another machine, too")
    yield _room("disk under the backups", folder)


def _days(age: timedelta) -> str:
    return f"{age.days} days" if age.days > 1 else f"{age.total_seconds() / 3600:.0f} hours"


def _zones() -> Iterator[Finding]:
    try:
        ZoneInfo("America/Los_Angeles")
        yield good("time zones", f"there, tzdata {version('tzdata')}")
    except (ZoneInfoNotFoundError, PackageNotFoundError):
        yield bad("time zones", "the package tzdata is missing: install the program again")


def _content(settings: Settings) -> Iterator[Finding]:
    try:
        library = load(SHIPPED)
    except ContentErrors as error:
        yield bad("content", f"cannot be used; python -m bot content check says more: {str(error).splitlines()[0]}")
        return
    yield good("content", f"{len(library.scenarios)} scenarios")
    country = settings.support_country.upper()
    if country not in library.support:
        yield bad("content", f"SUPPORT_COUNTRY: there is no content/support/{settings.support_country}.yaml")
    else:
        checked = library.support[country].checked_on
        is_old = datetime.now(UTC).date() - checked > timedelta(days=365)
        advice = ": call them, and correct the file" if is_old else ""
        yield Finding(what="support lines", ok=not is_old, text=f"last checked on {checked}{advice}")
    if not settings.disclosures():
        yield good("disclosures", "trainers read that you have written nothing about a duty to report: set DISCLOSURE_FILE_EN and _ES")


async def _telegram(settings: Settings) -> list[Finding]:
    assert settings.telegram_token is not None  # noqa: S101  asked before
    base = f"{settings.telegram_api_url.rstrip('/')}/bot{settings.telegram_token.get_secret_value()}"
    request = AiohttpRequest(base)
    await request.initialize()
    try:
        if not await request.is_bot_api():
            return [bad("Telegram", "what answers there is no Bot API server: check TELEGRAM_API_URL, or unset it")]
        me = await request.call("getMe", {})
        commands = await request.call("getMyCommands", {"scope": SCOPE, "language_code": ""})
        return [
            good("token", f"of @{me.get('username')}"),
            _commands(commands),
            _webhook(settings, await request.call("getWebhookInfo", {})),
            _clock(request.clock_off),
        ]
    except RefusedError as error:
        code = "Telegram does not know it: take the one that @BotFather shows" if error.code in (401, 404) else error.description
        return [bad("token", code)]
    except (NotSentError, ReplyLostError):
        return [bad("Telegram", "cannot be reached from here: look at the network, and at HTTPS_PROXY if there is a proxy")]
    finally:
        await request.shutdown()


def _commands(commands: Any) -> Finding:  # noqa: ANN401  JSON
    count = len(commands) if isinstance(commands, list) else 0
    text = f"Telegram shows {count}" if count else "Telegram shows none: the bot sets them when it starts"
    return Finding(what="commands", ok=bool(count), text=text)


def _webhook(settings: Settings, info: dict[str, Any]) -> Finding:
    url, wanted = info.get("url") or "", listening.address(settings.webhook_url) if settings.webhook_url else ""
    if url != wanted:
        text = f"the webhook is {url or 'not set'}, not {wanted or 'unset'}"
        return bad("updates", f"{text}: start the bot, and see that no other uses this token")
    if url and info.get("pending_update_count") and info.get("last_error_message"):
        return bad("updates", f"{info['pending_update_count']} wait; Telegram's last trouble: {info['last_error_message']}")
    return good("updates", f"by webhook, {url}" if url else "by polling")


def _clock(ahead: float | None) -> Finding:
    text = "agrees with Telegram's" if ahead is None or abs(ahead) < 60 else f"is {ahead:,.0f} s ahead of Telegram's: turn on NTP"  # noqa: PLR2004
    return Finding(what="clock", ok="agrees" in text, text=text)
