"""A question with buttons reads what is typed instead of pressing; and words to it never answer an open scenario."""

import pytest

from tests.journeys import forged
from tests.journeys.labels import tap
from tests.world import Phone, World, labels_of

OPEN = [("choosing", None)]


async def settings(phone: Phone, page: str) -> None:
    await phone.set_up()
    await phone.send("/settings")
    if page in ("other-times", "second-time"):
        await phone.press(data="1ShowSettings:hour")
    await phone.press(data=f"1ShowSettings:{page}")


async def prompts(world: World) -> list[tuple[object, ...]]:
    return await world.rows("SELECT step, own_words FROM prompts")


@pytest.mark.parametrize(
    ("typed", "hour"), [("7 am", 7), ("8pm", 20), ("20h", 20), ("noon", 12), ("a las ocho de la noche", 20), ("6am, I rise early", 6)]
)
async def test_an_hour_is_read_in_the_settings(phone: Phone, world: World, typed: str, hour: int) -> None:
    await settings(phone, "hour")
    await phone.send(typed)
    assert await world.rows("SELECT hour FROM people") == [(hour,)]
    assert await prompts(world) == OPEN
    assert await world.rows("SELECT step FROM dialogues") == []


@pytest.mark.parametrize(("typed", "days"), [("Mondays", "0"), ("lunes y miércoles", "02"), ("every day", "0123456"), ("Mon-Fri", "01234")])
async def test_days_are_read_in_the_settings(phone: Phone, world: World, typed: str, days: str) -> None:
    await settings(phone, "days")
    await phone.send(typed)
    assert await world.rows("SELECT days FROM people") == [(days,)]
    assert await prompts(world) == OPEN


@pytest.mark.parametrize("page", ["hour", "other-times", "second-time", "days", "quiet", "pause", "track", "practice"])
async def test_what_cannot_be_read_is_answered_and_the_question_stays(phone: Phone, world: World, page: str) -> None:
    await settings(phone, page)
    asked = await phone.labels()
    before = await world.rows("SELECT hour, days, quiet, track, hard_topics, paused_at FROM people")
    await phone.send("well, that depends on my week")
    assert "/cancel" in await phone.text()
    assert [each for each in await phone.said() if labels_of(each) == asked] != []
    assert await world.rows("SELECT hour, days, quiet, track, hard_topics, paused_at FROM people") == before
    assert await prompts(world) == OPEN
    assert await world.rows("SELECT count(*) FROM dialogues") == [(1,)]


async def test_a_bare_hour_of_which_there_are_two_is_asked_about(ana: Phone, world: World) -> None:
    await settings(ana, "hour")
    await ana.send("6")
    assert "6:00 AM or 6:00 PM" in await ana.text()
    await ana.send("6 pm")
    assert await world.rows("SELECT hour FROM people") == [(18,)]


async def test_an_hour_between_quarters_says_what_can_be(ana: Phone, world: World) -> None:
    await settings(ana, "hour")
    await ana.send("8:20 pm")
    assert "8:15 PM or 8:30 PM" in await ana.text()
    await ana.send("8:30 pm")
    assert await world.rows("SELECT hour, minute FROM people") == [(20, 30)]


@pytest.mark.parametrize("typed", ["10 pm to 7 am", "de 22 a 7", "22-7"])
async def test_quiet_hours_are_read(phone: Phone, world: World, typed: str) -> None:
    await settings(phone, "quiet")
    await phone.send(typed)
    assert await world.rows("SELECT quiet FROM people") == [("0123456 22:00 07:00",)]


@pytest.mark.parametrize("typed", ["a week", "una semana", "7 days", "March 9"])
async def test_a_pause_is_read(ana: Phone, world: World, typed: str) -> None:
    await settings(ana, "pause")
    await ana.send(typed)
    assert await world.rows("SELECT paused_until IS NOT NULL FROM people") == [(1,)]
    assert await world.rows("SELECT step FROM dialogues") == []


async def test_what_a_button_says_is_as_good_as_pressing_it(phone: Phone, world: World) -> None:
    await settings(phone, "practice")
    label = next(key for key in await phone.labels() if "text" in key.lower() or "texto" in key.lower())
    await phone.send(label.upper())
    assert await world.rows("SELECT text_only FROM people") == [(1,)]
    assert await prompts(world) == OPEN


async def test_a_typed_button_takes_the_buttons_of_its_question(ana: Phone) -> None:
    await settings(ana, "hour")
    await ana.send("all hours")
    hours = [each for each in await ana.said() if "7:00 AM" in labels_of(each)]
    assert len(hours) == 1


async def test_the_whole_start_can_be_typed(phone: Phone, world: World) -> None:
    await phone.send("/start")
    await tap(phone, "Start")
    for typed in ("Ana", "Denver", "lunes y jueves" if phone.language == "es" else "Mon and Thu", "8 pm"):
        await phone.send(typed)
    assert await world.rows("SELECT name, zone, days, hour FROM people") == [("Ana", "America/Denver", "03", 20)]
    assert len(await phone.cards()) == 1
    assert [each for each in await phone.said() if labels_of(each)] == await phone.cards()


async def test_what_is_no_answer_at_the_start_says_what_would_be(ana: Phone, world: World) -> None:
    await ana.send("/start")
    for label in ("Start", "No name", "Chicago"):
        await ana.press(label)
    await ana.send("whenever you like")
    assert "Mon" in await ana.text()
    await ana.send("weekends")
    await ana.send("the usual")
    assert "8" in await ana.text()
    await ana.send("use the defaults")
    assert await world.rows("SELECT days, set_up_at IS NOT NULL FROM people") == [("56", 1)]


async def test_a_city_is_chosen_once_at_the_start(ana: Phone, world: World) -> None:
    await ana.send("/start")
    for label in ("Start", "No name"):
        await ana.press(label)
    await ana.send("Portland")
    offered = await ana.last()
    await ana.press("Portland, ME")
    assert await world.rows("SELECT zone FROM people") == [("America/New_York",)]
    await forged.press(world, ana, "1ZoneIs:America/Los_Angeles", offered["message_id"])
    assert await world.rows("SELECT zone FROM people") == [("America/New_York",)]


async def test_yes_and_no_answer_an_offer_and_never_the_card(ana: Phone, world: World) -> None:
    await ana.set_up()
    await ana.send("/deletemydata")
    assert any("Keep" in key for key in await ana.labels())
    await ana.send(next(key for key in await ana.labels() if "Keep" in key))
    assert await prompts(world) == OPEN


async def test_an_answer_to_the_card_is_never_taken_for_a_button_that_it_begins_like(ana: Phone, world: World) -> None:
    await ana.set_up()
    await ana.send("/values")
    await ana.send("Hope")
    assert await prompts(world) == [("viewing", "Hope")]
