"""A cohort that is there already, for journeys that are not about making one."""

from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from db import Database, cohorts, people
from practice.access import Role
from tests.journeys.forged import press, telegram_id
from tests.journeys.sharing_words import WORDS
from tests.world import Phone, World, labels_of

TEXT = "I listened longer than I wanted to."
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
            cohorts.join(db, self.id, person.id, role=role, shown_name=NAMES[phone.name], now=self.world.app.deps.clock.now())

        await self.world.app.deps.store.run(joined)

    async def leave(self, phone: Phone) -> None:
        chat_id = await telegram_id(self.world, phone)

        def left(db: Database) -> None:
            person = people.find(db, chat_id)
            assert person is not None
            assert cohorts.leave(db, self.id, person.id, now=self.world.app.deps.clock.now())

        await self.world.app.deps.store.run(left)

    async def end(self) -> None:
        now = int(self.world.app.deps.clock.now().timestamp())
        await self.world.app.deps.store.run(lambda db: db.execute("UPDATE cohorts SET ended_at = ? WHERE id = ?", [now, self.id]))


async def make_cohort(world: World, name: str = "Tuesday peers") -> Circle:
    def made(db: Database) -> int:
        now = world.app.deps.clock.now()
        return cohorts.add(db, name=name, zone=ZoneInfo("America/New_York"), starts_on=now.date(), now=now).id

    return Circle(world, await world.app.deps.store.run(made))


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


async def reflect(phone: Phone, text: str = TEXT) -> int:
    await phone.send("/practice")
    await phone.choose("1")
    await phone.press(WORDS[phone.language]["reflect"])
    return await phone.send(text)


async def share(phone: Phone, audience: str = "trainers") -> None:
    words = WORDS[phone.language]
    await phone.press(words["share"])
    await phone.press(words[audience])
    await phone.press(words["share it"])


async def read(rosa: Phone, there: Circle) -> dict:
    """The newest that is shared with her, as she has it on her screen."""
    shown = await press_new(there.world, rosa, f"1ShowShared:{there.id}")
    if WORDS["es"]["read"] in labels_of(shown):
        await rosa.press(WORDS["es"]["read"], message_id=shown["message_id"])
        found = await rosa.message(shown["message_id"])
        assert found is not None
        return found
    return shown
