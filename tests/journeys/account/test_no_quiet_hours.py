"""Quiet hours can be none, and come back."""

from tests.world import Phone, World


async def test_quiet_hours_can_be_none_and_come_back(phone: Phone, world: World) -> None:
    words = ("Quiet hours", "No quiet hours", "none") if phone.language == "en" else ("Horas de silencio", "Nunca en silencio", "ninguna")
    await phone.set_up()
    await phone.send("/settings")
    await phone.press(words[0])
    await phone.press(words[1])
    assert f"{words[0]}: {words[2]}" in await phone.text()
    assert await world.rows("SELECT quiet FROM people") == [("",)]
    await phone.press(words[0])
    assert words[1] not in await phone.labels()
    await phone.press((await phone.labels())[0])
    assert f"{words[0]}: {words[2]}" not in await phone.text()
