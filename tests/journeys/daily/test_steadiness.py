"""Bringing back what feels shaky: offered once, off until chosen, asked after a practice, skipped as easily."""

import pytest

from tests.world import Phone, World

OFFER = "So far the values take turns."
HOW = "How steady does"
LABELS = ["Shaky", "Getting there", "Steady", "Second nature", "Skip"]


async def practise(phone: Phone, times: int = 1) -> None:
    """Answer what is open, then stop; the next card only where one is missing."""
    for _ in range(times):
        if not await phone.cards():
            await phone.send("/practice")
        await phone.press("1")
        await phone.press("Stop here")


async def turn_on(phone: Phone) -> None:
    await phone.send("/settings")
    for label in ("Topics and pictures", "What comes back", "Shaky ones sooner"):
        await phone.press(label)


async def said_with(phone: Phone, beginning: str) -> int:
    return sum((message["text"] or "").startswith(beginning) for message in await phone.said())


async def test_it_is_offered_once_after_the_fifth_practice_and_no_is_one_tap(ana: Phone) -> None:
    await ana.set_up()
    await practise(ana, 4)
    assert await said_with(ana, OFFER) == 0
    await practise(ana)
    assert (await ana.text()).startswith(OFFER)
    await ana.press("No, take turns")
    assert (await ana.text()).startswith("All right, the values take turns.")
    await practise(ana, 3)
    assert await said_with(ana, OFFER) + await said_with(ana, HOW) == 0


async def test_an_offer_that_is_left_alone_is_not_made_again(world: World, ana: Phone) -> None:
    await ana.set_up()
    await practise(ana, 5)
    await world.restart()
    await practise(ana, 3)
    assert await said_with(ana, OFFER) == 1


async def test_after_yes_each_practice_may_be_rated_and_progress_says_what_that_does(world: World, ana: Phone) -> None:
    await ana.set_up()
    await practise(ana, 5)
    await ana.press("Yes")
    await practise(ana)
    assert (await ana.text()).startswith(HOW)
    assert await ana.labels() == LABELS
    await world.restart()
    await ana.press("Shaky")
    assert "comes back around Tuesday, March 3" in await ana.text()
    assert await world.rows("SELECT due_at - rated_at FROM steadiness") == [(24 * 60 * 60,)]
    await ana.send("/progress")
    assert "the shakier, the sooner, after 1 to 60 days" in await ana.text()


async def test_a_skipped_question_changes_nothing(world: World, ana: Phone) -> None:
    await ana.set_up()
    await turn_on(ana)
    await practise(ana)
    await ana.press("Skip")
    assert (await ana.text()).startswith("Skipped. Nothing changes.")
    assert await world.rows("SELECT * FROM steadiness") == []


async def test_two_taps_count_once_and_a_prompt_is_asked_about_once(world: World, ana: Phone) -> None:
    await ana.set_up()
    await turn_on(ana)
    await ana.press("1")
    await ana.press_twice("Stop here")
    assert await said_with(ana, HOW) == 1
    await ana.press_twice("Steady")
    ((card,),) = await world.rows("SELECT card FROM steadiness")
    ((again,),) = await world.rows("SELECT count(*) FROM steadiness_questions WHERE answer = 'steady'")
    assert again == 1
    assert '"state": 2' in card


async def test_the_settings_turn_it_on_and_off_in_spanish(world: World, luz: Phone) -> None:
    await luz.set_up()
    await luz.send("/settings")
    for label in ("Temas e imágenes", "Qué valores vuelven", "Según su firmeza"):
        await luz.press(label)
    await luz.press("1")
    await luz.press("Dejarlo aquí")
    assert (await luz.text()).startswith("¿Qué tan firme sientes hoy “")
    await luz.press("Me sale natural")
    assert (await luz.text()).startswith("Anotado.")
    await luz.send("/settings")
    for label in ("Temas e imágenes", "Qué valores vuelven", "Que se turnen"):
        await luz.press(label)
    assert await world.rows("SELECT wanted FROM steadiness_wishes") == [(0,)]


@pytest.mark.parametrize("answer", ["Not now", "The story"])
async def test_nothing_is_asked_within_a_day_of_a_support_answer(ana: Phone, answer: str) -> None:
    await ana.set_up()
    await turn_on(ana)
    await ana.press("1")
    await ana.press("Reflect")
    await ana.send("I want to die")
    await ana.press(answer)
    await ana.press("Stop here")
    assert await said_with(ana, HOW) == 0


OWN = ["wobbly", "ok", "solid <3", "in my bones"]


async def say_it_in_own_words(phone: Phone) -> None:
    await turn_on(phone)
    await phone.send("/settings")
    for label in ("Topics and pictures", "What comes back", "Use my own words"):
        await phone.press(label)
    await phone.send("\n".join(OWN))


async def test_it_may_be_said_in_four_words_of_ones_own(world: World, ana: Phone) -> None:
    await ana.set_up()
    await say_it_in_own_words(ana)
    assert "wobbly · ok · solid <3 · in my bones" in await ana.text()
    await world.restart()
    await practise(ana)
    assert await ana.labels() == [*OWN, "Skip"]
    await ana.press("wobbly")
    assert await world.rows("SELECT answer FROM steadiness_questions") == [("shaky",)]


@pytest.mark.parametrize("choices", [("Shaky ones sooner",), ("Shaky ones sooner", "What comes back", "Take turns")])
async def test_the_page_and_the_settings_are_within_reach_after_a_choice(ana: Phone, choices: tuple[str, ...]) -> None:
    await ana.set_up()
    await ana.send("/settings")
    for label in ("Topics and pictures", "What comes back", *choices, "What comes back", "Back to settings"):
        await ana.press(label)
    assert (await ana.text()).startswith("Settings")


async def test_ours_come_back_with_one_tap(world: World, ana: Phone) -> None:
    await ana.set_up()
    await say_it_in_own_words(ana)
    await ana.press("What comes back")
    await ana.press("Use the usual words")
    assert "Shaky · Getting there · Steady · Second nature" in await ana.text()
    assert await world.rows("SELECT * FROM steadiness_words") == []
    await practise(ana)
    assert await ana.labels() == LABELS


async def test_words_that_do_not_fit_are_asked_for_again_and_leaving_it_asks_no_more(world: World, ana: Phone) -> None:
    await ana.set_up()
    await say_it_in_own_words(ana)
    await ana.press("What comes back")
    await ana.press("Change my words")
    await ana.send("only, three, words")
    assert (await ana.text()).startswith("I need four different ones")
    await ana.send("a\nb\nc\nas steady as a mountain in winter")
    assert (await ana.text()).startswith("“as steady as a mountain in winter” is too long")
    await ana.press("Leave them as is")
    assert "wobbly" in await ana.text()
    assert await world.rows("SELECT * FROM dialogues") == []


async def test_own_words_in_spanish(luz: Phone) -> None:
    await luz.set_up()
    await luz.send("/settings")
    for label in ("Temas e imágenes", "Qué valores vuelven", "Según su firmeza"):
        await luz.press(label)
    await luz.send("/settings")
    for label in ("Temas e imágenes", "Qué valores vuelven", "Usar mis palabras"):
        await luz.press(label)
    await luz.send("floja, ahí va, firme, ya es mía")
    await luz.press("Qué valores vuelven")
    assert "floja · ahí va · firme · ya es mía" in await luz.text()
    await luz.press("Usar las de siempre")
    assert "Me sale natural" in await luz.text()
