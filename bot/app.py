"""The only place where parts meet."""

import asyncio
import random
import secrets
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import structlog
from aiohttp import web as aiohttp_web
from telegram import Bot, Update
from telegram.ext import Application, ApplicationBuilder, ContextTypes

from bot import handlers
from bot.gateway import listening, menu, web
from bot.gateway.apologies import Apologies
from bot.gateway.context import Context
from bot.gateway.control import Control
from bot.gateway.dispatch import Dispatch
from bot.gateway.downloads import Downloads
from bot.gateway.intake import Intake
from bot.gateway.pacer import NoPacer, Pacer
from bot.gateway.sender import Sender
from bot.gateway.transport import AiohttpRequest, NotSentError, RefusedError, ReplyLostError
from bot.runtime import logs, notify
from bot.runtime.clock import Clock
from bot.runtime.dependencies import Dependencies
from bot.runtime.files.making import FileContext
from bot.runtime.health import TICK_WITHIN, Health
from bot.runtime.nightly import Nightly
from bot.runtime.pulse import Pulse
from bot.runtime.rendering import Renderer
from bot.runtime.ticker import Ticker
from bot.services.care import support
from bot.services.sending import own_scenarios
from bot.settings import SettingRefusedError, Settings
from bot.views.say import Host
from db import backup, readers
from db.store import Store
from practice.library import SHIPPED, Library, load

log = structlog.get_logger()

LAST_ANSWERS_WITHIN = 2.0  # seconds
IDLE_FOR = 75.0  # seconds until a connection that asks for nothing, or stops in the middle, is closed

PTB = Application[Any, Context, Any, Any, Any, Any]


@dataclass(kw_only=True)
class App:
    """A whole bot. `start` returns when it is at work, and may be called again after a network error; `stop` leaves nothing half done
    that a restart would not find."""

    settings: Settings
    deps: Dependencies
    request: AiohttpRequest
    application: PTB
    intake: Intake
    dispatch: Dispatch
    sender: Sender
    downloads: Downloads
    ticker: Ticker
    nightly: Nightly
    health: Health
    secret: str
    tasks: list[asyncio.Task[None]] = field(default_factory=list)
    runners: list[aiohttp_web.AppRunner] = field(default_factory=list)
    control_url: str | None = None
    broken: asyncio.Event = field(default_factory=asyncio.Event)

    async def start(self) -> None:
        await self.deps.store.run(own_scenarios.load, self.deps.library)
        await self.deps.store.run(readers.set_host, f"{self.deps.host.name}, {self.deps.host.relation}")
        await asyncio.to_thread(support.prepare, self.deps.library)
        await self.request.initialize()
        await self.application.initialize()
        self.deps.host.username = self.application.bot.username
        await self._publish()
        if not self.tasks:
            await self.nightly.check()
            self._begin()
            await self.ticker.tick()
        if not self.runners:
            await self._serve()
        await self._listen()

    def _begin(self) -> None:
        self._go(self.sender.run())
        self._go(self.dispatch.run())
        self._go(self.downloads.run(self.deps))
        self._go(notify.keep_alive(self.is_alive))
        self.ticker.start()

    async def stop(self) -> None:
        """First no more is claimed for sending, and what is on its way arrives; then all else ends."""
        await self.ticker.stop()
        await self.nightly.stop()
        await self.sender.stop()
        for runner in self.runners:
            await runner.cleanup()
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        await self.dispatch.stop()
        await self.application.shutdown()
        await self.request.shutdown()
        await self.deps.store.close()

    def is_alive(self) -> bool:
        """What is due was looked for lately. A full disk is no reason to start anew: it waits, and starting would not make room."""
        return self.deps.store.is_full or self.health.pulse.tick_age() <= TICK_WITHIN

    def busy(self) -> dict[str, int]:
        return {
            "handlers": int(not self.dispatch.is_idle()),
            "sends": int(not self.sender.is_idle()),
            "night": int(not self.nightly.is_idle()),
        }

    def _go(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        task.add_done_callback(self._note_if_broken)
        self.tasks.append(task)

    def _note_if_broken(self, task: asyncio.Task[None]) -> None:
        """No part of the bot ends by itself: whoever runs it must know."""
        if not task.cancelled() and task.exception() is not None:
            log.critical("part.broken", error=type(task.exception()).__name__, at=logs.place(task.exception()))
            self.broken.set()

    async def _publish(self) -> None:
        """Best effort: what Telegram shows around the chat is no reason not to start."""
        await self.sender.read_silence()
        if self.sender.is_silent():
            return
        try:
            await menu.publish(self.request, self.deps.host, self.deps.library)
        except (NotSentError, ReplyLostError, RefusedError) as error:
            log.warning("menu.failed", error=type(error).__name__, code=getattr(error, "code", None))

    async def _serve(self) -> None:
        if self.settings.port is not None:
            site = web.build(intake=self.intake, secret=self.secret, health=self.health)
            await self._open(site, self.settings.bind, self.settings.port)
        if self.settings.control_port is not None:
            control = Control(store=self.deps.store, clock=self.deps.clock, tick=self.ticker.tick, busy=self.busy)
            port = await self._open(control.app(), "127.0.0.1", self.settings.control_port)
            self.control_url = f"http://127.0.0.1:{port}"

    async def _open(self, site: aiohttp_web.Application, host: str, port: int) -> int:
        runner = aiohttp_web.AppRunner(site, access_log=None, shutdown_timeout=LAST_ANSWERS_WITHIN, keepalive_timeout=IDLE_FOR)
        await runner.setup()
        await aiohttp_web.TCPSite(runner, host, port).start()
        self.runners.append(runner)
        return int(runner.addresses[0][1])

    async def _listen(self) -> None:
        if self.settings.webhook_url:
            url = listening.address(self.settings.webhook_url)
            await listening.set_webhook(self.request, url, self.secret)
            self._go(listening.watch_webhook(self.request, url, self.secret, self.health.pulse))
            return
        await listening.take_webhook_away(self.request)
        self._go(self.intake.poll(self.request))


def build(settings: Settings, clock: Clock, library: Library | None = None) -> App:
    """Put a bot together, with the shipped texts where none are given. Raises FileRefusedError, ContentErrors or SettingRefusedError."""
    key, token = settings.key(), settings.telegram_token
    assert key is not None  # noqa: S101  the command line asked for them before
    assert token is not None  # noqa: S101
    library, store = _read(settings, key, clock, library)
    base = settings.telegram_api_url.rstrip("/")
    request = AiohttpRequest(f"{base}/bot{token.get_secret_value()}", in_flight=settings.sends_in_flight)
    files = FileContext(store=store, clock=clock, host=host_of(settings), library=library)
    pulse = Pulse()
    pacer = Pacer(settings.sends_per_second) if settings.pacing else NoPacer()
    sender = Sender(files.store, request, clock, pacer, pulse, render=Renderer(files).render, in_flight=settings.sends_in_flight)
    downloads = Downloads(request, files_url=f"{base}/file/bot{token.get_secret_value()}")
    deps = _deps(settings, files, request, sender, downloads)
    apologies = Apologies(deps, request)
    application = _application(deps, request, token.get_secret_value(), base)
    dispatch = Dispatch(deps, pulse, application, apologies)
    nightly = Nightly(deps, folder=settings.backup_folder, days=settings.backup_days, key=key)
    return App(
        settings=settings,
        deps=deps,
        request=request,
        application=application,
        intake=Intake(deps, apologies, pulse, per_minute=settings.updates_per_minute, wake=dispatch.wake),
        dispatch=dispatch,
        sender=sender,
        downloads=downloads,
        ticker=Ticker(deps, pulse=pulse, nightly=nightly.start_due, wake_dispatch=dispatch.wake),
        nightly=nightly,
        health=Health(
            store=deps.store, clock=clock, pulse=pulse, backup_folder=settings.backup_folder, clock_off=lambda: request.clock_off
        ),
        secret=settings.webhook_secret.get_secret_value() if settings.webhook_secret else secrets.token_urlsafe(32),
    )


def _read(settings: Settings, key: str, clock: Clock, library: Library | None) -> tuple[Library, Store]:
    """The texts, and the open database: making its key takes a tenth of a second, in which the texts are read.

    Where this version changes its form it is copied first, and only once the texts are known to be sound.
    """
    with ThreadPoolExecutor(1) as beside:
        reading = beside.submit(_texts, settings, library)

        def copy() -> None:
            reading.result()
            copied = backup.backup(settings.database_file, key, settings.backup_folder, now=clock.now())
            log.info("backup.before_migration", path=str(copied.path))

        store = Store(settings.database_file, key, before_migration=copy)
        try:
            return reading.result(), store
        except BaseException:
            store.shut()
            raise


def _texts(settings: Settings, library: Library | None) -> Library:
    library = library or load(SHIPPED)
    if settings.support_country.upper() not in library.support:
        raise SettingRefusedError(_no_lines_for(settings.support_country, library))
    return library


def _deps(settings: Settings, files: FileContext, request: AiohttpRequest, sender: Sender, downloads: Downloads) -> Dependencies:
    return Dependencies(
        store=files.store,
        clock=files.clock,
        library=files.library,
        host=files.host,
        rng=random.Random(),  # noqa: S311  it only settles ties between scenarios
        default_zone=settings.default_zone,
        support_country=settings.support_country,
        wake_sender=sender.wake,
        wake_downloads=downloads.wake,
        is_silent=sender.is_silent,
        operator_ids=settings.operator_ids or (),
        fetch=downloads.fetch_now,
        call=request.call,
    )


def _no_lines_for(country: str, library: Library) -> str:
    there = ", ".join(sorted(each.lower() for each in library.support))
    return f"SUPPORT_COUNTRY: there is no content/support/{country}.yaml. There are: {there}. Choose one of them, or write that file."


def host_of(settings: Settings) -> Host:
    return Host(
        name=settings.host_name or "",
        contact=settings.host_contact or "",
        relation=settings.host_relation or "neither",
        backup_days=settings.backup_days,
        retention_months=settings.retention_months,
        certificate_years=settings.certificate_years,
        source_url=settings.source_url,
        disclosures=settings.disclosures(),
    )


def _application(deps: Dependencies, request: AiohttpRequest, token: str, base: str) -> PTB:
    bot = Bot(token, base_url=f"{base}/bot", base_file_url=f"{base}/file/bot", request=request, get_updates_request=request)
    builder: Any = ApplicationBuilder().bot(bot).updater(None).job_queue(None).context_types(ContextTypes(context=Context))
    application: PTB = builder.build()
    application.bot_data = deps
    handlers.register(application)
    application.add_error_handler(_log_error)
    return application


async def _log_error(update: object, context: Context) -> None:
    """Ids, types and places: the exception's own text may hold what someone wrote."""
    update_id = update.update_id if isinstance(update, Update) else None
    log.error("handler.failed", update_id=update_id, error=type(context.error).__name__, at=logs.place(context.error))
