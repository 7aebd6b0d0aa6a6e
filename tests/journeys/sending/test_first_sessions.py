"""The first session: whoever joined today had today's scenario. Confirming says so, and a trainer can send one more."""

import pytest

from tests.groups import add_member
from tests.journeys.sendings import WORDS, came, change, choose, cohort_cards, data_of, prepare, words_of
from tests.world import Phone, World, labels_of


@pytest.fixture(params=list(WORDS))
def tina(request: pytest.FixtureRequest, world: World) -> Phone:
    return world.person("tina", request.param)


@pytest.fixture
def ben(world: World) -> Phone:
    return world.person("ben")


async def ready(tina: Phone) -> dict[str, str]:
    """Read back, to go out now."""
    words = words_of(tina)
    await choose(tina)
    await tina.press(words["now"])
    return words


async def test_that_all_had_todays_is_said_before_and_after_confirming(world: World, tina: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tina, ben, luz)
    words = await ready(tina)
    assert words["nobody yet"] in await tina.text()
    await tina.press(words["send"])
    assert words["nobody yet"] in await tina.text()
    await world.advance(minutes=5)
    assert await came(world) == []


async def test_send_to_all_brings_one_more_and_the_card_says_so(world: World, tina: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tina, ben, luz)
    words = await ready(tina)
    await tina.press(words["to all"])
    assert words["all"] in await tina.text()
    await world.advance(minutes=5)
    assert [name for name, _, day in await came(world) if day is None] == ["ben", "luz", "tina"]
    assert [words_of(each)["one more"] in (await cohort_cards(each))[0] for each in (tina, ben, luz)] == [True] * 3
    await world.to("2026-03-03T15:00:00Z")
    assert await world.rows("SELECT count(*) FROM prompts WHERE local_on = '2026-03-03' AND push_id IS NULL") == [(3,)]
    await choose(tina)
    await tina.press(words["now"])
    assert words["to all"] in labels_of(await tina.last())  # another day, another one


async def test_only_once_a_day(world: World, tina: Phone, ben: Phone) -> None:
    await prepare(world, tina, ben)
    words = await ready(tina)
    await tina.press(words["to all"])
    await choose(tina)
    await tina.press(words["now"])
    assert words["taken"] in await tina.text()


async def test_where_only_some_had_todays_a_small_cohort_hears_no_numbers(world: World, tina: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tina, ben, luz)
    await change(world, ben, "set_up_at = 1, hour = 20")
    words = await ready(tina)
    assert words["mixed"] in await tina.text()


async def test_in_a_room_it_says_how_many(world: World, tina: Phone) -> None:
    await prepare(world, tina, *(world.person(f"early{each}") for each in range(4)))
    for each in range(5):
        late = world.person(f"late{each}")
        await late.set_up()
        await add_member(world, 1, late)
        await change(world, late, "set_up_at = 1, hour = 20")
    words = await ready(tina)
    assert words["room"] in await tina.text()


async def test_to_all_is_not_offered_where_nobody_had_todays(world: World, tina: Phone, ben: Phone) -> None:
    await prepare(world, tina, ben)
    for phone in (tina, ben):
        await change(world, phone, "set_up_at = 1, hour = 20")
    words = await ready(tina)
    assert words["to all"] not in labels_of(await tina.last())
    assert await data_of(tina, words["send"])
