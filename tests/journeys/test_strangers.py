"""Buttons that were never on someone's screen: random and swapped numbers in each kind of them show and do nothing of another's."""

import random
from collections.abc import Iterator
from dataclasses import fields
from enum import Enum
from typing import Any, get_type_hints

import pytest

from bot import callbacks
from bot.callbacks import Callback
from db import cohorts
from practice.access import Role
from tests.groups import add_member, make_cohort, make_link, person_id
from tests.journeys import forged
from tests.sizes import SOAK
from tests.soaking import Row
from tests.world import Phone, World

pytestmark = pytest.mark.soak

AT_ONCE = 50
SECRET, SHOWN = "canary", "shown-there"  # what is theirs alone; what others in their cohort see
NOT_THEIRS = (
    *("plans", "reflections", "reflection_parts", "memberships", "cohorts", "invites", "prompts", "self_checks", "goals", "credits"),
    *("shares", "threads", "notes", "pushes", "courses", "digests", "trainings", "attendances", "own_scenarios", "scenario_drafts"),
)


def kinds() -> list[type[Callback]]:
    """Those that carry a number."""
    return [kind for kind in Callback.__subclasses__() if int in get_type_hints(kind).values()]


def forge(rng: random.Random, kind: type[Callback], most: int) -> str:
    """One of this kind, with numbers that are likely to be there, and a few that are not."""
    hints = get_type_hints(kind)
    return ":".join([callbacks.VERSION + kind.__name__, *(str(_part(rng, hints[field.name], most)) for field in fields(kind))])  # type: ignore[arg-type]


def _part(rng: random.Random, hint: Any, most: int) -> Any:
    if hint is int:
        return rng.choice([rng.randint(0, most), rng.randint(0, most), rng.randint(0, 10**17)])
    if isinstance(hint, type) and issubclass(hint, Enum):
        return rng.choice(list(hint))
    return rng.choice(["", "0", "01234", "America/Bogota", "x"])


def presses(rng: random.Random, count: int, most: int) -> Iterator[str]:
    every = kinds()
    for number in range(count):
        yield forge(rng, every[number % len(every)], most)


@pytest.fixture
def ben(world: World) -> Phone:
    return world.person("ben")


async def live(world: World) -> int:
    """Three people with a cohort, words, plans and links of their own. The highest number that any of it has."""
    toni, ana, luz = world.person("toni"), world.person("ana"), world.person("luz", "es")
    for phone in (toni, ana, luz):
        await phone.set_up()
        await phone.send(f"{SECRET} of {phone.name}, in own words")
        await phone.press("Reflect" if phone.language == "en" else "Reflexionar")
        await phone.send(f"{SECRET} of {phone.name}, reflected")
        await phone.send("/plans")
        await phone.press("New plan" if phone.language == "en" else "Nuevo plan")
        await phone.send(f"If {SECRET}, I will breathe" if phone.language == "en" else f"Si {SECRET}, voy a respirar")
    cohort_id = await make_cohort(world, toni, f"{SHOWN} cohort")
    for phone in (ana, luz):
        await add_member(world, cohort_id, phone, shows=True)
    await world.app.deps.store.run(lambda db: db.execute(f"UPDATE memberships SET shown_name = '{SHOWN} ' || id") and None)
    await make_link(world, cohort_id, toni)
    await world.advance(minutes=1)  # what time alone makes due is done before
    return 12


async def rows_of_others(world: World, person: int) -> dict[str, list[tuple[Any, ...]]]:
    found = {}
    for table in NOT_THEIRS:
        columns = [row[1] for row in await world.rows(f"PRAGMA table_info({table})")]
        where = f" WHERE person_id <> {person}" if "person_id" in columns else ""
        found[table] = await world.rows(f"SELECT * FROM {table}{where} ORDER BY 1")
    return found


async def take_place(world: World, ben: Phone, place: str) -> None:
    """In the cohort of those three, or not any more, or never."""
    await ben.set_up()
    if place != "stranger":
        await add_member(world, 1, ben, role=Role.TRAINER if place == "removed trainer" else Role.TRAINEE)
    if place == "removed trainer":
        own, now = await person_id(world, ben), world.app.deps.clock.now()
        await world.app.deps.store.run(lambda db: cohorts.leave(db, 1, own, removed=True, now=now) and None)


@pytest.mark.parametrize("place", ["stranger", "removed trainer", "member"])
async def test_random_and_swapped_numbers_show_nothing_of_others(world: World, ben: Phone, place: str, row: Row) -> None:
    most = await live(world)
    await take_place(world, ben, place)
    chat, user = await forged.chat_of(world, ben), await forged.user_of(world, ben)
    under = {"message_id": (await ben.last())["message_id"], "date": forged.LONG_AGO, "chat": chat, "text": "…"}
    own = await person_id(world, ben)
    before = await rows_of_others(world, own)
    rng = random.Random(2026)  # noqa: S311  the same presses each time
    many = 3 if place == "stranger" else 1
    for number, data in enumerate(presses(rng, 10_000 if SOAK else many * len(kinds()), most), 1):
        query = {"id": str(number), "from": user, "message": under, "chat_instance": "1", "data": data}
        await world.call("POST", "updates", {"update": {"update_id": 10_000_000 + number, "callback_query": query}})
        if number % AT_ONCE == 0:
            await world.settle()
    await world.settle()
    said = [str(call) for call in await world.calls() if call["params"].get("chat_id") == user["id"]]
    shown = [each for each in said if SECRET in each or (SHOWN in each and place != "member")]
    row(f"Random and swapped ids, as a {place}", f"{number:,} presses of {len(kinds())} kinds", f"{len(shown)} shown")
    assert shown == []
    assert await rows_of_others(world, own) == before


def test_each_kind_with_a_number_is_among_them() -> None:
    assert {callbacks.ShowCohort, callbacks.OpenPlan, callbacks.JoinCohort, callbacks.RemoveMember} <= set(kinds())
