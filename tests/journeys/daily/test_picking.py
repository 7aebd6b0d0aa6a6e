"""Practice by topic and setting: typed after /practice, or from the pages under *Pick*."""

import pytest

from tests.journeys.labels import label, tap
from tests.shipped import shipped
from tests.world import Phone, World

LIBRARY = shipped()


async def newest(world: World) -> str:
    return (await world.rows("SELECT scenario_id FROM prompts ORDER BY id DESC LIMIT 1"))[0][0]


@pytest.mark.parametrize("typed", ["shelter", "Albergue"])
async def test_a_setting_typed_in_either_language_brings_a_scenario_there(phone: Phone, world: World, typed: str) -> None:
    await phone.set_up()
    await phone.send(f"/practice {typed}")
    assert LIBRARY.scenario(await newest(world)).setting == "shelter"
    assert len(await phone.cards()) == 1


@pytest.mark.parametrize("typed", ["ética", "Ethics"])
async def test_a_topic_does_too_and_an_unseen_one_comes_each_time(phone: Phone, world: World, typed: str) -> None:
    await phone.set_up()
    for _ in range(3):
        await phone.send(f"/practice {typed}")
        assert "ethics" in LIBRARY.scenario(await newest(world)).topics
    found = [row[0] for row in await world.rows("SELECT scenario_id FROM prompts")]
    assert len(found) == len(set(found))


async def test_what_names_nothing_is_asked_about_and_the_open_card_stays(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.send("/practice zebra")
    assert await world.rows("SELECT count(*) FROM prompts") == [(1,)]
    await tap(phone, "Topics")
    await phone.press(label(phone, "Ethics"))
    assert "ethics" in LIBRARY.scenario(await newest(world)).topics


async def test_the_pages_under_pick_turn_and_lead_to_a_card(phone: Phone, world: World) -> None:
    await phone.set_up()
    await tap(phone, "More")
    await tap(phone, "Pick a value")
    await tap(phone, "Places")
    first = await phone.labels()
    await tap(phone, "More")
    assert (await phone.labels())[:2] != first[:2]
    await tap(phone, "Back")
    assert await phone.labels() == first
    await phone.press(first[0])
    setting = LIBRARY.setting(LIBRARY.scenario(await newest(world)).setting)
    assert first[0] in (setting.en, setting.es)
