"""What makes practice stay, in the page and in either language: a week of days, a plan followed up, a self-check, a look back, support."""

from typing import Any

import pytest
from playwright.async_api import expect

from tests.browser.people import Person, phone_of
from tests.journeys.care.test_support import BUTTONS, QUESTION, SAID
from tests.journeys.review.test_looking_back import MORE
from tests.journeys.review.test_plans import WORDS as PLANS
from tests.journeys.review.test_self_checks import WORDS as CHECKS
from tests.world import World

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

WRITTEN = {"en": "I waited, and it helped.", "es": "Esperé, y sirvió."}
DAYS = [f"2026-03-{day:02}T15:00:00Z" for day in range(3, 7)]


async def practise(ana: Person, language: str) -> None:
    words = PLANS[language]
    await expect(ana.button("1")).to_be_visible()
    await ana.tap("1", words["reflect"])
    await ana.write(WRITTEN[language])
    await ana.tap(words["done"])


async def make_a_plan(ana: Person, language: str) -> None:
    words = PLANS[language]
    await ana.write("/plans")
    await ana.tap(words["new"])
    await ana.write(f"{words['if']}, {words['then']}.")
    await expect(ana.said(words["draft"])).to_be_visible()
    await ana.tap(words["save"], words["later"])
    await ana.look(f"d-1-plan-{language}")


async def check_oneself(ana: Person, language: str) -> None:
    words = CHECKS[language]
    await ana.write("/selfcheck")
    await ana.tap(words["begin"])
    for number in range(12):
        await expect(ana.page.locator("article").last).to_contain_text(f"{number + 1} {words['of']} 12")
        await ana.tap(words["answers"][number % 4])
    await ana.tap(words["picture"])
    await ana.page.locator(".photo img").last.evaluate("picture => picture.decode()")
    await ana.look(f"d-2-self-check-{language}")


async def meet_support(ana: Person, language: str) -> None:
    await ana.write(SAID[language, "suicide"])
    await expect(ana.said(QUESTION[language])).to_be_visible()
    await ana.look(f"d-4-support-{language}")
    await ana.tap(BUTTONS[language][0])
    await expect(ana.page.locator("article").last).to_contain_text("988")


@pytest.mark.parametrize("language", ["en", "es"])
async def test_a_week_is_practised_and_a_month_later_looked_back_at(world: World, open_page: Any, language: str) -> None:
    ana = await phone_of(world, open_page, "ana", language)
    await practise(ana, language)
    await make_a_plan(ana, language)
    for day in DAYS:
        await world.to(day)
        await practise(ana, language)
    await world.to("2026-03-09T21:00:00Z")
    await expect(ana.said(PLANS[language]["question"])).to_be_visible()
    await ana.tap(PLANS[language]["did"])
    await check_oneself(ana, language)
    await world.to("2026-04-02T23:00:00Z")
    await ana.write("/review")
    await expect(ana.said(MORE[language]["offer"])).to_be_visible()
    await ana.tap(MORE[language]["yes"])
    await world.to("2026-04-03T13:30:00Z")
    await world.person("ana", language).press(MORE[language]["skip"])  # nothing comes on top of what is open
    await world.to("2026-04-03T18:00:00Z")
    await expect(ana.said(WRITTEN[language])).to_be_visible()
    await expect(ana.button(MORE[language]["keys"][0])).to_be_visible()
    await ana.look(f"d-3-look-back-{language}")
    await meet_support(ana, language)
