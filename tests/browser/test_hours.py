"""Continuing education in the page: a board's rules, four credits, a reminder, and the record to hand in."""

import io
import re
from typing import Any

import pytest
from PIL import Image
from playwright.async_api import expect
from pypdf import PdfReader

from tests.browser.people import PICTURES, Person, phone_of
from tests.world import World

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

LINES = ("3h ethics webinar NAMI today", "2h Listening, State network, today", "1.5 h Crisis plans, Peer center, today")


async def log(ana: Person, line: str, title: str) -> None:
    await ana.write(f"/log {line}")
    if "ethics" not in line:
        await expect(ana.page.locator("article").last).to_contain_text("which category?")
        await ana.tap("None of these")
    await expect(ana.said("Not saved yet.")).to_contain_text(title)
    await ana.tap("Save")
    await expect(ana.said(title)).to_contain_text("Saved")
    await expect(ana.said(title)).to_contain_text("IC&RC Peer Recovery")


async def attach_a_photo(ana: Person) -> None:
    drawn = io.BytesIO()
    Image.new("RGB", (60, 40), "white").save(drawn, "jpeg")
    await ana.page.set_input_files("#file-photo", {"name": "certificate.jpg", "mimeType": "image/jpeg", "buffer": drawn.getvalue()})
    await expect(ana.page.locator(".photo img").last).to_be_visible()
    await ana.world.settle()


async def test_hours_are_logged_reminded_of_and_handed_in(world: World, open_page: Any) -> None:
    ana = await phone_of(world, open_page, "ana")
    await ana.write("/goals")
    await ana.tap("New goal")
    await expect(ana.said("IC&RC Peer Recovery")).to_be_visible()
    listed = await ana.said("IC&RC Peer Recovery").inner_text()
    await ana.tap(re.findall(r"(\d+)\. IC&RC", listed)[0])
    await ana.tap("Use these rules")
    for question in ("call this goal", "How many hours"):
        await expect(ana.page.locator("article").last).to_contain_text(question)
        await ana.tap("Go on")
    await expect(ana.page.locator("article").last).to_contain_text("the last day of the period that you are in")
    await ana.write("March 2, 2028")
    for question in ("From which day", "certain categories", "carry over"):
        await expect(ana.page.locator("article").last).to_contain_text(question)
        await ana.tap("Go on")
    await ana.look("ce-1-goal")
    await ana.tap("Save", "Choose reminders", "Each week", "Monday")
    for line, title in zip(LINES, ("Ethics webinar", "Listening", "Crisis plans"), strict=True):
        await log(ana, line, title)
    await log(ana, "45 min Boundaries, NAMI, today", "Boundaries")
    await attach_a_photo(ana)
    await expect(ana.page.locator("article").last).to_contain_text("1 certificate")
    await ana.look("ce-2-logged")
    await world.advance(days=7, hours=2)
    await expect(ana.said("You asked me to remind you")).to_be_visible()
    await ana.look("ce-3-reminder")
    await ana.tap("Log hours")
    await expect(ana.page.locator("article").last).to_contain_text("hours")
    await ana.write("/goals")
    await expect(ana.page.locator("article").last).to_contain_text("Your goals")
    await ana.tap("1")
    await ana.tap("Get a record")
    await ana.write("Ana Ramírez")
    await expect(ana.said("under the name “Ana Ramírez”")).to_be_visible()
    await ana.tap("PDF")
    (document,) = [message["document"] for message in await world.person("ana").said() if message["document"]]
    async with world.http.get(world.server.url + document["url"]) as response:
        content = await response.read()
    if PICTURES:
        (PICTURES / "record.pdf").write_bytes(content)
    text = PdfReader(io.BytesIO(content)).pages[0].extract_text()
    assert [each for each in ("Ana Ramírez", "IC&RC", "7.25", "12.75", "Boundaries (photo)", "Self-reported") if each not in text] == []
