"""Someone who is set up, put into a new world as if they had just walked there: most journeys begin so, and walking takes a fifth of them.

It is walked for real once in each process, by the words and buttons of `Phone.set_up`; what the bot's file, its dice and the sandbox
hold then is what a new world gets. The bot keeps nothing else: a restart would find the same.
"""

import json
import tempfile
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from db import Database
from practice.library import Scenario
from tests.world import MONDAY, Phone, World, running

JUST_BEGUN = timedelta(minutes=1)
SOME_TIME = 3600  # seconds: walking there takes less, and nothing is planned for so soon


@dataclass(frozen=True, kw_only=True, repr=False)
class Opening:
    scenarios: tuple[Scenario, ...]
    dice_before: tuple[Any, ...]
    dice: tuple[Any, ...]
    rows: dict[str, list[tuple[Any, ...]]]
    told: str  # JSON of what the sandbox knows

    def fits(self, world: World) -> bool:
        """It has the same texts and dice as the one that was walked, nobody has come into it yet, and nobody has moved its clock."""
        deps = world.app.deps
        is_same = deps.library.scenarios is self.scenarios and type(deps.rng) is Random and deps.rng.getstate() == self.dice_before
        return is_same and not world.telegram.updates.added and deps.clock.now() - MONDAY < JUST_BEGUN

    async def put_into(self, world: World) -> None:
        await world.app.deps.store.run(self._put)
        world.app.deps.rng.setstate(self.dice)
        telegram, told = world.telegram, json.loads(self.told)
        telegram.updates.restore_counters(told["updates"])
        for restore, documents in (
            (telegram.people.restore, told["people"]),
            (telegram.chats.restore_chat, told["chats"]),
            (telegram.chats.restore_record, told["messages"]),
        ):
            for document in documents:
                restore(document)
        telegram.calls._calls.clear()
        for call in told["calls"]:
            telegram.calls.add(call["method"], call["params"], call["status"], call["description"])

    def _put(self, db: Database) -> None:
        db.execute("PRAGMA defer_foreign_keys = ON")
        for table, rows in self.rows.items():
            db.conn.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)


async def walk(name: str, language: str) -> Opening:
    """Set them up in a world of their own."""
    with tempfile.TemporaryDirectory() as folder:
        async with running(Path(folder)) as world:
            deps, dice = world.app.deps, world.app.deps.rng.getstate()
            before = await deps.store.run(_rows)
            await Phone(world, name, language).set_up()
            after = await deps.store.run(_rows)
            return Opening(
                scenarios=deps.library.scenarios,
                dice_before=dice,
                dice=deps.rng.getstate(),
                rows={table: _at_its_start(rows) for table, rows in after.items() if rows and not before[table]},
                told=json.dumps(_told(world)),
            )


def _rows(db: Database) -> dict[str, list[tuple[Any, ...]]]:
    tables = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'").fetchall()
    return {table: db.execute(f"SELECT * FROM {table}").fetchall() for (table,) in tables}


def _told(world: World) -> Any:
    telegram = world.telegram
    chats = [telegram.chats.find(person.user_id) for person in telegram.people]
    return _at_its_start(
        {
            "updates": telegram.updates.document(),
            "people": [person.document() for person in telegram.people],
            "chats": [chat.document() for chat in chats if chat],
            "messages": [record.document() for chat in chats if chat for record in chat.records.values()],
            "calls": telegram.calls.since(0),
        }
    )


def _at_its_start(value: Any) -> Any:
    """With each time at which it was walked set to the start of the new world, whose clock has not gone so far yet."""
    if isinstance(value, dict):
        return {key: _at_its_start(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(_at_its_start(each) for each in value)
    is_while_walking = isinstance(value, int | float) and 0 <= value - MONDAY.timestamp() < SOME_TIME
    return int(MONDAY.timestamp()) if is_while_walking else value
