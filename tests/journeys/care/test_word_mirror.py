"""The mirror of words and the drill, in both languages, over real HTTP: chosen, seen, said to be wrong, over weeks, and off in two taps."""

import pytest

from tests.world import Phone, World, labels_of

WORDS = {
    "en": {
        "mirrors": "Mirrors",
        "on": "Mirror of words",
        "off": "No mirror of words",
        "wrong": "That's not right",
        "asks": "What was that like for you, Kestrel?",
        "noticed": "“What was that like for you, Kestrel?” leaves the answer open.",
        "limits": "I only look at how sentences are built, and I can be wrong.",
        "counted": "Thank you. I count that I was wrong once",
        "delete": ("Delete my words", "Delete them"),
        "gone": "This quoted words of yours that are deleted now.",
        "weeks": "Show how I answer",
        "shows": "Open questions: 1 answer",
        "drill": "/practice words",
        "keeps": "Nothing that you write here is kept.",
        "places": ("1 of 3. Someone says:", "2 of 3. Someone says:", "3 of 3. Someone says:", "Those were the three."),
        "another": ("Another line", "Another three", "Stop here"),
        "stopped": "All right. /practice words brings more",
        "pass": "Pass",
    },
    "es": {
        "mirrors": "Espejos",
        "on": "Encender palabras",
        "off": "Apagar palabras",
        "wrong": "No es así",
        "asks": "¿Qué fue lo más difícil para ti, Kestrel?",
        "noticed": "“¿Qué fue lo más difícil para ti, Kestrel?” deja abierta la respuesta.",
        "limits": "Solo miro cómo están hechas las frases, y puedo equivocarme.",
        "counted": "Gracias. Cuento que me equivoqué una vez",
        "delete": ("Borrar mis palabras", "Borrarlas"),
        "gone": "Esto citaba palabras tuyas que ya se borraron.",
        "weeks": "Ver cómo respondo",
        "shows": "Preguntas abiertas: 1 respuesta",
        "drill": "/practica palabras",
        "keeps": "Nada de lo que escribas aquí se guarda.",
        "places": ("1 de 3. Alguien dice:", "2 de 3. Alguien dice:", "3 de 3. Alguien dice:", "Esas fueron las tres."),
        "another": ("Otra frase", "Otras tres", "Dejarlo aquí"),
        "stopped": "Está bien. /practice palabras trae más",
        "pass": "Pasar",
    },
}


@pytest.fixture(params=["en", "es"])
async def phone(request: pytest.FixtureRequest, world: World) -> Phone:
    phone = world.person("ana" if request.param == "en" else "luz", request.param)
    await phone.set_up()
    return phone


async def switch(phone: Phone, which: str) -> None:
    await phone.send("/settings")
    await phone.press(WORDS[phone.language]["mirrors"])
    await phone.press(WORDS[phone.language][which])


async def noticed(phone: Phone) -> list[dict]:
    return [each for each in await phone.said() if WORDS[phone.language]["limits"] in each["text"]]


async def answer(phone: Phone) -> int:
    wrote = await phone.send(WORDS[phone.language]["asks"])
    if WORDS[phone.language]["pass"] in await phone.labels():
        await phone.press(WORDS[phone.language]["pass"])
    return wrote


async def test_what_was_noticed_stands_beside_another_way_and_goes_with_the_words(phone: Phone, world: World) -> None:
    say = WORDS[phone.language]
    await switch(phone, "on")
    wrote = await answer(phone)
    (mirror,) = await noticed(phone)
    assert say["noticed"] in mirror["text"]
    assert labels_of(mirror) == [say["wrong"]]
    await phone.send(say["asks"].replace("Kestrel", "Plover"), edit=wrote)
    (mirror,) = await noticed(phone)
    assert say["noticed"].replace("Kestrel", "Plover") in mirror["text"]
    assert labels_of(mirror) == [say["wrong"]]
    await phone.send("/progress")
    await phone.press(say["weeks"])
    assert say["shows"] in await phone.text()
    await phone.press(say["delete"][0])
    await phone.press(say["delete"][1])
    assert await noticed(phone) == []
    assert say["gone"] in [each["text"] for each in await phone.said()]
    assert await world.rows("SELECT * FROM noticed") == []


async def test_said_to_be_wrong_it_is_a_number_and_off_in_two_taps_it_is_silent(phone: Phone, world: World) -> None:
    say = WORDS[phone.language]
    await switch(phone, "on")
    await answer(phone)
    await phone.press_twice(say["wrong"])
    assert any(each["text"].startswith(say["counted"]) for each in await phone.said())
    assert await world.rows("SELECT language, what, times FROM noticed_wrongly") == [(phone.language, "open_question", 1)]
    assert await world.rows("SELECT * FROM noticed") == []
    await switch(phone, "off")
    await phone.send("/practice")
    await answer(phone)
    assert await noticed(phone) == []


async def test_the_drill_is_three_lines_of_which_no_word_is_kept(phone: Phone, world: World) -> None:
    say = WORDS[phone.language]
    await phone.send(say["drill"])
    assert say["places"][0] in await phone.text()
    assert say["keeps"] in await phone.text()
    await phone.press(say["another"][0])
    assert say["places"][0] in await phone.text()
    await world.restart()
    for place in say["places"][1:]:
        await phone.send(say["asks"])
        assert place in await phone.text()
        assert any(say["noticed"] in each["text"] for each in await phone.said())
    columns = "SELECT own_words FROM prompts UNION ALL SELECT text FROM reflection_parts"
    assert not any("Kestrel" in str(row) for row in await world.rows(columns))
    await phone.press(say["another"][1])
    await phone.press(say["another"][2])
    assert (await phone.text()).startswith(say["stopped"])
