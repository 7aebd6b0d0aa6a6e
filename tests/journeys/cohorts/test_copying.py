"""After a cohort's end a trainer keeps what is theirs, and makes a new cohort like it, without anyone of the old one."""

import pytest

from bot.services.cohorts.copying import next_name
from db import Database, courses, own_scenarios
from db.courses import NewDay
from db.own_scenarios import Text
from practice.models import Language, Track, Value
from tests.groups import add_member, make_cohort, person_id
from tests.journeys.forged import press
from tests.world import Phone, World

WORDS = {
    "en": {
        "change": "Change",
        "copy": "Copy this cohort",
        "yes": "Copy it",
        "draft": "The course of 2 days comes as a draft",
        "here": "Here it is",
        "own": "Own scenarios",
        "yours": "stays yours",
        "trainings": "Trainings",
    },
    "es": {
        "change": "Corregir",
        "copy": "Copiar este grupo",
        "yes": "Copiarlo",
        "draft": "El curso de 2 días viene como borrador",
        "here": "Aquí está",
        "own": "Escenarios propios",
        "yours": "sigue siendo tuyo",
        "trainings": "Ver capacitaciones",
    },
}
FRAME = {"track": "peer-supporter", "value": "mutual", "setting": "clinic", "topics": ["ethics"]}


async def begin(world: World, phone: Phone) -> dict[str, str]:
    """A cohort of six weeks with a member, a course of two days and a scenario of its own, named in the second."""
    await phone.set_up()
    luz = world.person("dora", "es")
    await luz.set_up()
    await add_member(world, await make_cohort(world, phone), luz)
    author, words, now = await person_id(world, phone), world.app.deps.library.scenarios[0].en, world.app.deps.clock.now()

    def fill(db: Database) -> None:
        db.execute("UPDATE cohorts SET hour = 17, days = '13', starts_on = '2026-03-02', ends_on = '2026-04-12' WHERE id = 1")
        text = Text(author_id=author, language=Language.ENGLISH, words=words)
        own_scenarios.add(db, 1, "own-first", frame=FRAME, texts=[text], now=now)
        days = [NewDay(value=Value.HOPEFUL, scenario_id=None), NewDay(value=Value.MUTUAL, scenario_id="own-first")]
        courses.add(db, cohort_id=1, title="Ours", texts={}, track=Track.PEER_SUPPORTER, days=days, now=now)

    await world.app.deps.store.run(fill)
    await world.app.deps.store.run(lambda db: world.app.deps.library.learn_all(own_scenarios.list_every(db)))
    return WORDS[phone.language]


COPY = "SELECT name, hour, days, julianday(ends_on) - julianday(starts_on) FROM cohorts WHERE copied_from = 1"


async def test_a_copy_takes_days_course_and_own_scenarios_and_nobody(world: World, phone: Phone) -> None:
    words = await begin(world, phone)
    await phone.send("/cohort")
    await phone.press(words["change"])
    await phone.press(words["copy"])
    assert words["draft"] in await phone.text()
    await phone.press(words["yes"])
    assert words["here"] in await phone.text()
    assert await world.rows(COPY) == [("Tuesdays 2", 17, "13", 41.0)]
    assert await world.rows("SELECT count(*) FROM memberships WHERE cohort_id = 2") == [(1,)]
    of_the_copy = "FROM course_days JOIN courses ON courses.id = course_id WHERE cohort_id = 2 ORDER BY position"
    assert await world.rows(f"SELECT value, scenario_id = 'own-first' {of_the_copy}") == [
        ("hopeful", None),
        ("mutual", 0),
    ]
    assert await world.rows("SELECT used_at FROM courses WHERE cohort_id = 2") == [(None,)]
    await phone.press(words["own"])
    assert world.app.deps.library.scenarios[0].en.title in await phone.text()


async def test_two_taps_make_one_copy(world: World, phone: Phone) -> None:
    words = await begin(world, phone)
    await phone.send("/cohort")
    await phone.press(words["change"])
    await phone.press(words["copy"])
    message = (await phone.last())["message_id"]
    for _ in range(2):
        await press(world, phone, "1CopyCohort:1", message)
    assert len(await world.rows(COPY)) == 1


async def test_long_after_the_end_it_can_still_be_copied_and_members_see_it_no_more(world: World, phone: Phone) -> None:
    words = await begin(world, phone)
    dora = world.person("dora", "es")
    await world.app.deps.store.run(lambda db: db.execute("UPDATE cohorts SET ended_at = ? WHERE id = 1", [1772000000 - 40 * 86400]))
    await phone.send("/cohort")
    assert words["yours"] in await phone.text()
    assert words["trainings"] in await phone.labels()
    await phone.press(words["copy"])
    await phone.press(words["yes"])
    assert len(await world.rows(COPY)) == 1
    await dora.send("/cohort")
    assert "Tuesdays" not in await dora.text()


@pytest.mark.parametrize(
    ("name", "following"),
    [("Tuesdays", "Tuesdays 2"), ("Tuesdays 2", "Tuesdays 3"), ("Class of 2026", "Class of 2027"), ("x" * 40, "x" * 38 + " 2")],
)
def test_the_name_of_a_copy(name: str, following: str) -> None:
    assert next_name(name) == following
