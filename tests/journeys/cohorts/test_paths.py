"""A cohort's path: drafted or chosen, changed week by week, and what comes to its members because of it."""

import asyncio
from datetime import date

import pytest

from bot.services.cohorts import paths
from bot.views.cohorts.path import week_line
from bot.views.say import Say
from db import cohorts
from practice.models import Language, Value
from practice.path import MOST_WEEKS
from tests.cohort import forge, gather, person_id
from tests.world import Phone, World
from tests.writing import save

WORDS = {
    "en": {"draft": "Draft one for me", "choose": "Choose myself", "use": "Use it", "first": "Voluntary", "last": "Person-driven"},
    "es": {"draft": "Proponme uno", "choose": "Elegir yo", "use": "Usarlo", "first": "Voluntario", "last": "Centrado en la persona"},
}
ORDER = "SELECT value FROM path_weeks ORDER BY position"
TUESDAY, WEDNESDAY, THURSDAY = "2026-03-03T15:00:00Z", "2026-03-04T15:00:00Z", "2026-03-05T15:00:00Z"
VALUES_OF = "SELECT value FROM prompts WHERE person_id = ? AND local_on > '2026-03-02' ORDER BY id"


async def order(world: World) -> list[str]:
    return [row[0] for row in await world.rows(ORDER)]


async def follow(world: World, ana: Phone, *trainees: Phone, value: str = "Transparent", **more: date) -> int:
    """A path of one week with that value, in use."""
    world.app.gate.rng.seed(1)  # so that nobody's first scenario is of that value: there are two of each
    cohort = await gather(world, [ana], list(trainees), **more)  # type: ignore[arg-type]
    await forge(ana, f"1ShowPath:{cohort}")
    await ana.press("Choose myself")
    await ana.press(value)
    await ana.press("Enough")
    await ana.press("Use it")
    return cohort


async def values(world: World, phone: Phone) -> list[str]:
    """Of their daily scenarios, from Tuesday on."""
    return [row[0] for row in await world.rows(VALUES_OF, await person_id(phone))]


async def test_the_bot_drafts_twelve_weeks_and_says_why_it_is_a_draft(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    cohort = await gather(world, [phone], [world.person("ben"), world.person("mar", "es")])
    await forge(phone, f"1ShowPath:{cohort}")
    await phone.press(words["draft"])
    assert ("in the order of the guidelines" if phone.language == "en" else "en el orden de las pautas") in await phone.text()
    assert await order(world) == list(Value)
    assert await world.rows("SELECT agreed_at FROM paths") == [(None,)]
    await phone.press(words["use"])
    assert ("Now: week 1, until Sunday, March 8" if phone.language == "en" else "Ahora: semana 1, hasta el domingo 8") in await phone.text()


async def test_a_trainer_chooses_the_weeks_one_by_one(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    cohort = await gather(world, [phone], [world.person("ben")])
    await forge(phone, f"1ShowPath:{cohort}")
    await phone.press(words["choose"])
    await world.restart()
    await phone.press(words["first"])
    await world.restart()
    await phone.press("Mutual" if phone.language == "en" else "Mutuo")
    await phone.press("Enough" if phone.language == "en" else "Ya está")
    assert await order(world) == ["voluntary", "mutual"]
    await phone.press("Add a week" if phone.language == "en" else "Agregar semana")
    await forge(phone, f"1NewWeek:{cohort}:mutual:2")
    await forge(phone, f"1NewWeek:{cohort}:mutual:2")
    assert await order(world) == ["voluntary", "mutual", "mutual"]


async def test_weeks_are_moved_replaced_and_removed_and_double_taps_change_nothing_more(world: World, ana: Phone) -> None:
    cohort = await gather(world, [ana], [world.person("ben"), world.person("cora")])
    await forge(ana, f"1DraftPath:{cohort}:1")
    await forge(ana, f"1DraftPath:{cohort}:1")
    await ana.press("3")
    await asyncio.gather(*(ana.press_only("Move up") for _ in range(3)))
    await world.settle()
    assert (await order(world))[:3] == ["voluntary", "open-minded", "hopeful"]
    await ana.press("Other value")
    await ana.press("Mutual")
    assert (await order(world))[1] == "mutual"
    await asyncio.gather(*(ana.press_only("Remove week") for _ in range(3)))
    await world.settle()
    assert (await order(world))[:2] == ["voluntary", "hopeful"]
    assert len(await order(world)) == 11


async def test_in_its_week_a_members_daily_scenario_is_of_its_value_and_nobody_elses_is(world: World, ana: Phone) -> None:
    ben, mar, cora = world.person("ben"), world.person("mar", "es"), world.person("cora")
    await cora.set_up()
    await follow(world, ana, ben, mar)
    for day in (TUESDAY, WEDNESDAY):
        await world.to(day)
    for member in (ana, ben, mar):
        assert await values(world, member) == ["transparent", "transparent"]
    assert await values(world, cora) != ["transparent", "transparent"]


async def test_what_is_skipped_twice_in_the_week_yields_and_practicing_is_free_of_it(world: World, ana: Phone) -> None:
    ben, cora = world.person("ben"), world.person("cora")
    await follow(world, ana, ben, cora)
    for day in (TUESDAY, WEDNESDAY):
        await world.to(day)
        await ben.press("Skip")
    await world.to(THURSDAY)
    assert (await values(world, ben))[:2] == ["transparent", "transparent"]
    assert (await values(world, ben))[2] != "transparent"
    await cora.send("/practice")
    assert (await world.rows("SELECT value FROM prompts ORDER BY id DESC LIMIT 1"))[0] != ("transparent",)


async def test_a_scenario_that_the_week_names_comes_first_once_and_by_its_own_trainers(world: World, ana: Phone) -> None:
    ben, mar = world.person("ben"), world.person("mar", "es")
    cohort = await follow(world, ana, ben, mar, value="Voluntary")
    own = await save(ana, cohort)
    await forge(ana, f"1ShowPath:{cohort}")
    await ana.press("1")
    await ana.press("Pick a scenario")
    assert "1. The last chair · your own" in await ana.text()
    await ana.press("1")
    assert "Its scenario: The last chair." in await ana.text()
    await world.to(TUESDAY)
    assert "The last chair" in await ben.text()
    assert "Written by your trainers." in await ben.text()
    assert "Lo escribió quien facilita tu grupo." in await mar.text()
    await world.to(WEDNESDAY)
    assert "The last chair" not in await ben.text()
    assert await world.rows("SELECT count(*) FROM prompts WHERE scenario_id = ?", own) == [(3,)]


async def test_a_named_scenario_that_is_mended_in_its_week_does_not_come_again(world: World, ana: Phone) -> None:
    ben = world.person("ben")
    cohort = await follow(world, ana, ben, world.person("cora"), value="Voluntary")
    await save(ana, cohort)
    await forge(ana, f"1ShowPath:{cohort}")
    for label in ("1", "Pick a scenario", "1"):
        await ana.press(label)
    await world.to(TUESDAY)
    await forge(ana, "1EditOwn:1:en")
    await ana.press("Title")
    await ana.send("The chair, mended")
    await ana.press("Save")
    await world.to(WEDNESDAY)
    assert "mended" not in await ben.text()
    assert "The chair, mended" in await path_text(ana, cohort)


async def path_text(phone: Phone, cohort: int) -> str:
    await forge(phone, f"1ShowPath:{cohort}")
    return await phone.text()


async def test_a_hard_scenario_is_not_sent_to_who_turned_hard_topics_off(world: World, ana: Phone) -> None:
    ben, cora = world.person("ben"), world.person("cora")
    cohort = await follow(world, ana, ben, cora, value="Hopeful")
    await world.rows("UPDATE people SET hard_topics = 0 WHERE id = ? RETURNING id", await person_id(ben))
    library = world.app.gate.library
    hard = next(each for each in library.scenarios_of(Value.HOPEFUL) if library.is_hard(each))
    await world.rows("UPDATE path_weeks SET scenario_id = ? RETURNING id", hard.id)
    await world.to(TUESDAY)
    assert hard.en.title in await cora.text()
    assert hard.en.title not in await ben.text()
    assert cohort


async def test_a_pause_stops_it_and_moves_the_rest(world: World, ana: Phone) -> None:
    ben = world.person("ben")
    cohort = await follow(world, ana, ben, world.person("cora"))
    await world.to(TUESDAY)
    await forge(ana, f"1ShowPath:{cohort}")
    await ana.press("Pause it")
    assert "Paused since Tuesday, March 3." in await ana.text()
    await world.to("2026-03-10T14:30:00Z")
    assert (await values(world, ben))[1] != "transparent"
    await forge(ana, f"1ShowPath:{cohort}")
    await asyncio.gather(*(ana.press_only("Go on with it") for _ in range(3)))
    await world.settle()
    assert await world.rows("SELECT shifted, paused_on FROM paths") == [(7, None)]
    assert "Now: week 1, until Sunday, March 15." in await path_text(ana, cohort)


async def test_an_ended_cohorts_path_does_nothing(world: World, ana: Phone) -> None:
    ben = world.person("ben")
    cohort = await follow(world, ana, ben, world.person("cora"))
    now = world.app.gate.clock.now()
    await world.rows("UPDATE cohorts SET ended_at = ? RETURNING id", int(now.timestamp()))
    for day in (TUESDAY, WEDNESDAY):
        await world.to(day)
    assert await values(world, ben) != ["transparent", "transparent"]
    found = await world.app.gate.store.run(lambda db: paths.this_week(db, cohorts.get(db, cohort), date(2026, 3, 3)))
    assert found is None


async def test_the_paths_of_two_cohorts_take_turns(world: World, ana: Phone) -> None:
    ben = world.person("ben")
    for value in ("Transparent", "Mutual"):
        await follow(world, ana, ben, world.person("cora"), value=value)
    for day in (TUESDAY, WEDNESDAY):
        await world.to(day)
    assert sorted(await values(world, ben)) == ["mutual", "transparent"]


async def test_members_see_the_weeks_value_in_their_language(world: World, ana: Phone) -> None:
    cohort = await follow(world, ana, world.person("ben"), world.person("mar", "es"))
    found = await world.app.gate.store.run(lambda db: paths.this_week(db, cohorts.get(db, cohort), date(2026, 3, 3)))
    gate = world.app.gate
    lines = [week_line(found, Say(language, gate.host, gate.library)) for language in Language]
    assert lines == ["This week: <b>Transparent</b>.", "Esta semana: <b>Transparente</b>."]
    assert week_line(None, Say(Language.ENGLISH, gate.host, gate.library)) is None


async def test_dropping_a_path_takes_two_taps(world: World, ana: Phone) -> None:
    await follow(world, ana, world.person("ben"), world.person("cora"))
    await ana.press("Drop the path")
    await ana.press("Keep it")
    assert len(await order(world)) == 1
    await ana.press("Drop the path")
    await ana.press("Drop it")
    assert "A path gives each week one value." in await ana.text()
    assert await order(world) == []


@pytest.mark.parametrize("who", ["a trainee", "a stranger", "a trainer of another cohort"])
async def test_nobody_else_sees_or_changes_a_path(world: World, ana: Phone, who: str) -> None:
    ben, cora = world.person("ben"), world.person("cora")
    await follow(world, ana, ben)
    await (gather(world, [cora], [], name="Others") if who == "a trainer of another cohort" else cora.set_up())
    before = [await world.rows(f"SELECT * FROM {table}") for table in ("paths", "path_weeks")]
    phone = ben if who == "a trainee" else cora
    for data in (*OF_A_PATH, *OF_A_WEEK):
        await forge(phone, f"1{data}")
        assert "Path ·" not in await phone.text()
        assert "That button was from something that is over" in await phone.text()
    assert [await world.rows(f"SELECT * FROM {table}") for table in ("paths", "path_weeks")] == before


OF_A_PATH = (
    *("ShowPath:1", "DraftPath:1:1", "DraftPath:1:0", "AgreePath:1", "PausePath:1", "ResumePath:1", "AskDropPath:1", "DropPath:1"),
    *("AskNewWeek:1", "NewWeek:1:mutual:1"),
)
OF_A_WEEK = (
    *("ShowWeek:1", "MoveWeek:1:0", "AskWeekValue:1", "WeekValue:1:mutual", "AskWeekScenario:1:0", "NameScenario:1:0", "RemoveWeek:1"),
    *("ShowWeek:404", "MoveWeek:404:0", "WeekValue:404:mutual", "NameScenario:404:0", "RemoveWeek:404"),
)


async def test_a_deleted_scenario_leaves_its_week_without_one(world: World, ana: Phone) -> None:
    ben = world.person("ben")
    cohort = await follow(world, ana, ben, world.person("cora"), value="Voluntary")
    await save(ana, cohort)
    await forge(ana, f"1ShowPath:{cohort}")
    for label in ("1", "Pick a scenario", "1"):
        await ana.press(label)
    await forge(ana, "1DeleteOwn:1")
    await world.to(TUESDAY)
    assert await world.rows("SELECT scenario_id FROM path_weeks") == [(None,)]
    assert await values(world, ben) == ["voluntary"]


async def test_everyone_reads_the_weeks_value_on_the_cohorts_page(world: World, ana: Phone) -> None:
    ben, mar = world.person("ben"), world.person("mar", "es")
    await follow(world, ana, ben, mar)
    for phone, line in ((ana, "This week: Transparent."), (ben, "This week: Transparent."), (mar, "Esta semana: Transparente.")):
        await phone.send("/cohort")
        assert line in await phone.text()


async def test_a_path_has_no_week_too_many(world: World, ana: Phone) -> None:
    cohort = await gather(world, [ana], [world.person("ben")])
    await forge(ana, f"1DraftPath:{cohort}:1")
    for before in range(12, MOST_WEEKS):
        await forge(ana, f"1NewWeek:{cohort}:mutual:{before}")
    assert len(await order(world)) == MOST_WEEKS
    await forge(ana, f"1NewWeek:{cohort}:mutual:{MOST_WEEKS}")
    assert len(await order(world)) == MOST_WEEKS
