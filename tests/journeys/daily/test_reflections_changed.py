"""What was written is edited, deleted, kept after all; late and doubled updates change nothing."""

import asyncio

import pytest

from tests.journeys import forged
from tests.journeys.held import count, every_text
from tests.journeys.labels import label, labels, tap
from tests.world import Phone, World, labels_of

LATER = forged.LONG_AGO + 3600


@pytest.fixture
async def asked(phone: Phone) -> Phone:
    """Someone who was just asked the reflection question."""
    await phone.set_up()
    await phone.press("1")
    await tap(phone, "Reflect")
    return phone


async def texts(world: World) -> list[str]:
    return [row[0] for row in await world.rows("SELECT text FROM reflection_parts ORDER BY message_id")]


async def test_editing_the_message_edits_the_reflection(asked: Phone, world: World) -> None:
    first = await asked.send("I was angrey")
    await asked.send("and sad")
    said = len(await asked.said())
    await asked.send("I was angry <3", edit=first)
    assert await texts(world) == ["I was angry <3", "and sad"]
    assert len(await asked.said()) == said
    card = await asked.last()
    assert ("Your edit is kept." if asked.language == "en" else "Tu cambio quedó guardado.") in card["text"]
    assert labels_of(card) == labels(asked, "Done", "Delete", "Support")


async def test_an_edit_after_done_is_kept_and_leaves_it_done(asked: Phone, world: World) -> None:
    wrote = await asked.send("I was angrey")
    await tap(asked, "Done")
    await asked.send("I was angry", edit=wrote)
    assert await texts(world) == ["I was angry"]
    assert await asked.labels() == labels(asked, "Another one", "My progress", "Support", "More")
    assert ("Your edit is kept." if asked.language == "en" else "Tu cambio quedó guardado.") in await asked.text()


@pytest.mark.parametrize("kind", ["reflection", "own words", "objection"])
async def test_an_older_edit_that_arrives_later_does_not_win(phone: Phone, world: World, kind: str) -> None:
    await phone.set_up()
    if kind == "objection":
        await tap(phone, "More")
        await tap(phone, "Not real?")
    elif kind == "reflection":
        await phone.press("1")
    wrote = await phone.send("as written")
    await forged.edit(world, phone, wrote, "the newest", LATER + 60)
    await forged.edit(world, phone, wrote, "the older", LATER)
    held = await every_text(world)
    assert ("the newest" in held, "the older" in held, "as written" in held) == (True, False, False)
    assert ("not one that I keep" if phone.language == "en" else "no es de los que guardo") not in await phone.text()


async def test_the_same_edit_twice_is_one(asked: Phone, world: World) -> None:
    wrote = await asked.send("one")
    for _ in range(2):
        await forged.edit(world, asked, wrote, "two", LATER)
    assert await texts(world) == ["two"]


async def test_own_words_and_objections_follow_their_edits(phone: Phone, world: World) -> None:
    await phone.set_up()
    await tap(phone, "More")
    await tap(phone, "Not real?")
    false = await phone.send("Nobody sais that")
    await tap(phone, "Back to the card")
    own = await phone.send("I wood wait")
    await phone.send("Nobody says that", edit=false)
    await phone.send("I would wait", edit=own)
    assert await world.rows("SELECT text FROM objections") == [("Nobody says that",)]
    assert await world.rows("SELECT own_words FROM prompts") == [("I would wait",)]
    assert await count(world, "reflections") == 0


async def test_an_edit_of_what_was_never_kept_is_said(phone: Phone, world: World) -> None:
    await phone.set_up()
    await tap(phone, "Skip")
    wrote = await phone.send("to nobody")
    await phone.send("to nobody at all", edit=wrote)
    assert ("not one that I keep" if phone.language == "en" else "no es de los que guardo") in await phone.text()
    assert "nobody" not in await every_text(world)


async def test_delete_takes_two_taps_and_leaves_nothing(asked: Phone, world: World) -> None:
    wrote = [await asked.send("a private thing"), await asked.send("and another")]
    await tap(asked, "Delete")
    assert await asked.labels() == labels(asked, "Delete it", "Keep it")
    assert len(await texts(world)) == 2
    await tap(asked, "Delete it")
    assert [await asked.message(message_id) for message_id in wrote] == [None, None]
    assert await count(world, "reflections") + await count(world, "reflection_parts") + await count(world, "dialogues") == 0
    held = await every_text(world)
    assert "private thing" not in held
    assert "48" not in await asked.text()
    assert await world.rows("SELECT step, way FROM prompts") == [("done", 1)]


async def test_keep_brings_the_card_back_and_the_words_stay(asked: Phone, world: World) -> None:
    await asked.send("one")
    card = await asked.last()
    await tap(asked, "Delete")
    await tap(asked, "Keep it")
    assert (await asked.last())["text"] == card["text"]
    assert (await asked.last())["buttons"] == card["buttons"]
    for each in ("two", "no"):
        await asked.send(each)
    assert await texts(world) == ["one", "two", "no"]


async def test_keep_after_done_leaves_it_done(asked: Phone) -> None:
    await asked.send("one")
    await tap(asked, "Done")
    done = await asked.last()
    await tap(asked, "More")
    await tap(asked, "Delete")
    await tap(asked, "Keep it")
    assert (await asked.last())["text"] == done["text"]
    assert (await asked.last())["buttons"] == done["buttons"]


async def test_messages_past_48_hours_stay_in_the_chat_and_that_is_said(asked: Phone, world: World) -> None:
    old = await asked.send("old words")
    card = await asked.last()
    await world.advance(hours=47)
    young = await asked.send("young words", reply_to=card["message_id"])
    await world.advance(hours=1)
    await tap(asked, "Delete")
    await tap(asked, "Delete it")
    assert await asked.message(young) is None
    assert await asked.message(old) is not None
    assert await count(world, "reflection_parts") == 0
    assert "48" in "".join(each["text"] for each in (await asked.said()) if each["message_id"] == card["message_id"])


async def test_words_that_waited_for_the_bot_are_as_old_as_telegram_says(ana: Phone, world: World) -> None:
    await ana.set_up()
    await ana.press("1")
    young = await ana.send("young")
    forged_id = 5000
    await forged.say(world, ana, forged_id, text="three days old", date=forged.LONG_AGO - 3 * 86400)
    await ana.press("Delete")
    await ana.press("Delete it")
    assert await ana.message(young) is None
    assert await ana.message(forged_id) is not None
    assert "48 hours" in await ana.text()


async def test_own_words_are_deleted_in_two_taps(phone: Phone, world: World) -> None:
    await phone.set_up()
    wrote = await phone.send("my very own words")
    await tap(phone, "Delete my words")
    assert await phone.labels() == labels(phone, "Delete them", "Keep them")
    await tap(phone, "Delete them")
    assert await phone.message(wrote) is None
    assert "my very own words" not in await every_text(world)
    assert await world.rows("SELECT own_words FROM prompts") == [(None,)]


async def test_own_words_may_be_kept_after_all(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.send("my very own words")
    await tap(phone, "Delete my words")
    await tap(phone, "Keep them")
    assert await phone.labels() == []
    assert await world.rows("SELECT own_words FROM prompts") == [("my very own words",)]


@pytest.mark.parametrize("button", ["Done", "Delete", "Delete it", "Keep it"])
async def test_a_second_tap_on_the_saved_card_does_its_work_once(asked: Phone, world: World, button: str) -> None:
    await asked.send("one")
    if button.endswith("it"):
        await tap(asked, "Delete")
    said = [each["message_id"] for each in await asked.said()]
    name = label(asked, button)
    await asyncio.gather(asked.press_only(name), asked.press_only(name))
    await world.settle()
    left = 0 if button == "Delete it" else 1
    assert await count(world, "reflections") == left
    assert [each for each in await asked.said() if each["message_id"] not in said] == []


async def test_a_button_of_a_deleted_reflection_is_over(asked: Phone, world: World) -> None:
    await asked.send("one")
    card = await asked.last()
    await tap(asked, "Delete")
    await tap(asked, "Delete it")
    before = await asked.said()
    await forged.press(world, asked, "1Done:1", card["message_id"])
    assert (await world.calls("answerCallbackQuery"))[-1]["params"]["text"] == (
        "That one is over." if asked.language == "en" else "Eso ya pasó."
    )
    assert await asked.said() == before


async def test_words_after_a_deletion_are_not_kept_in_secret(asked: Phone, world: World) -> None:
    await asked.send("one")
    await tap(asked, "Delete")
    await tap(asked, "Delete it")
    await asked.send("two")
    assert await count(world, "reflection_parts") == 0
    assert label(asked, "Practice now") in await asked.labels()
    assert label(asked, "Add it") not in await asked.labels()
