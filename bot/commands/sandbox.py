"""`sandbox`: a local Telegram with a page like a phone, and the bot in it."""

import asyncio
import errno
import os
import signal
import tempfile
import webbrowser
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import available_timezones

import click
from pydantic import SecretStr

from bot.app import build
from bot.commands.database import plain_errors
from bot.runtime import logs
from bot.runtime.clock import Clock
from bot.settings import Relation, SettingRefusedError, Settings
from db import file
from practice.frozen import Frozen
from practice.library import Library
from sandbox.server import Server

TOKEN = "1000001:sandbox-token-of-no-worth-0000000000"  # noqa: S105  it opens nothing but the sandbox
KEY = "sandbox"
PORT = 8765


class Options(Frozen):
    port: int = PORT
    keep: Path | None = None
    browser: bool = True
    server_only: bool = False
    bot_control: str | None = None
    start_at: datetime | None = None
    flood: bool = False
    library: Library | None = None  # other texts than those shipped


@click.command()
@click.option("--port", default=PORT, show_default=True, help="Port of the page and the local Bot API; 0 takes a free one.")
@click.option(
    "--keep",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Keep the database in FILE, chats and clock in FILE.chats.",
    metavar="FILE",
)
@click.option("--no-browser", is_flag=True, help="Do not open the page.")
@click.option("--server-only", is_flag=True, help="Start only the local Telegram, for a bot in another process.")
@click.option("--bot-control", help="With --server-only: that bot's control port, such as http://127.0.0.1:9000.", metavar="URL")
@click.option(
    "--start-at",
    type=click.DateTime(["%Y-%m-%dT%H:%M:%SZ"]),
    help="Begin at this instant, in UTC, such as 2026-03-02T14:00:00Z.",
    metavar="INSTANT",
)
@click.option("--flood", is_flag=True, help="Refuse what is sent too fast, as Telegram does, and let the bot pace itself.")
def sandbox(
    *, port: int, keep: Path | None, no_browser: bool, server_only: bool, bot_control: str | None, start_at: datetime | None, flood: bool
) -> None:
    """Try the bot on this machine: no token, no account.

    Starts a local Telegram with a page like a phone, and the bot in it, and prints the page's address. Nothing leaves this machine. Without
    --keep everything is gone at the end.
    """
    options = Options(
        port=port,
        keep=keep,
        browser=not no_browser,
        server_only=server_only,
        bot_control=bot_control,
        start_at=None if start_at is None else start_at.replace(tzinfo=UTC),
        flood=flood,
    )
    with plain_errors():
        settings = Settings()
    run_sandbox(settings, options)


def run_sandbox(settings: Settings, options: Options) -> None:
    logs.configure("WARNING" if settings.log_level == "INFO" else settings.log_level, settings.log_format)
    with tempfile.TemporaryDirectory(prefix="peer-practice-") as folder:
        database = options.keep or Path(folder) / "sandbox.db"
        try:
            asyncio.run(_run(_for_sandbox(settings, database, Path(folder), flood=options.flood), options))
        except (file.FileRefusedError, SettingRefusedError, OSError) as error:
            raise click.ClickException(_why(error, options.port)) from None


def _why(error: Exception, port: int) -> str:
    if not isinstance(error, OSError) or error.errno != errno.EADDRINUSE:
        return str(error)
    return (
        f"Port {port} is in use on this machine, perhaps by a sandbox that still runs. Close that one with Ctrl+C, or take a free port:\n"
        "  python -m bot sandbox --port 0"
    )


def _for_sandbox(settings: Settings, database: Path, folder: Path, *, flood: bool = False) -> Settings:
    """The same settings, with an invented host and nothing that reaches beyond this machine."""
    return settings.model_copy(
        update={
            "telegram_token": SecretStr(TOKEN),
            "webhook_url": None,
            "database_file": database,
            "database_key": SecretStr(settings.key() or KEY),
            "backup_folder": database.parent / "backups" if database.parent != folder else folder / "backups",
            "default_zone": _zone_here(settings),
            "host_name": settings.host_name or "Example Peer Center",
            "host_contact": settings.host_contact or "hello@example.org",
            "host_relation": settings.host_relation or Relation.NEITHER,
            "pacing": flood,
            "port": None,
            "control_port": 0,
        }
    )


def _zone_here(settings: Settings) -> str:
    """The machine's own zone, so that the page's clock and the bot's hours agree; DEFAULT_ZONE outranks it."""
    if "default_zone" in settings.model_fields_set:
        return settings.default_zone
    linked = str(Path("/etc/localtime").resolve()).rpartition("zoneinfo/")[2]
    return next((name for name in (os.environ.get("TZ"), linked) if name in available_timezones()), settings.default_zone)


async def _run(settings: Settings, options: Options) -> None:
    chats = options.keep.with_name(options.keep.name + ".chats") if options.keep else None
    control, start_at = options.bot_control, options.start_at
    server = await Server(port=options.port, start_at=start_at, bot_control=control, keep=chats, flood=options.flood).start()
    try:
        if options.server_only:
            await _until_ended(server, options)
        else:
            await _with_bot(settings, server, options)
    finally:
        await server.stop()


async def _with_bot(settings: Settings, server: Server, options: Options) -> None:
    assert settings.database_key is not None  # noqa: S101  set above
    if not settings.database_file.exists():
        file.create(settings.database_file, settings.database_key.get_secret_value())
    server.expect_bot()
    app = build(settings.model_copy(update={"telegram_api_url": server.url}), Clock(server.now()), options.library)
    try:
        await app.start()
        server.bot_control = app.control_url
        await _until_ended(server, options)
    finally:
        await app.stop()


async def _until_ended(server: Server, options: Options) -> None:
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    click.echo(f"Peer Practice sandbox: {server.url} (nothing leaves this machine; Ctrl+C ends it)")
    if options.browser and not options.server_only and (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        await asyncio.to_thread(webbrowser.open, server.url)
    await ended.wait()
