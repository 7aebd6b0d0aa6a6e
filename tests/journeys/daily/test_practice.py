"""A scenario card and the ways to answer it, in both languages."""

import asyncio

import pytest

from practice.library import Scenario
from practice.models import Language, Track
from tests.journeys import forged
from tests.journeys.held import count
from tests.journeys.labels import MENU, label, labels, tap
from tests.shipped import shipped
from tests.world import Phone, World, labels_of

LIBRARY = shipped()
SHOWN = [scenario for scenario in LIBRARY.scenarios if scenario.track is Track.PEER_SUPPORTER]
PHONE_SCREEN = 600  # characters
HARD = [scenario.id for scenario in SHOWN if LIBRARY.is_hard(scenario)]


@pytest.fixture
async def set_up(phone: Phone) -> Phone:
    await phone.set_up()
    return phone


async def scenario_of(world: World) -> Scenario:
    """The newest prompt's."""
    ((scenario_id,),) = await world.rows("SELECT scenario_id FROM prompts ORDER BY id DESC LIMIT 1")
    return LIBRARY.scenario(scenario_id)


async def words_of(world: World, phone: Phone):
    return (await scenario_of(world)).text(Language(phone.language))


async def prompts(world: World, columns: str = "step, way") -> list[tuple]:
    return await world.rows(f"SELECT {columns} FROM prompts ORDER BY id")


async def test_a_card_says_all_that_it_should_within_1200_characters(set_up: Phone, world: World) -> None:
    text, scenario, words = await set_up.text(), await scenario_of(world), await words_of(world, set_up)
    value = LIBRARY.value(scenario.value).text(Language(set_up.language)).name
    setting = LIBRARY.setting(scenario.setting).text(Language(set_up.language))
    for part in (value, setting, words.title, words.story.strip(), words.ask, *(f"{n}. {way.say}" for n, way in enumerate(words.ways, 1))):
        assert part in text
    assert ("A draft" if set_up.language == "en" else "Es un borrador") in text
    assert len(text) <= 1200
    numbers = [str(number) for number in range(1, len(words.ways) + 1)]
    assert await set_up.labels() == [*numbers, *labels(set_up, "My own words", "Another one", "Skip", "Later today", "Support", "More")]


async def test_every_shipped_card_fits_with_its_notes(world: World, phone: Phone) -> None:
    await phone.set_up()
    for _ in range(len(SHOWN) - 1):
        await phone.send("/practice")
    assert len({row[0] for row in await prompts(world, "scenario_id")}) == len(SHOWN)
    sent = [call["params"]["text"] for call in await world.calls("sendMessage") if "1Pick:" in str(call["params"].get("reply_markup"))]
    assert len(sent) == len(SHOWN)
    shown = [each["text"] for each in await phone.said()]
    assert max(len(text) for text in shown) <= 1400
    hard = "hard topic" if phone.language == "en" else "tema difícil"
    assert sum(hard in text for text in shown) == len(HARD)


async def test_a_card_of_a_hard_topic_says_so_above(world: World, phone: Phone) -> None:
    await phone.set_up()
    while (await scenario_of(world)).id not in HARD:
        await tap(phone, "Another one")
    first = (await phone.text()).split("\n")[0]
    assert "/settings" in first
    assert ("hard topic" if phone.language == "en" else "tema difícil") in first


@pytest.mark.parametrize("way", [1, 2, 3])
async def test_a_way_picked_shows_what_it_gives_and_costs_and_one_more_way(set_up: Phone, world: World, way: int) -> None:
    card = await set_up.last()
    words = await words_of(world, set_up)
    await set_up.press(str(way))
    keys = labels(set_up, "Reflect", "See the others", "Stop here", "Support")
    text = await set_up.text()
    while label(set_up, "Read on") in await set_up.labels():
        assert len(await set_up.text()) <= PHONE_SCREEN
        assert await set_up.labels() == [label(set_up, "Read on"), *keys]
        await tap(set_up, "Read on")
        text += await set_up.text()
    chosen, other = words.ways[way - 1], words.another_view
    for part in (chosen.gives, chosen.costs, other.words, other.why, other.costs):
        assert part in text
    scenario = await scenario_of(world)
    assert LIBRARY.guideline(scenario.guidelines[0]).text(Language(set_up.language)) in text
    assert await set_up.labels() == keys
    assert await prompts(world) == [("viewing", way)]
    assert labels_of(await set_up.message(card["message_id"]) or {}) == []
    assert len(await set_up.text()) <= PHONE_SCREEN


async def test_the_others_are_shown_without_their_own(set_up: Phone, world: World) -> None:
    words = await words_of(world, set_up)
    await set_up.press("2")
    await tap(set_up, "See the others")
    text = await set_up.text()
    assert words.ways[0].say in text
    assert words.ways[0].costs in text
    assert words.ways[2].gives in text
    assert words.ways[1].say not in text
    assert await set_up.labels() == labels(set_up, "Reflect", "Stop here")
    assert len([each for each in await set_up.said() if label(set_up, "Reflect") in labels_of(each)]) == 1


@pytest.mark.parametrize("asked", [True, False])
async def test_own_words_answer_the_card_with_or_without_the_button(set_up: Phone, world: World, *, asked: bool) -> None:
    if asked:
        await tap(set_up, "My own words")
        assert await prompts(world) == [("choosing", None)]
    wrote = await set_up.send("<b>I</b> would sit & wait")
    message = await set_up.message(wrote)
    assert message is not None
    assert message["reactions"] == ["✍"]
    assert await prompts(world, "step, way, own_words") == [("viewing", 0, "<b>I</b> would sit & wait")]
    assert (await words_of(world, set_up)).another_view.words in await set_up.text()
    assert await set_up.labels() == labels(set_up, "Reflect", "See the others", "Not an answer", "Delete my words", "Stop here", "Support")
    assert await set_up.cards() == []


async def test_after_asking_for_own_words_a_number_still_works(set_up: Phone, world: World) -> None:
    await tap(set_up, "My own words")
    await set_up.press("1")
    await set_up.send("this is more of it")
    assert await prompts(world, "way, own_words") == [(1, None)]
    assert await world.rows("SELECT text FROM reflection_parts") == [("this is more of it",)]


async def test_another_one_takes_the_day_and_the_buttons(set_up: Phone, world: World) -> None:
    old = await set_up.last()
    await tap(set_up, "Another one")
    assert [card["message_id"] for card in await set_up.cards()] == [(await set_up.last())["message_id"]]
    assert labels_of(await set_up.message(old["message_id"]) or {}) == []
    (first, second) = await prompts(world, "scenario_id, step, local_on")
    assert (first[1:], second[1:]) == (("swapped", None), ("choosing", "2026-03-02"))
    assert first[0] != second[0]


async def test_a_second_tap_on_another_one_brings_no_third(set_up: Phone, world: World) -> None:
    card = await set_up.last()
    data = next(button["data"] for row in card["buttons"] for button in row if button["data"].startswith("1Another"))
    await tap(set_up, "Another one")
    await forged.press(world, set_up, data, card["message_id"])
    assert await count(world, "prompts") == 2
    assert len(await set_up.cards()) == 1


async def test_skip_asks_nothing_more_and_says_nothing_of_it(set_up: Phone, world: World) -> None:
    await tap(set_up, "Skip")
    assert await set_up.cards() == []
    assert await prompts(world) == [("skipped", None)]
    assert await set_up.labels() == labels(set_up, *MENU)
    assert len(await set_up.text()) < 60


async def test_more_and_back_change_the_keys_of_the_same_card(set_up: Phone) -> None:
    card = await set_up.last()
    await tap(set_up, "More")
    more = await set_up.labels()
    assert set(labels(set_up, "Pick a value", "Not real?", "Back")) <= set(more)
    assert label(set_up, "Skip") not in more
    await tap(set_up, "Back")
    assert await set_up.last() == card


async def test_what_rings_false_is_kept_for_the_host_and_the_card_stays_open(set_up: Phone, world: World) -> None:
    scenario = await scenario_of(world)
    await tap(set_up, "More")
    await tap(set_up, "Not real?")
    assert "Test Peer Center" in await set_up.text()
    wrote = await set_up.send("Nobody would say <that>")
    assert ((await set_up.message(wrote)) or {})["reactions"] == ["✍"]
    assert await world.rows("SELECT scenario_id, text FROM objections") == [(scenario.id, "Nobody would say <that>")]
    assert await prompts(world) == [("choosing", None)]
    await set_up.send("Nor this")
    assert await world.rows("SELECT text FROM objections ORDER BY id") == [("Nobody would say <that>",), ("Nor this",)]
    await tap(set_up, "Back to the card")
    assert len(await set_up.cards()) == 1
    assert label(set_up, "Skip") in await set_up.labels()
    await set_up.send("and this is my answer")
    assert await prompts(world, "own_words") == [("and this is my answer",)]
    assert await count(world, "objections") == 2


async def test_whoever_says_nothing_of_what_rings_false_goes_back_in_one_tap(set_up: Phone, world: World) -> None:
    await tap(set_up, "More")
    await tap(set_up, "Not real?")
    await tap(set_up, "Back to the card")
    await set_up.press("1")
    assert await prompts(world, "step, way") == [("viewing", 1)]
    assert await count(world, "objections") == 0


async def test_what_rings_false_may_be_left_unsaid(set_up: Phone, world: World) -> None:
    await tap(set_up, "More")
    await tap(set_up, "Not real?")
    await set_up.send("/cancel")
    await set_up.send("my answer")
    assert await count(world, "objections") == 0
    assert await prompts(world, "own_words") == [("my answer",)]


async def test_a_voice_note_does_not_say_what_rings_false(set_up: Phone, world: World) -> None:
    await tap(set_up, "More")
    await tap(set_up, "Not real?")
    await set_up.send(voice_seconds=2)
    assert "/cancel" in await set_up.text()
    assert await count(world, "objections") + await count(world, "voices") == 0


async def test_reflect_asks_one_question_and_leaves_room(set_up: Phone, world: World) -> None:
    words = await words_of(world, set_up)
    await set_up.press("1")
    await tap(set_up, "Reflect")
    assert words.reflect[0] in await set_up.text()
    assert await set_up.labels() == labels(set_up, "Stop here", "Support")
    assert await prompts(world) == [("reflecting", 1)]
    assert len([each for each in await set_up.said() if label(set_up, "Reflect") in labels_of(each)]) == 0


async def test_the_three_questions_take_turns(set_up: Phone, world: World) -> None:
    asked = []
    for _ in range(4):
        await set_up.press("1")
        await tap(set_up, "Reflect")
        reflect = (await words_of(world, set_up)).reflect
        text = await set_up.text()
        asked.append(next(number for number, question in enumerate(reflect) if question in text))
        await tap(set_up, "Stop here")
        await set_up.send("/practice")
    assert asked == [0, 1, 2, 0]


@pytest.mark.parametrize("before", [("1",), ("1", "See the others"), ("1", "Reflect")])
async def test_stop_here_ends_it_at_any_point_and_says_when_the_next_comes(set_up: Phone, world: World, before: tuple[str, ...]) -> None:
    for each in before:
        await tap(set_up, each)
    await tap(set_up, "Stop here")
    assert ("Tuesday, March 3" if set_up.language == "en" else "martes 3 de marzo") in await set_up.text()
    assert await set_up.labels() == labels(set_up, "Another one", "My progress", "Support")
    assert await prompts(world) == [("done", 1)]
    assert [each for each in await set_up.said() if label(set_up, "Stop here") in labels_of(each)] == []
    assert await count(world, "dialogues") == 0


TWICE = {
    "a way": ([], "1Pick:1:1"),
    "skip": ([], "1Skip:1"),
    "another one": ([], "1Another:1"),
    "the others": (["1"], "1Others:1"),
    "reflect": (["1"], "1Reflect:1"),
    "stop here": (["1"], "1StopHere:1"),
    "stop here after the question": (["1", "Reflect"], "1StopHere:1"),
}


@pytest.mark.parametrize("name", TWICE)
async def test_a_second_tap_does_nothing_more_and_says_that_it_is_over(set_up: Phone, world: World, name: str) -> None:
    before, data = TWICE[name]
    for each in before:
        await tap(set_up, each)
    said = len(await set_up.said())
    answers_back = name == "a way" and (await words_of(world, set_up)).ways[0].then is not None
    alerts = await asyncio.gather(set_up.press_only(data=data), set_up.press_only(data=data))
    await world.settle()
    assert set(alerts) == {None, "That one is over." if set_up.language == "en" else "Eso ya pasó."}
    assert len(await set_up.said()) == said + 1 + answers_back
    assert await count(world, "prompts") == (2 if name == "another one" else 1)


async def test_a_number_after_own_words_says_that_it_is_over(set_up: Phone, world: World) -> None:
    card = await set_up.last()
    await set_up.send("I would wait with them")
    await forged.press(world, set_up, "1Pick:1:1", card["message_id"])
    assert await prompts(world) == [("viewing", 0)]


FOREIGN = ["Pick:1:1", "OwnWords:1", "Another:1", "Skip:1", "More:1", "Less:1", "RingsFalse:1", "Others:1", "Reflect:1", "StopHere:1"]
FOREIGN += [
    "NotAnAnswer:1",
    "NotPart:1:1",
    "AskDeleteWords:1",
    "DeleteWords:1",
    "KeepWords:1",
    "Done:1",
    "AskDelete:1",
    "Delete:1",
    "Keep:1",
    "Listen:1",
]


@pytest.mark.parametrize("data", FOREIGN)
async def test_anothers_buttons_show_and_change_nothing_of_theirs(world: World, ana: Phone, luz: Phone, data: str) -> None:
    await ana.set_up()
    await ana.send("a sentence of my own")
    await tap(ana, "Reflect")
    await ana.send("and a thought of my own")
    theirs = "SELECT * FROM prompts WHERE id = 1"
    before = [await world.rows(theirs), await world.rows("SELECT * FROM reflection_parts"), await ana.chat()]
    await luz.set_up()
    await tap(luz, "Skip")
    await forged.press(world, luz, f"1{data}", (await luz.last())["message_id"])
    assert [await world.rows(theirs), await world.rows("SELECT * FROM reflection_parts"), await ana.chat()] == before
    assert "ya pasó" in await luz.text()
    assert "of my own" not in "".join(each["text"] for each in await luz.said())
    assert await world.rows("SELECT step FROM prompts WHERE id = 2") == [("skipped",)]
