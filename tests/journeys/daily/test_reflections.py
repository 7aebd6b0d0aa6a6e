"""What people write to the question: kept message by message, shown as one, edited, added to."""

from dataclasses import replace
from pathlib import Path

import pytest

import bot.app
from practice.library import Library
from practice.models import Track
from tests import world as at_work
from tests.journeys import forged
from tests.journeys.held import count
from tests.journeys.labels import MENU, label, labels, tap
from tests.world import Phone, World, labels_of

PARTS = "SELECT text FROM reflection_parts ORDER BY message_id"


@pytest.fixture
def _one_of_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """One scenario of each value: it comes round again in days and not in months."""
    shipped = at_work.texts(bot.app.SHIPPED)
    first = {each.value: each for each in reversed(shipped.scenarios) if each.track is Track.PEER_SUPPORTER}
    library = replace(shipped, scenarios=tuple(first.values()))

    def these(_: Path) -> Library:
        return library

    monkeypatch.setattr("tests.world.texts", these)


@pytest.fixture
async def asked(phone: Phone) -> Phone:
    """Someone who was just asked the reflection question."""
    await phone.set_up()
    await phone.press("1")
    await tap(phone, "Reflect")
    return phone


async def saved_cards(phone: Phone) -> list[dict]:
    return [each for each in await phone.said() if label(phone, "Done") in labels_of(each)]


async def texts(world: World) -> list[str]:
    return [row[0] for row in await world.rows(PARTS)]


async def test_several_messages_become_one_reflection_with_one_card(asked: Phone, world: World) -> None:
    wrote = [await asked.send_only(text) for text in ("I noticed that", "she was quiet,", "and so was I")]
    await world.settle()
    assert await texts(world) == ["I noticed that", "she was quiet,", "and so was I"]
    assert await count(world, "reflections") == 1
    (card,) = await saved_cards(asked)
    assert "Test Peer Center" in card["text"]
    assert "Telegram" in card["text"]
    assert labels_of(card) == labels(asked, "Done", "Delete", "Support")
    for message_id in wrote:
        assert ((await asked.message(message_id)) or {})["reactions"] == ["✍"]


async def test_the_card_counts_the_messages_in_place(asked: Phone) -> None:
    await asked.send("one")
    first = await asked.last()
    await asked.send("two")
    (card,) = await saved_cards(asked)
    assert card["message_id"] == first["message_id"]
    assert ("2 messages" if asked.language == "en" else "2 mensajes") in card["text"]
    assert len([call for call in await asked.world.calls("setMessageReaction") if call["status"] == 200]) == 2


async def test_done_closes_it_with_one_thing_to_try_and_the_next_time(asked: Phone, world: World) -> None:
    await asked.send("a thought")
    await tap(asked, "Done")
    text = await asked.text()
    assert ("To try" if asked.language == "en" else "probar") in text
    assert ("Tuesday, March 3" if asked.language == "en" else "martes 3 de marzo") in text
    assert await asked.labels() == labels(asked, "Another one", "My progress", "Support", "More")
    assert await world.rows("SELECT step FROM prompts") == [("done",)]
    assert await count(world, "dialogues") == 0


async def test_after_done_words_are_not_kept_unless_one_says_so(asked: Phone, world: World) -> None:
    await asked.send("first")
    await tap(asked, "Done")
    wrote = await asked.send("one thing more")
    assert await texts(world) == ["first"]
    offer = await asked.last()
    assert offer["reply_to"] == wrote
    assert labels_of(offer) == labels(asked, "Add it", *MENU)
    await tap(asked, "Add it")
    assert await texts(world) == ["first", "one thing more"]
    assert ((await asked.message(wrote)) or {})["reactions"] == ["✍"]
    (card,) = await saved_cards(asked)
    assert card["message_id"] == offer["message_id"]


async def test_adding_it_adds_exactly_that_message_however_late(asked: Phone, world: World) -> None:
    await asked.send("first")
    await tap(asked, "Done")
    await asked.send("this one not")
    await asked.send("this one")
    await tap(asked, "Add it")
    assert await texts(world) == ["first", "this one"]


async def test_adding_twice_adds_once(asked: Phone, world: World) -> None:
    await asked.send("first")
    await tap(asked, "Done")
    await asked.send("some more of it")
    offer = await asked.last()
    await tap(asked, "Add it")
    await forged.press(world, asked, "1AddToLast", offer["message_id"])
    assert await texts(world) == ["first", "some more of it"]


async def test_after_adding_more_words_go_there_too_and_edits_are_kept(asked: Phone, world: World) -> None:
    await asked.send("first")
    await tap(asked, "Done")
    wrote = await asked.send("mroe")
    await tap(asked, "Add it")
    await asked.send("and more")
    await asked.send("more", edit=wrote)
    assert await texts(world) == ["first", "more", "and more"]
    assert len(await saved_cards(asked)) == 1


async def test_a_question_left_open_overnight_is_still_answered_by_a_reply(asked: Phone, world: World) -> None:
    question = await asked.last()
    await world.to("2026-03-03T14:00:00Z")
    await asked.send("late, but here", reply_to=question["message_id"])
    assert await world.rows("SELECT prompt_id, text FROM reflection_parts JOIN reflections ON reflections.id = reflection_id") == [
        (1, "late, but here")
    ]
    assert len(await asked.cards()) == 1


async def test_a_reply_to_the_saved_card_or_to_an_own_message_adds_to_it(asked: Phone, world: World) -> None:
    wrote = await asked.send("one")
    card = await asked.last()
    await tap(asked, "Done")
    await world.to("2026-03-03T14:00:00Z")
    await asked.send("two", reply_to=card["message_id"])
    await asked.send("three", reply_to=wrote)
    assert await texts(world) == ["one", "two", "three"]
    assert await count(world, "reflections") == 1


async def test_a_reply_to_an_old_card_is_its_answer_and_the_next_its_reflection(phone: Phone, world: World) -> None:
    await phone.set_up()
    old = await phone.last()
    await world.to("2026-03-03T14:00:00Z")
    own = await phone.send("I would wait", reply_to=old["message_id"])
    assert await world.rows("SELECT own_words, own_words_message_id FROM prompts ORDER BY id") == [("I would wait", own), (None, None)]
    await phone.send("because waiting is an answer", reply_to=old["message_id"])
    await phone.send("as I learned", reply_to=own)
    assert await texts(world) == ["because waiting is an answer", "as I learned"]
    assert await world.rows("SELECT prompt_id FROM reflections") == [(1,)]
    assert len(await phone.cards()) == 1


async def test_a_skipped_card_can_still_be_answered_by_a_reply(phone: Phone, world: World) -> None:
    await phone.set_up()
    card = await phone.last()
    await tap(phone, "Skip")
    await phone.send("I thought of something", reply_to=card["message_id"])
    assert await world.rows("SELECT way, own_words FROM prompts") == [(0, "I thought of something")]


async def test_no_answer_at_all_is_fine(asked: Phone, world: World) -> None:
    await tap(asked, "Stop here")
    assert await count(world, "reflections") == 0
    await world.to("2026-03-03T14:00:00Z")
    assert len(await asked.cards()) == 1


async def test_support_in_the_middle_leaves_the_question_open(asked: Phone, world: World) -> None:
    await tap(asked, "Support")
    await asked.send("/help")
    await asked.send("still here")
    assert await texts(world) == ["still here"]


async def test_settings_in_the_middle_leave_the_question_open(asked: Phone, world: World) -> None:
    await asked.send("/settings")
    await asked.press(data="1ShowSettings:name")
    await asked.send("Sol")
    await asked.send("still here")
    assert await world.rows("SELECT name FROM people") == [("Sol",)]
    assert await texts(world) == ["still here"]


async def test_today_brings_the_open_question_again(asked: Phone, world: World) -> None:
    question = await asked.text()
    await asked.send("/today")
    assert await asked.text() == question
    await asked.send("an answer")
    assert await texts(world) == ["an answer"]


@pytest.mark.usefixtures("_one_of_each")
async def test_what_was_written_the_last_time_is_shown_with_its_day(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.press("1")
    await tap(phone, "Reflect")
    await phone.send("my <first> thought")
    await tap(phone, "Done")
    ((scenario_id,),) = await world.rows("SELECT scenario_id FROM prompts")
    for _ in range(30):
        await phone.send("/practice")
        if (await world.rows("SELECT scenario_id FROM prompts ORDER BY id DESC LIMIT 1")) == [(scenario_id,)]:
            break
        await phone.press("1")
    await phone.press("1")
    beside = (await phone.said())[-2]["text"]
    assert "my <first> thought" in beside
    assert ("March 2, 2026" if phone.language == "en" else "2 de marzo de 2026") in beside
