"""Texts as people write them: long, empty, in any script, many in a row; all are kept as they are."""

import pytest

from tests.journeys.labels import label, tap
from tests.world import Phone, World, labels_of

ODD = {
    "tags": '<b>&"</b> <script>alert(1)</script> &amp; </i>',
    "emoji": "👩🏽‍🦽‍➡️ 🏳️‍🌈 🫶🏿",
    "right to left": "قلت لها: أنا هنا \u202e(hidden)\u202c",
    "combining": "Z\u0351\u036b\u0343a\u030a\u0327 e\u0301",
    "braces": "{name} {0} %s %(n)s {{}}",
    "lines": "one\n\n  two\n\tthree",
    "sql": "'; DROP TABLE people; --",
    "zero width": "a\u200bb\u2060c",
    "null-like": "NULL None 0",
    "slash later": "I said /stop to myself",
}


@pytest.fixture
async def asked(world: World, ana: Phone) -> Phone:
    await ana.set_up()
    await ana.press("1")
    await ana.press("Reflect")
    return ana


async def texts(world: World) -> list[str]:
    return [row[0] for row in await world.rows("SELECT text FROM reflection_parts ORDER BY message_id")]


@pytest.mark.parametrize("name", ODD)
async def test_any_text_is_kept_as_it_is(asked: Phone, world: World, name: str) -> None:
    await asked.send(ODD[name])
    assert await texts(world) == [ODD[name]]
    assert "Done" in await asked.labels()


@pytest.mark.parametrize("name", ODD)
async def test_any_text_is_shown_again_as_it_is(asked: Phone, world: World, name: str) -> None:
    await asked.send(ODD[name])
    await asked.press("Done")
    ((scenario_id,),) = await world.rows("SELECT scenario_id FROM prompts")
    await asked.send("/practice")
    await world.rows("UPDATE prompts SET scenario_id = ?", scenario_id)
    await asked.press("1")
    assert ODD[name].replace("\t", " ") in (await asked.said())[-2]["text"]  # as Telegram shows a tab


async def test_a_very_long_text_comes_as_several_and_is_one_reflection(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.press("1")
    await tap(phone, "Reflect")
    words = " ".join(f"On day {number} we talked." for number in range(600))
    await phone.send(words)
    parts = await texts(world)
    assert len(parts) > 1
    assert " ".join(parts) == words
    assert await world.rows("SELECT count(*) FROM reflections") == [(1,)]
    assert len([each for each in await phone.said() if label(phone, "Done") in labels_of(each)]) == 1


async def test_very_long_own_words_lose_nothing(ana: Phone, world: World) -> None:
    await ana.set_up()
    words = " ".join(f"word{number}" for number in range(1200))
    await ana.send(words)
    ((own,),) = await world.rows("SELECT own_words FROM prompts")
    assert " ".join([own, *await texts(world)]) == words


async def test_an_empty_or_blank_text_is_answered_and_not_kept(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.press("1")
    await tap(phone, "Reflect")
    for text in ("", "   ", "\n\n"):
        said = len(await phone.said())
        await phone.send(text)
        assert len(await phone.said()) == said + 1
    assert await texts(world) == []
    await phone.send("and now with words")
    assert await texts(world) == ["and now with words"]


async def test_a_hundred_messages_in_a_row_are_one_reflection_with_one_card(asked: Phone, world: World) -> None:
    wrote = [await asked.send_only(f"line {number}") for number in range(101)]
    await world.settle()
    assert await texts(world) == [f"line {number}" for number in range(101)]
    assert "101 messages" in await asked.text()
    chat = {each["message_id"]: each for each in await asked.chat()}
    assert [chat[message_id]["reactions"] for message_id in wrote] == [["✍"]] * 101
    assert len([each for each in chat.values() if "Done" in labels_of(each)]) == 1


async def test_more_than_a_hundred_messages_are_all_taken_from_the_chat(asked: Phone, world: World) -> None:
    wrote = [await asked.send_only(f"line {number}") for number in range(101)]
    await world.settle()
    await asked.press("Delete")
    await asked.press("Delete it")
    assert await texts(world) == []
    assert {each["message_id"] for each in await asked.chat()} & set(wrote) == set()
