"""The lists of phrases are read when the bot starts, not while the first person waits."""

from practice.language import support as phrases
from tests.world import World


async def test_the_lists_are_read_before_the_first_message(world: World) -> None:
    ana = world.person("ana")
    await ana.set_up()
    before = phrases._index.cache_info()
    await ana.send("I would listen first")
    after = phrases._index.cache_info()
    assert (before.currsize, after.misses) == (max(before.currsize, 2), before.misses)
