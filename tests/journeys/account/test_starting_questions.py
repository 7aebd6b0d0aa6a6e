"""Name, place, days and hour at the start, in both languages."""

import pytest

from tests.journeys.held import every_text
from tests.journeys.labels import label, labels, tap
from tests.world import Phone, World, labels_of

STEPS = ("No name", "Chicago", "Every day", "6:00 PM")


@pytest.mark.parametrize("answered", [0, 1, 2, 3])
async def test_the_defaults_skip_the_rest_and_keep_what_was_answered(phone: Phone, world: World, answered: int) -> None:
    await phone.send("/start")
    for each in ("Start", *STEPS[:answered], "Use the defaults"):
        await tap(phone, each)
    zone = "America/Chicago" if answered > 1 else "America/New_York"
    days = "0123456" if answered > 2 else "01234"
    assert await world.rows("SELECT zone, days, hour FROM people") == [(zone, days, 9)]
    assert len(await phone.cards()) == 1
    assert len(await world.rows("SELECT id FROM prompts")) == 1


async def test_the_questions_take_each_others_place_in_one_message(phone: Phone) -> None:
    await phone.send("/start")
    for each in ("Start", "No name", "Chicago", "Every day"):
        await tap(phone, each)
    assert len(await phone.said()) == 1


async def test_a_name_is_written_and_greeted(phone: Phone, world: World) -> None:
    await phone.send("/start")
    await tap(phone, "Start")
    await phone.send("Ana María")
    assert "Ana María" in await phone.text()
    assert await world.rows("SELECT name FROM people") == [("Ana María",)]
    assert "Chicago" in await phone.labels()


async def test_who_begins_again_reads_their_own_name_among_the_defaults(phone: Phone) -> None:
    await phone.send("/start")
    await tap(phone, "Start")
    await phone.send("Ana María")
    await phone.send("/start")
    assert "Ana María, " in await phone.text()


@pytest.mark.parametrize("name", ['<b>Ana</b> & "co"', "</i><a href='x'>x", "عَائِشَة", "A\u0301na 👩🏽‍🦽", "{name} %s"])
async def test_a_name_stays_the_text_that_it_is(ana: Phone, world: World, name: str) -> None:
    await ana.set_up()
    await ana.send("/settings")
    await ana.press("Name")
    await ana.send(name)
    assert f"Name: {name}" in await ana.text()
    assert await world.rows("SELECT name FROM people") == [(name,)]
    await ana.send("/start")
    assert f"Hello again, {name}." in await ana.text()


@pytest.mark.parametrize("name", ["a" * 41, "Ana\nMaría", "🙂" * 41])
async def test_a_name_too_long_gets_a_clear_answer_and_another_try(phone: Phone, world: World, name: str) -> None:
    await phone.send("/start")
    await tap(phone, "Start")
    await phone.send(name)
    assert "40" in await phone.text()
    assert await world.rows("SELECT name FROM people") == [(None,)]
    await phone.send("a" * 40)
    assert await world.rows("SELECT name FROM people") == [("a" * 40,)]


async def test_a_name_of_nothing_but_spaces_is_none(phone: Phone, world: World) -> None:
    await phone.send("/start")
    await tap(phone, "Start")
    await phone.send("   ")
    assert await world.rows("SELECT name FROM people") == [(None,)]
    await tap(phone, "No name")
    assert "Chicago" in labels_of((await phone.said())[0])


async def test_a_voice_note_is_no_name_and_says_so(phone: Phone, world: World) -> None:
    await phone.send("/start")
    await tap(phone, "Start")
    await phone.send(voice_seconds=2)
    assert "/cancel" in await phone.text()
    assert await world.rows("SELECT count(*) FROM voices") == [(0,)]


async def at_the_zone(phone: Phone) -> None:
    await phone.send("/start")
    await tap(phone, "Start")
    await tap(phone, "No name")


async def test_a_city_that_there_is_once_is_taken_as_written(phone: Phone, world: World) -> None:
    await at_the_zone(phone)
    await phone.send("bogota")
    assert await world.rows("SELECT zone FROM people") == [("America/Bogota",)]
    assert label(phone, "Every day") in await phone.labels()
    assert "Bogot" in (await phone.said())[-2]["text"]


async def test_a_city_that_there_is_more_than_once_is_offered(phone: Phone, world: World) -> None:
    await at_the_zone(phone)
    await tap(phone, "Search a city")
    await phone.send("Portland")
    offered = await phone.labels()
    assert {"Portland, OR", "Portland, ME"} <= set(offered)
    await phone.press("Portland, ME")
    assert await world.rows("SELECT zone FROM people") == [("America/New_York",)]
    assert label(phone, "Every day") in await phone.labels()


async def test_a_city_that_there_is_not_is_said_and_may_be_tried_again(phone: Phone, world: World) -> None:
    await at_the_zone(phone)
    await phone.send("Qwxzyville <b>")
    assert "“Qwxzyville <b>”" in (await phone.text()).replace("«", "“").replace("»", "”")
    await phone.send("Denver")
    assert await world.rows("SELECT zone FROM people") == [("America/Denver",)]


async def test_a_shared_location_sets_the_zone_and_is_stored_nowhere(phone: Phone, world: World) -> None:
    await at_the_zone(phone)
    await tap(phone, "Share location")
    assert [row for row in (await phone.last())["keyboard"] if row]
    await phone.send(location={"latitude": 41.878113, "longitude": -87.629799})
    assert await world.rows("SELECT zone FROM people") == [("America/Chicago",)]
    held = await every_text(world)
    assert "41.87" not in held
    assert "87.62" not in held
    assert [each["keyboard"] for each in await phone.chat() if each["keyboard"]] == []
    assert label(phone, "Every day") in await phone.labels()


async def test_a_place_that_was_not_asked_for_changes_nothing(phone: Phone, world: World) -> None:
    await phone.set_up()
    before = await world.rows("SELECT zone, hour, days FROM people")
    await phone.send(location={"latitude": 41.878113, "longitude": -87.629799})
    assert await world.rows("SELECT zone, hour, days FROM people") == before
    assert await phone.labels() == labels(phone, "Back to the card", "Support")
    assert "41.87" not in await every_text(world)


async def test_days_are_picked_one_by_one_and_saved_only_then(phone: Phone, world: World) -> None:
    await at_the_zone(phone)
    await phone.press("Chicago")
    await phone.press(data="1PickDays:01234")
    await phone.press(data="1PickDays:1234")
    assert await world.rows("SELECT days FROM people") == [("01234",)]
    await phone.press(data="1DaysAre:1234")
    assert await world.rows("SELECT days FROM people") == [("1234",)]


async def test_no_day_at_all_cannot_be_saved(ana: Phone, world: World) -> None:
    await at_the_zone(ana)
    await ana.press("Chicago")
    for left in ("01234", "1234", "234", "34", "4", ""):
        await ana.press(data=f"1PickDays:{left}")
    assert "at least one day" in await ana.text()
    assert "Save these days" not in await ana.labels()


async def test_any_hour_of_the_day_can_be_chosen(phone: Phone, world: World) -> None:
    await at_the_zone(phone)
    for each in ("Chicago", "Weekdays", "All hours"):
        await tap(phone, each)
    assert len(await phone.labels()) == 24 + 1  # and half hours
    await phone.press(data="1HourIs:4")
    assert await world.rows("SELECT hour FROM people") == [(4,)]
    assert len(await phone.cards()) == 1
