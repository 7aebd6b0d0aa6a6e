"""People in the page, each with a phone of their own, who wait for the bot's answer before they go on."""

import os
from pathlib import Path
from typing import Any

from playwright.async_api import expect

from tests.browser.hands import ENGLISH, SPANISH, Pointer
from tests.world import World

PICTURES = Path(os.environ["KEEP_PICTURES"]) if "KEEP_PICTURES" in os.environ else None  # a folder for whoever wants to look


class Person(Pointer):
    world: World

    async def write(self, text: str) -> None:
        await super().write(text)
        await expect(self.page.locator("article.person").last).to_contain_text(text)
        await self.world.settle()

    async def tap(self, *labels: str) -> None:
        for label in labels:
            await self.press(label)
            await self.world.settle()

    async def look(self, name: str) -> None:
        if PICTURES:
            await self.page.wait_for_timeout(300)
            await self.page.screenshot(path=PICTURES / f"{name}.png", animations="disabled")


async def phone_of(world: World, open_page: Any, name: str, language: str = "en") -> Person:
    """Set up with the defaults; the page is theirs alone."""
    await world.person(name, language).set_up()
    page = await open_page(f"{world.server.url}/?person={name}", language=language)
    person = Person(page, ENGLISH if language == "en" else SPANISH)
    person.world = world
    return person
