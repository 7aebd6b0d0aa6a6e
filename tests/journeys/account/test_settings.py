"""Each page of the settings, and that each change is kept and changes what it says it changes."""

import pytest

from tests.world import Phone, World


async def setting(phone: Phone, page: str, *data: str) -> str:
    """Open a page from the summary, press through it; what the menu says then."""
    await phone.send("/settings")
    await phone.press(data=f"1ShowSettings:{page}")
    for each in data:
        await phone.press(data=each)
    return await phone.text()


async def stored(world: World, column: str) -> object:
    return (await world.rows(f"SELECT {column} FROM people"))[0][0]


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("en", ["Settings", "weekdays", "9:00 AM", "New York", "9:00 PM", "8:00 AM", "Tuesday, March 3"]),
        ("es", ["Ajustes", "entre semana", "9:00 a.m.", "Nueva York", "9:00 p.m.", "8:00 a.m.", "martes 3 de marzo"]),
    ],
)
async def test_the_summary_tells_all_that_is_set_and_when_the_next_one_comes(world: World, language: str, parts: list[str]) -> None:
    phone = world.person("ana", language)
    await phone.set_up()
    await phone.send("/settings")
    text = await phone.text()
    assert [part for part in parts if part not in text] == []


# page, what is pressed there, the column and what it then holds, what the summary says in each language
CHANGES = [
    ("days", ["1DaysAre:0123456"], "days", "0123456", "every day", "todos los días"),
    ("days", ["1DaysAre:024"], "days", "024", "Mon, Wed, Fri", "lun, mié, vie"),
    ("hour", ["1HourIs:17"], "hour", 17, "5:00 PM", "5:00 p.m."),
    ("hour", ["1AllHours", "1HourIs:0"], "hour", 0, "12:00 AM", "12:00 a.m."),
    ("zone", ["1ZoneIs:America/Chicago"], "zone", "America/Chicago", "Chicago", "Chicago"),
    ("quiet", ["1QuietIs:22:7"], "quiet", "0123456 22:00 07:00", "10:00 PM", "10:00 p.m."),
    ("practice", ["1HardTopics:0"], "hard_topics", 0, "off", "no"),
    ("practice", ["1TextOnly:1"], "text_only", 1, "on", "sí"),
]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("page", "pressed", "column", "held", "english", "spanish"), CHANGES)
async def test_each_change_is_kept_and_told_in_place(
    world: World, language: str, page: str, pressed: list[str], column: str, held: object, english: str, spanish: str
) -> None:
    phone = world.person("ana", language)
    await phone.set_up()
    text = await setting(phone, page, *pressed)
    assert await stored(world, column) == held
    assert (english if language == "en" else spanish) in text
    menus = [
        each for each in await phone.said() if any(button["data"] == "1ShowSettings:days" for row in each["buttons"] for button in row)
    ]
    assert len(menus) == 1


async def test_days_are_picked_one_by_one_and_never_none(world: World, ana: Phone) -> None:
    await ana.set_up()
    await setting(ana, "days", "1PickDays:01234")
    for _ in range(5):
        await ana.press(next(label for label in await ana.labels() if label.startswith("✓")))
    assert not [label for label in await ana.labels() if label.startswith("Save")]
    assert await stored(world, "days") == "01234"
    await ana.press("Sun")
    await ana.press("Save these days")
    assert await stored(world, "days") == "6"
    await world.to("2026-03-08T20:00:00Z")
    assert (await ana.last())["date"][:16] == "2026-03-08T13:00"


async def test_the_language_changes_everything_from_then_on(world: World, ana: Phone) -> None:
    await ana.set_up()
    await ana.send("/settings")
    await ana.press("Español")
    assert "Ajustes" in await ana.text()
    await world.to("2026-03-03T14:01:00Z")
    assert "Mis palabras" in await ana.labels()


async def test_a_name_is_written_changed_and_taken_away(world: World, ana: Phone) -> None:
    await ana.set_up()
    await setting(ana, "name")
    await ana.send("x" * 41)
    await ana.send("two\nlines")
    assert await stored(world, "name") is None
    await ana.send("  Ana & <b>Co</b>  ")
    assert await stored(world, "name") == "Ana & <b>Co</b>"
    assert "Ana & <b>Co</b>" in await ana.text()
    await setting(ana, "name", "1NoName")
    assert await stored(world, "name") is None


async def test_words_after_leaving_the_name_page_are_no_name(world: World, ana: Phone) -> None:
    await ana.set_up()
    await setting(ana, "name", "1ShowSettings:")
    await ana.send("I would listen first")
    assert await stored(world, "name") is None
    assert await world.rows("SELECT own_words FROM prompts") == [("I would listen first",)]


async def test_words_to_tomorrows_card_are_no_name_either(world: World, luz: Phone) -> None:
    await luz.set_up()
    await setting(luz, "name")
    await world.to("2026-03-03T15:00:00Z")
    await luz.send("Primero escucharía")
    assert await stored(world, "name") is None
    assert await world.rows("SELECT own_words FROM prompts WHERE local_on = '2026-03-03'") == [("Primero escucharía",)]


@pytest.mark.parametrize(("text", "zone"), [("Tucson", "America/Phoenix"), ("ciudad de méxico", "America/Mexico_City")])
async def test_a_city_written_on_the_place_page_sets_the_zone(world: World, luz: Phone, text: str, zone: str) -> None:
    await luz.set_up()
    await setting(luz, "zone")
    await luz.send(text)
    assert await stored(world, "zone") == zone


async def test_several_cities_of_one_name_are_offered(world: World, ana: Phone) -> None:
    await ana.set_up()
    await setting(ana, "zone", "1AskCity")
    await ana.send("Springfield")
    assert len([label for label in await ana.labels() if label.startswith("Springfield")]) > 1
    await ana.press(next(label for label in await ana.labels() if label.endswith("MO")))
    assert await stored(world, "zone") == "America/Chicago"


async def test_no_such_city_is_said_and_asked_again(world: World, ana: Phone) -> None:
    await ana.set_up()
    await setting(ana, "zone", "1AskCity")
    await ana.send("Xqzzwv <b>&")
    assert "Xqzzwv <b>&" in await ana.text()
    await ana.send("Denver")
    assert await stored(world, "zone") == "America/Denver"


async def test_a_shared_location_sets_the_zone_and_is_kept_nowhere(world: World, ana: Phone) -> None:
    await ana.set_up()
    await setting(ana, "zone", "1AskLocation")
    assert (await ana.last())["keyboard"] is not None
    await ana.send(location={"latitude": 21.3069, "longitude": -157.8583})
    assert await stored(world, "zone") == "Pacific/Honolulu"
    assert [message["keyboard"] for message in await ana.said() if message["keyboard"]] == []
    assert await world.rows("SELECT count(*) FROM inbox WHERE body IS NOT NULL") == [(0,)]


@pytest.mark.parametrize(
    "data",
    [
        "1ZoneIs:Mars/Olympus",
        "1ZoneIs:../../etc/passwd",
        "1HourIs:99",
        "1DaysAre:",
        "1DaysAre:789",
        "1QuietIs:99:99",
        "1PauseFor:999999",
        "1PauseFor:0",
        "1ShowSettings:nothing",
        "1LanguageIs:fr",
        "1HardTopics:7",
    ],
)
async def test_a_forged_setting_breaks_nothing(world: World, ana: Phone, data: str) -> None:
    await ana.set_up()
    chat = {"id": 500000001, "type": "private", "first_name": "ana"}
    message = {"message_id": 2, "date": 1772463600, "chat": chat, "text": "x"}
    query = {
        "id": "77",
        "from": {"id": 500000001, "is_bot": False, "first_name": "ana"},
        "message": message,
        "chat_instance": "1",
        "data": data,
    }
    await world.call("POST", "updates", {"update": {"callback_query": query}})
    await world.settle()
    await world.to("2027-03-20T15:00:00Z" if "Pause" in data else "2026-03-04T15:00:00Z")
    assert len(await world.rows("SELECT id FROM prompts")) > 1


async def test_before_consent_the_settings_point_to_the_beginning(ana: Phone, luz: Phone) -> None:
    for phone, begin in ((ana, "Begin"), (luz, "Comenzar")):
        await phone.send("/settings")
        assert begin in await phone.labels()


async def test_hard_topics_turned_off_stay_away_and_can_come_back(world: World, ana: Phone) -> None:
    await ana.set_up()
    await setting(ana, "practice", "1HardTopics:0")
    for _ in range(40):
        await ana.send("/practice")
    drawn = {row[0] for row in await world.rows("SELECT scenario_id FROM prompts WHERE id > 1")}
    library = world.app.deps.library
    assert [each for each in drawn if library.is_hard(library.scenario(each))] == []
    assert len(drawn) == 40
    await setting(ana, "practice", "1HardTopics:1")
    for _ in range(24):
        await ana.send("/practice")
    assert "hard topic" in " ".join([message["text"] for message in await ana.said()])
