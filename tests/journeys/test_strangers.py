"""Random and swapped numbers in each kind of button, in commands, in steps and in links: they show and do nothing of another's."""

import random
from dataclasses import fields
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from bot import callbacks
from bot.callbacks import Callback
from bot.views.commands import SPANISH
from db import cohorts, dialogues
from db.dialogues import Asking
from practice.access import Role
from tests.groups import add_member, make_cohort, make_link, person_id
from tests.journeys import forged
from tests.sizes import SOAK
from tests.soaking import Row
from tests.world import Phone, World, running

pytestmark = pytest.mark.soak

AT_ONCE, TIMES = 50, 10_000 if SOAK else 240  # in each place
PLACES_IN_IT = {"member": Role.TRAINEE, "removed trainer": Role.TRAINER}
PLACES = ("stranger", "removed trainer", "member", "trainer of another cohort", "operator", "someone who has not agreed")
SECRET, SHOWN = "canary", "shown-there"  # what is theirs alone; what others in their cohort see
NOT_THEIRS = (
    *("plans", "reflections", "reflection_parts", "memberships", "cohorts", "invites", "prompts", "self_checks", "goals", "credits"),
    *("shares", "threads", "notes", "pushes", "courses", "digests", "trainings", "attendances", "own_scenarios", "scenario_drafts"),
)


def kinds() -> list[type[Callback]]:
    """Those that carry a number."""
    return [kind for kind in callbacks.BUTTONS.values() if int in get_type_hints(kind).values()]


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
    await world.advance(hours=1)  # what time alone makes due is done before
    return 12


async def rows_of_others(world: World, person: int) -> dict[str, set[tuple[Any, ...]]]:
    found = {}
    for table in NOT_THEIRS:
        columns = [row[1] for row in await world.rows(f"PRAGMA table_info({table})")]
        where = f" WHERE person_id <> {person}" if "person_id" in columns else " WHERE id = 1" if table == "cohorts" else ""
        found[table] = set(await world.rows(f"SELECT * FROM {table}{where}"))
    return found


async def take_place(world: World, ben: Phone, place: str) -> None:
    """In the cohort of those three, or in one of his own, or not any more, or never."""
    if place == "someone who has not agreed":
        await ben.send("/start")
        return
    await ben.set_up()
    if place == "trainer of another cohort":
        await make_cohort(world, ben, "Elsewhere")
    elif place in PLACES_IN_IT:
        await add_member(world, 1, ben, role=PLACES_IN_IT[place])
    if place == "removed trainer":
        own, now = await person_id(world, ben), world.app.deps.clock.now()
        await world.app.deps.store.run(lambda db: cohorts.leave(db, 1, own, removed=True, now=now) and None)


class Trying:
    """Each kind in turn: a button, a command with a number, a step about a number, a deep link."""

    def __init__(self, world: World, ben: Phone, own: int, most: int, link: str, *, begin: int) -> None:
        self.world, self.ben, self.own, self.most, self.link = world, ben, own, most, link
        self.begin = begin  # elsewhere in the lists for each place: together even a few cover them
        self.rng = random.Random(2026)  # noqa: S311  the same each time
        self.askings = list(Asking)

    async def press(self, number: int, user: dict[str, Any], chat: dict[str, Any]) -> None:
        every = kinds()
        data = forge(self.rng, every[(number + self.begin * 55) % len(every)], self.most)
        under = {"message_id": self.rng.randint(1, 9), "date": forged.LONG_AGO, "chat": chat, "text": "…"}
        query = {"id": "7", "from": user, "message": under, "chat_instance": "1", "data": data}
        await self.world.call("POST", "updates", {"update": {"callback_query": query}})

    async def command(self) -> None:
        name = self.rng.choice([*SPANISH, *SPANISH.values()])
        await self.ben.send_only(f"/{name} {self.rng.choice([self.rng.randint(0, self.most), SECRET[:3], '2h x, yesterday'])}")

    async def step(self, number: int) -> None:
        """He is asked something about what is not his, as where it was his when he was asked."""
        asking = self.askings[(number + self.begin * 11) % len(self.askings)]
        about, now = self.rng.randint(1, self.most), self.world.app.deps.clock.now()
        prompts = [row[0] for row in await self.world.rows("SELECT id FROM prompts WHERE person_id = ?", self.own)]
        prompt = self.rng.choice([None, *prompts])
        ask = partial(dialogues.ask, person_id=self.own, asking=asking, now=now, prompt_id=prompt, about_id=about)
        await self.world.settle()
        await self.world.app.deps.store.run(ask)
        await self.ben.send(self.rng.choice(["something new", "2", "tomorrow", "2h of ethics, yesterday", "9", "yes"]))

    async def deep_link(self) -> None:
        spoiled = "".join(self.rng.sample(self.link, len(self.link)))
        number = self.rng.randint(0, self.most)
        payload = self.rng.choice(
            [str(number), spoiled, self.link[:-1], self.link + "A", self.link.swapcase(), f"C-{number:04}-0000-0000-0000"]
        )
        await self.ben.send_only(f"/start {payload}")

    async def all(self, times: int) -> None:
        user, chat = await forged.user_of(self.world, self.ben), await forged.chat_of(self.world, self.ben)
        for number in range(times):
            match number % 6:
                case 1:
                    await self.command()
                case 3 if self.own:
                    await self.step(number // 6)
                case 5:
                    await self.deep_link()
                case _:
                    await self.press(number // 2, user, chat)
            if number % AT_ONCE == 0:
                await self.world.settle()
        await self.world.settle()


@pytest.mark.parametrize("place", PLACES)
async def test_random_and_swapped_numbers_show_nothing_of_others(tmp_path: Path, place: str, row: Row) -> None:
    async with running(tmp_path, operator_ids=(500_000_004,) if place == "operator" else ()) as world:
        most, ben = await live(world), world.person("ben")
        await take_place(world, ben, place)
        chat_id = await forged.telegram_id(world, ben)
        own = 0 if place == "someone who has not agreed" else await person_id(world, ben)
        before, since = await rows_of_others(world, own), len(await world.calls())
        link = (await make_link(world, 1, world.person("toni")))[:22]
        await Trying(world, ben, own, most, link, begin=PLACES.index(place)).all(TIMES)
        calls = (await world.calls())[since:]
        said = [str(call) for call in calls if call["params"].get("chat_id") == chat_id]
        shown = [each for each in said if SECRET in each or (SHOWN in each and place not in ("member", "operator"))]
        after = await rows_of_others(world, own)
        changed = [table for table, rows in before.items() if rows - after[table]]  # what is ben's own may be new where all stand
        row(f"Swapped ids in buttons, commands, steps and links, as a {place}", f"{TIMES:,}", f"{len(shown)} shown, {len(changed)} changed")
        assert said
        assert shown == []
        assert changed == []


def test_each_kind_with_a_number_is_among_them() -> None:
    assert {callbacks.ShowCohort, callbacks.OpenPlan, callbacks.JoinCohort, callbacks.RemoveMember} <= set(kinds())
