"""Choices typed instead of pressed: what is meant is done, what no button offers is answered, and neither answers an open scenario."""

import pytest

from tests.journeys.labels import label, tap
from tests.world import Phone, World

OPEN = [("choosing", None)]


async def prompts(world: World) -> list[tuple[object, ...]]:
    return await world.rows("SELECT step, own_words FROM prompts")


@pytest.mark.parametrize(
    "typed", ["Hour", "hour please", "Hour 😊", "HOUR, thank you!", "I want hour", "Hora", "quiero hora", "hora, mija"]
)
async def test_a_button_is_pressed_by_words_in_either_language(phone: Phone, world: World, typed: str) -> None:
    await phone.set_up()
    await phone.send("/settings")
    await phone.send(typed)
    assert await world.rows("SELECT step FROM dialogues") == [("hour",)]
    assert await prompts(world) == OPEN


@pytest.mark.parametrize("typed", ["2", "the first one", "la segunda", "yes", "no gracias"])
async def test_a_choice_that_no_button_offers_is_answered_and_the_scenario_stays(phone: Phone, world: World, typed: str) -> None:
    await phone.set_up()
    await phone.send("/goals")
    await phone.send(typed)
    assert await phone.labels() == []
    assert ("button" if phone.language == "en" else "botón") in await phone.text()
    assert await prompts(world) == OPEN


@pytest.mark.parametrize("typed", ["1", "the first one", "la primera", "option 1"])
async def test_with_nothing_else_open_the_number_of_a_button_presses_it(phone: Phone, world: World, typed: str) -> None:
    await phone.set_up()
    await phone.choose("1")
    await tap(phone, "Stop here")
    await phone.send("/plans")
    await phone.send(typed)
    assert await world.rows("SELECT step FROM dialogues") == [("plan",)]


@pytest.mark.parametrize("typed", ["hey, what about tea?", "I would ask her what she needs"])
async def test_after_a_page_other_words_still_answer_the_scenario(phone: Phone, world: World, typed: str) -> None:
    await phone.set_up()
    await phone.send("/settings")
    await phone.send(typed)
    assert await world.rows("SELECT own_words FROM prompts") == [(typed,)]


async def test_the_number_of_a_way_chooses_it_behind_a_question_about_its_card(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.send("skip" if phone.language == "en" else "saltar")
    await phone.send("1")
    assert await world.rows("SELECT way FROM prompts") == [(1,)]


async def test_a_label_of_the_card_is_no_answer_to_it(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.send(label(phone, "More"))
    assert await prompts(world) == OPEN


async def test_a_no_with_words_that_may_mean_danger_brings_support(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.choose("1")
    await tap(phone, "Stop here")
    await phone.send("/plans")
    await phone.send("no, I want to die" if phone.language == "en" else "no, me quiero morir")
    assert ("I'm a bot" if phone.language == "en" else "Soy un bot") in "".join(str(each["text"]) for each in (await phone.said())[-2:])
