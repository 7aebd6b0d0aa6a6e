"""The page on the sandbox's server with no bot behind it: the test itself speaks as the bot, over the Bot API."""

import base64
import io
from collections.abc import AsyncIterator
from dataclasses import dataclass
from itertools import count
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from PIL import Image
from playwright.async_api import Page, expect

from sandbox.server import Server
from tests.browser.conftest import Open

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

NUMBERS = count(1)


@dataclass(kw_only=True)
class Bot:
    """Speaks as the bot; `hear` gives the next update of that kind."""

    session: aiohttp.ClientSession
    address: str
    offset: int = 0

    async def call(self, method: str, **parameters: Any) -> Any:
        async with self.session.post(f"{self.address}/bot123456:{'a' * 35}/{method}", json=parameters) as response:
            answer = await response.json()
        assert answer["ok"], answer
        return answer["result"]

    async def hear(self, kind: str = "message") -> dict[str, Any]:
        while True:
            for update in await self.call("getUpdates", offset=self.offset, limit=1, timeout=10):
                self.offset = update["update_id"] + 1
                if kind in update:
                    return dict(update[kind])

    async def say(self, chat_id: int, text: str, rows: list[list[dict[str, str]]] | None = None) -> int:
        buttons = {"reply_markup": {"inline_keyboard": rows}} if rows else {}
        message = await self.call("sendMessage", chat_id=chat_id, text=text, parse_mode="HTML", **buttons)
        return int(message["message_id"])


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def server() -> AsyncIterator[Server]:
    running = await Server().start()
    yield running
    await running.stop()


@pytest_asyncio.fixture(loop_scope="session")
async def bot(server: Server) -> AsyncIterator[Bot]:
    async with aiohttp.ClientSession() as session:
        yield Bot(session=session, address=server.url)


@pytest_asyncio.fixture(loop_scope="session")
async def page(server: Server, open_page: Open) -> Page:
    """A small phone in the hands of somebody new."""
    return await open_page(f"{server.url}/?person=Visitor-{next(NUMBERS)}")


async def write(page: Page, text: str) -> None:
    await page.locator("#text").focus()
    await page.keyboard.type(text)
    await page.keyboard.press("Enter")


async def meet(page: Page, bot: Bot, text: str = "hello") -> int:
    """Write to the bot for the first time; gives the chat's id."""
    await write(page, text)
    message = await bot.hear()
    while not page.url.endswith(f"={message['chat']['first_name']}"):
        message = await bot.hear()
    return int(message["chat"]["id"])


async def test_an_empty_chat_says_what_the_bot_is_and_starts_with_one_button(page, bot):
    await bot.call("setMyDescription", description="One short moment a day.")
    await expect(page.get_by_text("One short moment a day.")).to_be_visible()
    await page.get_by_role("button", name="Start", exact=True).click()
    await expect(page.locator("article")).to_contain_text("/start")
    await expect(page.get_by_role("button", name="Start", exact=True)).to_be_hidden()


async def test_enter_sends_and_shift_enter_breaks_the_line(page, bot):
    box = page.get_by_role("textbox", name="Message")
    await box.focus()
    await page.keyboard.type("one")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("two")
    await page.keyboard.press("Enter")
    await expect(page.locator("article .text")).to_have_text("one\ntwo")
    await expect(box).to_have_value("")


async def test_what_the_bot_formats_shows_and_what_hides_waits_for_a_press(page, bot):
    chat = await meet(page, bot)
    await bot.say(chat, "<b>Bold</b> <i>slant</i> <tg-spoiler>secret</tg-spoiler> <a href='https://example.org/a'>more</a>")
    message = page.locator("article.bot")
    await expect(message.locator("strong")).to_have_text("Bold")
    await expect(message.locator("em")).to_have_text("slant")
    await expect(message.get_by_role("link", name="more")).to_have_attribute("rel", "noopener noreferrer")
    await message.get_by_role("button", name="Hidden text").press("Enter")
    await expect(message.get_by_text("secret")).to_be_visible()


async def test_a_button_is_pressed_by_keyboard_and_its_alert_shows(page, bot):
    chat = await meet(page, bot)
    await bot.say(chat, "Which?", [[{"text": "This way", "callback_data": "1"}, {"text": "That way", "callback_data": "2"}]])
    await page.get_by_role("button", name="That way").focus()
    await page.keyboard.press("Enter")
    pressed = await bot.hear("callback_query")
    await bot.call("answerCallbackQuery", callback_query_id=pressed["id"], text="Noted.", show_alert=True)
    assert pressed["data"] == "2"
    await expect(page.locator(".notice")).to_contain_text("Noted.")


async def test_an_edit_in_place_keeps_the_keyboard_focus_on_the_message_and_off_new_buttons(page, bot):
    chat = await meet(page, bot)
    rows = [[{"text": "First", "callback_data": "1"}]]
    sent = await bot.say(chat, "Which?", rows)
    await page.get_by_role("button", name="First").focus()
    rows = [[{"text": "Second", "callback_data": "2"}]]
    await bot.call("editMessageText", chat_id=chat, message_id=sent, text="And now?", reply_markup={"inline_keyboard": rows})
    await expect(page.locator("article.bot .text")).to_have_text("And now?")
    await expect(page.locator("article.bot")).to_be_focused()


async def test_an_address_button_opens_elsewhere(page, bot):
    chat = await meet(page, bot)
    await bot.say(chat, "Someone listens.", [[{"text": "Call or text", "url": "https://example.org/"}]])
    link = page.get_by_role("link", name="Call or text (opens a new tab)")
    await expect(link).to_have_attribute("target", "_blank")
    await expect(link).to_have_attribute("rel", "noopener noreferrer")


async def test_own_words_are_edited_from_the_menu_by_keyboard(page, bot):
    await meet(page, bot, "fisrt")
    await page.locator("article").focus()
    await page.keyboard.press("Enter")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Control+A")
    await write(page, "first")
    assert (await bot.hear("edited_message"))["text"] == "first"
    await expect(page.locator("article .edited")).to_have_text("edited")
    await expect(page.locator("article .text")).to_have_text("first")


async def test_a_reply_quotes_the_message_and_leads_back_to_it(page, bot):
    chat = await meet(page, bot)
    asked = await bot.say(chat, "What stood out?")
    await page.locator("article.bot").get_by_role("button", name="Message options").click()
    await page.get_by_role("menuitem", name="Reply").click()
    await write(page, "Her calm.")
    assert (await bot.hear())["reply_to_message"]["message_id"] == asked
    await page.locator("article.person .quote").press("Enter")
    await expect(page.locator("article.bot")).to_be_focused()


async def test_the_language_switch_changes_the_page_and_is_told_with_the_next_message(page, bot):
    await meet(page, bot)
    await page.get_by_label("Language of this phone").select_option("es")
    await expect(page.locator("html")).to_have_attribute("lang", "es")
    await expect(page.get_by_text("nada sale de esta máquina")).to_be_visible()
    await expect(page.get_by_role("textbox", name="Mensaje")).to_be_visible()
    await write(page, "hola")
    assert (await bot.hear())["from"]["language_code"] == "es"


async def test_markup_that_a_person_writes_stays_text(page, bot):
    evil = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script><b>not bold</b>"
    chat = await meet(page, bot, evil)
    await bot.call("sendMessage", chat_id=chat, text=evil)
    await expect(page.locator("article .text")).to_have_text([evil, evil])
    await expect(page.locator("article :is(img, script, strong)")).to_have_count(0)
    assert "broken" not in await page.title()


async def test_on_a_narrow_phone_nothing_is_cut_and_every_button_can_be_hit(page, bot):
    chat = await meet(page, bot, "w" * 200)
    label = "A label that is much longer than a label ought to be"
    rows = [[{"text": str(number), "callback_data": str(number)} for number in range(8)], [{"text": label, "callback_data": "x"}]]
    await bot.say(chat, "https://example.org/" + "long" * 40, rows)
    button = page.get_by_role("button", name=label)
    await expect(button).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth") == 360
    assert await page.locator("#scroll").evaluate("box => box.scrollWidth <= box.clientWidth")
    assert await button.evaluate("node => node.scrollWidth <= node.clientWidth")
    heights = await page.locator(".buttons .row > *").evaluate_all("nodes => nodes.map(node => node.offsetHeight)")
    assert min(heights) >= 44


async def test_who_reads_further_up_is_left_there(page, bot):
    chat = await meet(page, bot)
    for number in range(12):
        await bot.say(chat, f"{number}\n\n\n\n.")
    await expect(page.locator("article.bot")).to_have_count(12)
    await page.locator("#scroll").evaluate("box => { box.scrollTop = 0; }")
    await expect(page.get_by_role("button", name="Go to the newest message")).to_be_visible()
    await bot.say(chat, "The newest")
    await expect(page.get_by_text("The newest")).to_be_attached()
    assert await page.locator("#scroll").evaluate("box => box.scrollTop") == 0
    await page.get_by_role("button", name="Go to the newest message").click()
    await expect(page.get_by_text("The newest")).to_be_in_viewport()


async def test_a_chat_with_pictures_further_up_opens_at_its_end(page, bot):
    chat = await meet(page, bot)
    Image.new("RGB", (320, 320)).save(drawn := io.BytesIO(), "PNG")
    photo = {"photo": base64.b64encode(drawn.getvalue()).decode(), "filename": "square.png"}
    async with bot.session.post(page.url.replace("?person=", "sandbox/people/") + "/send", json=photo) as answer:
        assert answer.ok
    for number in range(12):
        await bot.say(chat, f"{number}\n\n\n\n.")
    await page.reload()
    await expect(page.locator("article.bot")).to_have_count(12)
    await page.wait_for_function("document.querySelector('article img').complete")
    await expect(page.locator("article.bot").last).to_be_in_viewport()
    await expect(page.get_by_role("button", name="Go to the newest message")).to_be_hidden()


async def test_a_voice_note_and_a_file_go_out_from_the_attach_menu(page, bot):
    await meet(page, bot)
    await page.get_by_role("button", name="Attach").press("Enter")
    await page.get_by_role("menuitem", name="Voice note").press("Enter")
    await page.get_by_label("Seconds").fill("42")
    await page.keyboard.press("Enter")
    assert (await bot.hear())["voice"]["duration"] == 42
    await expect(page.get_by_role("group", name="Voice note, 42 seconds")).to_be_visible()
    await page.locator("#file-document").set_input_files([{"name": "notes.txt", "mimeType": "text/plain", "buffer": b"notes"}])
    assert (await bot.hear())["document"]["file_name"] == "notes.txt"
    await expect(page.get_by_role("link", name="Download notes.txt")).to_be_visible()


async def test_another_person_has_a_phone_of_their_own(page, bot):
    await meet(page, bot, "mine alone")
    await page.get_by_label("You are").select_option("Another person…")
    await page.get_by_label("Name").fill("Ximena")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Start", exact=True)).to_be_visible()
    await expect(page.get_by_text("mine alone")).to_be_hidden()
    await write(page, "hi from here")
    assert (await bot.hear())["from"]["first_name"] == "Ximena"


async def test_a_blocked_bot_is_unblocked_where_the_person_would_write(page, bot):
    await meet(page, bot)
    await page.get_by_role("button", name="More").click()
    await page.get_by_role("menuitem", name="Block the bot").click()
    await expect(page.get_by_role("textbox", name="Message")).to_be_hidden()
    await page.get_by_role("button", name="Unblock").click()
    await expect(page.get_by_role("textbox", name="Message")).to_be_focused()
    await write(page, "back again")
    await expect(page.get_by_text("back again")).to_be_visible()


async def test_a_clock_that_belongs_elsewhere_says_so_kindly(page):
    await page.get_by_role("button", name="Move time").click()
    await page.get_by_role("button", name="Tomorrow morning").click()
    await expect(page.locator(".notice")).to_contain_text("The clock belongs to the bot in another process.")


async def test_day_and_hour_are_seen_whole_on_a_small_phone_in_spanish(server, open_page):
    page = await open_page(f"{server.url}/?person=vera", language="es", viewport={"width": 320, "height": 568})
    await expect(page.locator("#clock-now")).to_contain_text(":")
    width, shown = await page.locator(".clock-now").evaluate("node => [node.scrollWidth, node.clientWidth]")
    assert width <= shown
    assert (await page.locator(".clock").bounding_box())["height"] <= 48


@pytest.mark.parametrize("width", [820, 900, 1024])
async def test_what_moves_time_stays_within_its_card_beside_the_phone(server, open_page, width):
    page = await open_page(f"{server.url}/?person=vera", viewport={"width": width, "height": 780})
    await expect(page.locator("#clock-now")).to_contain_text(":")
    card = await page.locator(".clock").bounding_box()
    for button in await page.locator(".clock-jumps button:visible").all():
        jump = await button.bounding_box()
        assert jump["x"] + jump["width"] <= card["x"] + card["width"]


async def test_what_could_not_be_sent_comes_back_and_the_page_says_what_to_do(page):
    await page.context.set_offline(True)
    await write(page, "worth keeping")
    await expect(page.get_by_role("alert")).to_contain_text("The sandbox does not answer.")
    await expect(page.locator("#text")).to_have_value("worth keeping")
    await page.context.set_offline(False)
    await expect(page.locator("#banner")).to_be_hidden()
    await page.keyboard.press("Enter")
    await expect(page.locator("article .text")).to_have_text("worth keeping")
