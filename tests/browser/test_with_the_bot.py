"""The page with the real bot behind it: two people, voice notes, replies, deleting, blocking, time."""

import re

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.browser.hands import ENGLISH, Pointer

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


@pytest_asyncio.fixture(loop_scope="session")
async def ana(world, open_page):
    """Set up over HTTP, then in the page with her first card open."""
    await world.person("ana").set_up()
    return Pointer(await open_page(f"{world.server.url}/?person=ana"), ENGLISH)


async def test_a_second_trainee_sees_nothing_of_the_first_and_the_first_finds_all_again(ana):
    await ana.press("1")
    await ana.press("Reflect")
    await ana.write("only mine")
    await expect(ana.button("Done")).to_be_visible()
    await ana.page.get_by_label("You are").select_option("Second trainee")
    await ana.start()
    await expect(ana.button("Tell me more")).to_be_visible()
    await expect(ana.page.locator("article", has_text="only mine")).to_have_count(0)
    await ana.page.get_by_label("You are").select_option("ana")
    await expect(ana.said("only mine")).to_be_visible()
    await expect(ana.button("Tell me more")).to_have_count(0)


async def test_a_voice_note_is_a_reflection_and_comes_back_on_listen(ana):
    await ana.press("1")
    await ana.press("Reflect")
    await expect(ana.said("Write or send a voice note")).to_be_visible()
    await ana.page.get_by_role("button", name="Attach").click()
    await ana.page.get_by_role("menuitem", name="Voice note").click()
    await ana.page.locator("#voice-dialog").get_by_role("button", name="Send").click()
    await expect(ana.said("1 voice note")).to_be_visible()
    await ana.press("Listen")
    await expect(ana.page.locator("article.bot").get_by_role("group", name="Voice note, 7 seconds")).to_be_visible()


async def test_a_reply_to_an_older_card_answers_that_one(world, ana):
    await ana.go_to_tomorrow()
    cards = ana.page.locator("article.bot").filter(has_text="A draft, until")
    await expect(cards).to_have_count(2)
    await ana.choose(cards.first, "Reply")
    await ana.write("I thought about this one again.")
    await expect(ana.said("I thought about this one again.").locator(".quote")).to_be_visible()
    await world.settle()
    answered = await world.rows("SELECT id FROM prompts WHERE way IS NOT NULL")
    assert answered == await world.rows("SELECT min(id) FROM prompts")


async def test_a_deleted_reflection_takes_its_bubbles_along(ana):
    await ana.press("1")
    await ana.press("Reflect")
    for words in ("first thing", "second thing"):
        await ana.write(words)
        await expect(ana.said(words).locator(".reaction")).to_be_visible()
    await ana.press("Delete")
    await ana.press("Delete it")
    await expect(ana.page.locator("article.person", has_text="thing")).to_have_count(0)
    await expect(ana.said("Deleted.")).to_be_visible()


async def test_nothing_comes_while_the_bot_is_blocked_and_a_start_brings_it_back(ana):
    await ana.page.get_by_role("button", name="More", exact=True).first.click()
    await ana.page.get_by_role("menuitem", name="Block the bot").click()
    await ana.go_to_tomorrow()
    await expect(ana.page.locator("#clock-now")).to_contain_text("Tuesday")
    await expect(ana.page.locator(".day")).to_have_count(1)
    await ana.page.get_by_role("button", name="Unblock").click()
    await ana.write("/start")
    await expect(ana.page.locator("article.bot").last).to_contain_text(re.compile(r"\w"))
    await expect(ana.page.locator(".day")).to_have_count(2)


async def test_a_tall_card_is_shown_from_its_beginning_and_what_a_press_brings_too(ana):
    await ana.go_to_tomorrow()
    card = ana.page.locator("article.bot").filter(has_text="A draft, until").nth(1)
    await expect(card.locator("strong").first).to_be_in_viewport()
    await expect(ana.page.get_by_role("button", name="Go to the newest message")).to_be_visible()
    await ana.press("2")
    await expect(ana.page.get_by_text("You chose 2.")).to_be_in_viewport()


async def test_moving_time_gives_the_small_screen_back_to_the_chat(ana):
    await ana.go_to_tomorrow()
    await expect(ana.page.locator("#clock-now")).to_contain_text("Tuesday")
    await expect(ana.tomorrow).to_be_hidden()
    await expect(ana.move_time).to_be_focused()


async def test_the_clock_shows_a_time_that_was_moved_from_elsewhere(world, ana):
    await ana.page.add_init_script("window.setInterval = () => 0")  # so that only the following of the chat can tell it
    await ana.page.reload()
    await expect(ana.page.locator("#clock-now")).to_contain_text("Monday")
    await world.advance(days=2)
    await expect(ana.page.locator("#clock-now")).to_contain_text("Wednesday")


async def test_a_jump_in_which_nothing_was_due_says_so(ana):
    await ana.use(ana.move_time)
    await ana.use(ana.page.get_by_role("button", name="In an hour"))
    await expect(ana.page.locator(".notice")).to_contain_text("Nothing was due until now. This clock shows America/New_York time")
