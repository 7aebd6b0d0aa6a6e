"""On demand: a scenario now, what is open, the values, support, privacy, help; and leaving what is being asked."""

import pytest

from practice.models import Language, Value
from tests.journeys.labels import tap
from tests.world import Phone, World, labels_of, running

BOTH = pytest.mark.parametrize("language", ["en", "es"])


async def values_practised(world: World) -> list[str]:
    return [row[0] for row in await world.rows("SELECT value FROM prompts ORDER BY id")]


def keys(message: dict, kind: str) -> list[str]:
    """Data of the message's buttons of that kind."""
    return [button["data"] for row in message["buttons"] for button in row if button["data"].startswith(f"1{kind}")]


@BOTH
async def test_practice_brings_one_more_and_closes_the_open_one(world: World, language: str) -> None:
    phone = world.person("ana", language)
    await phone.set_up()
    await phone.send("/practice")
    assert len(await phone.cards()) == 1
    assert await world.rows("SELECT step, local_on FROM prompts ORDER BY id") == [("closed", "2026-03-02"), ("choosing", None)]


@BOTH
async def test_a_value_can_be_picked_from_a_card(world: World, language: str) -> None:
    phone = world.person("ana", language)
    await phone.set_up()
    await phone.press("More" if language == "en" else "Más")
    await phone.press("Pick a value" if language == "en" else "Elegir un valor")
    assert len(keys(await phone.last(), "PracticeValue")) == 12
    await phone.press(data="1PracticeValue:shared-power")
    assert (await values_practised(world))[-1] == "shared-power"
    assert len(await phone.cards()) == 1


@BOTH
async def test_a_value_can_be_read_about_and_then_practised(world: World, language: str) -> None:
    phone = world.person("ana", language)
    await phone.set_up()
    await phone.send("/values")
    await phone.press(data="1ShowValue:hopeful")
    await phone.press(data="1PracticeValue:hopeful")
    assert (await values_practised(world))[-1] == "hopeful"


async def test_each_of_the_twelve_can_be_practised_by_name(world: World, ana: Phone) -> None:
    await ana.set_up()
    await ana.send("/values")
    for value in Value:
        await ana.press(data=f"1ShowValue:{value}")
        await ana.press(data=f"1PracticeValue:{value}")
        await ana.send("/values")
    assert (await values_practised(world))[1:] == list(Value)


@BOTH
@pytest.mark.parametrize("value", Value)
async def test_each_value_has_its_guidelines_for_both_readers_in_place(world: World, language: str, value: Value) -> None:
    phone = world.person("ana", language)
    await phone.send("/values")
    menu = (await phone.last())["message_id"]
    shown = world.app.deps.library.value(value)
    for supervisors, wanted in ((0, shown.guidelines), (1, shown.supervisor_guidelines)):
        await phone.press(data=f"1ShowValue:{value}", message_id=menu)
        await phone.press(data=f"1ShowGuidelines:{value}:{supervisors}:0", message_id=menu)
        read = await phone.text()
        while more := [data for data in keys(await phone.last(), f"ShowGuidelines:{value}:{supervisors}") if not data.endswith(":0")]:
            await phone.press(data=more[0], message_id=menu)
            read += await phone.text()
        assert [each.text(Language(language)) for each in wanted if each.text(Language(language)) not in read] == []
        await phone.press(data=f"1ShowValue:{value}", message_id=menu)
        await phone.press(data="1ShowValues", message_id=menu)
    assert len(await phone.said()) == 1


@BOTH
async def test_the_glossary_is_paged_through_and_starts_over(world: World, language: str) -> None:
    phone = world.person("ana", language)
    await phone.send("/values")
    await phone.press(data="1ShowGlossary:0")
    read, first = "", await phone.text()
    for _ in range(40):
        read += await phone.text()
        await phone.press(keys_label(await phone.last()))
        if await phone.text() == first:
            break
    entries = [entry.text(Language(language)) for entry in world.app.deps.library.glossary]
    assert [entry.term for entry in entries if entry.meaning not in read] == []


def keys_label(message: dict) -> str:
    """The label of the button that leads to the next page of the glossary."""
    return next(
        label for row in message["buttons"] for button in row if button["data"].startswith("1ShowGlossary") for label in [button["label"]]
    )


async def test_a_page_that_is_not_there_shows_the_first(world: World, ana: Phone) -> None:
    await ana.send("/values")
    await ana.press(data="1ShowGlossary:0")
    chat = {"id": 500000001, "type": "private", "first_name": "ana"}
    message = {"message_id": 2, "date": 1772463600, "chat": chat, "text": "x"}
    for number, data in enumerate(["1ShowGlossary:99999999", "1ShowGuidelines:mutual:1:12345", "1ShowGuidelines:mutual:7:0"]):
        query = {"id": str(number), "from": {**chat, "is_bot": False}, "message": message, "chat_instance": "1", "data": data}
        del query["from"]["type"]
        await world.call("POST", "updates", {"update": {"callback_query": query}})
    await world.settle()
    assert await ana.labels() != []


@BOTH
async def test_today_shows_what_is_open_wherever_it_stands(world: World, language: str) -> None:
    phone = world.person("ana", language)
    await phone.set_up()
    story = (await phone.cards())[0]["text"]
    await phone.send("/today")
    assert (await phone.last())["text"] == story
    assert len(await phone.cards()) == 1
    await phone.press("2")
    viewed = await phone.text()
    await phone.send("/today")
    assert await phone.text() == viewed
    await phone.press("Reflect" if language == "en" else "Reflexionar")
    question = await phone.text()
    await phone.send("/today")
    assert await phone.text() == question
    await phone.press("Stop here" if language == "en" else "Dejarlo aquí")
    await phone.send("/today")
    assert ("Tuesday, March 3, 9:00 AM" if language == "en" else "martes 3 de marzo, 9:00 a.m.") in await phone.text()


async def test_today_before_the_start_and_in_a_pause_says_what_there_is(ana: Phone) -> None:
    await ana.send("/today")
    assert "Begin" in await ana.labels()
    await ana.set_up()
    await ana.press("Skip")
    await ana.send("/stop")
    await ana.send("/today")
    assert "any time" in await ana.text()


@BOTH
@pytest.mark.parametrize("agreed", [False, True])
async def test_support_names_a_warm_line_first_then_988(world: World, language: str, *, agreed: bool) -> None:
    phone = world.person("ana", language)
    if agreed:
        await phone.set_up()
    await phone.send("/support")
    text = await phone.text()
    assert 0 < text.index("warmline.org") < text.index("988")
    assert ("press 2" if language == "en" else "oprime 2") in text
    assert len(text) <= 600
    await phone.press("More people" if language == "en" else "Más personas")
    assert any("838255" in message["text"] for message in await phone.said())


async def test_support_is_on_the_first_message_the_card_and_all_that_follows(ana: Phone) -> None:
    await ana.send("/start")
    assert "Support" in await ana.labels()
    await ana.press("Support")
    await ana.set_up()
    assert "Support" in labels_of((await ana.cards())[0])
    await ana.press("1")
    assert "Support" in await ana.labels()
    await ana.press("Reflect")
    assert "Support" in await ana.labels()
    await ana.send("a few words")
    assert "Support" in await ana.labels()


@BOTH
@pytest.mark.parametrize("command", ["/privacy", "/help"])
async def test_what_the_bot_tells_of_itself_names_the_host_or_how_to_reach_it(world: World, language: str, command: str) -> None:
    phone = world.person("ana", language)
    await phone.send(command)
    assert "hello@example.org" in await phone.text()
    assert ("Test Peer Center" in await phone.text()) or command == "/help"


async def test_privacy_fits_a_screen_and_the_rest_is_a_tap_away(phone: Phone) -> None:
    await phone.send("/privacy")
    assert len(await phone.text()) <= 600
    await tap(phone, "More")
    assert "Telegram" in await phone.text()
    assert "14" in await phone.text()


@pytest.mark.whole
@BOTH
async def test_help_lists_every_command(world: World, language: str) -> None:
    phone = world.person("ana", language)
    await phone.send("/help")
    (published,) = [
        each for each in await world.calls("setMyCommands") if each["params"].get("language_code", "") == ("" if language == "en" else "es")
    ]
    text = await phone.text()
    commands = [
        f"/{each['command']}" for each in published["params"]["commands"] if each["command"] not in ("start", "help", "inicio", "ayuda")
    ]
    assert [each for each in commands if each not in text] == []
    assert len(text) <= 600


# How each question is opened.
DIALOGUES = {
    "own words": ["My own words"],
    "reflection": ["1", "Reflect"],
    "objection": ["More", "Not real?"],
}


@pytest.mark.parametrize("name", DIALOGUES)
async def test_cancel_leaves_what_is_asked_and_loses_nothing(world: World, ana: Phone, name: str) -> None:
    await ana.set_up()
    for label in DIALOGUES[name]:
        await ana.press(label)
    assert await world.rows("SELECT count(*) FROM dialogues") == [(1,)]
    await ana.send("/cancel")
    assert await world.rows("SELECT count(*) FROM dialogues") == [(0,)]
    await ana.send("/cancel")
    assert "Nothing to cancel" in await ana.text()


@pytest.mark.parametrize("page", ["name", "zone"])
async def test_cancel_leaves_a_page_of_the_settings(world: World, luz: Phone, page: str) -> None:
    await luz.set_up()
    await luz.send("/settings")
    await luz.press(data=f"1ShowSettings:{page}")
    await luz.send("/cancel")
    assert await world.rows("SELECT count(*) FROM dialogues") == [(0,)]


async def test_cancel_at_the_start_leaves_a_way_on(world: World, ana: Phone) -> None:
    await ana.send("/start")
    await ana.press("Start")
    await ana.send("/cancel")
    await ana.send("/start")
    await ana.press("Use the defaults")
    assert len(await ana.cards()) == 1


@BOTH
async def test_help_says_where_the_source_is_if_the_host_said_so(tmp_path, language: str) -> None:
    async with running(tmp_path, source_url="https://example.org/source") as world:
        phone = world.person("ana", language)
        await phone.send("/help")
        assert "https://example.org/source" in await phone.text()
