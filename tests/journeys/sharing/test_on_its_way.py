"""What someone takes back, changes or has deleted while it is still on its way to others does not get there any more."""

import json
from typing import Any

import pytest

from tests.journeys.cohort import Circle, press_new, reflect, share
from tests.journeys.forged import press
from tests.journeys.sharing.test_notes import NOTE, write_to_author
from tests.journeys.sharing_words import WORDS
from tests.world import Phone, World

TEXT = "I listened longer than I wanted to."


async def hold_up(world: World, phone: Phone) -> None:
    """The next that is said to this chat is told to wait, and all else with it."""
    fault = {"chat": phone.name, "kind": "status", "status": 429, "description": "Too Many", "retry_after": 900}
    for method in ("sendMessage", "editMessageText"):
        await world.call("POST", "faults", {"method": method, **fault})


async def last_call(world: World) -> int:
    return int((await world.calls())[-1]["n"])


async def said_since(world: World, call: int) -> str:
    return json.dumps([each["params"] for each in await world.calls() if each["n"] > call], ensure_ascii=False)


async def waiting(world: World) -> str:
    return str(await world.rows("SELECT params, attachment FROM outbox"))


async def note_on_its_way(world: World, there: Circle, rosa: Phone, author: Phone) -> int:
    """A trainer's note is said, and does not get through. Its chat message."""
    await reflect(author)
    await share(author)
    sent = await write_to_author(rosa, there)
    await hold_up(world, author)
    await world.advance(minutes=16)
    assert NOTE in await waiting(world)
    return sent


async def test_a_note_of_someone_who_has_everything_deleted_does_not_come(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    await note_on_its_way(world, there, rosa, author)
    await press(world, rosa, "1DeleteMyData", (await rosa.last())["message_id"])
    assert NOTE not in await waiting(world)
    since = await last_call(world)
    await world.advance(minutes=20)
    assert NOTE not in await said_since(world, since)
    assert WORDS[author.language]["gone"] not in str(await author.said())


async def test_an_edited_note_comes_as_it_was_edited(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    sent = await note_on_its_way(world, there, rosa, author)
    await rosa.send("Gracias por contarlo.", edit=sent)
    since = await last_call(world)
    await world.advance(minutes=20)
    assert NOTE not in await said_since(world, since)
    assert len([each for each in await author.said() if "Gracias por contarlo." in each["text"]]) == 1
    assert WORDS[author.language]["reply"] in await author.labels()


async def test_what_was_asked_for_and_taken_back_says_so(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    await reflect(author)
    await share(author)
    opened = await press_new(world, rosa, f"1ShowShared:{there.id}")
    await hold_up(world, rosa)
    await rosa.press(WORDS["es"]["read"], message_id=opened["message_id"])
    assert TEXT in await waiting(world)
    await press(world, author, f"1UnshareAll:{there.id}", (await author.last())["message_id"])
    assert TEXT not in str(await world.rows("SELECT params FROM outbox WHERE method <> 'sendMessage'"))
    since = await last_call(world)
    await world.advance(minutes=20)
    assert TEXT not in await said_since(world, since)
    shown: dict[str, Any] | None = await rosa.message(opened["message_id"])
    assert shown is not None
    assert shown["text"] == WORDS["es"]["gone"]


async def test_whoever_is_no_trainer_any_more_does_not_get_what_they_asked_for(
    world: World, there: Circle, rosa: Phone, author: Phone
) -> None:
    await reflect(author)
    await share(author)
    opened = await press_new(world, rosa, f"1ShowShared:{there.id}")
    await hold_up(world, rosa)
    await rosa.press(WORDS["es"]["read"], message_id=opened["message_id"])
    await there.leave(rosa)
    since = await last_call(world)
    await world.advance(minutes=20)
    assert TEXT not in await said_since(world, since)
    assert TEXT not in await waiting(world)


async def test_an_answer_on_its_way_to_someone_who_is_no_trainer_any_more_does_not_come(
    world: World, there: Circle, rosa: Phone, author: Phone
) -> None:
    await note_on_its_way(world, there, rosa, author)
    await world.advance(minutes=20)
    await author.press(WORDS[author.language]["reply"])
    await author.send("the answer to her")
    await hold_up(world, rosa)
    await world.advance(minutes=16)
    await there.leave(rosa)
    since = await last_call(world)
    await world.advance(hours=2)
    assert "the answer to her" not in await said_since(world, since)


@pytest.mark.parametrize("ending", ["muted", "removed"])
async def test_an_edit_does_not_pass_where_a_note_would_not(world: World, there: Circle, rosa: Phone, author: Phone, ending: str) -> None:
    await reflect(author)
    await share(author)
    sent = await write_to_author(rosa, there)
    await world.advance(minutes=16)
    if ending == "muted":
        await author.press(WORDS[author.language]["mute"])
    else:
        await there.leave(rosa)
    await rosa.send("words that nobody wants to hear", edit=sent)
    assert await rosa.text() == "Tu cambio quedó guardado."
    assert "nobody wants" not in str(await author.said())
    assert NOTE in str(await author.said())
