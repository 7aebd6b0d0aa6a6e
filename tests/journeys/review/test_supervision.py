"""The list for supervision: put on it, taken into the meeting, cleared afterwards; sent to nobody."""

import pytest

from tests.world import Phone, World

WORDS = {
    "en": {
        "reflect": "Reflect",
        "done": "Done",
        "bring": "Bring to supervision",
        "on it": "It is on your list for supervision.",
        "already": "It is on your list already.",
        "nobody": "I send nothing to any supervisor",
        "open": "Open the list",
        "head": "For supervision",
        "off": "Take one off",
        "clear": "Clear the list",
        "really": "Clear it",
        "keep": "Keep it",
        "empty": "The list is empty.",
        "nothing": "Nothing is on it.",
        "delete": "Delete",
        "delete it": "Delete it",
        "more": "More",
        "new plan": "New plan",
        "plan": "If a colleague is <b>late</b>, I will ask how they are",
        "save": "Save",
        "no need": "No need",
        "a plan": "A plan",
    },
    "es": {
        "reflect": "Reflexionar",
        "done": "Listo",
        "bring": "Llevar a supervisión",
        "on it": "Está en tu lista de supervisión.",
        "already": "Ya estaba en tu lista.",
        "nobody": "No le mando nada a nadie que supervise",
        "open": "Abrir la lista",
        "head": "Para supervisión",
        "off": "Quitar algo",
        "clear": "Vaciar la lista",
        "really": "Vaciarla",
        "keep": "No, conservar",
        "empty": "La lista está vacía.",
        "nothing": "Está vacía.",
        "delete": "Borrar",
        "delete it": "Sí, borrar",
        "more": "Más",
        "new plan": "Nuevo plan",
        "plan": "Si alguien llega <b>tarde</b>, voy a preguntarle cómo está",
        "save": "Guardar",
        "no need": "No hace falta",
        "a plan": "Un plan",
    },
}


@pytest.fixture(params=list(WORDS))
async def phone(request: pytest.FixtureRequest, world: World) -> Phone:
    """Someone who reflected once."""
    phone = world.person("ana" if request.param == "en" else "luz", request.param)
    await phone.set_up()
    await reflect(phone, "I was unsure <b>")
    return phone


async def reflect(phone: Phone, text: str) -> None:
    words = WORDS[phone.language]
    await phone.press("1")
    await phone.press(words["reflect"])
    await phone.send(text)
    await phone.press(words["done"])
    await phone.press(words["more"])


async def test_a_reflection_is_brought_listed_and_opened(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await phone.press(words["bring"])
    text = await phone.text()
    assert text.startswith(words["on it"])
    assert words["nobody"] in text
    await world.restart()
    await phone.send("/supervision")
    text = await phone.text()
    assert words["head"] in text
    assert words["nobody"] in text
    assert "2026" in text
    assert "I was unsure <b>" in text
    await phone.press("1")
    assert "I was unsure <b>" in await phone.text()
    assert words["bring"] in await phone.labels()


async def test_bringing_it_twice_lists_it_once(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await phone.press(words["bring"])
    await phone.press(words["bring"])
    assert (await phone.text()).startswith(words["already"])
    assert await world.rows("SELECT count(*) FROM supervision_items") == [(1,)]


async def test_clearing_takes_two_taps_and_the_reflections_stay(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await phone.press(words["bring"])
    await phone.press(words["open"])
    await phone.press(words["clear"])
    await phone.press(words["keep"])
    assert await world.rows("SELECT count(*) FROM supervision_items") == [(1,)]
    await phone.press(words["clear"])
    await phone.press(words["really"])
    assert (await phone.text()).startswith(words["empty"])
    assert await world.rows("SELECT count(*) FROM supervision_items") == [(0,)]
    assert await world.rows("SELECT count(*) FROM reflections") == [(1,)]
    await phone.send("/supervision")
    assert words["nothing"] in await phone.text()


async def test_one_is_taken_off_and_the_others_stay_over_pages(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await phone.press(words["bring"])
    for number in range(5):
        await phone.send("/practice")
        await reflect(phone, f"thought {number}")
        await phone.press(words["bring"])
    await phone.send("/supervision")
    assert "thought 3" in await phone.text()
    assert "thought 4" not in await phone.text()
    await phone.press(words["more"])
    assert "6. " in await phone.text()
    await phone.press(words["off"])
    await phone.press("6")
    assert "thought 4" not in await phone.text()
    assert "thought 3" in await phone.text()
    assert await world.rows("SELECT count(*) FROM supervision_items") == [(5,)]
    assert await world.rows("SELECT count(*) FROM reflections") == [(6,)]


async def test_a_deleted_reflection_is_on_no_list(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    card = await phone.last()
    await phone.press(words["bring"])
    await phone.press(words["delete"], message_id=card["message_id"])
    await phone.press(words["delete it"])
    assert await world.rows("SELECT count(*) FROM supervision_items") == [(0,)]
    await phone.press(words["open"])
    assert words["nothing"] in await phone.text()


async def test_a_plan_is_brought_listed_and_opened(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await phone.send("/plans")
    await phone.press(words["new plan"])
    await phone.send(words["plan"])
    await phone.press(words["save"])
    await phone.press(words["no need"])
    await phone.send("/plans")
    await phone.press("1")
    await phone.press(words["bring"])
    await phone.press(words["open"])
    text = await phone.text()
    assert words["a plan"] in text
    assert "<b>" in text
    await phone.press("1")
    assert words["bring"] in await phone.labels()
    assert await world.rows("SELECT count(*) FROM supervision_items WHERE plan_id IS NOT NULL") == [(1,)]


async def test_before_the_start_there_is_none(ana: Phone) -> None:
    await ana.send("/supervision")
    assert "Begin" in await ana.labels()
