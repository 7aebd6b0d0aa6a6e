"""With a card open, what is typed is taken for what it is."""

import pytest

from tests.journeys.labels import tap
from tests.world import Phone, World


async def steps(world: World) -> list[tuple[object, ...]]:
    return await world.rows("SELECT step, way, own_words FROM prompts")


async def test_a_number_typed_picks_the_way(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.send("the second" if phone.language == "en" else "la dos")
    assert await steps(world) == [("viewing", 2, None)]
    assert await phone.cards() == []


@pytest.mark.parametrize("word", ["stop", "STOP", "Stop.", "alto", "unsubscribe", "quit"])
async def test_stop_as_a_word_is_no_answer_and_stops_in_one_tap(phone: Phone, world: World, word: str) -> None:
    await phone.set_up()
    await phone.send(word)
    assert await steps(world) == [("choosing", None, None)]
    await phone.press("Stop everything" if phone.language == "en" else "Parar todo")
    assert await world.rows("SELECT paused_at IS NOT NULL FROM people") == [(1,)]


async def test_nor_is_it_one_where_the_card_is_replied_to(phone: Phone, world: World) -> None:
    await phone.set_up()
    card = (await phone.last())["message_id"]
    for word in ("stop", "ayuda", "later", "menú"):
        await phone.send(word, reply_to=card)
    assert await steps(world) == [("choosing", None, None)]


QUESTIONS = {  # how each is asked, and what shows that it was answered
    "name": (("/settings", "Name"), ("/settings", "Nombre"), "SELECT count(*) FROM people WHERE name IS NOT NULL"),
    "plan": (("/plans", "New plan"), ("/plans", "Nuevo plan"), "SELECT count(*) FROM plans WHERE situation IS NOT NULL"),
    "objection": (("More", "Not real?"), ("Más", "¿Suena falso?"), "SELECT count(*) FROM objections"),
}


@pytest.mark.parametrize("question", QUESTIONS)
async def test_a_question_takes_no_such_word_for_its_answer_and_stays(phone: Phone, world: World, question: str) -> None:
    english, spanish, answered = QUESTIONS[question]
    await phone.set_up()
    for step in english if phone.language == "en" else spanish:
        await (phone.send(step) if step.startswith("/") else phone.press(step))
    for word in ("stop", "help", "alto", "menú"):
        await phone.send(word)
    assert await world.rows(answered) == [(0,)]
    assert await world.rows("SELECT count(*) FROM dialogues") == [(1,)]
    await phone.send("cancel" if phone.language == "en" else "olvídalo")
    assert await world.rows("SELECT count(*) FROM dialogues") == [(0,)]


async def test_skip_is_no_name(phone: Phone, world: World) -> None:
    await phone.send("/start")
    await phone.press("Start" if phone.language == "en" else "Empezar")
    await phone.send("stop" if phone.language == "en" else "alto")
    await phone.send("skip" if phone.language == "en" else "saltar")
    assert await world.rows("SELECT name, step FROM people JOIN dialogues ON person_id = people.id") == [(None, "city")]


async def test_stop_while_reflecting_is_not_kept_and_with_nothing_open_it_is_offered(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.press("1")
    await tap(phone, "Reflect")
    await phone.send("STOP")
    assert await world.rows("SELECT text FROM reflection_parts") == []
    await tap(phone, "Stop here")
    await phone.send("STOP")
    assert ("Stop everything" if phone.language == "en" else "Parar todo") in await phone.labels()


async def test_skip_and_later_leave_the_card_open_with_one_tap_to_end_it(phone: Phone, world: World) -> None:
    await phone.set_up()
    other, own = ("saltar", "skip") if phone.language == "en" else ("skip", "saltar")
    for word in (other, "later", "luego", "help", "menu", own):  # right after it is offered, its own word presses it
        await phone.send(word)
        assert await steps(world) == [("choosing", None, None)]
    await phone.press("Skip" if phone.language == "en" else "Saltar")
    assert await steps(world) == [("skipped", None, None)]
