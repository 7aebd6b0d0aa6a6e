from tests.world import Phone, World


async def test_five_taps_at_most_lead_to_the_first_scenario(ana: Phone) -> None:
    await ana.send("/start")
    for label in ("Start", "No name", "Chicago", "Every day", "9:00 AM"):
        await ana.press(label)
    assert len(await ana.cards()) == 1


async def test_before_consent_nothing_written_is_stored(ana: Phone, world: World) -> None:
    await ana.send("my secret")
    assert "Start" in await ana.labels()
    stored = await world.rows("SELECT name, consented_at FROM people")
    assert stored == [(None, None)]
    assert await world.rows("SELECT count(*) FROM reflection_parts") == [(0,)]
    assert await world.rows("SELECT count(*) FROM inbox WHERE body IS NOT NULL") == [(0,)]
