"""Cohorts made straight in the rows, for journeys that are not about making them; and links into them."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.services.cohorts import links
from db import Database, cohorts, people
from practice.access import Role
from practice.cohorts import InviteKind
from tests.journeys.forged import telegram_id
from tests.world import Phone, World


async def person_id(world: World, phone: Phone) -> int:
    return int((await world.rows("SELECT id FROM people WHERE telegram_id = ?", await telegram_id(world, phone)))[0][0])


async def make_cohort(world: World, trainer: Phone, name: str = "Tuesdays") -> int:
    """A cohort of someone who is set up. Its id."""
    trainer_id, now = await person_id(world, trainer), world.app.deps.clock.now()

    def make(db: Database) -> int:
        cohort = cohorts.add(db, name=name, zone=ZoneInfo("America/New_York"), starts_on=now.date(), now=now)
        cohorts.join(db, cohort.id, trainer_id, role=Role.TRAINER, shown_name=trainer.name.title(), now=now)
        return cohort.id

    return await world.app.deps.store.run(make)


async def add_member(world: World, cohort_id: int, phone: Phone, *, shows: bool = False, role: Role = Role.TRAINEE) -> None:
    """Someone who is set up, in it without a link."""
    member_id, now = await person_id(world, phone), world.app.deps.clock.now()

    def add(db: Database) -> None:
        cohorts.join(db, cohort_id, member_id, role=role, shown_name=phone.name.title(), shows_answers=shows, now=now)

    await world.app.deps.store.run(add)


async def make_link(
    world: World,
    cohort_id: int,
    trainer: Phone,
    *,
    kind: InviteKind = InviteKind.TRAINEE,
    uses: int = 30,
    lasts: float = 14,
    about: int | None = None,
) -> str:
    """The payload of a new link, which lasts that many days."""
    trainer_id, now = await person_id(world, trainer), world.app.deps.clock.now()

    def make(db: Database) -> str:
        person = people.get(db, trainer_id)
        until = now + timedelta(days=lasts)
        return links.make_link(db, person, now, kind=kind, cohort_id=cohort_id, expires_at=until, most_uses=uses, about_id=about)

    return await world.app.deps.store.run(make)
