"""The circle: one is offered for one, thanked for, answered, hidden, reported; without a name it stays without."""

import json
import re
from pathlib import Path

import pytest

from tests.conftest import check
from tests.journeys.account.test_exports import taken
from tests.journeys.cohort import Circle, make_cohort, press_new, reflect, share
from tests.journeys.forged import telegram_id
from tests.journeys.sharing_words import WORDS
from tests.world import Phone, World, labels_of, running

OURS, THEIRS = "what stayed with me", "what I would try again"


@pytest.fixture
async def phone(there: Circle, phone: Phone) -> Phone:
    await phone.set_up()
    await there.join(phone)
    return phone


@pytest.fixture
async def tom(world: World, there: Circle) -> Phone:
    tom = world.person("tom")
    await tom.set_up()
    await there.join(tom)
    return tom


async def both_share(phone: Phone, tom: Phone, audience: str = "circle") -> None:
    await reflect(phone, OURS)
    await share(phone, audience)
    await reflect(tom, THEIRS)
    await share(tom, audience)


async def test_whoever_shares_is_offered_one_and_whoever_does_not_is_not(world: World, there: Circle, phone: Phone, tom: Phone) -> None:
    words = WORDS[phone.language]
    await reflect(tom, THEIRS)
    await share(tom, "circle")
    shown = await press_new(world, phone, f"1ShowCircle:{there.id}")
    assert words["read one"] not in labels_of(shown)
    assert THEIRS not in (await press_new(world, phone, f"1ReadCircle:{there.id}"))["text"]
    await reflect(phone, OURS)
    await share(phone, "circle")
    await phone.press(words["read one"])
    assert THEIRS in await phone.text()
    assert "Tom" in await phone.text()
    await phone.press(words["another"])
    assert THEIRS not in await phone.text()
    assert not any(OURS in each["text"] and "Tom" in each["text"] for each in await phone.said())


async def test_the_cohort_is_one_tap_away_from_every_page_of_the_circle(world: World, there: Circle, phone: Phone, tom: Phone) -> None:
    data = f"1ShowCohort:{there.id}"
    empty = [await press_new(world, tom, f"1{page}:{there.id}") for page in ("ShowCircle", "ReadCircle")]
    await both_share(phone, tom)
    full = [await press_new(world, tom, f"1{page}:{there.id}") for page in ("ShowCircle", "ReadCircle", "ReadCircle")]
    assert [each["buttons"][-1][-1]["data"] for each in (*empty, *full)] == [data] * 5


async def test_the_least_read_comes_first(world: World, there: Circle, phone: Phone, tom: Phone) -> None:
    eve = world.person("eve")
    await eve.set_up()
    await there.join(eve)
    await both_share(phone, tom)
    await phone.press(WORDS[phone.language]["read one"])
    await reflect(eve, "the third")
    await share(eve, "circle")
    await tom.press("Read one")
    first = await tom.text()
    await tom.press("Read another")
    assert {OURS in first, OURS in await tom.text()} == {True, False}
    await eve.press("Read one")
    assert OURS in await eve.text() or THEIRS in await eve.text()
    assert await world.rows("SELECT count(*) FROM share_reads") == [(4,)]


async def test_a_thank_you_goes_once_and_carries_the_readers_name(world: World, there: Circle, phone: Phone, tom: Phone) -> None:
    words = WORDS[phone.language]
    await both_share(phone, tom)
    await phone.press(words["read one"])
    (data,) = [button["data"] for row in (await phone.last())["buttons"] for button in row if button["label"] == words["thank"]]
    await phone.press_twice(data=data)
    assert words["thank"] not in await phone.labels()
    await world.restart()
    await world.advance(minutes=20)
    assert "thank you for what you shared" in await tom.text()
    assert ("Ana" if phone.name == "ana" else "Luz") in await tom.text()
    assert await world.rows("SELECT count(*) FROM notes") == [(1,)]


async def test_a_line_reaches_someone_without_a_name_and_their_answer_has_none(
    world: World, there: Circle, phone: Phone, tom: Phone
) -> None:
    words = WORDS[phone.language]
    await both_share(phone, tom, "unnamed")
    await world.advance(hours=1)
    await phone.press(words["read one"])
    await phone.press(words["line"])
    assert "Tom" not in await phone.text()
    await phone.send("this helped me")
    await world.advance(minutes=20)
    assert "this helped me" in await tom.text()
    await tom.press("Reply")
    assert "Your name stays out of it" in await tom.text()
    await tom.send("good to hear")
    await world.advance(minutes=10)
    assert "good to hear" not in str(await phone.said())
    await world.advance(hours=1)
    assert "good to hear" in await phone.text()
    theirs = [each for each in await phone.said() if re.search(r"\bTom\b", json.dumps(each, ensure_ascii=False))]
    assert theirs == []


async def test_without_a_name_nothing_but_the_text_tells_whose_it_is(world: World, there: Circle, phone: Phone, tom: Phone) -> None:
    await both_share(phone, tom, "unnamed")
    await world.advance(hours=1)
    await phone.press(WORDS[phone.language]["read one"])
    shown = await phone.last()
    everything = json.dumps(shown, ensure_ascii=False)
    ids = await world.rows("SELECT id, telegram_id FROM people WHERE telegram_id = ?", await telegram_id(world, tom))
    ((scenario,),) = await world.rows(
        "SELECT scenario_id FROM prompts JOIN reflections ON prompt_id = prompts.id JOIN shares ON reflection_id = reflections.id "
        "WHERE text = ?",
        THEIRS,
    )
    told = world.app.deps.library.scenario(scenario)
    assert THEIRS in shown["text"]
    marks = ("Tom", told.en.title, told.es.title, str(ids[0][1]))
    assert not [
        mark for mark in marks if re.search(rf"\b{re.escape(mark)}\b", everything)
    ]  # by themselves: a drawn number may hold any digits
    buttons = [button["data"] for row in shown["buttons"] for button in row]
    assert all(
        part in (there.id, share_id) for data in buttons for part in [int(data.split(":")[-1])] for share_id in [part] if part > 9**9
    )
    notebook, archive = await taken(phone)
    assert THEIRS not in notebook
    assert not any(THEIRS.encode() in content or re.search(rb"\bTom\b", content) for content in archive.values())


async def test_where_few_are_it_says_that_they_will_know_without_a_name_too(world: World, there: Circle, phone: Phone, tom: Phone) -> None:
    words = WORDS[phone.language]
    few, many = ("so few in it", "may still guess") if phone.language == "en" else ("tan pocas personas", "Test Peer Center")
    await reflect(phone, OURS)
    await phone.press(words["share"])
    await phone.press(words["unnamed"])
    assert few in await phone.text()
    for name in ("eve", "rosa"):
        another = world.person(name)
        await another.set_up()
        await there.join(another)
    await reflect(phone, OURS)
    await phone.press(words["share"])
    await phone.press(words["unnamed"])
    assert few not in await phone.text()
    assert many in await phone.text()


async def test_without_a_name_it_can_be_read_from_the_next_full_hour_on(world: World, there: Circle, phone: Phone, tom: Phone) -> None:
    words = WORDS[phone.language]
    await world.to("2026-03-02T16:10:00Z")
    await both_share(phone, tom, "unnamed")
    await phone.press(words["read one"])
    assert THEIRS not in await phone.text()
    await world.to("2026-03-02T16:59:00Z")
    await phone.send("/help")
    assert words["read one"] not in labels_of(await press_new(world, phone, f"1ShowCircle:{there.id}"))
    await world.to("2026-03-02T17:00:00Z")
    await phone.send("/help")
    await press_new(world, phone, f"1ShowCircle:{there.id}")
    await phone.press(words["read one"])
    assert THEIRS in await phone.text()


async def test_hidden_it_does_not_come_again_and_they_are_not_offered_ours(world: World, there: Circle, phone: Phone, tom: Phone) -> None:
    words = WORDS[phone.language]
    await both_share(phone, tom)
    await phone.press(words["read one"])
    hide = next(button["data"] for row in (await phone.last())["buttons"] for button in row if button["label"] == words["hide"])
    await phone.press(words["hide"])
    await phone.press(words["another"])
    assert THEIRS not in await phone.text()
    await phone.send("/help")
    assert THEIRS not in (await press_new(world, phone, hide.replace("HideShare", "OpenCircle") + ":0"))["text"]
    await tom.press("Read one")
    assert OURS not in await tom.text()


async def test_taken_back_it_leaves_the_readers_screen(world: World, there: Circle, phone: Phone, tom: Phone) -> None:
    await both_share(phone, tom)
    await phone.press(WORDS[phone.language]["read one"])
    shown = (await phone.last())["message_id"]
    await press_new(world, tom, f"1UnshareAll:{there.id}")
    assert (await phone.message(shown))["text"] == WORDS[phone.language]["gone"]
    assert THEIRS not in str(await phone.said())


async def test_whoever_left_is_offered_to_nobody(world: World, there: Circle, phone: Phone, tom: Phone) -> None:
    await both_share(phone, tom)
    await there.leave(tom)
    await phone.press(WORDS[phone.language]["read one"])
    assert THEIRS not in await phone.text()
    await tom.send("/help")
    assert OURS not in (await press_new(world, tom, f"1ReadCircle:{there.id}"))["text"]


async def test_a_report_is_hidden_at_once_and_the_operators_hear_of_it_without_a_name(tmp_path: Path) -> None:
    async with running(tmp_path, operator_ids=(500000003,)) as world:
        there = await make_cohort(world)
        ana, tom, operator = world.person("ana"), world.person("tom"), world.person("eve", "es")
        for phone in (ana, tom, operator):
            await phone.set_up()
        assert await telegram_id(world, operator) == 500000003
        for phone in (ana, tom):
            await there.join(phone)
        await both_share(ana, tom)
        await ana.press("Read one")
        await ana.press("Report")
        await ana.press("Report it")
        assert "Test Peer Center" in await ana.text()
        assert THEIRS not in str(await ana.said())
        assert THEIRS in await operator.text()
        assert (await operator.text()).startswith("Alguien reportó")
        assert "Ana" not in await operator.text()
        assert await world.rows("SELECT kind, text FROM reports") == [("circle", THEIRS)]
        await check(world)
