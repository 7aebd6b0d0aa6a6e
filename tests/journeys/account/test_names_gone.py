"""Whoever has everything deleted is named nowhere any more, not in other people's chats either."""

import pytest

from tests.journeys.cohort import NAMES, Circle, make_cohort, press_new, read, reflect, share
from tests.journeys.sharing_words import WORDS
from tests.soaking import Row
from tests.world import Phone, World

CANARY = "canary"
GONE = {"en": "Someone who was named here had all of theirs deleted.", "es": "Alguien a quien se nombraba aquí borró todo lo suyo."}


async def leave(phone: Phone) -> None:
    await phone.send("/deletemydata")
    await phone.press({"en": "Delete everything", "es": "Borrar todo"}[phone.language])


async def said_of(phone: Phone, name: str) -> list[str]:
    return [each["text"] for each in await phone.said() if name in (each["text"] or "")]


async def member_of(world: World, name: str) -> int:
    return int((await world.rows("SELECT id FROM memberships WHERE shown_name = ?", name))[0][0])


@pytest.mark.parametrize("days", [0, 40])
async def test_write_to_and_i_have_your_note_to_name_nobody_any_more(
    world: World, there: Circle, rosa: Phone, author: Phone, days: int
) -> None:
    name = NAMES[author.name]
    await reflect(author)
    await share(author)
    shown = await read(rosa, there)
    await rosa.press(WORDS["es"]["reply"], message_id=shown["message_id"])
    await rosa.send("Gracias por contarlo.")
    assert len(await said_of(rosa, name)) == 3  # what was shared, *Write to …* and *I have your note to …*
    await world.advance(days=days)
    await world.restart()
    await leave(author)
    assert await said_of(rosa, name) == []
    assert [each["text"] for each in await rosa.said()].count(GONE["es"]) == 2
    assert await world.rows("SELECT * FROM name_messages") == []


@pytest.mark.parametrize("page", ["ListMembers:{cohort}:0", "ShowMember:{cohort}:{member}", "AskRemoveMember:{cohort}:{member}"])
async def test_no_page_of_the_cohort_names_them_and_each_leads_back(
    world: World, there: Circle, rosa: Phone, author: Phone, page: str
) -> None:
    name = NAMES[author.name]
    await press_new(world, rosa, "1" + page.format(cohort=there.id, member=await member_of(world, name)))
    assert len(await said_of(rosa, name)) == 1
    await leave(author)
    assert await said_of(rosa, name) == []
    await rosa.press("Volver al grupo", message_id=next(each["message_id"] for each in await rosa.said() if each["text"] == GONE["es"]))
    assert GONE["es"] not in [each["text"] for each in await rosa.said()]


async def test_a_co_trainer_who_goes_is_named_on_nobodys_cohort_page(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    tom = world.person("tom")
    await tom.set_up()
    await there.join(tom, trains=True)
    for phone in (rosa, author):
        await press_new(world, phone, f"1ShowCohort:{there.id}")
        assert len(await said_of(phone, "Tom")) == 1
    await leave(tom)
    assert [await said_of(phone, "Tom") for phone in (rosa, author)] == [[], []]


async def test_a_message_that_shows_something_else_by_now_and_names_within_words_stay(world: World, rosa: Phone, author: Phone) -> None:
    there = await make_cohort(world, "Bananas y Luzes")
    await there.join(rosa, trains=True)
    await there.join(author)
    listed = await press_new(world, rosa, f"1ListMembers:{there.id}:0")
    await rosa.press("Volver al grupo", message_id=listed["message_id"])
    before = await rosa.message(listed["message_id"])
    assert "Bananas y Luzes" in before["text"]
    await leave(author)
    assert (await rosa.message(listed["message_id"]))["text"] == before["text"]


@pytest.mark.soak
async def test_no_word_of_theirs_stays_in_anyones_chat(world: World, there: Circle, rosa: Phone, author: Phone, row: Row) -> None:
    tom, words = world.person("tom"), WORDS[author.language]
    await tom.set_up()
    await there.join(tom)
    await reflect(tom, "a thing of mine")
    await share(tom, "circle")
    await reflect(author, f"{CANARY} for the circle")
    await share(author, "circle")
    await author.press(words["read one"])
    await author.press(words["line"])
    await author.send(f"{CANARY} in a line")
    await press_new(world, tom, f"1ReadCircle:{there.id}")
    await reflect(author, f"{CANARY} for the trainers")
    await share(author)
    await read(rosa, there)
    await world.advance(days=1)  # a line comes at a time of theirs
    told = [len(await said_of(phone, CANARY)) for phone in (tom, rosa)]
    assert all(told)
    await leave(author)
    found = [len(await said_of(phone, each)) for phone in (tom, rosa) for each in (CANARY, NAMES[author.name])]
    row("A canary in what someone shared, then all is deleted", f"{sum(told)} messages in others' chats", f"found in {sum(found)} of them")
    assert found == [0, 0, 0, 0]
