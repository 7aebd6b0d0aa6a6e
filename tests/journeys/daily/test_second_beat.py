"""A scenario that goes on: the other one answers, a second question, and only then what the ways give and cost."""

from dataclasses import replace
from pathlib import Path

import pytest

import bot.app
from practice.library import Library, Scenario, ScenarioText
from practice.library.shapes import SecondBeat
from practice.models import Language
from tests.journeys.labels import label, labels
from tests.world import Phone, World, labels_of, texts

LIBRARY = texts(bot.app.SHIPPED)


def going_on(text: ScenarioText) -> ScenarioText:
    ways = tuple(way.model_copy(update={"then": f"And then, {number}."}) for number, way in enumerate(text.ways, 1))
    more = tuple(
        way.model_copy(update={"say": f"Way {number} of the second.", "then": f"At last, {number}.", "gives": f"Second gives {number}."})
        for number, way in enumerate(ways[:2], 1)
    )
    return text.model_copy(update={"ways": ways, "next": SecondBeat(ask="And what now?", ways=more)})


def gone_on(scenario: Scenario) -> Scenario:
    return scenario.model_copy(update={language.value: going_on(scenario.text(language)) for language in Language})


@pytest.fixture(autouse=True)
def _every_one_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    library = replace(LIBRARY, scenarios=tuple(gone_on(scenario) for scenario in LIBRARY.scenarios))

    def these(_: Path) -> Library:
        return library

    monkeypatch.setattr("tests.world.texts", these)


@pytest.fixture
async def set_up(phone: Phone) -> Phone:
    await phone.set_up()
    return phone


async def chosen(world: World) -> list[tuple[object, ...]]:
    return await world.rows("SELECT step, way, next_way FROM prompts ORDER BY id")


async def said_last(phone: Phone, count: int) -> list[str]:
    return [each["text"] for each in (await phone.said())[-count:]]


async def test_the_second_question_follows_the_answer_and_the_feedback_follows_that(set_up: Phone, world: World) -> None:
    card = await set_up.last()
    await set_up.press("2")
    then, question = await said_last(set_up, 2)
    assert then == "And then, 2."
    assert "And what now?" in question
    assert "2. Way 2 of the second." in question
    assert await set_up.labels() == ["1", "2", *labels(set_up, "Pass", "Stop here", "Support")]
    assert labels_of(await set_up.message(card["message_id"]) or {}) == []
    asked = await set_up.last()
    await set_up.press("1")
    then, feedback = await said_last(set_up, 2)
    assert then == "At last, 1."
    assert "Second gives 1." in feedback
    assert await chosen(world) == [("viewing", 2, 1)]
    assert labels_of(await set_up.message(asked["message_id"]) or {}) == []


async def test_all_of_the_feedback_is_read_a_screen_at_a_time(set_up: Phone, world: World) -> None:
    await set_up.press("2")
    await set_up.press("1")
    read = [await set_up.text()]
    while label(set_up, "Read on") in await set_up.labels():
        await set_up.press(label(set_up, "Read on"))
        read.append(await set_up.text())
    ((scenario_id,),) = await world.rows("SELECT scenario_id FROM prompts")
    words = LIBRARY.scenario(str(scenario_id)).text(Language(set_up.language))
    for part in (words.ways[1].gives, words.ways[1].costs, words.another_view.words, words.another_view.costs):
        assert part in "\n".join(read)
    assert max(len(text) for text in read) <= 600


@pytest.mark.parametrize(("typed", "way"), [("2", 2), ("way 1 of the second", 1)])
async def test_a_number_or_first_words_choose_too(set_up: Phone, world: World, typed: str, way: int) -> None:
    await set_up.press("1")
    asked = await set_up.last()
    await set_up.send(typed)
    assert await chosen(world) == [("viewing", 1, way)]
    assert f"Second gives {way}." in await set_up.text()
    assert labels_of(await set_up.message(asked["message_id"]) or {}) == []
    assert await world.rows("SELECT text FROM reflection_parts") == []


async def test_own_words_to_it_are_kept_and_the_feedback_comes(set_up: Phone, world: World) -> None:
    await set_up.press("1")
    asked = await set_up.last()
    await set_up.send("I would walk home with him")
    assert await chosen(world) == [("reflecting", 1, 0)]
    assert await world.rows("SELECT text FROM reflection_parts") == [("I would walk home with him",)]
    assert label(set_up, "Reflect") in await set_up.labels()
    assert labels_of(await set_up.message(asked["message_id"]) or {}) == []


async def test_own_words_to_the_first_go_on_too(set_up: Phone, world: World) -> None:
    await set_up.send("I would sit down")
    assert "And what now?" in await set_up.text()
    await set_up.press(label(set_up, "Pass"))
    assert await chosen(world) == [("viewing", 0, 0)]
    assert label(set_up, "Delete my words") in await set_up.labels()


async def test_a_restart_between_loses_nothing(set_up: Phone, world: World) -> None:
    await set_up.press("1")
    await world.restart()
    await set_up.send("/today")
    assert "And what now?" in await set_up.text()
    await world.restart()
    await set_up.send("2")
    await world.restart()
    await set_up.press(label(set_up, "See the others"))
    text = await set_up.text()
    while label(set_up, "Read on") in await set_up.labels():
        await set_up.press(label(set_up, "Read on"))
        text += await set_up.text()
    assert "Way 1 of the second." in text
    assert "Way 2 of the second." not in text
    assert await chosen(world) == [("viewing", 1, 2)]


async def test_stopping_at_it_is_fine(set_up: Phone, world: World) -> None:
    await set_up.press("1")
    await set_up.press(label(set_up, "Stop here"))
    assert await chosen(world) == [("done", 1, None)]
    await set_up.send("2")
    assert await chosen(world) == [("done", 1, None)]


async def test_danger_in_words_to_it_is_answered_first(set_up: Phone) -> None:
    await set_up.press("1")
    await set_up.send("I want to kill myself" if set_up.language == "en" else "quiero matarme")
    assert ("About me" if set_up.language == "en" else "De mí") in await set_up.labels()


async def test_the_mirror_of_words_looks_at_own_words_to_it_and_goes_with_them(set_up: Phone, world: World) -> None:
    asks, other, opens, gone = {
        "en": ("What was that like for you?", "You sound worn out.", "leaves the answer open", "This quoted words of yours"),
        "es": ("¿Cómo fue eso para ti?", "Suena a que ya no puedes más.", "deja abierta la respuesta", "Esto citaba palabras tuyas"),
    }[set_up.language]
    await set_up.send("/settings")
    await set_up.press(label(set_up, "Mirrors"))
    await set_up.press(label(set_up, "Mirror of words"))
    await set_up.send("/today")
    await set_up.press("1")
    wrote = await set_up.send(asks)
    ((says, mirror),) = [(each["text"], each["message_id"]) for each in await set_up.said() if asks.rstrip("?") in each["text"]]
    assert opens in says
    await set_up.send(other, edit=wrote)
    edited = (await set_up.message(mirror) or {})["text"]
    assert opens not in edited
    assert other.rstrip(".") in edited
    await set_up.press(label(set_up, "Delete"))
    await set_up.press(label(set_up, "Delete it"))
    assert (await set_up.message(mirror) or {})["text"].startswith(gone)
    assert await world.rows("SELECT * FROM noticed") == []
