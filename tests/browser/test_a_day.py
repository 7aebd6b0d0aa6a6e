"""Two days of practice in the page, with a pointer on a phone in Spanish, and with a keyboard alone at a desk in English."""

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import DESK, PHONE
from tests.browser.hands import ENGLISH, SPANISH, Hands, Keyboard, Pointer

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

LABELS = {
    "en": {
        "start": "Start",
        "defaults": "Use the defaults",
        "no name": "No name",
        "own words": "My own words",
        "others": "See the others",
        "reflect": "Reflect",
        "done": "Done",
        "picture": "Show as a picture",
        "two": "2 values practiced",
    },
    "es": {
        "start": "Empezar",
        "defaults": "Usar lo sugerido",
        "no name": "Sin nombre",
        "own words": "Mis palabras",
        "others": "Ver las demás",
        "reflect": "Reflexionar",
        "done": "Listo",
        "picture": "Ver como imagen",
        "two": "2 valores practicados",
    },
}
WRITTEN = {
    "en": ("I wanted to fix it for her.", "Waiting was hrad.", "Waiting was hard.", "I would ask first."),
    "es": ("Quise resolverlo por ella.", "Esperar fue dificl.", "Esperar fue difícil.", "Primero preguntaría."),
}


@pytest.mark.parametrize(("way", "language"), [("pointer", "es"), ("keyboard", "en")])
async def test_two_days_are_practised_and_two_values_show(world, open_page, language, way):
    page = await open_page(world.server.url, language=language, viewport=PHONE if way == "pointer" else DESK)
    hands = (Pointer if way == "pointer" else Keyboard)(page, ENGLISH if language == "en" else SPANISH)
    labels, written = LABELS[language], WRITTEN[language]
    await _begin(hands, labels)
    await _practise(hands, labels, written[:3])
    await hands.go_to_tomorrow()
    await expect(page.locator(".day")).to_have_count(2)
    await _practise_in_own_words(hands, labels, written[3])
    await _see_progress(hands, labels)


async def _begin(hands: Hands, labels: dict[str, str]) -> None:
    await hands.start()
    await hands.press(labels["start"])
    await expect(hands.button(labels["no name"])).to_be_visible()
    await _fits(hands.page)
    await hands.press(labels["defaults"])


async def _practise(hands: Hands, labels: dict[str, str], written: tuple[str, ...]) -> None:
    """A way, the others, a reflection in two messages, one of them mended."""
    first, misspelt, mended = written
    await hands.press("2")
    await hands.press(labels["others"])
    await _fits(hands.page)
    await hands.press(labels["reflect"])
    await hands.write(first)
    await expect(hands.button(labels["done"])).to_be_visible()
    await hands.write(misspelt)
    await expect(hands.said(misspelt).locator(".reaction")).to_be_visible()
    await hands.choose(hands.said(misspelt), hands.words.edit)
    await hands.page.keyboard.press("Control+A")
    await hands.write(mended)
    await expect(hands.said(mended).locator(".edited")).to_be_visible()
    await _fits(hands.page)
    await hands.press(labels["done"])
    await expect(hands.button(labels["done"])).to_have_count(0)


async def _practise_in_own_words(hands: Hands, labels: dict[str, str], words: str) -> None:
    await hands.press(labels["own words"])
    await expect(hands.button(labels["others"])).to_have_count(0)
    await hands.write(words)
    await hands.press(labels["reflect"])
    await hands.write(words)
    await hands.press(labels["done"])


async def _see_progress(hands: Hands, labels: dict[str, str]) -> None:
    await hands.write("/progress")
    await expect(hands.said(labels["two"])).to_be_visible()
    await hands.press(labels["picture"])
    await expect(hands.page.locator("article .photo img")).to_be_visible()
    await _fits(hands.page)


async def _fits(page: Page) -> None:
    """Nothing makes the page, or the chat in it, scroll sideways."""
    wide = "nodes => nodes.filter(node => node.scrollWidth > node.clientWidth).map(node => node.id || node.tagName)"
    assert await page.locator("html, body, #scroll, .buttons .row > *").evaluate_all(wide) == []
