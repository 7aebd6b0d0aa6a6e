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
    assert ("not keep it" if phone.language == "en" else "no lo guardé") in await phone.text()
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


async def written_and_done(phone: Phone) -> None:
    await phone.set_up()
    await phone.choose("1")
    await tap(phone, "Reflect")
    await phone.send("I stayed")
    await tap(phone, "Done")


@pytest.mark.parametrize(
    ("typed", "left"), [("I want to keep it", 1), ("quiero conservarla", 1), ("go back", 1), ("1", 1), ("yes", 0), ("sí, gracias", 0)]
)
async def test_only_a_plain_yes_deletes(phone: Phone, world: World, typed: str, left: int) -> None:
    await written_and_done(phone)
    await tap(phone, "More")
    await tap(phone, "Delete")
    await phone.send(typed)
    assert await world.rows("SELECT count(*) FROM reflections") == [(left,)]


@pytest.mark.parametrize("typed", ["never", "no", "ok"])
async def test_after_a_practice_a_word_that_chooses_nothing_may_still_be_added(phone: Phone, typed: str) -> None:
    await written_and_done(phone)
    await phone.send(typed)
    assert label(phone, "Add it") in await phone.labels()


@pytest.mark.parametrize("typed", ["no", "yes", "3"])
async def test_a_choice_under_saved_hours_is_no_reflection_and_deletes_none(phone: Phone, world: World, typed: str) -> None:
    await phone.set_up()
    await phone.choose("1")
    await tap(phone, "Reflect")
    await phone.send("I stayed")
    await phone.send("/log")
    await phone.send("3h ethics webinar NAMI yesterday" if phone.language == "en" else "3h webinar de ética NAMI ayer")
    await phone.send("yes" if phone.language == "en" else "sí")
    await phone.send(typed)
    assert await world.rows("SELECT text FROM reflection_parts") == [("I stayed",)]
    assert "button" in await phone.text() or "botón" in await phone.text()
    await phone.send("my log" if phone.language == "en" else "mi registro")
    assert await world.rows("SELECT text FROM reflection_parts") == [("I stayed",)]
    assert "3 h" in (await phone.text()).replace("\xa0", " ")


@pytest.mark.parametrize("typed", ["yes", "no", "2"])
async def test_a_choice_under_another_question_is_no_part_of_the_reflection_above_it(phone: Phone, world: World, typed: str) -> None:
    await phone.set_up()
    await phone.choose("1")
    await tap(phone, "Reflect")
    await phone.send("I stayed")
    await phone.send("/deletemydata")
    await phone.send(typed)
    assert await world.rows("SELECT text FROM reflection_parts") == [("I stayed",)]
    await phone.send("tired")
    assert await world.rows("SELECT text FROM reflection_parts") == [("I stayed",), ("tired",)]


async def test_me_answers_the_question_of_whom_it_is_about(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.choose("1")
    await tap(phone, "Reflect")
    await phone.send("I want to kill myself" if phone.language == "en" else "Me quiero matar")
    before = await world.rows("SELECT count(*) FROM reflection_parts")
    await phone.send("me" if phone.language == "en" else "yo")
    assert await world.rows("SELECT count(*) FROM reflection_parts") == before
