"""Pause, stop and start again: one or two taps, never argued with, and nothing unasked meanwhile."""

import pytest

from tests.world import Phone, World

PAUSES = "1ShowSettings:pause"


async def came_since(world: World, phone: Phone, said: int, instant: str) -> list[str]:
    await world.to(instant)
    return [message["date"][:16] for message in (await phone.said())[said:]]


async def pause(phone: Phone, data: str) -> str:
    await phone.send("/settings")
    await phone.press(data=PAUSES)
    await phone.press(data=data)
    return await phone.text()


# Pressed on Monday at 10:00, after the scenario of the day.
@pytest.mark.parametrize(
    ("days", "told", "told_es", "first"),
    [
        (1, "Wednesday, March 4", "miércoles 4 de marzo", "2026-03-04T14:00"),
        (7, "Monday, March 9", "lunes 9 de marzo", "2026-03-09T13:00"),
        (30, "Wednesday, April 1", "miércoles 1 de abril", "2026-04-01T13:00"),
    ],
)
async def test_a_pause_says_when_it_ends_and_ends_then(
    world: World, ana: Phone, luz: Phone, days: int, told: str, told_es: str, first: str
) -> None:
    for phone, day in ((ana, told), (luz, told_es)):
        await phone.set_up()
        assert day in await pause(phone, f"1PauseFor:{days}")
    said = len(await ana.said())
    assert await came_since(world, ana, said, f"{first}:30Z") == [first]
    assert (await luz.last())["date"][:16] == first


# What each types for the same day: in ISO form, in the short form of their language, and in words.
@pytest.mark.parametrize(
    ("name", "language", "text"),
    [
        ("ana", "en", "2026-03-12"),
        ("ana", "en", "3/12/26"),
        ("ana", "en", "March 12"),
        ("luz", "es", "2026-03-12"),
        ("luz", "es", "12/3/26"),
        ("luz", "es", "12 de marzo"),
    ],
)
async def test_a_pause_until_a_date_ends_on_it_at_their_hour(world: World, name: str, language: str, text: str) -> None:
    phone = world.person(name, language)
    await phone.set_up()
    await pause(phone, "1AskPauseDate")
    await phone.send(text)
    assert ("Thursday, March 12, 9:00 AM" if language == "en" else "jueves 12 de marzo, 9:00 a.m.") in await phone.text()
    said = len(await phone.said())
    assert await came_since(world, phone, said, "2026-03-12T20:00:00Z") == ["2026-03-12T13:00"]


@pytest.mark.parametrize("text", ["tomorrow?", "2026-03-02", "2026-02-01", "2027-06-01", "31/31/31", "3/12/" + "9" * 40, "2026-13-40"])
async def test_what_is_no_date_within_a_year_is_asked_again(world: World, ana: Phone, text: str) -> None:
    await ana.set_up()
    await pause(ana, "1AskPauseDate")
    await ana.send(text)
    assert "/cancel" in await ana.text()
    await ana.send("2026-03-12")
    assert "March 12" in await ana.text()


async def test_a_date_that_is_not_wanted_after_all_can_be_left(world: World, luz: Phone) -> None:
    await luz.set_up()
    await pause(luz, "1AskPauseDate")
    await luz.send("/cancel")
    assert await world.rows("SELECT paused_at FROM people") == [(None,)]
    assert await world.rows("SELECT count(*) FROM dialogues") == [(0,)]


@pytest.mark.parametrize(("name", "language", "again"), [("ana", "en", "Start again"), ("luz", "es", "Reanudar")])
async def test_stop_is_one_word_and_twice_is_once(world: World, name: str, language: str, again: str) -> None:
    phone = world.person(name, language)
    await phone.set_up()
    await phone.send("/stop")
    assert await phone.labels() == [again]
    await phone.send("/stop")
    assert ("March 2" if language == "en" else "2 de marzo") in await phone.text()
    said = len(await phone.said())
    assert await came_since(world, phone, said, "2026-05-01T15:00:00Z") == []


async def test_start_again_brings_the_next_at_their_hour(world: World, ana: Phone) -> None:
    await ana.set_up()
    await ana.send("/stop")
    await world.to("2026-03-17T20:00:00Z")
    await ana.press("Start again")
    assert "Wednesday, March 18, 9:00 AM" in await ana.text()
    said = len(await ana.said())
    assert await came_since(world, ana, said, "2026-03-18T20:00:00Z") == ["2026-03-18T13:00"]


async def test_start_again_pressed_twice_brings_one(world: World, ana: Phone) -> None:
    await ana.set_up()
    await ana.send("/stop")
    stopped = (await ana.last())["message_id"]
    await ana.press_only("Start again", message_id=stopped)
    await ana.send("/start")
    await world.to("2026-03-03T20:00:00Z")
    assert len(await ana.cards()) == 1


async def test_stop_ends_a_pause_that_had_an_end(world: World, ana: Phone) -> None:
    await ana.set_up()
    await pause(ana, "1PauseFor:7")
    await ana.send("/stop")
    said = len(await ana.said())
    assert await came_since(world, ana, said, "2026-04-15T15:00:00Z") == []


async def test_practising_and_writing_in_a_pause_does_not_end_it(world: World, ana: Phone) -> None:
    await ana.set_up()
    await ana.send("/stop")
    await ana.send("/practice")
    await ana.press("1")
    await ana.press("Reflect")
    await ana.send("still here, just slowly")
    await ana.press("Done")
    said = len(await ana.said())
    assert await came_since(world, ana, said, "2026-03-10T15:00:00Z") == []
    assert await world.rows("SELECT count(*) FROM reflections") == [(1,)]


async def test_a_pause_follows_to_the_new_hour(world: World, ana: Phone) -> None:
    await ana.set_up()
    await pause(ana, "1PauseFor:7")
    await ana.send("/settings")
    await ana.press(data="1ShowSettings:hour")
    await ana.press(data="1HourIs:18")
    assert "Monday, March 9, 6:00 PM" in await ana.text()
    said = len(await ana.said())
    assert await came_since(world, ana, said, "2026-03-10T00:00:00Z") == ["2026-03-09T22:00"]


async def test_a_pause_follows_to_the_new_zone_on_the_same_day(world: World, ana: Phone) -> None:
    await ana.set_up()
    await pause(ana, "1PauseFor:7")
    await ana.send("/settings")
    await ana.press(data="1ShowSettings:zone")
    await ana.press(data="1ZoneIs:Pacific/Honolulu")
    said = len(await ana.said())
    assert await came_since(world, ana, said, "2026-03-10T00:00:00Z") == ["2026-03-09T19:00"]


async def test_a_card_on_its_way_when_someone_stops_does_not_come(world: World, ana: Phone) -> None:
    await ana.set_up()
    fault = {"method": "sendMessage", "kind": "status", "status": 429, "description": "Too Many Requests", "retry_after": 300}
    await world.call("POST", "faults", fault)
    await world.to("2026-03-03T14:00:30Z")
    await ana.send_only("/stop")
    await world.advance(minutes=10)
    assert [message for message in await ana.cards() if message["date"] > "2026-03-03"] == []


async def test_before_anything_was_agreed_stop_has_nothing_to_stop(world: World, ana: Phone, luz: Phone) -> None:
    await ana.send("/stop")
    assert "Begin" in await ana.labels()
    await luz.send("/stop")
    assert "Comenzar" in await luz.labels()
    assert await world.rows("SELECT paused_at FROM people") == [(None,), (None,)]
