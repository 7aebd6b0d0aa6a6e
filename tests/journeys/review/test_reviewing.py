"""Looking back: by date, by value, by words; opened, written anew, written again, deleted."""

import pytest

from practice.models import Language
from tests.world import Phone, World

WORDS = {
    "en": {
        "reflect": "Reflect",
        "done": "Done",
        "own": "I would say: tomémonos un café",
        "text": "La acción me costó. I felt unsure",
        "date": "By date",
        "values": "By value",
        "search": "Search",
        "edit": "Edit",
        "mine": "My reflection",
        "again": "Write again",
        "kept": "1 entry is saved, not shared",
        "nothing": "I found nothing",
        "changed": "Changed",
        "last_time": "Last time",
        "delete": "Delete reflection",
        "really": "Delete it",
    },
    "es": {
        "reflect": "Reflexionar",
        "done": "Listo",
        "own": "Le diría: tomémonos un café",
        "text": "La acción me costó",
        "date": "Por fecha",
        "values": "Por valor",
        "search": "Buscar",
        "edit": "Editar",
        "mine": "Mi reflexión",
        "again": "Escribir de nuevo",
        "kept": "1 escrito guardado, sin compartir",
        "nothing": "No encontré nada",
        "changed": "Cambiado",
        "last_time": "La vez pasada",
        "delete": "Borrar la reflexión",
        "really": "Sí, borrar",
    },
}


@pytest.fixture(params=list(WORDS))
async def phone(request: pytest.FixtureRequest, world: World) -> Phone:
    """Someone who answered in own words and reflected, once."""
    phone = world.person("ana" if request.param == "en" else "luz", request.param)
    await phone.set_up()
    await write(phone)
    return phone


async def write(phone: Phone) -> None:
    words = WORDS[phone.language]
    await phone.send(words["own"])
    await phone.press(words["reflect"])
    await phone.send(words["text"])
    await phone.press(words["done"])


async def find(phone: Phone, text: str) -> str:
    await phone.send("/review")
    await phone.press(WORDS[phone.language]["search"])
    await phone.send(text)
    return await phone.text()


async def open_first(phone: Phone) -> dict:
    await phone.send("/review")
    await phone.press(WORDS[phone.language]["date"])
    await phone.press("1")
    return await phone.last()


async def test_an_entry_is_found_by_date_and_by_value_and_opened_with_its_scenario(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await phone.send("/review")
    assert words["kept"] in await phone.text()
    await phone.press(words["values"])
    (only,) = await phone.labels()
    assert only.endswith(" · 1")
    await phone.press(only)
    await world.restart()
    await phone.press("1")
    (scenario_id,) = (await world.rows("SELECT scenario_id FROM prompts WHERE own_words IS NOT NULL"))[0]
    scenario = world.app.deps.library.scenario(scenario_id).text(Language(phone.language))
    text = await phone.text()
    assert all(part in text for part in (scenario.title, scenario.ask, words["own"], scenario.reflect[0], words["text"]))


@pytest.mark.parametrize("query", ["accion", "ACCIÓN", "acción", "accio\u0301n", "acc", "cafe accion", 'accion" OR "x', "(acción) *"])
async def test_a_search_folds_accents_both_ways_and_reads_signs_as_plain_text(phone: Phone, query: str) -> None:
    found = await find(phone, query)
    if "OR" in query:
        assert found.startswith(WORDS[phone.language]["nothing"])
    else:
        assert "1. " in found
        assert "acción" in found or "café" in found


@pytest.mark.parametrize("query", ["!!!", "cafetería", '"', "NEAR(", "text:acción", "* - ^"])
async def test_a_search_that_finds_nothing_says_so(phone: Phone, query: str) -> None:
    assert (await find(phone, query)).startswith(WORDS[phone.language]["nothing"])


async def test_a_search_leaves_what_was_open_open(world: World, ana: Phone) -> None:
    await ana.set_up()
    await write(ana)
    await ana.send("/practice")
    await ana.press("1")
    await ana.press("Reflect")
    assert (await find(ana, "nothing yet")).startswith("I found nothing")
    await ana.send("now a reflection")
    assert await world.rows("SELECT text FROM reflection_parts ORDER BY id DESC LIMIT 1") == [("now a reflection",)]


async def test_new_words_take_the_place_of_the_old_and_can_be_edited_in_turn(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await open_first(phone)
    await phone.press(words["edit"])
    await phone.press(words["mine"])
    await world.restart()
    sent = await phone.send("xilófono <b>")
    assert (await phone.said())[-2]["text"].startswith(words["changed"])
    assert "xilófono <b>" in await phone.text()
    assert await world.rows("SELECT text FROM reflection_parts") == [("xilófono <b>",)]
    assert (await find(phone, "accion")).startswith(words["nothing"])
    await phone.send("marimba", edit=sent)
    assert await world.rows("SELECT text FROM reflection_parts") == [("marimba",)]


async def test_writing_again_keeps_both_and_shows_the_earlier_words_beside_the_new_choice(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await open_first(phone)
    await phone.press(words["again"])
    assert len(await phone.cards()) == 1
    await phone.press("1")
    beside = (await phone.said())[-2]["text"]
    assert words["last_time"] in beside
    assert words["text"] in beside
    await phone.press(words["reflect"])
    await phone.send("again")
    assert await world.rows("SELECT count(DISTINCT scenario_id), count(*) FROM prompts") == [(1, 2)]
    assert await world.rows("SELECT count(*) FROM reflections") == [(2,)]


@pytest.mark.parametrize("is_later", [False, True])
async def test_a_message_that_quoted_what_is_deleted_quotes_it_no_more(world: World, phone: Phone, *, is_later: bool) -> None:
    words = WORDS[phone.language]
    await open_first(phone)
    for label in (words["again"], "1"):
        await phone.press(label)
    beside = (await phone.said())[-2]
    assert words["text"] in beside["text"]
    if is_later:  # past the time in which Telegram lets messages be taken away
        await world.advance(days=3)
    await open_first(phone)
    await phone.press(words["delete"])
    await phone.press(words["really"])
    now = await phone.message(beside["message_id"])
    assert now is not None
    assert words["text"] not in now["text"]
    assert now["text"] == beside["text"].split("\n\n")[0]


async def test_a_deleted_word_is_found_no_more(phone: Phone) -> None:
    words = WORDS[phone.language]
    await open_first(phone)
    await phone.press(words["delete"])
    await phone.press(words["really"])
    assert (await find(phone, "accion")).startswith(words["nothing"])
    assert "1. " in await find(phone, "cafe")


async def test_a_search_finds_only_what_is_ones_own(ana: Phone, luz: Phone) -> None:
    for phone in (ana, luz):
        await phone.set_up()
        await write(phone)
    assert (await find(luz, "unsure")).startswith("No encontré nada")
    assert "1. " in await find(ana, "unsure")
