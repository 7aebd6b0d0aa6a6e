"""A cohort in the page, from its making to its end: three people, each with a phone of their own."""

import re
from typing import Any

import pytest
from playwright.async_api import expect

from tests.browser.people import Person, phone_of
from tests.world import World

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def join(person: Person, payload: str, name: str, yes: str, show: str) -> None:
    await person.write(f"/start {payload}")
    await person.tap(yes)
    await person.write(name)
    await person.tap(show)


async def test_a_cohort_is_made_practises_shares_and_ends(world: World, open_page: Any) -> None:  # noqa: PLR0915  one story, from its beginning to its end
    tom = await phone_of(world, open_page, "tom")
    await tom.write("/cohort")
    await tom.tap("Make a cohort")
    await tom.write("Tuesday group")
    await tom.write("Tom")
    await tom.tap("Today")
    await tom.tap("12 weeks")
    await tom.tap("Each their own", "Invite members", "Link and QR code")
    await expect(tom.page.locator(".photo img").last).to_be_visible()
    await tom.look("1-invite")
    link = await tom.said("start=").inner_text()
    payload = re.search(r"start=([\w-]+)", link)[1]  # type: ignore[index]
    ana, luz = await phone_of(world, open_page, "ana"), await phone_of(world, open_page, "luz", "es")
    await join(ana, payload, "Ana", "Join", "Show that I answer")
    await join(luz, payload, "Luz", "Entrar", "No mostrarlo")
    await luz.look("2-joined-es")
    await world.to("2026-03-03T13:30:00Z")
    await tom.write("/push")
    await tom.tap("Hopeful")
    await expect(tom.button("Other scenarios")).to_be_visible()
    await tom.tap("2", "Choose when")
    await tom.look("3-preview")
    await tom.tap("Send now", "Send it")
    await world.advance(minutes=3)
    await expect(ana.said("From your cohort Tuesday group.")).to_be_visible()
    await expect(luz.said("Tuesday group.")).to_be_visible()
    await luz.look("4-arrived-es")
    await ana.tap("1", "Reflect")
    await ana.write("I waited, and it helped.")
    await luz.tap("2", "Reflexionar")
    await luz.write("Esperé un poco.")
    await ana.tap("Share", "My trainers", "Share it")
    await expect(ana.said("Shared with your trainers.")).to_be_visible()
    await tom.write("/cohort")
    await tom.tap("What was shared", "I have read this")
    await expect(tom.said("I waited, and it helped.")).to_be_visible()
    await tom.tap("Reply")
    await tom.write("Thank you for this.")
    await world.advance(minutes=30)
    await expect(ana.said("Thank you for this.")).to_be_visible()
    await ana.look("5-note")
    await tom.write("/cohort")
    await tom.tap("Participation")
    await expect(tom.said("Ana")).to_be_visible()
    await tom.look("6-participation")
    await tom.tap("Show as a picture")
    await tom.page.locator(".photo img").last.evaluate("picture => picture.decode()")
    await tom.look("7-picture")
    await tom.write("/cohort")
    await tom.tap("Change", "End it now", "End it")
    await world.advance(hours=2)
    for hands, words, way in ((ana, "has ended", "Unshare all"), (luz, "terminó", "Descansar")):
        await expect(hands.said(words)).to_be_visible()
        await hands.tap(way)
    await ana.look("8-ended")
    await expect(tom.said("I waited, and it helped.")).to_have_count(0)
