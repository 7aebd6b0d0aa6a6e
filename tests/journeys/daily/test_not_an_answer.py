"""Words that were not meant as an answer: taken back in one tap, as if they had never been said."""

import pytest

from tests.journeys import forged
from tests.journeys.labels import label, labels, tap
from tests.world import Phone, World

STATE = "step, way, own_words, answered_at IS NULL"
OPEN = [("choosing", None, None, 1)]
KEPT = {"en": "Your own words are kept", "es": "Tus palabras quedan guardadas"}
AGAIN = {"en": "The card is open again then", "es": "tarjeta queda abierta otra vez"}


async def prompts(world: World, columns: str = STATE) -> list[tuple[object, ...]]:
    return await world.rows(f"SELECT {columns} FROM prompts ORDER BY id")


@pytest.fixture
async def at_card(phone: Phone) -> Phone:
    await phone.set_up()
    return phone


async def test_the_words_go_the_card_is_open_as_it_was_and_nothing_counts(at_card: Phone, world: World) -> None:
    card = await at_card.last()
    wrote = await at_card.send("what time is the bus")
    await tap(at_card, "Not an answer")
    assert await prompts(world) == OPEN
    assert await at_card.message(wrote) is None
    assert (await at_card.last())["text"] == card["text"]
    assert len(await at_card.cards()) == 1
    await at_card.send("/progress")
    assert "1" not in (await at_card.text()).split("\n")[0]
    await at_card.press("1")
    assert await prompts(world, "step, way") == [("viewing", 1)]


async def test_a_second_tap_says_nothing_twice(at_card: Phone, world: World) -> None:
    await at_card.send("what time is the bus")
    await at_card.press_twice(label(at_card, "Not an answer"))
    assert await prompts(world) == OPEN
    assert len(await at_card.cards()) == 1


async def test_a_spoken_answer_is_taken_back_too(at_card: Phone, world: World) -> None:
    await at_card.send(voice_seconds=3)
    await tap(at_card, "Not an answer")
    assert await prompts(world) == OPEN
    assert await world.rows("SELECT id FROM reflections") == []


async def test_where_a_newer_card_is_open_only_a_reply_answers_the_older(at_card: Phone, world: World) -> None:
    await at_card.send("what time is the bus")
    feedback = await at_card.last()
    await at_card.send("/practice")
    await forged.press(world, at_card, "1NotAnAnswer:1", feedback["message_id"])
    assert await prompts(world, "step, way") == [("closed", None), ("choosing", None)]
    assert len(await at_card.cards()) == 1


async def test_deleting_own_words_leaves_the_card_open_and_today_never_speaks_of_them(at_card: Phone, world: World) -> None:
    await at_card.send("my very own words")
    await tap(at_card, "Delete my words")
    assert AGAIN[at_card.language] in await at_card.text()
    await tap(at_card, "Delete them")
    assert await prompts(world) == OPEN
    await at_card.send("/today")
    assert KEPT[at_card.language] not in await at_card.text()
    assert len(await at_card.cards()) == 1


async def test_words_deleted_after_the_practice_leave_it_counted(at_card: Phone, world: World) -> None:
    await at_card.send("my very own words")
    await tap(at_card, "Stop here")
    await forged.press(world, at_card, "1DeleteWords:1", (await at_card.last())["message_id"])
    assert await prompts(world, "step, way, own_words") == [("done", 0, None)]
    await at_card.send("/today")
    assert KEPT[at_card.language] not in await at_card.text()


@pytest.mark.parametrize("word", ["hi", "ok", "Thanks!", "gracias", "hola", "👍"])
async def test_a_greeting_is_kept_and_asked_about(at_card: Phone, world: World, word: str) -> None:
    await at_card.send(word)
    assert await prompts(world, "own_words") == [(word,)]
    asked = next(each for each in reversed(await at_card.said()) if each["buttons"])
    assert f"“{word}”" in asked["text"] or f"«{word}»" in asked["text"]
    await tap(at_card, "Not an answer")
    assert await prompts(world) == OPEN


async def test_thanks_while_reflecting_are_kept_and_can_be_taken_out(at_card: Phone, world: World) -> None:
    await at_card.press("1")
    await tap(at_card, "Reflect")
    await at_card.send("I talked too much")
    thanks = await at_card.send("thanks")
    await tap(at_card, "Not an answer")
    assert await world.rows("SELECT text FROM reflection_parts") == [("I talked too much",)]
    assert await at_card.message(thanks) is None
    assert label(at_card, "Not an answer") not in await at_card.labels()


async def test_where_nothing_is_left_of_the_reflection_the_question_still_waits(at_card: Phone, world: World) -> None:
    await at_card.press("1")
    await tap(at_card, "Reflect")
    await at_card.send("ok")
    await tap(at_card, "Not an answer")
    assert await world.rows("SELECT id FROM reflections") == []
    assert await at_card.labels() == labels(at_card, "Stop here", "Support")
    await at_card.send("I talked too much")
    assert await world.rows("SELECT text FROM reflection_parts") == [("I talked too much",)]
