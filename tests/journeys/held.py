"""What the database holds, all of it."""

from tests.world import World


async def every_text(world: World) -> str:
    """Everything in any table, as one text."""
    tables = [name for (name,) in await world.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return "\n".join([str(await world.rows(f"SELECT * FROM {table}")) for table in tables])


async def count(world: World, table: str) -> int:
    return int((await world.rows(f"SELECT count(*) FROM {table}"))[0][0])
