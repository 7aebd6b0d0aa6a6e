"""Chromium, once for all browser tests, and a whole bot behind the page."""

import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect

from tests.conftest import check
from tests.world import World, running

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1200, "height": 800}
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

PATIENCE = 180_000  # milliseconds: what comes late on a busy machine comes all the same
expect.set_options(timeout=PATIENCE)

Open = Callable[..., Awaitable[Page]]


def find_chromium() -> str | None:
    """Without a window of its own it takes a third less time, so that one comes first."""
    names = ("chromium-headless-shell", "/usr/bin/chromium", "chromium", "chromium-browser", "google-chrome")
    found = (shutil.which(name) for name in names)
    return next((path for path in found if path), None)


@asynccontextmanager
async def launched(path: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    path = find_chromium()
    if path is None:
        refuse = pytest.fail if os.environ.get("REQUIRE_BROWSER") == "1" else pytest.skip
        refuse("No Chromium here: install the package chromium-headless-shell, or chromium, to test the page.")
    async with launched(path) as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="session")
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """The same as elsewhere, in the loop that Chromium's driver lives in."""
    async with running(tmp_path) as world:
        yield world
        await check(world)


@pytest_asyncio.fixture(loop_scope="session")
async def open_page(chromium: Browser) -> AsyncIterator[Open]:
    """Opens an address as a phone or a desk shows it; at the end no script may have failed."""
    problems: list[str] = []
    contexts = []

    async def open_page(address: str, *, language: str = "en", viewport: dict[str, int] = PHONE, **more: Any) -> Page:
        locale = {"en": "en-US", "es": "es-US"}[language]
        still = {"reduced_motion": "reduce", "timezone_id": "America/New_York"}
        context = await chromium.new_context(viewport=viewport, locale=locale, **still, **more)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = await context.new_page()
        page.on("pageerror", lambda error: problems.append(str(error)))
        await page.goto(address)
        return page

    yield open_page
    for context in contexts:
        await context.close()
    assert problems == []
