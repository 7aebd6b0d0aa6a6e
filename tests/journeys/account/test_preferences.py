"""Topics to leave out and where one works, in the settings."""

from tests.journeys.labels import label, tap
from tests.world import Phone, World


async def test_a_topic_is_left_out_and_let_in_again(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.send("/settings")
    await tap(phone, "Topics and pictures")
    await tap(phone, "Leave out topics")
    ethics = label(phone, "Ethics")
    await phone.press(ethics)
    assert f"✗ {ethics}" in await phone.labels()
    assert await world.rows("SELECT left_out FROM people") == [("ethics",)]
    await phone.press(f"✗ {ethics}")
    assert await world.rows("SELECT left_out FROM people") == [("",)]
    await tap(phone, "More")
    await tap(phone, "Back")
    assert ethics in await phone.labels()


async def test_where_one_works_is_kept(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.send("/settings")
    await tap(phone, "Topics and pictures")
    await tap(phone, "Where I work")
    shelter = "Shelter" if phone.language == "en" else "Albergue"
    await phone.press(shelter)
    assert f"✓ {shelter}" in await phone.labels()
    assert await world.rows("SELECT works_in FROM people") == [("shelter",)]
