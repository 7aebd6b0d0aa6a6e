"""Two values that pulled: after some reflections, which one weighed more, and why."""

from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

import pytest

import bot.app
from practice.library import Library
from practice.models import Value
from tests.journeys.forged import press
from tests.world import Phone, World, texts

SHIPPED = texts(bot.app.SHIPPED)

WORDS = {
    "en": ("Reflect", "Done", "Two values pulled here", "Both", "Skip", "Saved", "/progress", "Tensions you met:", ": once"),
    "es": ("Reflexionar", "Listo", "Aquí estaban en tensión", "Los dos", "Saltar", "Guardado", "/progress", "Tensiones", ": una vez"),
}


@pytest.fixture(autouse=True)
def _every_one_pulls(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two values pull in each scenario; in the library they do in a part of them."""
    others = dict(zip(Value, islice(cycle(Value), 1, None), strict=False))
    scenarios = tuple(each.model_copy(update={"in_tension": each.in_tension or others[each.value]}) for each in SHIPPED.scenarios)
    library = replace(SHIPPED, scenarios=scenarios)

    def these(_: Path) -> Library:
        return library

    monkeypatch.setattr("tests.world.texts", these)


async def reflect(phone: Phone, times: int = 1) -> None:
    for _ in range(times):
        if not await phone.cards():
            await phone.send("/practice")
        await phone.press("1")
        await phone.press(WORDS[phone.language][0])
        await phone.send("It made me think")
        await phone.press(WORDS[phone.language][1])


async def asked(phone: Phone) -> int:
    """How many such questions stand unanswered; an answer takes the question's place."""
    return sum((message["text"] or "").startswith(WORDS[phone.language][2]) for message in await phone.said())


@pytest.mark.parametrize("language", list(WORDS))
async def test_the_third_practice_is_asked_about_and_progress_shows_the_tension(world: World, language: str) -> None:
    phone = world.person("ana" if language == "en" else "luz", language)
    _, _, question, both, skip, _, progress, heading, once = WORDS[language]
    await phone.set_up()
    await reflect(phone, 2)
    assert await asked(phone) == 0
    await reflect(phone)
    assert (await phone.text()).startswith(question)
    assert (await phone.labels())[2:] == [both, skip]
    await world.restart()
    await phone.press((await phone.labels())[1])
    assert await world.rows("SELECT weighed FROM tensions") == [("second",)]
    await phone.send(progress)
    text = await phone.text()
    assert heading in text
    assert once in text


async def test_the_why_joins_the_reflection_and_asks_nothing_more(world: World, ana: Phone) -> None:
    await ana.set_up()
    await reflect(ana, 3)
    await ana.press("Both")
    await ana.send("Because hope without choice is a push")
    assert (await world.rows("SELECT text FROM reflection_parts ORDER BY id"))[-2:] == [
        ("It made me think",),
        ("Because hope without choice is a push",),
    ]
    assert await world.rows("SELECT count(DISTINCT reflection_id) FROM reflection_parts") == [(3,)]
    await ana.press("Done")
    assert await world.rows("SELECT weighed FROM tensions") == [("both",)]
    assert await asked(ana) == 0


async def test_after_skip_nothing_is_asked_and_words_join_nothing(world: World, ana: Phone) -> None:
    await ana.set_up()
    await reflect(ana, 3)
    await ana.press("Skip")
    await ana.send("something else")
    assert await world.rows("SELECT count(*) FROM reflection_parts") == [(3,)]
    await ana.send("/progress")
    assert "Tensions" not in await ana.text()


async def test_it_comes_at_most_every_third_practice_and_two_taps_count_once(world: World, ana: Phone) -> None:
    await ana.set_up()
    await reflect(ana, 3)
    skip = next(button["data"] for row in (await ana.last())["buttons"] for button in row if button["label"] == "Skip")
    message = (await ana.last())["message_id"]
    await ana.press("Both")
    await press(world, ana, skip, message)
    assert await world.rows("SELECT weighed FROM tensions") == [("both",)]
    await reflect(ana, 2)
    assert await asked(ana) == 0
    await reflect(ana)
    assert await asked(ana) == 1


async def test_those_who_say_how_steady_it_feels_are_asked_that_instead(ana: Phone) -> None:
    await ana.set_up()
    await reflect(ana, 2)
    await ana.send("/settings")
    for label in ("Topics and pictures", "What comes back", "Shaky ones sooner"):
        await ana.press(label)
    await reflect(ana, 3)  # two offers, made once, come first
    assert (await ana.text()).startswith("How steady does")
    assert await asked(ana) == 0


async def test_the_settings_turn_it_off_and_on(ana: Phone) -> None:
    await ana.set_up()
    await ana.send("/settings")
    for label in ("Topics and pictures", "Don't compare values"):
        await ana.press(label)
    await reflect(ana, 4)
    assert await asked(ana) == 0
    await ana.send("/settings")
    for label in ("Topics and pictures", "Compare values"):
        await ana.press(label)
    await reflect(ana)
    assert await asked(ana) == 1


async def test_a_long_progress_comes_as_two_messages(ana: Phone) -> None:
    await ana.set_up()
    for _ in range(24):
        await reflect(ana)
        if await asked(ana):
            await ana.press("Both")
    await ana.send("/settings")
    for label in ("Topics and pictures", "What comes back", "Shaky ones sooner"):
        await ana.press(label)
    await ana.send("/progress")
    first, second = (await ana.said())[-2:]
    assert "12 values practiced" in first["text"]
    assert second["text"].startswith("Tensions you met:")
    assert "60" in second["text"]
    assert max(len(first["text"]), len(second["text"])) <= 600
