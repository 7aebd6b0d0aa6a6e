"""Whose a cohort's own scenarios are: nobody else's to see or to change, and gone with whoever wrote them."""

import pytest

from tests.cohort import forge, gather, person_id
from tests.journeys.account.test_exports import taken
from tests.journeys.account.test_farewells import CANARY, dump, holders
from tests.world import Phone, World
from tests.writing import do, presses, save, write


async def test_what_a_trainer_wrote_goes_when_they_have_everything_deleted(world: World, ana: Phone, luz: Phone) -> None:
    cohort = await gather(world, [ana, luz], [world.person("ben")])
    own = await save(ana, cohort)
    await write(luz, cohort)
    await ana.send("/deletemydata")
    await ana.press("Delete everything")
    assert world.app.deps.library.find_scenario(own) is None
    await forge(luz, f"1OwnScenarios:{cohort}")
    assert "Todavía no hay" in await luz.text()
    assert await world.rows("SELECT count(*) FROM scenario_drafts") == [(1,)]


async def test_no_row_and_no_line_of_the_log_keeps_the_words_of_a_trainer_who_left(
    world: World, ana: Phone, luz: Phone, capfd: pytest.CaptureFixture[str]
) -> None:
    cohort = await gather(world, [ana, luz], [world.person("ben")])
    await save(ana, cohort)
    await forge(ana, f"1WriteScenario:{cohort}")
    await ana.press("Voluntary")
    await forge(ana, "1DraftStep:2:story")
    await ana.send(f"{CANARY} in a draft")
    await forge(ana, "1EditOwn:1:en")
    before = await dump(world)
    assert holders(before, CANARY) >= {"scenario_draft_parts"}
    assert holders(before, "The last chair") >= {"own_scenario_texts"}
    await ana.send("/deletemydata")
    await ana.press("Delete everything")
    after = await dump(world)
    assert holders(after, CANARY) == holders(after, "The last chair") == set()
    assert CANARY not in "".join(capfd.readouterr())


async def test_an_export_holds_ones_own_drafts_and_what_one_met_and_nobody_elses(world: World, ana: Phone, luz: Phone) -> None:
    ben = world.person("ben")
    cohort = await gather(world, [ana, luz], [ben])
    own = await save(ana, cohort)
    await world.rows("UPDATE prompts SET scenario_id = ? WHERE person_id = ? RETURNING id", own, await person_id(ben))
    await write(luz, cohort)
    mine, met = [await taken(phone) for phone in (ana, ben)]
    assert "The last chair" in str(mine) + str(met)
    assert "The last chair" in met[0]
    assert "own_scenario_texts" in str(mine[1])
    for taken_along in (mine, met):
        assert "La última silla" not in str(taken_along)


@pytest.mark.parametrize("who", ["a trainee", "a stranger", "a trainer of another cohort", "a trainer who was removed"])
async def test_nobody_else_gets_anywhere_by_any_button(world: World, ana: Phone, who: str) -> None:
    ben, cora = world.person("ben"), world.person("cora")
    cohort = await gather(world, [ana, cora] if who == "a trainer who was removed" else [ana], [ben])
    if who == "a trainer who was removed":
        await world.rows("UPDATE memberships SET left_at = joined_at, left_how = 'removed' WHERE shown_name = 'cora' RETURNING id")
    elif who == "a trainer of another cohort":
        await gather(world, [cora], [], name="Others")
    elif who == "a stranger":
        await cora.set_up()
    await save(ana, cohort)
    await write(ana, cohort)
    before = await everything(world)
    phone = ben if who == "a trainee" else cora
    for data in (*(f"1{name}:1" for name in OF_A_COHORT), *OF_A_SCENARIO, *OF_A_DRAFT):
        await forge(phone, data)
        assert "The last chair" not in await phone.text()
        assert "Own scenarios" not in await phone.text()
    await phone.send("some words")
    assert await everything(world) == before


OF_A_COHORT = ("OwnScenarios", "HowToWrite", "WriteScenario", "SendScenarioFile")
OF_A_SCENARIO = (
    *("1OwnScenariosPage:1:0", "1OpenOwn:1", "1PreviewOwn:1:0:en", "1EditOwn:1:en", "1AddLanguage:1", "1AskDeleteOwn:1", "1DeleteOwn:1"),
)
OF_A_DRAFT = (
    *("1ShowDraft:2", "1DraftLanguage:2:es", "1DraftValue:2:mutual", "1DraftSetting:2:campus", "1DraftTopic:2:ethics:0"),
    *("1DraftStep:2:title", "1DraftPart:2:title", "1DraftOn:2:title", "1DropWay:2", "1PreviewDraft:2:0", "1SaveDraft:2"),
    *("1AskDropDraft:2", "1DropDraft:2", "1ShowHints:2"),
)


async def everything(world: World) -> list[object]:
    tables = ("own_scenarios", "own_scenario_texts", "scenario_drafts", "scenario_draft_parts", "scenario_draft_messages")
    return [await world.rows(f"SELECT * FROM {table}") for table in tables]


async def test_a_trainer_who_is_removed_in_the_middle_of_writing_writes_no_further(world: World, ana: Phone) -> None:
    await gather(world, [ana], [])
    await forge(ana, "1OwnScenarios:1")
    for kind, what in presses(ana)[:3]:
        await do(ana, kind, what)
    await world.rows("UPDATE memberships SET left_at = joined_at, left_how = 'removed' RETURNING id")
    await ana.send("The question")
    assert "That button was from something that is over" in await ana.text()
    assert await world.rows("SELECT part FROM scenario_draft_parts") == [("story",)]
