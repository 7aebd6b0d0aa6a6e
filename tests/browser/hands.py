"""Two ways to use the page: with a pointer, and with a keyboard alone. Neither knows anything that is not on the screen."""

import asyncio
from abc import ABC, abstractmethod
from contextlib import suppress
from dataclasses import dataclass

from playwright.async_api import Locator, Page, expect
from playwright.async_api import TimeoutError as PlaywrightTimeoutError

FAR = 60  # presses of Tab after which something counts as out of reach
HEARD_WITHIN, MOST_TAPS = 10_000, 6  # milliseconds after a tap; taps
DONE_WITHIN = 30  # seconds for one tap: a page that draws nothing any more would be waited for without end


@dataclass
class Words:
    """What the page itself says, as far as hands need it."""

    message: str
    send: str
    options: str
    edit: str
    reply: str
    move_time: str
    tomorrow: str
    start: str


ENGLISH = Words("Message", "Send", "Message options", "Edit", "Reply", "Move time", "Tomorrow morning", "Start")
SPANISH = Words("Mensaje", "Enviar", "Opciones del mensaje", "Editar", "Responder", "Mover la hora", "Mañana temprano", "Empezar")


@dataclass
class Hands(ABC):
    page: Page
    words: Words

    def button(self, label: str) -> Locator:
        """The newest button of the bot's with that label."""
        return self.page.locator(".buttons").get_by_role("button", name=label, exact=True).last

    def said(self, text: str) -> Locator:
        """The newest message with that text in it."""
        return self.page.locator("article").filter(has_text=text).last

    @property
    def box(self) -> Locator:
        return self.page.get_by_role("textbox", name=self.words.message)

    @property
    def move_time(self) -> Locator:
        return self.page.get_by_role("button", name=self.words.move_time, exact=True)

    @property
    def tomorrow(self) -> Locator:
        return self.page.get_by_role("button", name=self.words.tomorrow)

    async def press(self, label: str) -> None:
        """What comes while a finger is on its way moves the chat, and the tap misses: whoever sees that nothing happens taps again."""
        for _ in range(MOST_TAPS):
            with suppress(PlaywrightTimeoutError, TimeoutError):
                async with asyncio.timeout(DONE_WITHIN), self.page.expect_request("**/press", timeout=HEARD_WITHIN):
                    await self.use(self.button(label))
                return
        raise AssertionError(label)

    async def start(self) -> None:
        await self.use(self.page.get_by_role("button", name=self.words.start, exact=True))

    async def go_to_tomorrow(self) -> None:
        await expect(self.page.locator("#clock-now")).to_contain_text(":")
        if await self.move_time.is_visible():
            await self.use(self.move_time)
        await self.use(self.tomorrow)

    @abstractmethod
    async def use(self, control: Locator) -> None: ...


STANDS_STILL = """control => new Promise(done => {
    let last = "", since = performance.now()
    const look = now => {
        const { x, y } = control.getBoundingClientRect()
        if (`${x} ${y}` !== last) [last, since] = [`${x} ${y}`, now]
        if (now - since > 120) done()
        else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
})"""


class Pointer(Hands):
    async def use(self, control: Locator) -> None:
        """Once it stands still, as a finger waits: what comes moves the chat, and a click on what moves can miss."""
        await control.evaluate(STANDS_STILL)
        await control.click()

    async def write(self, text: str) -> None:
        await self.box.click()
        await self.page.keyboard.type(text)
        await self.page.get_by_role("button", name=self.words.send, exact=True).click()

    async def choose(self, message: Locator, entry: str) -> None:
        await message.get_by_role("button", name=self.words.options).click()
        await self.page.get_by_role("menuitem", name=entry).click()


class Keyboard(Hands):
    async def use(self, control: Locator) -> None:
        await self._reach(control, "Tab")
        await self.page.keyboard.press("Enter")

    async def write(self, text: str) -> None:
        await self._reach(self.box, "Tab")
        await self.page.keyboard.type(text)
        await self.page.keyboard.press("Enter")

    async def choose(self, message: Locator, entry: str) -> None:
        await expect(message).to_be_visible()
        await self._reach(self.page.locator("article:focus"), "Shift+Tab")
        await self._reach(message, "ArrowUp")
        await self.page.keyboard.press("Enter")
        await self._reach(self.page.get_by_role("menuitem", name=entry), "ArrowDown")
        await self.page.keyboard.press("Enter")

    async def _reach(self, control: Locator, key: str) -> None:
        for _ in range(FAR):
            if key == "Tab":  # an answer of the bot's may just be taking its place
                await expect(control).to_be_visible()
            if await control.count() and await control.evaluate("node => node === document.activeElement"):
                return
            await self.page.keyboard.press(key)
        raise AssertionError(f"{control} cannot be reached with {key}")
