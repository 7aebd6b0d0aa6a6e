"""A question keeps its buttons until it is answered: an old one must change nothing, and no two stand open."""

from tests.journeys.labels import tap
from tests.world import Phone, World, labels_of


async def with_buttons(phone: Phone) -> list[str]:
    """The texts of what the bot said that can still be pressed, oldest first."""
    return [message["text"] for message in await phone.said() if labels_of(message)]


async def test_a_typed_answer_takes_the_buttons_of_its_question(phone: Phone, world: World) -> None:
    await phone.send("/start")
    await tap(phone, "Start")
    (asked,) = await with_buttons(phone)
    await phone.send("Ana")
    assert len(await phone.said()) == 2
    assert asked not in await with_buttons(phone)
    assert len(await with_buttons(phone)) == 1
    assert await world.rows("SELECT name FROM people") == [("Ana",)]


async def test_after_a_wrong_answer_the_ways_back_and_on_stand_once(ana: Phone) -> None:
    await ana.set_up()
    await ana.send("/goals")
    for label in ("New goal", "Start from nothing"):
        await ana.press(label)
    await ana.send("Renewal")
    for text in ("many", "-3", "0.1"):
        await ana.send(text)
        assert ["Back" in labels_of(message) for message in await ana.said()].count(True) == 1


async def test_a_command_in_between_leaves_the_question_as_it_is(ana: Phone) -> None:
    await ana.set_up()
    await ana.send("/goals")
    for label in ("New goal", "Start from nothing"):
        await ana.press(label)
    question = (await with_buttons(ana))[-1]
    await ana.send("/values")
    assert question in await with_buttons(ana)
    await ana.send("/cancel")
    assert question not in await with_buttons(ana)


async def test_it_is_known_after_a_restart(ana: Phone, world: World) -> None:
    await ana.send("/start")
    await ana.press("Start")
    await world.restart()
    await ana.send("Ana")
    assert len(await with_buttons(ana)) == 1


async def test_what_brings_support_keeps_its_buttons(ana: Phone) -> None:
    await ana.set_up()
    await ana.send("/goals")
    for label in ("New goal", "Start from nothing"):
        await ana.press(label)
    await ana.send("I want to kill myself")
    support = (await with_buttons(ana))[-1]
    await ana.send("Renewal")
    assert support in await with_buttons(ana)


async def test_a_saved_reflection_keeps_its_buttons_while_more_is_written(ana: Phone) -> None:
    await ana.set_up()
    for label in ("1", "Reflect"):
        await ana.press(label)
    await ana.send("I noticed how much I wanted to help.")
    await ana.send("And that waiting was hard.")
    assert "Done" in [label for message in await ana.said() for label in labels_of(message)]
