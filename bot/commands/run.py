"""`run`: the bot at work, with Telegram or, without a token, in the sandbox."""

import asyncio
import json
import os
import signal
from datetime import datetime
from urllib.request import urlopen

import click
import structlog
from pydantic import ValidationError
from telegram.error import InvalidToken, TelegramError

from bot.app import App, build
from bot.commands.database import key_of, plain_errors
from bot.commands.remarks import remarks, wiping_host
from bot.gateway.retry import is_final
from bot.gateway.transport import RefusedError
from bot.runtime import logs, notify
from bot.runtime.clock import Clock
from bot.settings import SettingRefusedError, Settings, reasons
from db.file import FileRefusedError
from practice.library import ContentErrors

log = structlog.get_logger()

LONGEST_WAIT = 60.0
SANDBOX_ANSWERS_WITHIN = 5.0  # seconds


@click.command()
def run() -> None:
    """Start the bot: with Telegram, or in the sandbox.

    With TELEGRAM_TOKEN set it talks to Telegram until it is told to stop (Ctrl+C or SIGTERM). Without it the sandbox starts, on this
    machine only.
    """
    settings = read_settings()
    if settings.telegram_token is None:
        from bot.commands.sandbox import Options, run_sandbox  # noqa: PLC0415  a Telegram of one's own, which a bot with a token does without

        run_sandbox(settings, Options())
        return
    missing = settings.missing_for_telegram()
    if missing:
        raise click.ClickException("Before the bot can talk to Telegram, please set:\n  " + "\n  ".join(missing))
    if settings.webhook_url and settings.port is None:
        raise click.ClickException("WEBHOOK_URL needs PORT: the port on which this process listens for it.")
    if settings.control_port is not None and not settings.is_loopback():
        raise click.ClickException(
            "CONTROL_PORT moves the bot's clock and is for a sandbox only. Unset it, or set TELEGRAM_API_URL to a loopback address."
        )
    if (host := wiping_host(os.environ)) and not settings.disk_may_vanish:
        raise click.ClickException(
            f"This looks like {host}, which wipes its disk at each restart, and everything that people wrote with it. Attach a volume for "
            "DATABASE_FILE and BACKUP_FOLDER and set DISK_MAY_VANISH=true, or run it elsewhere."
        )
    with plain_errors():
        key_of(settings)
    logs.configure(settings.log_level, settings.log_format)
    for remark in remarks(settings, os.environ):
        log.warning("setting.odd", what=remark)
    app = build_or_explain(settings, _clock(settings))
    asyncio.run(_work(app))


def _clock(settings: Settings) -> Clock:
    """The sandbox's where one moves this bot, so that a bot that starts again is not in another day; else the machine's."""
    if settings.control_port is None:
        return Clock()
    try:
        with urlopen(f"{settings.telegram_api_url.rstrip('/')}/sandbox/clock", timeout=SANDBOX_ANSWERS_WITHIN) as answer:  # noqa: S310  it is on loopback  # nosec B310
            return Clock(datetime.fromisoformat(json.load(answer)["now"]))
    except (OSError, ValueError, KeyError):  # not up yet, or another server: it says the time when it moves this clock
        return Clock()


def read_settings() -> Settings:
    try:
        return Settings()
    except ValidationError as error:
        raise click.ClickException("These settings cannot be used:\n  " + "\n  ".join(reasons(error))) from None


def build_or_explain(settings: Settings, clock: Clock) -> App:
    try:
        return build(settings, clock)
    except (FileRefusedError, SettingRefusedError) as error:
        raise click.ClickException(str(error)) from None
    except ContentErrors as error:
        raise click.ClickException(f"The content cannot be used:\n{error}") from None
    except OSError as error:
        raise click.ClickException(f"{error.filename}: {error.strerror}") from None


async def _work(app: App) -> None:
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, ended.set)
    try:
        starting = asyncio.create_task(_start(app))
        ending = asyncio.create_task(ended.wait())
        await asyncio.wait({starting, ending}, return_when=asyncio.FIRST_COMPLETED)
        if starting.done():
            starting.result()
            log.info("bot.ready")
            notify.tell(notify.READY)
            await asyncio.wait({ending, asyncio.create_task(app.broken.wait())}, return_when=asyncio.FIRST_COMPLETED)
        starting.cancel()
        await asyncio.gather(starting, return_exceptions=True)
    finally:
        notify.tell(notify.ENDING)
        await app.stop()
    if app.broken.is_set():
        raise click.ClickException("A part of the bot broke and it stopped; the log says where. Nothing written was lost. Start it again.")


async def _start(app: App) -> None:
    """Start, waiting for the network as long as it takes."""
    wait = 1.0
    while True:
        try:
            if not await app.request.is_bot_api():
                raise click.ClickException("What answers there is no Bot API server. Check TELEGRAM_API_URL, or unset it.")
            await app.start()
        except InvalidToken:
            raise click.ClickException("Telegram does not know this token. Check TELEGRAM_TOKEN with @BotFather.") from None
        except OSError as error:
            raise click.ClickException(f"PORT at BIND, or CONTROL_PORT, cannot be opened: {error.strerror}") from None
        except (TelegramError, RefusedError) as error:
            if is_final(error):
                raise click.ClickException(f"Telegram refuses: {getattr(error, 'description', '')}. Check the settings.") from None
            log.warning("start.waiting", error=type(error).__name__, at=app.settings.telegram_api_url, wait=wait)
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)
        else:
            return
