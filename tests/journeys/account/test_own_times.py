"""One's own times, pressed and typed: half hours, other days, a second time, quiet hours by day."""

import pytest

from tests.world import Phone, World

TIMES = "days, hour, minute, other_times, second_time, quiet"
NIGHTS = "0123456 21:00 08:00"
TYPED = [
    ("hour", "8:30 pm", "20:30", ("01234", 20, 30, "", None, NIGHTS)),
    ("hour", "weekends at 10", "fines de semana a las 10", ("0123456", 9, 0, "5 10:00;6 10:00", None, NIGHTS)),
    ("hour", "weekdays 8, saturday 10:30", "entre semana 8, sábado 10:30", ("012345", 8, 0, "5 10:30", None, NIGHTS)),
    ("days", "mon and wed at 8:15", "lunes y miércoles a las 8:15", ("02", 8, 15, "", None, NIGHTS)),
    ("other-times", "friday noon", "viernes al mediodía", ("01234", 9, 0, "4 12:00", None, NIGHTS)),
    ("second-time", "6 pm", "18h", ("01234", 9, 0, "", "18:00", NIGHTS)),
    ("quiet", "nights and Mon–Fri 9–17", "noches y lunes a viernes de 9 a 17", ("01234", 9, 0, "", None, f"{NIGHTS};01234 09:00 17:00")),
    ("quiet-by-day", "all day sunday", "los domingos todo el día", ("01234", 9, 0, "", None, f"{NIGHTS};6 00:00 00:00")),
]

UNDER = {"other-times": "hour", "second-time": "hour", "quiet-by-day": "quiet"}


@pytest.mark.parametrize(("page", "english", "spanish", "held"), TYPED)
async def test_times_are_typed(phone: Phone, world: World, page: str, english: str, spanish: str, held: tuple[object, ...]) -> None:
    await phone.set_up()
    await phone.send("/settings")
    if page in UNDER:
        await phone.press(data=f"1ShowSettings:{UNDER[page]}")
    await phone.press(data=f"1ShowSettings:{page}")
    await phone.send(spanish if phone.language == "es" else english)
    assert await world.rows(f"SELECT {TIMES} FROM people") == [held]
    assert await world.rows("SELECT step FROM dialogues") == []


async def test_times_are_pressed(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.send("/settings")
    for data in (
        *("1ShowSettings:hour", "1AllHours", "1HalfHours", "1HalfPastIs:7"),
        *("1ShowSettings:hour", "1ShowSettings:other-times", "1AskTimeOn:56", "1TimeOn:56:600"),
        *("1ShowSettings:hour", "1ShowSettings:second-time", "1SecondIs:1080"),
        *("1ShowSettings:quiet", "1QuietIs:22:7", "1ShowSettings:quiet", "1ShowSettings:quiet-by-day", "1QuietOn:01234:9:17"),
    ):
        await phone.press(data=data)
    night = "0123456 22:00 07:00"
    assert await world.rows(f"SELECT {TIMES} FROM people") == [("0123456", 7, 30, "5 10:00;6 10:00", "18:00", f"{night};01234 09:00 17:00")]
    await phone.press(data="1OnlyNights")
    for page, data in (("other-times", "1AskTimeOn:5"), ("second-time", "1NoSecond")):
        await phone.press(data="1ShowSettings:hour")
        await phone.press(data=f"1ShowSettings:{page}")
        await phone.press(data=data)
        if page == "other-times":
            await phone.press(data="1SameTime:5")
    assert await world.rows(f"SELECT {TIMES} FROM people") == [("0123456", 7, 30, "6 10:00", None, night)]


async def test_a_day_that_was_chosen_takes_an_hour_alone(ana: Phone, world: World) -> None:
    await ana.set_up()
    await ana.send("/settings")
    for label in ("Hour", "On other days", "Sat"):
        await ana.press(label)
    await ana.send("10:30")
    assert "weekdays at 9:00 AM, Sat at 10:30 AM" in await ana.text()
    assert await world.rows("SELECT days, hour, other_times FROM people") == [("012345", 9, "5 10:30")]


async def test_a_second_scenario_comes_the_same_day(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.send("/settings")
    await phone.press(data="1ShowSettings:hour")
    await phone.press(data="1ShowSettings:second-time")
    await phone.send("18:30")
    for instant, came in (("2026-03-02T23:29:00Z", 1), ("2026-03-02T23:31:00Z", 2)):
        await world.to(instant)
        assert await world.rows("SELECT count(*) FROM prompts") == [(came,)]
