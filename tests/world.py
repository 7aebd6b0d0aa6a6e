"""A whole running bot in a sandbox, over real HTTP, as journeys use it."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aiohttp
from pydantic import SecretStr

import bot.app
from bot.app import App, build
from bot.runtime.clock import Clock
from bot.settings import Relation, Settings
from db import file, inbox, outbox
from practice.library import Library, Scenario, ScenarioText
from practice.models import Language
from sandbox.control import stepping
from sandbox.server import Server
from sandbox.world import World as Telegram
from tests import near
from tests.shipped import read

if TYPE_CHECKING:
    from tests.opening import Opening

TOKEN = "424242:test-token-of-no-worth-00000000000000000"
KEY = f"x'{'5eed' * 16}'"  # of no worth; in SQLCipher's raw form, as no test of a journey is about stretching a passphrase
MONDAY = datetime.fromisoformat("2026-03-02T15:00:00Z")  # 10:00 in New York
PATIENCE = 300.0  # seconds: what comes late on a busy machine comes all the same
LONGEST_MESSAGE = 600
LONGEST_CARD = 1400  # a card is at most 1,200, and may carry a line above it


def settings_for(folder: Path, url: str, **changes: Any) -> Settings:
    """Settings of a bot under test; nothing of the environment counts."""
    return Settings.model_construct(
        **{
            **{name: field.get_default() for name, field in Settings.model_fields.items()},
            "telegram_token": SecretStr(TOKEN),
            "telegram_api_url": url,
            "database_file": folder / "bot.db",
            "database_key": SecretStr(KEY),
            "backup_folder": folder / "backups",
            "host_name": "Test Peer Center",
            "host_contact": "hello@example.org",
            "host_relation": Relation.EMPLOYS,
            "pacing": False,
            "control_port": 0,
            "updates_per_minute": 10_000,
            **changes,
        }
    )


@cache
def texts(folder: Path) -> Library:
    """Read once. No scenario goes on with a second question, so that any of them is walked alike; that has journeys of its own."""
    library = read(folder)
    return replace(library, scenarios=tuple(scenario.model_copy(update=_once(scenario)) for scenario in library.scenarios))


def _once(scenario: Scenario) -> dict[str, ScenarioText]:
    return {language.value: scenario.text(language).model_copy(update={"next": None}) for language in Language}


def built(settings: Settings, clock: Clock, *, is_whole: bool = False) -> App:
    """A bot with the shipped texts, with nothing of another bot's cohorts, and with dice of its own that fall the same each time.

    What stands around the chat, and the night's copy, cost a fifth of a journey: only a whole one, whose journey looks at them, has them.
    """
    app = build(settings, clock, replace(texts(bot.app.SHIPPED), own={}))
    app.deps.rng.seed(1)
    if not is_whole:
        app._publish = app.sender.read_silence
        app.nightly._back_up = _nothing
    return app


async def _nothing() -> None:
    pass


@cache
def new_database() -> bytes:
    """A new file as `db init` makes it, made once: its key takes a tenth of a second."""
    with tempfile.TemporaryDirectory() as folder:
        file.create(Path(folder) / "new.db", KEY)
        return (Path(folder) / "new.db").read_bytes()


def put_database(path: Path) -> None:
    path.write_bytes(new_database())
    path.chmod(0o600)


@dataclass
class World:
    """`app` is a bot in this process, and `server` a sandbox; what is in another one is asked over the wire."""

    server: Server
    app: App
    http: aiohttp.ClientSession
    folder: Path
    is_whole: bool = False
    openings: Mapping[tuple[str, str], "Opening"] = field(default_factory=dict)  # by a phone's name and language

    def __post_init__(self) -> None:
        stepping.SETTLED_WITHIN = PATIENCE
        self.controls = near.routes_of(self.server.controls) if isinstance(self.server, Server) else None
        if self.app is not None:
            self.meet(self.app)

    def meet(self, app: App) -> None:
        """From now on this bot is asked when the sandbox wants to know whether all is done."""
        controls = near.control_of(app)
        self.app, self.server.bot_control = app, app.control_url
        self.server._stepper._call = lambda method, path, body=None, **_: near.ask(controls, method, path, body)

    @property
    def telegram(self) -> Telegram:
        """What a sandbox in this process knows."""
        assert self.server._stepper is not None
        return self.server._stepper._world

    def person(self, name: str = "ana", language: str = "en") -> "Phone":
        return Phone(self, name, language)

    async def call(self, method: str, path: str, body: Any = None) -> Any:
        status, answer = await self._ask(method, f"/sandbox/{path}", body)
        assert status == 200, (path, status, answer)
        return answer

    async def _ask(self, method: str, path: str, body: Any) -> tuple[int, Any]:
        if self.controls is not None:
            return await near.ask(self.controls, method, path, body)
        async with self.http.request(method, f"{self.server.url}{path}", json=body) as answer:
            return answer.status, await answer.json()

    async def settle(self) -> None:
        await self.call("POST", "settle", {"timeout": PATIENCE})

    async def to(self, instant: str) -> None:
        await self.call("POST", "clock", {"to": instant})

    async def advance(self, **span: float) -> None:
        await self.call("POST", "clock", {"advance": timedelta(**span).total_seconds()})

    async def calls(self, method: str | None = None) -> list[dict[str, Any]]:
        every = (await self.call("GET", "calls?since=0"))["calls"]
        return [call for call in every if method is None or call["method"] == method]

    async def rows(self, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
        return await self.app.deps.store.run(lambda db: db.execute(sql, parameters).fetchall())

    async def counts(self) -> dict[str, dict[str, int]]:
        """How many rows each state of the inbox and of the outbox holds."""
        return await self.app.deps.store.run(lambda db: {"inbox": inbox.count(db), "outbox": outbox.count(db)})

    async def restart(self) -> None:
        """Stop the bot in good order and start another one on the same file."""
        settings, clock = self.app.settings, self.app.deps.clock
        await self.app.stop()
        app = built(settings, clock, is_whole=self.is_whole)
        await app.start()
        self.meet(app)

    async def down_until(self, instant: str) -> None:
        """The bot is stopped, time passes, and it starts again on the same file."""
        settings, clock, at = self.app.settings, self.app.deps.clock, datetime.fromisoformat(instant)
        await self.app.stop()
        self.server._clock.move_to(at)
        clock.set(at)
        app = built(settings, clock, is_whole=self.is_whole)
        await app.start()
        self.meet(app)
        await self.settle()


@dataclass
class Phone:
    """One person with a phone."""

    world: World
    name: str
    language: str

    async def send(self, text: str | None = None, **more: Any) -> int:
        """Send, wait until the bot is at rest; the message's id."""
        sent = await self.send_only(text, **more)
        await self.world.settle()
        return sent

    async def send_only(self, text: str | None = None, **more: Any) -> int:
        body = {"language": self.language, **({} if text is None else {"text": text}), **more}
        return int((await self.world.call("POST", f"people/{self.name}/send", body))["message_id"])

    async def press(self, label: str | None = None, **more: Any) -> str | None:
        """Press the newest button with that label (or `data`), wait; the alert shown."""
        alert = await self.press_only(label, **more)
        await self.world.settle()
        return alert

    async def press_only(self, label: str | None = None, **more: Any) -> str | None:
        body = {**({} if label is None else {"label": label}), **more}
        alert = (await self.world.call("POST", f"people/{self.name}/press", body))["alert"]
        return None if alert is None else str(alert)

    async def choose(self, way: str) -> None:
        """Press a way. Where the scenario goes on with a second question, that one is passed."""
        await self.press(way)
        passing = "Pass" if self.language == "en" else "Pasar"
        if passing in await self.labels():
            await self.press(passing)

    async def press_twice(self, label: str | None = None, **more: Any) -> None:
        """A double tap: both are on their way before either is answered; wait."""
        await asyncio.gather(self.press_only(label, **more), self.press_only(label, **more))
        await self.world.settle()

    async def chat(self) -> list[dict[str, Any]]:
        return (await self.world.call("GET", f"people/{self.name}/chat"))["messages"]  # type: ignore[no-any-return]

    async def said(self) -> list[dict[str, Any]]:
        """What the bot said, oldest first."""
        return [message for message in await self.chat() if message["from"] == "bot"]

    async def last(self) -> dict[str, Any]:
        return (await self.said())[-1]

    async def text(self) -> str:
        return str((await self.last())["text"])

    async def labels(self) -> list[str]:
        """Of the bot's newest message."""
        return labels_of(await self.last())

    async def message(self, message_id: int) -> dict[str, Any] | None:
        return next((each for each in await self.chat() if each["message_id"] == message_id), None)

    async def cards(self) -> list[dict[str, Any]]:
        """Scenario cards with their buttons still on."""
        return [each for each in await self.said() if any(button["data"].startswith("1Pick:") for row in each["buttons"] for button in row)]

    async def set_up(self, *labels: str) -> None:
        """From /start to the first scenario, by the defaults unless labels say otherwise."""
        opening = None if labels else self.world.openings.get((self.name, self.language))
        if opening is not None and opening.fits(self.world):
            await opening.put_into(self.world)
            return
        await self.send("/start")
        await self.press("Start" if self.language == "en" else "Empezar")
        for label in labels or ("Use the defaults" if self.language == "en" else "Usar lo sugerido",):
            await self.press(label)


def longest_of(message: dict[str, Any], library: Library) -> int:
    """How long a message may be: one with a scenario's story in it is its card, or shows it."""
    text = str(message["text"] or "")
    stories = {language_text.story.strip()[:40] for each in library.scenarios for language_text in (each.en, each.es)}
    return LONGEST_CARD if any(story in text for story in stories) else LONGEST_MESSAGE


def labels_of(message: dict[str, Any]) -> list[str]:
    return [button["label"] for row in message["buttons"] for button in row]


@asynccontextmanager
async def running(
    folder: Path, *, start_at: datetime = MONDAY, flood: bool = False, is_whole: bool = False, **changes: Any
) -> AsyncIterator[World]:
    """A sandbox and a bot in it; at the end nothing may have been refused, failed or too long."""
    server = await Server(start_at=start_at, flood=flood).start()
    settings = settings_for(folder, server.url, **changes)
    put_database(settings.database_file)
    app = built(settings, Clock(server.now()), is_whole=is_whole)
    await app.start()
    server.bot_control = app.control_url
    async with aiohttp.ClientSession() as http:
        world = World(server, app, http, folder, is_whole)
        try:
            yield world
        finally:
            await world.app.stop()
            await server.stop()
