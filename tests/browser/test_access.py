"""The page for those who hear it, who see little, who use no pointer, or who read it enlarged."""

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.browser.conftest import DESK, PHONE
from tests.browser.hands import ENGLISH, Keyboard

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

LEAST_CONTRAST = 4.5  # WCAG 2.2, AA, for text

# Every text on the screen against what is painted behind it. A canvas turns any CSS colour into its channels.
CONTRASTS = """() => {
  const context = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
  const paint = (colours) => {
    context.clearRect(0, 0, 1, 1);
    for (const colour of colours) { context.fillStyle = colour; context.fillRect(0, 0, 1, 1); }
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (rgb) => rgb.map((n) => n / 255).map((n) => (n <= 0.04045 ? n / 12.92 : ((n + 0.055) / 1.055) ** 2.4))
    .reduce((sum, n, at) => sum + n * [0.2126, 0.7152, 0.0722][at], 0);
  const behind = (node) => (node ? [...behind(node.parentElement), getComputedStyle(node).backgroundColor] : []);
  const ratio = (node) => {
    const ground = behind(node);
    const [a, b] = [light(paint(ground)), light(paint([...ground, getComputedStyle(node).color]))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const holdsText = (node) => [...node.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim());
  return [...document.querySelectorAll("body *")].filter((node) => holdsText(node) && node.checkVisibility() && node.tagName !== "OPTION")
    .map((node) => [ratio(node), `${node.tagName}.${node.className}: ${node.textContent.slice(0, 30)}`]);
}"""

# Additions that a polite log reads out: what is put in, unless a nearer ancestor has turned that off.
LISTEN = """() => {
  window.heard = [];
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        const element = node.nodeType === 1 ? node : node.parentElement;
        if (element?.closest("[aria-live]")?.getAttribute("aria-live") === "polite") window.heard.push(node.textContent);
      }
    }
  }).observe(document.getElementById("chat"), { childList: true, subtree: true });
}"""


@pytest_asyncio.fixture(loop_scope="session", params=["light", "dark"])
async def scheme(request):
    return request.param


@pytest_asyncio.fixture(loop_scope="session")
async def ana(world):
    phone = world.person("ana")
    await phone.set_up()
    return phone


async def _open(world, open_page, **more):
    return Keyboard(await open_page(f"{world.server.url}/?person=ana", **more), ENGLISH)


async def test_every_text_stands_out_from_what_is_behind_it(world, ana, open_page, scheme):
    await ana.press("1")
    await ana.send("Words of mine.")
    hands = await _open(world, open_page, viewport=DESK, color_scheme=scheme)
    await expect(hands.said("Words of mine.")).to_be_visible()
    found = await hands.page.evaluate(CONTRASTS)
    assert len(found) > 20
    assert [each for each in found if each[0] < LEAST_CONTRAST] == []


async def test_a_message_is_heard_once_and_nothing_is_heard_again(world, ana, open_page):
    hands = await _open(world, open_page)
    await expect(hands.button("1")).to_be_visible()
    await hands.page.evaluate(LISTEN)
    await hands.write("/help")
    await expect(hands.said("What you can do here")).to_be_visible()
    await hands.page.get_by_label("Language of this phone").select_option("es")
    await expect(hands.page.get_by_role("textbox", name="Mensaje")).to_be_visible()
    await expect(hands.page.locator("#chat")).to_have_attribute("aria-live", "polite")
    heard = await hands.page.evaluate("window.heard")
    assert len(heard) == 1
    assert "What you can do here" in heard[0]


async def test_after_a_press_the_focus_is_on_what_it_brought(world, ana, open_page):
    hands = await _open(world, open_page)
    await hands.press("1")
    await expect(hands.said("You chose 1.")).to_be_visible()
    focused = hands.page.locator("article:focus")
    await expect(focused).to_have_attribute("data-message-id", str((await ana.said())[-2]["message_id"]))  # what they answer, if they do
    await hands.press("Reflect")
    await expect(hands.said("Write or send a voice note")).to_be_focused()
    await hands.page.keyboard.press("Tab")
    assert await hands.page.evaluate("document.activeElement.closest('article') !== null")


async def test_what_is_deleted_does_not_take_the_focus_along(world, ana, open_page):
    await ana.press("1")
    await ana.press("Reflect")
    await ana.send("Words to delete.")
    hands = await _open(world, open_page)
    await hands.choose(hands.said("Words to delete."), "Copy text")
    await hands.page.locator("article.person").last.focus()
    await ana.press("Delete")
    await ana.press("Delete it")
    await expect(hands.said("Deleted.")).to_be_focused()


async def test_every_control_has_a_name_and_the_parts_have_their_roles(world, ana, open_page):
    hands = await _open(world, open_page)
    await expect(hands.button("1")).to_be_visible()
    for role, name in [("complementary", "Around the phone"), ("log", "Chat"), ("combobox", "You are"), ("textbox", "Message")]:
        await expect(hands.page.get_by_role(role, name=name)).to_be_visible()
    await expect(hands.page.get_by_role("main")).to_be_visible()
    await expect(hands.page.get_by_role("button", name="", exact=True)).to_have_count(0)
    nameless = "nodes => nodes.filter(node => !(node.ariaLabel || node.labels?.length || node.textContent.trim())).length"
    assert await hands.page.locator("button, select, textarea, a").evaluate_all(nameless) == 0


@pytest.mark.parametrize("viewport", [{"width": 640, "height": 400}, {"width": 320, "height": 480}, PHONE])
async def test_enlarged_to_twice_the_size_the_page_still_holds_a_chat(world, ana, open_page, viewport):
    """1280 × 800 at 200 %, and 640 × 960 at 200 %: nothing scrolls sideways and a part of the chat can be read."""
    hands = await _open(world, open_page, viewport=viewport, device_scale_factor=2)
    await expect(hands.box).to_be_in_viewport(ratio=1)
    assert await hands.page.evaluate("document.documentElement.scrollWidth") == viewport["width"]
    assert await hands.page.locator("#scroll").evaluate("box => box.scrollWidth <= box.clientWidth && box.clientHeight >= 160")
    await expect(hands.button("1")).to_be_visible()
