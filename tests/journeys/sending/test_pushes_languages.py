"""A cohort's own scenario that exists in one language only, and who gets it."""

import pytest

from practice.library import OwnScenario
from practice.models import Language
from tests.groups import make_cohort
from tests.journeys.forged import press
from tests.journeys.sendings import prepare, who
from tests.world import Phone, World


@pytest.fixture
async def tom(world: World, luz: Phone) -> Phone:
    """A trainer whose cohort has a scenario in English only."""
    tom = world.person("tom")
    await prepare(world, tom, world.person("ben"), luz)
    library = world.app.deps.library
    shipped = library.scenario("two-cups").model_dump(by_alias=True)
    texts = {"id": "own-1", "es": shipped["en"], "own_id": 1, "cohort_id": 1, "written_in": {Language.ENGLISH}}
    library.learn([OwnScenario.model_validate({**shipped, **texts})])
    await tom.send("/push")
    await press(world, tom, "1PushOne:1:own-1", (await tom.last())["message_id"])
    assert "This one is in English only." in await tom.text()
    return tom


@pytest.mark.parametrize(
    ("choice", "people", "expected"),
    [("English readers only", "up to 2 people", ["ben", "tom"]), ("Send as is", "up to 3 people", ["ben", "luz", "tom"])],
)
async def test_it_goes_to_those_who_read_it_or_to_all_as_it_is(
    world: World, tom: Phone, luz: Phone, choice: str, people: str, expected: list[str]
) -> None:
    await tom.press(choice)
    await tom.press("Day and hour")
    await tom.send("tomorrow at 2pm")
    assert people in await tom.text()
    await tom.press("Plan it")
    await world.to("2026-03-04T12:00:00Z")
    assert await who(world) == expected
    assert await world.rows("SELECT count(*) FROM prompts WHERE local_on = '2026-03-03'") == [(3,)]  # who gets none has their own


async def test_another_cohorts_own_looks_like_one_that_is_not_there(world: World, tom: Phone) -> None:
    other = await make_cohort(world, tom, "Fridays")
    message = (await tom.last())["message_id"]
    answers = []
    for scenario in ("own-1", "own-404"):
        await press(world, tom, f"1PushOne:{other}:{scenario}", message)
        answers.append(await tom.text())
    assert answers[0] == answers[1]
    assert await world.rows("SELECT count(*) FROM pushes WHERE cohort_id = ?", other) == [(0,)]
