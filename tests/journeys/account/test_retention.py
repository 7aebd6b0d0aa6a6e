"""What someone wrote goes when they have been away for long, and they are told in time to keep it."""

import pytest

from tests.world import Phone, World, running

TOLD = "You have not been here for a while"
WORDS = "kept for a year"


async def write(phone: Phone) -> None:
    await phone.set_up()
    await phone.press("1")
    await phone.send(WORDS)
    await phone.press("Done")


async def nights(world: World, *days: str) -> None:
    """The night's work of each of these days, and the hour at which people are told."""
    for day in days:
        for hour in ("08:20", "18:00"):
            await world.to(f"{day}T{hour}:00Z")
            await world.settle()


async def kept(world: World) -> list[str]:
    return [text for (text,) in await world.rows("SELECT text FROM reflection_parts")]


async def notices(phone: Phone) -> list[str]:
    return [each["text"] for each in await phone.said() if (each["text"] or "").startswith(TOLD)]


async def test_whoever_is_away_for_a_year_is_told_once_and_30_days_later_their_words_go(world, ana):
    await write(ana)
    await nights(world, "2027-01-25")
    assert await notices(ana) == []
    await nights(world, "2027-02-01", "2027-02-02", "2027-02-20")
    (notice,) = await notices(ana)
    assert "After Wednesday, March 3" in notice
    assert await kept(world) == [WORDS]
    await nights(world, "2027-03-06")
    assert await kept(world) == []
    assert await world.rows("SELECT count(*) FROM people") == [(1,)]
    assert len(await notices(ana)) == 1


async def test_one_press_keeps_it_all_for_another_year(world, ana):
    await write(ana)
    await nights(world, "2027-02-01", "2027-02-02")
    await ana.press("Keep")
    await nights(world, "2027-03-06", "2027-12-01")
    assert await kept(world) == [WORDS]
    await nights(world, "2028-01-05", "2028-01-06")
    assert len(await notices(ana)) == 1


async def test_the_notice_comes_at_their_own_hour_not_at_night(world, ana):
    await write(ana)
    await world.to("2027-02-01T08:20:00Z")  # 3:20 in New York
    await world.settle()
    assert await notices(ana) == []
    await world.to("2027-02-01T14:01:00Z")
    await world.settle()
    assert len(await notices(ana)) == 1


async def test_whoever_wrote_nothing_is_not_told(world, ana):
    await ana.set_up()
    await nights(world, "2027-03-01", "2027-03-02")
    assert await notices(ana) == []


async def test_spanish_is_told_in_spanish(world, luz):
    await luz.set_up()
    await luz.press("1")
    await luz.send(WORDS)
    await nights(world, "2027-02-01", "2027-02-02")
    assert "miércoles 3 de marzo" in await luz.text()
    assert await luz.labels() == ["Conservar", "Recibir una copia"]


@pytest.mark.parametrize(("months", "left"), [(0, 1), (3, 0)])
async def test_the_host_sets_how_long_and_people_are_told(tmp_path, months, left):
    async with running(tmp_path, retention_months=months) as world:
        ana = world.person("ana")
        await write(ana)
        await nights(world, "2026-06-01", "2026-06-02", "2026-07-05")
        assert len(await kept(world)) == left
        await ana.send("/privacy")
        assert ("away for 3 months" in await ana.text()) is bool(months)
