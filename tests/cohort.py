"""A cohort made straight in the rows, for journeys that are not about making one."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from db import Database, cohorts, people
from practice.access import Role
from tests.world import Phone, World

NEW_YORK = ZoneInfo("America/New_York")


async def gather(
    world: World, trainers: list[Phone], trainees: list[Phone], *, starts_on: date = date(2026, 3, 2), name: str = "Tuesdays"
) -> int:
    """Everyone set up and in it; its id."""
    members = []
    for role, phones in ((Role.TRAINER, trainers), (Role.TRAINEE, trainees)):
        for phone in phones:
            if not await is_known(phone):
                await phone.set_up()
            members.append((await telegram_id(phone), phone.name, role))
    return await world.app.deps.store.run(make, members, starts_on, name, world.app.deps.clock.now())


async def is_known(phone: Phone) -> bool:
    return phone.name in [each["name"] for each in (await phone.world.call("GET", "people"))["people"]]


def make(db: Database, members: list[tuple[int, str, Role]], starts_on: date, name: str, now: datetime) -> int:
    cohort = cohorts.add(db, name=name, zone=NEW_YORK, starts_on=starts_on, now=now)
    for chat_id, shown_name, role in members:
        person = people.find(db, chat_id)
        assert person is not None
        cohorts.join(db, cohort.id, person.id, role=role, shown_name=shown_name, now=now)
    return cohort.id


async def telegram_id(phone: Phone) -> int:
    return next(int(each["id"]) for each in (await phone.world.call("GET", "people"))["people"] if each["name"] == phone.name)


async def person_id(phone: Phone) -> int:
    return int((await phone.world.rows("SELECT id FROM people WHERE telegram_id = ?", await telegram_id(phone)))[0][0])


async def forge(phone: Phone, data: str) -> None:
    """Press a button that stands nowhere, as someone with a changed Telegram app could."""
    chat = await telegram_id(phone)
    message = (await phone.said())[-1]
    await phone.world.call(
        "POST",
        "updates",
        {
            "update": {
                "callback_query": {
                    "id": f"forged-{abs(hash((chat, data))) % 10**9}",
                    "from": {"id": chat, "is_bot": False, "first_name": phone.name, "language_code": phone.language},
                    "chat_instance": "1",
                    "data": data,
                    "message": {
                        "message_id": message["message_id"],
                        "date": 1772463600,
                        "chat": {"id": chat, "type": "private", "first_name": phone.name},
                    },
                }
            }
        },
    )
    await phone.world.settle()
