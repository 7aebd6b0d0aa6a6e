"""What someone in danger, or writing of someone in danger, sees; in both languages, over real HTTP."""

import asyncio

import pytest

from bot.runtime.nightly import Nightly
from tests.world import KEY, Phone, World, labels_of

BUTTONS = {"en": ["About me", "The story", "Not now"], "es": ["De mí", "De la historia", "Ahora no"]}
SAID = {
    ("en", "suicide"): "honestly I want to die",
    ("en", "overdose"): "I took too many pills last night",
    ("en", "violence"): "My husband hit me last night",
    ("en", "relapse"): "I relapsed yesterday",
    ("es", "suicide"): "la verdad me quiero morir",
    ("es", "overdose"): "anoche me tomé demasiadas pastillas",
    ("es", "violence"): "Mi esposo me pegó anoche",
    ("es", "relapse"): "recaí ayer",
}
QUESTION = {"en": "Was this about you, or the story?", "es": "¿Hablabas de ti o de la historia?"}
SAVED = {"en": "I saved this.", "es": "Guardé esto."}
NOBODY = {"en": "I alert no one", "es": "no le aviso a nadie"}
WARM = {"en": "warmline.org", "es": "warmline.org"}
TUESDAY_NOON, WEDNESDAY_LATE = "2026-03-03T17:00:00Z", "2026-03-04T16:00:00Z"


@pytest.fixture(params=["en", "es"])
async def phone(request: pytest.FixtureRequest, world: World) -> Phone:
    """Someone who has just started."""
    phone = world.person("ana" if request.param == "en" else "luz", request.param)
    await phone.set_up()
    return phone


async def reflecting(phone: Phone) -> None:
    """From the first card to the reflection question."""
    await phone.press("1")
    await phone.press("Reflect" if phone.language == "en" else "Reflexionar")


async def said_since(phone: Phone, count: int) -> list[str]:
    return [message["text"] for message in (await phone.said())[count:]]


async def reactions(world: World) -> int:
    return len(await world.calls("setMessageReaction"))


@pytest.mark.parametrize("kind", ["suicide", "overdose", "violence", "relapse"])
async def test_a_reflection_that_may_mean_danger_is_saved_and_gets_the_support_answer_alone(phone, world, kind):
    await reflecting(phone)
    before = len(await phone.said())
    await phone.send(SAID[phone.language, kind])
    (text,) = await said_since(phone, before)
    assert text.startswith(SAVED[phone.language])
    assert text.endswith(QUESTION[phone.language])
    assert NOBODY[phone.language] in text
    assert text.index(WARM[phone.language]) < text.index("988")
    assert ("911" in text) is (kind in {"overdose", "violence"})
    assert ("1-800-799-7233" in text) is (kind == "violence")
    assert len(text) <= 600
    assert await phone.labels() == BUTTONS[phone.language]
    assert await reactions(world) == 0
    assert await world.rows("SELECT text FROM reflection_parts") == [(SAID[phone.language, kind],)]


async def test_about_me_shows_who_can_listen_again_and_ends_there(phone, world):
    await reflecting(phone)
    await phone.send(SAID[phone.language, "suicide"])
    before = len(await phone.said())
    await phone.press(BUTTONS[phone.language][0])
    (text,) = await said_since(phone, before)
    assert "988" in text
    assert "911" in text
    assert "24" in text
    assert "?" not in text
    assert await phone.labels() == ["Support" if phone.language == "en" else "Apoyo"]
    assert labels_of((await phone.said())[-2]) == []


async def test_not_now_ends_it(phone):
    await reflecting(phone)
    await phone.send(SAID[phone.language, "relapse"])
    before = len(await phone.said())
    await phone.press(BUTTONS[phone.language][2])
    (text,) = await said_since(phone, before)
    assert "/support" in text
    assert "24" in text
    assert await phone.labels() == []


async def test_the_story_goes_on_with_the_saved_card(phone):
    await reflecting(phone)
    await phone.send(SAID[phone.language, "overdose"])
    await phone.press(BUTTONS[phone.language][1])
    assert (await phone.text()).startswith("Saved, not shared." if phone.language == "en" else "Guardado, sin compartir.")
    await phone.press("Done" if phone.language == "en" else "Listo")


@pytest.mark.parametrize("choice", [0, 2])
async def test_nothing_unasked_comes_for_24_hours(phone, world, choice):
    await reflecting(phone)
    await phone.send(SAID[phone.language, "suicide"])
    await phone.press(BUTTONS[phone.language][choice])
    before = len(await phone.said())
    await world.to(TUESDAY_NOON)
    assert await said_since(phone, before) == []
    await world.to(WEDNESDAY_LATE)
    assert len(await phone.cards()) == 1


async def test_after_the_story_the_next_day_is_as_always(phone, world):
    await reflecting(phone)
    await phone.send(SAID[phone.language, "suicide"])
    await phone.press(BUTTONS[phone.language][1])
    await world.to(TUESDAY_NOON)
    assert len(await phone.cards()) == 1


async def test_a_later_one_gets_the_short_form_and_after_a_day_the_whole_one(phone, world):
    await reflecting(phone)
    await phone.send(SAID[phone.language, "suicide"])
    whole = await phone.text()
    await phone.send(SAID[phone.language, "relapse"])
    short = await phone.text()
    assert len(short) < len(whole)
    assert "988" in short
    assert NOBODY[phone.language] in short
    assert await phone.labels() == BUTTONS[phone.language]
    await phone.press(BUTTONS[phone.language][0])
    await world.advance(hours=25)
    await phone.send(SAID[phone.language, "suicide"])
    assert WARM[phone.language] in await phone.text()


async def test_of_the_storys_person_it_is_softer(phone):
    await reflecting(phone)
    await phone.send("He told me he wants to die." if phone.language == "en" else "Me dijo que se quiere morir.")
    assert ("This may be about the story" if phone.language == "en" else "Quizá hablas de la historia") in await phone.text()
    assert await phone.labels() == BUTTONS[phone.language]


async def test_own_words_to_a_card_are_kept_and_another_view_waits_for_the_story(phone, world):
    before = len(await phone.said())
    await phone.send(SAID[phone.language, "violence"])
    assert len(await said_since(phone, before)) == 1
    assert await phone.cards() == []
    assert await world.rows("SELECT own_words FROM prompts") == [(SAID[phone.language, "violence"],)]
    await world.restart()
    await phone.press(BUTTONS[phone.language][1])
    assert ("Another way to see it" if phone.language == "en" else "Otra manera de verlo") in await phone.text()
    assert await reactions(world) == 0


async def test_before_consent_who_can_listen_is_shown_and_nothing_stored(world):
    for language in ("en", "es"):
        stranger = world.person(f"stranger-{language}", language)
        for _ in range(2):
            await stranger.send(SAID[language, "suicide"])
            text = await stranger.text()
            assert text.startswith("I did not keep this." if language == "en" else "No guardé esto.")
            assert "988" in text
        await stranger.press(BUTTONS[language][0])
        assert "24" not in await stranger.text()
        await stranger.send(SAID[language, "suicide"])
        await stranger.press(BUTTONS[language][1])
        assert ("Start" if language == "en" else "Empezar") in await stranger.labels()
    assert await world.rows("SELECT count(*) FROM support_quiet") == [(0,)]
    assert await world.rows("SELECT count(*) FROM inbox WHERE body IS NOT NULL") == [(0,)]


async def test_with_nothing_open_it_says_that_nothing_was_kept(phone, world):
    await phone.press("Skip" if phone.language == "en" else "Saltar")
    before = len(await phone.said())
    await phone.send(SAID[phone.language, "suicide"])
    (text,) = await said_since(phone, before)
    assert text.startswith("I did not keep this." if phone.language == "en" else "No guardé esto.")
    await phone.press(BUTTONS[phone.language][1])
    assert ("Practice now" if phone.language == "en" else "Practicar ahora") in await phone.labels()


async def test_an_objection_is_kept_too(phone, world):
    await phone.press("More" if phone.language == "en" else "Más")
    await phone.press("Not real?" if phone.language == "en" else "¿Suena falso?")
    await phone.send(SAID[phone.language, "relapse"])
    assert await phone.labels() == BUTTONS[phone.language]
    assert await world.rows("SELECT text FROM objections") == [(SAID[phone.language, "relapse"],)]
    await phone.press(BUTTONS[phone.language][1])
    assert "Test Peer Center" in await phone.text()


async def test_an_edit_that_newly_holds_such_words_is_answered_once(phone, world):
    await reflecting(phone)
    written = await phone.send("I would wait." if phone.language == "en" else "Yo esperaría.")
    await phone.send(SAID[phone.language, "suicide"], edit=written)
    assert await phone.labels() == BUTTONS[phone.language]
    await phone.send(SAID[phone.language, "suicide"] + ".", edit=written)
    assert await phone.text() == ("Your edit is kept." if phone.language == "en" else "Tu cambio quedó guardado.")
    assert await world.rows("SELECT text FROM reflection_parts") == [(SAID[phone.language, "suicide"] + ".",)]


async def test_a_name_is_not_what_such_words_are(world):
    for language in ("en", "es"):
        new = world.person(f"new-{language}", language)
        await new.send("/start")
        await new.press("Start" if language == "en" else "Empezar")
        await new.send(SAID[language, "suicide"])
        assert await new.labels() == BUTTONS[language]
        await new.press(BUTTONS[language][1])
        await new.send("Sol")
        assert "Sol" in await new.text()


async def test_pressing_twice_asks_for_one_quiet(ana, world):
    await ana.set_up()
    await reflecting(ana)
    await ana.send(SAID["en", "suicide"])
    await asyncio.gather(ana.press_only("About me"), ana.press_only("About me"))
    await world.settle()
    assert [message["text"].startswith("Thank you") for message in (await ana.said())[-2:]] == [True, True]
    assert await world.rows("SELECT count(*) FROM support_quiet WHERE quiet_until = short_until") == [(1,)]


async def test_the_times_are_forgotten_when_they_have_passed(ana, world):
    await ana.set_up()
    await ana.send(SAID["en", "suicide"])
    await ana.press("Not now")
    await world.advance(hours=25)
    await Nightly(world.app.deps, folder=world.folder / "backups", days=14, key=KEY).run()
    assert await world.rows("SELECT count(*) FROM support_quiet") == [(0,)]


async def test_a_voice_note_is_not_looked_into(ana, world):
    await ana.set_up()
    await reflecting(ana)
    await ana.send(voice_seconds=3)
    assert (await ana.text()).startswith("Saved, not shared: 1 voice note.")
