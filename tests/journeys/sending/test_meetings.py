"""A scenario that is open in a meeting for whoever scans its code."""

import re

import pytest

from tests.groups import add_member, make_cohort
from tests.journeys.forged import press
from tests.journeys.sendings import WORDS, choose, data_of, prepare, send_now, who, words_of
from tests.world import Phone, World, labels_of


@pytest.fixture(params=list(WORDS))
def tina(request: pytest.FixtureRequest, world: World) -> Phone:
    """A trainer, in each language."""
    return world.person("tina", request.param)


@pytest.fixture
def ben(world: World) -> Phone:
    return world.person("ben")


async def open_meeting(tina: Phone) -> str:
    """What the link carries."""
    words = words_of(tina)
    await choose(tina)
    await tina.press(words["meeting"])
    await tina.press(words["half an hour"])
    return await payload_of(tina)


async def payload_of(tina: Phone) -> str:
    texts = [found[1] for each in await tina.said() if (found := re.search(r"\?start=([\w-]+)", each["text"]))]
    assert len(texts[-1]) == 22
    return texts[-1]


async def test_whoever_scans_gets_it_at_once_and_only_members_are_tied_to_the_cohort(
    world: World, tina: Phone, ben: Phone, luz: Phone, ana: Phone
) -> None:
    await prepare(world, tina, ben, luz)
    await ana.set_up()
    payload = await open_meeting(tina)
    for phone in (ben, luz, ana, tina):
        await phone.send(f"/start {payload}")
        assert "1" in await phone.labels()
    assert await who(world) == ["ben", "luz", "tina"]
    assert (await ben.text()).startswith("One more today, from your cohort Tuesdays")
    assert "Hopeful" in (await ana.text())
    assert await world.rows("SELECT count(*) FROM push_members") == [(3,)]
    await ben.press("1")
    assert "You chose 1" in await ben.text()


async def test_the_code_is_a_picture_of_the_link(world: World, tina: Phone, ben: Phone) -> None:
    await prepare(world, tina, ben)
    await open_meeting(tina)
    assert len(await world.calls("sendPhoto")) == 1
    await tina.press(words_of(tina)["new code"])
    assert len(await world.calls("sendPhoto")) == 2


async def test_the_link_stands_in_the_chat_while_counts_are_looked_at(world: World, tina: Phone, ben: Phone) -> None:
    await prepare(world, tina, ben)
    payload = await open_meeting(tina)
    await tina.press(words_of(tina)["so far"])
    assert await payload_of(tina) == payload


async def test_a_second_scan_shows_the_same_card(world: World, tina: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tina, ben, luz)
    payload = await open_meeting(tina)
    await ben.send(f"/start {payload}")
    await ben.send(f"/start {payload}")
    assert await world.rows("SELECT count(*) FROM prompts WHERE push_id = 1") == [(1,)]
    assert len(await ben.cards()) == 1


async def test_it_is_that_days_scenario_where_the_day_has_none(world: World, tina: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tina, ben, luz)
    await world.to("2026-03-03T13:00:00Z")
    payload = await open_meeting(tina)
    await ben.send(f"/start {payload}")
    await world.to("2026-03-03T23:00:00Z")
    assert await who(world) == ["ben"]
    assert await world.rows("SELECT count(*) FROM prompts WHERE local_on = '2026-03-03'") == [(3,)]


@pytest.mark.parametrize("ends", ["time", "close", "new code"])
async def test_when_it_is_closed_the_link_works_no_more(world: World, tina: Phone, ben: Phone, ends: str) -> None:
    words = words_of(tina)
    await prepare(world, tina, ben)
    payload = await open_meeting(tina)
    if ends == "time":
        await world.advance(minutes=31)
    else:
        await tina.press(words[ends])
    await ben.send(f"/start {payload}")
    assert await who(world) == []
    if ends == "new code":
        await ben.send(f"/start {await payload_of(tina)}")
        assert await who(world) == ["ben"]


async def test_a_newcomers_first_scenario_is_the_meetings(world: World, tina: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tina, ben)
    payload = await open_meeting(tina)
    await luz.send(f"/start {payload}")
    await luz.press("Empezar")
    await luz.press("Usar lo sugerido")
    assert len(await luz.cards()) == 1
    assert "Con esperanza" in (await luz.text())
    assert "1" in labels_of(await luz.last())


async def test_two_taps_open_one_and_the_day_stays_free_for_a_sending(world: World, tina: Phone, ben: Phone) -> None:
    words = words_of(tina)
    await prepare(world, tina, ben)
    await choose(tina)
    await tina.press(words["meeting"])
    data, message = await data_of(tina, words["half an hour"]), (await tina.last())["message_id"]
    for _ in range(2):
        await press(world, tina, data, message)
    assert await world.rows("SELECT (SELECT count(*) FROM pushes), (SELECT count(*) FROM invites)") == [(1, 1)]
    await choose(tina)
    await tina.press(words["now"])
    await tina.press(words["send"])
    assert words["on its way"] in await tina.text()


async def test_it_opens_on_a_day_that_has_a_sending(world: World, tina: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tina, ben, luz)
    await send_now(tina)
    payload = await open_meeting(tina)
    await ben.send(f"/start {payload}")
    assert await who(world) == ["ben"]
    assert words_of(ben)["one more"] in await ben.text()


async def test_a_member_of_another_cohort_is_no_member_here(world: World, tina: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tina, ben)
    await luz.set_up()
    await add_member(world, await make_cohort(world, luz, "Fridays"), ben)
    payload = await open_meeting(tina)
    await luz.send(f"/start {payload}")
    assert await who(world) == []


async def scan(world: World, payload: str, many: int) -> list[Phone]:
    """So many strangers who are set up open it."""
    room = [world.person(f"guest{each}") for each in range(many)]
    for guest in room:
        await guest.set_up()
        await guest.send(f"/start {payload}")
    return room


async def test_a_room_is_counted_while_it_is_open_and_told_how_it_chose_afterwards(world: World, tina: Phone, ben: Phone) -> None:
    words = words_of(tina)
    await prepare(world, tina, ben)
    payload = await open_meeting(tina)
    last = (await tina.last())["message_id"]
    room = await scan(world, payload, 9)
    await press_so_far(world, tina, last)
    assert words["from five"] in await tina.text()
    for guest, choice in zip(room, ("1", "1", "2", "1", "2"), strict=False):
        await guest.press(choice)
    await room[5].send("I would sit down beside him")
    await press_so_far(world, tina, last)
    assert words["seven"] in await tina.text()
    await tina.press(words["close"])
    shown = await tina.text()
    assert words["chose"] in shown
    assert words["own"] in shown
    assert re.findall(r"^(\d+) pe\w+$", shown, re.MULTILINE) == ["3", "2", "1"]  # below each way, and those in their own words
    assert await world.rows("SELECT count(*) FROM meeting_scans") == [(0,)]  # who was in the room is forgotten
    await room[6].press("1")  # too late to count
    await press_so_far(world, tina, last)
    assert await tina.text() == shown


async def press_so_far(world: World, tina: Phone, message_id: int) -> None:
    await press(world, tina, "1LookAtMeeting:1", message_id)


async def test_of_a_handful_nothing_is_told_also_when_the_time_is_over(world: World, tina: Phone, ben: Phone) -> None:
    words = words_of(tina)
    await prepare(world, tina, ben)
    payload = await open_meeting(tina)
    last = (await tina.last())["message_id"]
    for guest in await scan(world, payload, 4):
        await guest.press("2")
    await world.advance(minutes=31)
    await press_so_far(world, tina, last)
    assert words["few"] in await tina.text()
    assert await world.rows("SELECT tally FROM pushes") == [("{}",)]


async def test_whoever_scans_reads_what_is_told_of_the_room(world: World, tina: Phone, ben: Phone) -> None:
    await prepare(world, tina, ben)
    payload = await open_meeting(tina)
    await ben.send(f"/start {payload}")
    assert "how many chose each way" in await ben.text()
    await ben.press("More")
    assert "how many chose each way" in await ben.text()


async def test_a_room_of_forty_strangers_is_served_at_once(world: World, tina: Phone, ben: Phone) -> None:
    await prepare(world, tina, ben)
    payload = await open_meeting(tina)
    room = [world.person(f"guest{each}", "es" if each % 2 else "en") for each in range(40)]
    for guest in room:
        await guest.send_only(f"/start {payload}")
    await world.settle()
    for guest in room:
        await guest.press("Empezar" if guest.language == "es" else "Start")
    for guest in room:
        await guest.press("Usar lo sugerido" if guest.language == "es" else "Use the defaults")
        assert "1" in await guest.labels()
    assert await world.rows("SELECT count(*) FROM meeting_scans") == [(40,)]
