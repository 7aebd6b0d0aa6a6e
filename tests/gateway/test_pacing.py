"""The pacer at work, against a server that keeps Telegram's limits."""

from collections.abc import Callable
from pathlib import Path

from tests.gateway.conftest import Post
from tests.world import World, running


async def test_sixty_messages_to_fifteen_chats_meet_no_limit(tmp_path: Path, post_of: Callable[[World], Post]) -> None:
    names = [f"person{number}" for number in range(15)]
    async with running(tmp_path, flood=True, pacing=True) as world:
        post = post_of(world)
        await post.meet(*names)
        ids = await post.send(*((name, str(number)) for number in range(4) for name in names))
        assert set(await post.states(*ids)) == {"sent"}
        assert [call for call in await world.calls() if call["status"] == 429] == []
