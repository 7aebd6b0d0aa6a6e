"""`python -m tests.browser.screenshots`: the pictures in docs/pictures, taken from the real page with the real bot behind it."""

import asyncio
import io
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.async_api import Browser, expect

from bot.settings import Relation
from tests.browser.conftest import DESK, PHONE, find_chromium, launched
from tests.browser.hands import ENGLISH, SPANISH, Pointer
from tests.groups import make_cohort, make_link
from tests.world import World, running

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
COLOURS = 128
MOST_BYTES = 300_000
IDAHO = "7"  # its place in the list of boards
SEED = 3  # chooses between scenarios that are equally due
HOST = {"host_name": "Example Peer Center", "host_relation": Relation.NEITHER}


async def take() -> None:
    path = find_chromium()
    if path is None:
        sys.exit("No Chromium here: install the package chromium-headless-shell, or chromium, to take the pictures.")
    FOLDER.mkdir(parents=True, exist_ok=True)
    async with launched(path) as browser:
        for scene in SCENES:
            with tempfile.TemporaryDirectory() as folder:
                async with running(Path(folder), **HOST) as world:
                    world.app.deps.rng.seed(SEED)
                    await scene(browser, world)


async def an_answer_at_a_desk(browser: Browser, world: World) -> None:
    async with hands_on(browser, world, viewport=DESK) as hands:
        await begin(hands, "Start", "Use the defaults")
        await hands.press("2")
        await expect(hands.button("Reflect")).to_be_visible()
        await hands.said("You chose 2.").evaluate("card => card.scrollIntoView({ block: 'end' })")
        await save(hands, "sandbox")


async def a_card_on_a_phone(browser: Browser, world: World) -> None:
    async with hands_on(browser, world, viewport=PHONE, device_scale_factor=2) as hands:
        await begin(hands, "Start", "Use the defaults")
        await expect(hands.button("1")).to_be_visible()
        await save(hands, "phone-en")


async def a_reflection_in_spanish(browser: Browser, world: World) -> None:
    async with hands_on(browser, world, language="es", viewport=PHONE, device_scale_factor=2, color_scheme="dark") as hands:
        await begin(hands, "Empezar", "Usar lo sugerido")
        await hands.press("2")
        await hands.press("Reflexionar")
        for words in ("Casi siempre contesto demasiado rápido.", "Hoy esperé, y me contó más."):
            await hands.write(words)
            await expect(hands.said(words).locator(".reaction")).to_be_visible()
        await expect(hands.said("2 mensajes")).to_be_visible()
        await save(hands, "phone-es")


async def the_mirror_of_words(browser: Browser, world: World) -> None:
    """What was noticed in an answer, and that it may be wrong."""
    phone = world.person("Trainee")
    await phone.set_up()
    await phone.send("/settings")
    await phone.press("Mirrors")
    await phone.press("Mirror of words")
    await phone.send("That sounds like a lot to carry. What was the hardest part for you?")
    async with hands_on(browser, world, viewport=PHONE, device_scale_factor=2) as hands:
        noticed = hands.page.locator("article.bot", has_text="In your words")
        await expect(noticed).to_be_visible()
        await noticed.evaluate("card => card.scrollIntoView({ block: 'start' })")
        await save(hands, "words")


async def the_petals(browser: Browser, world: World) -> None:
    """After 17 days of practice, so that some petals are fuller than others."""
    phone = world.person("Trainee")
    await phone.set_up()
    for _ in range(17):
        await phone.press("1")
        await phone.press("Stop here")
        await world.advance(days=1)
        if not await phone.cards():
            await phone.send("/practice")
    async with hands_on(browser, world, viewport=PHONE, device_scale_factor=2) as hands:
        await hands.write("/progress")
        await hands.press("Show as a picture")
        await expect(hands.page.locator(".photo img")).to_be_visible()
        await hands.page.locator(".photo img").evaluate("picture => picture.decode()")
        await save(hands, "petals")


async def an_invitation(browser: Browser, world: World) -> None:
    """A cohort's link, as its trainer passes it on."""
    await lead(world, "Trainer")
    async with hands_on(browser, world, person="Trainer", viewport=PHONE, device_scale_factor=2) as hands:
        await hands.write("/cohort")
        await hands.press("Invite")
        await hands.press("Invite members")
        await hands.press("Link and QR code")
        await expect(hands.page.locator(".photo img")).to_be_visible()
        await hands.page.locator(".photo img").evaluate("picture => picture.decode()")
        await hands.page.locator("article.bot", has_text="t.me/").evaluate("link => link.scrollIntoView({ block: 'start' })")
        await save(hands, "invitation")


async def joining_in_spanish(browser: Browser, world: World) -> None:
    """What someone reads before they join."""
    payload = await make_link(world, await lead(world, "Trainer"), world.person("Trainer"))
    phone = world.person("Trainee", "es")
    await phone.set_up()
    async with hands_on(browser, world, language="es", viewport=PHONE, device_scale_factor=2) as hands:
        await hands.write(f"/start {payload}")
        await expect(hands.button("Entrar")).to_be_visible()
        await save(hands, "joining-es")


async def a_sending(browser: Browser, world: World) -> None:
    """A scenario as its trainer sees it before it goes out."""
    await lead(world, "Trainer")
    async with hands_on(browser, world, person="Trainer", viewport=PHONE, device_scale_factor=2) as hands:
        await hands.write("/push")
        await hands.press("Mutual")
        await expect(hands.button("Other scenarios")).to_be_visible()
        await hands.press("1")
        await hands.press("Choose when")
        await hands.press("Send now")
        await expect(hands.button("Send it")).to_be_visible()
        await save(hands, "sending")


async def participation_and_a_note(browser: Browser, world: World) -> None:
    """Two practised; one shared a reflection, and the trainer wrote back."""
    payload = await make_link(world, await lead(world, "Trainer"), world.person("Trainer"))
    trainer, phone = world.person("Trainer"), world.person("Trainee")
    await phone.set_up()
    await phone.send(f"/start {payload}")
    await phone.press("Join")
    await phone.send("Renee")
    await phone.press("Show that I answer")
    await phone.press("1")
    await phone.press("Reflect")
    await phone.send("I waited, and it helped.")
    for label in ("Share", "My trainers", "Share it"):
        await phone.press(label)
    await trainer.send("/cohort")
    for label in ("What was shared", "I have read this", "Reply"):
        await trainer.press(label)
    await trainer.send("Waiting is hard. Thank you for telling me.")
    await world.advance(minutes=30)
    async with hands_on(browser, world, viewport=PHONE, device_scale_factor=2) as hands:
        await expect(hands.said("Waiting is hard.")).to_be_visible()
        await save(hands, "note")
    async with hands_on(browser, world, person="Trainer", viewport=PHONE, device_scale_factor=2) as hands:
        await hands.write("/cohort")
        await hands.press("Participation")
        await hands.press("Show as a picture")
        await expect(hands.page.locator(".photo img")).to_be_visible()
        await hands.page.locator(".photo img").evaluate("picture => picture.decode()")
        await save(hands, "participation")


async def a_goal(browser: Browser, world: World) -> None:
    """Hours by category, what is left, and the pace."""
    phone = world.person("Trainee")
    await phone.set_up()
    await phone.send("/goals")
    for label in ("New goal", IDAHO, "Use these rules", "Go on", "Go on"):
        await phone.press(label)
    await phone.send("today")  # on which their certificate was issued
    for label in ("Go on", "Go on", "Save", "No reminders"):
        await phone.press(label)
    for line in ("3h peer skills workshop NAMI today", "1h ethics webinar NAMI today"):
        await phone.send(f"/log {line}")
        if "ethics" not in line:
            await phone.press("None of these")
        await phone.press("Save")
    async with hands_on(browser, world, viewport=PHONE, device_scale_factor=2) as hands:
        await hands.write("/goals")
        await expect(hands.said("Your goals")).to_be_visible()
        await hands.press("1")
        await expect(hands.said("Your goals")).to_have_count(0)
        goal = hands.page.locator("article.bot", has_text="Without a category").last
        await goal.evaluate("page => page.scrollIntoView({ block: 'start' })")
        await save(hands, "goal")


async def lead(world: World, name: str) -> int:
    await world.person(name).set_up()
    return await make_cohort(world, world.person(name))


async def begin(hands: Pointer, *labels: str) -> None:
    await hands.start()
    for label in labels:
        await hands.press(label)


@asynccontextmanager
async def hands_on(browser: Browser, world: World, *, language: str = "en", person: str = "Trainee", **more: Any) -> AsyncIterator[Pointer]:
    locale, words = {"en": ("en-US", ENGLISH), "es": ("es-US", SPANISH)}[language]
    context = await browser.new_context(locale=locale, timezone_id="America/New_York", reduced_motion="reduce", **more)
    page = await context.new_page()
    await page.goto(f"{world.server.url}/?person={person}")
    yield Pointer(page, words)
    await context.close()


async def save(hands: Pointer, name: str) -> None:
    """As the page stands still, with nothing pointed at; in few colours, so that the file is small."""
    await hands.page.mouse.move(0, 0)
    await hands.page.evaluate("document.activeElement.blur()")
    with Image.open(io.BytesIO(await hands.page.screenshot(animations="disabled"))) as picture:
        few = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    path = FOLDER / f"{name}.png"
    few.save(path, optimize=True)
    assert path.stat().st_size < MOST_BYTES, path


SCENES = (
    an_answer_at_a_desk,
    a_card_on_a_phone,
    a_reflection_in_spanish,
    the_mirror_of_words,
    the_petals,
    an_invitation,
    joining_in_spanish,
    a_sending,
    participation_and_a_note,
    a_goal,
)

if __name__ == "__main__":
    asyncio.run(take())
