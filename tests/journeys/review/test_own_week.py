"""One's own week, from its choice in the chat to its coming and its end."""

from tests.world import Phone, World

WORDS = {
    "en": {"week": "My week", "day": "Sat", "own": "My own words", "told": "You practiced", "off": "No weeks", "name": "on Saturday"},
    "es": {"week": "Mi semana", "day": "sáb", "own": "Mis palabras", "told": "Practicaste", "off": "Sin semanas", "name": "cada sábado"},
}


async def test_a_week_comes_on_its_day_and_stops_with_one_tap(world: World, phone: Phone) -> None:
    w = WORDS[phone.language]
    await phone.set_up()
    await phone.send("/review")  # also while nothing is written
    await phone.press(w["week"])
    await phone.press(w["day"])
    assert w["name"] in await phone.text()
    await phone.send("/today")
    await phone.press(w["own"])
    await phone.send("I would ask what the morning is like")
    await world.to("2026-03-08T03:00:00Z")
    (told,) = [each for each in await phone.said() if w["told"] in str(each["text"])]
    assert "what the morning is like" in told["text"]
    assert told["date"][:10] == "2026-03-07"
    await phone.press(w["off"])
    assert await world.rows("SELECT count(*) FROM own_weeks") == [(0,)]
