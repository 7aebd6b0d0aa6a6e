"""One question after a practice at most, and "That's it for now" is the last thing said."""

import pytest

from tests.journeys.labels import label, labels, tap
from tests.world import Phone, World, labels_of

OVER = {"en": "That's it for now.", "es": "Es todo por ahora."}
LEADING_ON = ("Another one", "My progress")


async def reflect(phone: Phone) -> None:
    if not await phone.cards():
        await phone.send("/practice")
    await phone.press("1")
    await tap(phone, "Reflect")
    await phone.send("a thought of mine")
    await tap(phone, "Done")


async def overs(phone: Phone) -> int:
    return sum(OVER[phone.language] in (message["text"] or "") for message in await phone.said())


async def test_without_a_question_the_saved_card_says_it_and_leads_on(phone: Phone) -> None:
    await phone.set_up()
    await reflect(phone)
    assert OVER[phone.language] in await phone.text()
    assert await phone.labels() == labels(phone, *LEADING_ON, "Support", "More")
    await tap(phone, "Another one")
    assert len(await phone.cards()) == 1


async def test_delete_stands_under_more_and_back_leads_back(phone: Phone) -> None:
    await phone.set_up()
    await reflect(phone)
    closing = await phone.text()
    await tap(phone, "More")
    assert await phone.labels() == labels(phone, "Delete", "Bring to supervision", "Back")
    await tap(phone, "Back")
    assert (await phone.text(), await phone.labels()) == (closing, labels(phone, *LEADING_ON, "Support", "More"))


@pytest.mark.parametrize("ends_with", ["Done", "Stop here"])
async def test_with_one_it_is_said_with_the_answer_and_only_there(phone: Phone, ends_with: str, world: World) -> None:
    await phone.set_up()
    await phone.send("/settings")
    for each in ("Topics and pictures", "What comes back", "Shaky ones sooner"):
        await tap(phone, each)
    if ends_with == "Done":
        await reflect(phone)
    else:
        await phone.send("/today")
        await phone.press("1")
        await tap(phone, "Stop here")
    assert await overs(phone) == 0
    await world.restart()
    await tap(phone, "Steady")
    assert OVER[phone.language] in await phone.text()
    assert (await phone.labels())[-3:] == labels(phone, *LEADING_ON, "Support")
    assert await overs(phone) == 1


async def test_no_practice_of_twelve_brings_two_questions(phone: Phone) -> None:
    await phone.set_up()
    skip = set(labels(phone, "Skip", "No, thanks", "No", "No, take turns"))
    for _ in range(12):
        before = len(await phone.said())
        await reflect(phone)
        asked = [each for each in (await phone.said())[before:] if skip & set(labels_of(each)) and each["text"]]
        open_now = [each for each in asked if not set(labels_of(each)) & {"1"}]
        assert len(open_now) <= 1
        if open_now:
            await phone.press(next(each for each in labels_of(open_now[0]) if each in skip))
        assert OVER[phone.language] in await phone.text()
        assert (await phone.labels())[-3:] == labels(phone, *LEADING_ON, "Support") or label(phone, "More") in await phone.labels()
