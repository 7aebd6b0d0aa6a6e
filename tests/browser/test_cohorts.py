"""In the page: a trainer makes a cohort and a link with its picture, and two trainees join by it."""

import re

import pytest
from playwright.async_api import expect

from tests.browser.hands import ENGLISH, Pointer

pytestmark = [pytest.mark.browser, pytest.mark.serial, pytest.mark.asyncio(loop_scope="session")]


async def make_a_cohort(toni: Pointer) -> str:
    """From /cohort to the link, which it gives back."""
    await toni.write("/cohort")
    await toni.press("Make a cohort")
    await expect(toni.said("What is it called")).to_be_visible()
    await toni.write("Tuesdays")
    await expect(toni.said("will its members see you")).to_be_visible()
    await toni.write("Toni")
    for asked in ("start?", "does it end", "When do the scenarios come"):
        await expect(toni.said(asked)).to_be_visible()
        await toni.press("Skip")
    await expect(toni.said("It is ready")).to_be_visible()
    await toni.press("Invite members")
    await toni.press("Link and QR code")
    await expect(toni.page.locator(".photo img")).to_be_visible()
    invitation = await toni.said("Open this in Telegram").inner_text()
    found = re.search(r"https://t\.me/\S+\?start=[\w-]{22}", invitation)
    assert found is not None
    return found[0]


async def join(hands: Pointer, link: str, name: str) -> None:
    """The link is passed on, and pressed on this phone."""
    await hands.write(link)
    await hands.page.locator("article", has_text=link).get_by_role("button", name=link).last.click()
    await hands.press("Join")
    await expect(hands.said("Under which name")).to_be_visible()
    await hands.write(name)
    await hands.press("Show that I answer")
    await expect(hands.said("You're in.")).to_be_visible()


async def test_two_trainees_join_by_a_trainers_link(world, open_page):
    phones = {}
    for name in ("toni", "ana", "ben"):
        await world.person(name).set_up()
        phones[name] = Pointer(await open_page(f"{world.server.url}/?person={name}"), ENGLISH)
    link = await make_a_cohort(phones["toni"])
    for name in ("ana", "ben"):
        await join(phones[name], link, name.title())
    await phones["toni"].write("/cohort")
    await expect(phones["toni"].said("3 people are in it")).to_be_visible()
    await phones["toni"].press("Members")
    await expect(phones["toni"].said("1. Toni (trainer) (you)")).to_contain_text("2. Ana")
