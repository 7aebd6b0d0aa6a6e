"""What hears danger is read when the bot starts, not while the first person waits."""

from practice.language import danger, danger_model
from tests.world import World


async def test_the_model_and_the_phrases_are_read_before_the_first_message(world: World) -> None:
    ana = world.person("ana")
    await ana.set_up()
    before = [read.cache_info().misses for read in (danger._phrases, danger_model.shipped)]
    await ana.send("I would listen first")
    assert [read.cache_info().misses for read in (danger._phrases, danger_model.shipped)] == before
    assert 0 not in before
