"""A cohort that is there already, for journeys that are not about making one."""

from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from db import Database, cohorts, people
from practice.access import Role
from tests.journeys.forged import press, telegram_id
from tests.world import Phone, World

NAMES = {"ana": "Ana", "luz": "Luz", "rosa": "Rosa", "tom": "Tom", "eve": "Eve"}


@dataclass
class Circle:
    """A cohort with its people, by the names of their phones; they are in it as Ana, Luz, Rosa …"""

    world: World
    id: int

    async def join(self, phone: Phone, *, trains: bool = False) -> None:
        chat_id = await telegram_id(self.world, phone)

        def joined(db: Database) -> None:
            person = people.find(db, chat_id)
            assert person is not None
            role = Role.TRAINER if trains else Role.TRAINEE
            cohorts.join(db, self.id, person.id, role=role, shown_name=NAMES[phone.name], now=self.world.app.gate.clock.now())

        await self.world.app.gate.store.run(joined)

    async def leave(self, phone: Phone) -> None:
        chat_id = await telegram_id(self.world, phone)

        def left(db: Database) -> None:
            person = people.find(db, chat_id)
            assert person is not None
            assert cohorts.leave(db, self.id, person.id, now=self.world.app.gate.clock.now())

        await self.world.app.gate.store.run(left)

    async def end(self) -> None:
        now = int(self.world.app.gate.clock.now().timestamp())
        await self.world.app.gate.store.run(lambda db: db.execute("UPDATE cohorts SET ended_at = ? WHERE id = ?", [now, self.id]))


async def make_cohort(world: World, name: str = "Tuesday peers") -> Circle:
    def made(db: Database) -> int:
        now = world.app.gate.clock.now()
        return cohorts.add(db, name=name, zone=ZoneInfo("America/New_York"), starts_on=now.date(), now=now).id

    return Circle(world, await world.app.gate.store.run(made))


async def press_new(world: World, phone: Phone, data: str) -> dict[str, Any]:
    """A button of another part, under the bot's newest message; what stands there or came then."""
    message = await phone.last()
    before = len(await phone.said())
    await press(world, phone, data, message["message_id"])
    if len(await phone.said()) > before:
        return await phone.last()
    changed = await phone.message(message["message_id"])
    assert changed is not None
    return changed
