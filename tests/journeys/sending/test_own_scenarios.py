"""A cohort's own scenarios, written in the chat: step by step, whatever comes between."""

import asyncio
import json

import pytest

from practice.draft_parts import BY_KEY
from practice.models import Language
from tests.cohort import forge, gather, person_id
from tests.world import Phone, World
from tests.writing import WORDS, add_other, do, presses, save, texts, write

SAVED = "SELECT count(*) FROM own_scenarios"


@pytest.fixture
async def cohort(world: World, phone: Phone) -> int:
    """A trainer in each language, and two trainees."""
    return await gather(world, [phone], [world.person("ben"), world.person("mar", "es")])


def words(phone: Phone, key: str) -> str:
    return str(WORDS[phone.language][key])


async def test_a_trainer_writes_a_scenario_looks_at_it_and_saves_it(world: World, phone: Phone, cohort: int) -> None:
    await write(phone, cohort)
    await phone.press(words(phone, "preview"))
    card = await phone.text()
    for key in ("title", "ask", "by"):
        assert words(phone, key) in card
    assert f"1. {WORDS[phone.language]['ways'][0].splitlines()[0]}" in card
    await phone.press(words(phone, "back"))
    await phone.press(words(phone, "save"))
    assert words(phone, "saved") in await phone.text()
    assert await world.rows("SELECT language FROM own_scenario_texts") == [(phone.language,)]
    assert await world.rows("SELECT * FROM scenario_drafts") == []


async def test_a_restart_between_any_two_steps_loses_nothing(world: World, phone: Phone, cohort: int) -> None:
    await forge(phone, f"1OwnScenarios:{cohort}")
    for kind, what in presses(phone):
        await world.restart()
        await do(phone, kind, what)
    await world.restart()
    await phone.press(words(phone, "save"))
    await world.restart()
    assert await world.rows(SAVED) == [(1,)]
    (stored,) = await world.rows("SELECT words FROM own_scenario_texts")
    for text in (words(phone, "title"), words(phone, "view").splitlines()[1], words(phone, "reflect").splitlines()[2]):
        assert text in stored[0]


FURTHER = {
    "en": [
        ("They answer", ["Dana nods.\nDana laughs.\nDana takes a cup."]),
        ("Second question", ["Dana stays. And now?", "Ask.\nDana is heard.\nIt takes time.", "Wait.\nIt is quiet.\nNobody asks."]),
        ("For groups", ["Ask who has stood at a door."]),
    ],
    "es": [
        ("Qué contestan", ["Dana asiente.\nDana se ríe.\nDana toma una taza."]),
        (
            "Segunda pregunta",
            ["Dana se queda. ¿Y ahora?", "Preguntar.\nLa oyes.\nToma tiempo.", "Esperar.\nHay calma.\nNadie pregunta."],
        ),
        ("Para grupos", ["Pregunta quién ha estado en una puerta."]),
    ],
}


async def test_answers_a_second_question_and_a_note_for_groups_can_be_added(world: World, phone: Phone, cohort: int) -> None:
    await write(phone, cohort)
    for button, lines in FURTHER[phone.language]:
        await phone.press(button)
        for line in lines:
            await phone.send(line)
        if len(lines) > 1:
            await phone.press(words(phone, "skip"))  # two ways are enough
        assert f"{button}: {lines[0][:10]}" in await phone.text()
    thens, second, note = (lines for _, lines in FURTHER[phone.language])
    await phone.press(words(phone, "save"))
    (stored,) = await world.rows("SELECT words FROM own_scenario_texts")
    text = json.loads(stored[0])
    assert [way["then"] for way in text["ways"]] == thens[0].split("\n")
    assert (text["next"]["ask"], len(text["next"]["ways"])) == (second[0], 2)
    assert text["facilitate"] == note[0]


async def test_saving_twice_saves_once(world: World, ana: Phone) -> None:
    cohort = await gather(world, [ana], [world.person("ben")])
    await write(ana, cohort)
    await asyncio.gather(*(ana.press_only("Save") for _ in range(4)))
    await world.settle()
    assert await world.rows(SAVED) == [(1,)]
    draft = (await world.rows("SELECT seq FROM sqlite_sequence WHERE name = 'scenario_drafts'"))[0][0]
    await forge(ana, f"1SaveDraft:{draft}")
    assert await world.rows(SAVED) == [(1,)]


async def test_what_is_too_long_is_told_and_kept_and_an_edit_of_the_message_mends_it(world: World, ana: Phone) -> None:
    await gather(world, [ana], [])
    await forge(ana, "1OwnScenarios:1")
    for kind, what in presses(ana)[:5]:
        await do(ana, kind, what)
    assert "A few words, at most 40" in await ana.text()
    sent = await ana.send("T" * 41)
    assert "At most 40 characters; yours has 41" in await ana.text()
    assert await world.rows("SELECT text FROM scenario_draft_parts WHERE part = 'title'") == [("T" * 41,)]
    await ana.send("A good title", edit=sent)
    assert await world.rows("SELECT text FROM scenario_draft_parts WHERE part = 'title'") == [("A good title",)]
    assert "Way 1" in await ana.text()


async def test_lines_may_come_one_by_one_or_together_and_others_are_not_guessed_at(world: World, ana: Phone) -> None:
    await gather(world, [ana], [])
    await forge(ana, "1OwnScenarios:1")
    for kind, what in presses(ana)[:6]:
        await do(ana, kind, what)
    sent = await ana.send("one\ntwo\nthree\nfour")
    assert "I found 4 lines, and here I need 3" in await ana.text()
    await ana.send("1. one\n2. two\n3. three", edit=sent)
    await ana.send("alone")
    assert "What does it give?" in await ana.text()
    await ana.send("both\nlast")
    assert dict(await world.rows("SELECT part, text FROM scenario_draft_parts WHERE part LIKE 'way%'")) == {
        "way-1.say": "one",
        "way-1.gives": "two",
        "way-1.costs": "three",
        "way-2.say": "alone",
        "way-2.gives": "both",
        "way-2.costs": "last",
    }


async def test_a_story_and_a_question_are_enough_to_save_and_the_rest_may_come_later(world: World, phone: Phone, cohort: int) -> None:
    await forge(phone, f"1OwnScenarios:{cohort}")
    for kind, what in presses(phone)[:2]:
        await do(phone, kind, what)
    await forge(phone, "1SaveDraft:1")
    assert await world.rows(SAVED) == [(0,)]
    await phone.send(words(phone, "story"))
    await phone.send(words(phone, "ask"))
    await phone.press(words(phone, "save"))
    assert await world.rows(SAVED) == [(1,)]
    assert words(phone, "story").split("\n", maxsplit=1)[0][:20] in await phone.text()  # its first words are its title
    await phone.press("Edit" if phone.language == "en" else "Editar")
    await phone.press(words(phone, "name it"))
    await phone.send(words(phone, "title"))
    await phone.press(words(phone, "draft"))
    await phone.press(words(phone, "save"))
    assert words(phone, "title") in (await world.rows("SELECT words FROM own_scenario_texts"))[0][0]


@pytest.mark.parametrize("at", ["the value", "the story"])
async def test_one_message_is_read_as_a_whole_and_an_edit_of_it_too(world: World, phone: Phone, cohort: int, at: str) -> None:
    await forge(phone, f"1OwnScenarios:{cohort}")
    for kind, what in presses(phone)[: 1 if at == "the value" else 2]:
        await do(phone, kind, what)
    story, ask = words(phone, "story"), words(phone, "ask")
    sent = await phone.send(f"{story}\n\n{ask}\n\n1. A\n2. B")
    if at == "the value":
        await phone.press(words(phone, "value"))
    await phone.send(f"{story}\n\n{ask}\n\n1. A\n2. B\n3. C", edit=sent)
    assert dict(await world.rows("SELECT part, text FROM scenario_draft_parts")) == {
        "story": story,
        "ask": ask,
        "way-1.say": "A",
        "way-2.say": "B",
        "way-3.say": "C",
    }
    await phone.press(words(phone, "save"))
    assert await world.rows(SAVED) == [(1,)]


async def test_one_of_the_library_can_be_copied_and_changed_and_stays_as_it_is(world: World, phone: Phone, cohort: int) -> None:
    library = world.app.deps.library
    shipped = next(each for each in library.scenarios if each.value == "voluntary")
    await forge(phone, f"1PushOne:{cohort}:{shipped.id}")
    await phone.press("Start from this one" if phone.language == "en" else "Partir de este")
    text = shipped.text(Language(phone.language))
    assert text.title in await phone.text()
    await phone.press(words(phone, "name it"))
    await phone.send(words(phone, "title"))
    await phone.press(words(phone, "save"))
    (own,) = (await world.rows("SELECT words FROM own_scenario_texts"))[0]
    assert json.loads(own) == {**text.model_dump(by_alias=True, mode="json"), "title": words(phone, "title")}
    assert library.scenario(shipped.id).text(Language(phone.language)).title == text.title


SENDING = {
    "en": ("Send it", "Send as is", "Send now", "Send to all now"),
    "es": ("Mandarlo", "Mandar así", "Mandar ahora", "Mandar ya al grupo"),
}
ANSWERING = {
    "en": ("Your own words are kept", "Reflect", "Write or send a voice"),
    "es": ("Tus palabras quedan", "Reflexionar", "Escribe o manda"),
}


async def test_a_story_and_a_question_are_practised_in_own_words_and_followed_by_a_question(
    world: World, phone: Phone, cohort: int
) -> None:
    await forge(phone, f"1OwnScenarios:{cohort}")
    for kind, what in presses(phone)[:4]:
        await do(phone, kind, what)
    for label in (words(phone, "save"), *SENDING[phone.language]):
        await phone.press(label)
    await world.advance(minutes=5)
    reader = next(each for each in (world.person("ben"), world.person("mar", "es")) if each.language == phone.language)
    assert words(phone, "ask") in await reader.text()
    assert "1" not in await reader.labels()
    kept, reflect, asked = ANSWERING[phone.language]
    await reader.send(words(phone, "title"))
    assert kept in await reader.text()
    await reader.press(reflect)
    assert asked in await reader.text()
    assert (words(phone, "title"),) in await world.rows("SELECT own_words FROM prompts")


async def test_a_fourth_way_can_be_added_and_left_out_again(world: World, ana: Phone) -> None:
    cohort = await gather(world, [ana], [])
    await write(ana, cohort)
    await ana.press("Another view")
    await ana.press("Add a fourth way")
    await ana.send("Sit down.\nTime.\nIt may seem odd.")
    assert "Way 4: Sit down." in await ana.text()
    await ana.press("Way 4")
    await ana.press("Three are enough")
    assert "Way 4" not in await ana.text()
    assert "Ready to save." in await ana.text()


async def test_hints_are_friendly_and_hold_nothing_up(world: World, ana: Phone) -> None:
    cohort = await gather(world, [ana], [])
    await write(ana, cohort)
    await ana.press("Title")
    await ana.send("The addict")
    await ana.press("See hints")
    assert "Only hints: you decide" in await ana.text()
    assert "Title: “addict”: the word makes a person into a condition" in await ana.text()
    await ana.press("Back")
    await ana.press("Save")
    assert await world.rows(SAVED) == [(1,)]


async def test_the_other_language_is_added_later_by_a_co_trainer_and_each_edits_their_own(world: World, ana: Phone, luz: Phone) -> None:
    cohort = await gather(world, [ana, luz], [world.person("ben")])
    first = await save(ana, cohort)
    await forge(luz, f"1OwnScenarios:{cohort}")
    await luz.press("1")
    assert "inglés: de ana" in await luz.text()
    await add_other_in_spanish(luz)
    ((new, own),) = await world.rows("SELECT scenario_id, id FROM own_scenarios")
    assert new != first
    scenario = world.app.deps.library.find_scenario(new)
    assert scenario is not None
    assert (scenario.en.title, scenario.es.title) == ("The last chair", "La última silla")
    assert [label for label in await luz.labels() if label.startswith("Editar")] == ["Editar español"]
    await forge(luz, f"1EditOwn:{own}:en")
    assert await world.rows("SELECT * FROM scenario_drafts") == []


async def add_other_in_spanish(phone: Phone) -> None:
    await phone.press("Agregar español")
    assert "En inglés dice" in await phone.text()
    for text in texts("es"):
        await phone.send(text)
    await phone.press("Guardar")


async def test_a_change_of_one_that_was_sent_is_a_new_one_and_who_had_it_keeps_it(world: World, ana: Phone, luz: Phone) -> None:
    cohort = await gather(world, [ana], [luz, world.person("ben")])
    old = await save(ana, cohort)
    await world.rows("UPDATE prompts SET scenario_id = ? WHERE person_id = ? RETURNING id", old, await person_id(luz))
    await ana.press("Edit")
    await ana.press("Title")
    await ana.send("Another title")
    await ana.press("Save")
    new = (await world.rows("SELECT scenario_id FROM own_scenarios WHERE retired_at IS NULL"))[0][0]
    library = world.app.deps.library
    assert new != old
    assert [library.find_scenario(each).en.title for each in (old, new)] == ["The last chair", "Another title"]  # type: ignore[union-attr]
    await luz.send("/today")
    assert "The last chair" in await luz.text()
    await ana.press("Delete")
    assert "Whoever got it" in await ana.text()
    await ana.press("Delete it")
    assert [library.find_scenario(each) for each in (old, new)] == [None, None]


async def test_a_line_of_a_way_is_changed_alone(world: World, ana: Phone) -> None:
    cohort = await gather(world, [ana], [])
    await save(ana, cohort)
    await ana.press("Edit")
    await ana.press("Way 2")
    await ana.press("Change line 3")
    await ana.send("It may\nbe too much.")
    await ana.press("Save")
    stored = (await world.rows("SELECT words FROM own_scenario_texts"))[0][0]
    assert "It may be too much." in stored
    assert "An open door." in stored


async def test_deleting_takes_two_taps_and_members_are_told_kindly(world: World, ana: Phone, luz: Phone) -> None:
    ben = world.person("ben")
    cohort = await gather(world, [ana], [luz, ben])
    own = await save(ana, cohort)
    await world.rows("UPDATE prompts SET scenario_id = ?, step = 'choosing', way = NULL WHERE person_id > 1 RETURNING id", own)
    await ana.press("Delete")
    assert "Whoever got it will no longer see its words" in await ana.text()
    await ana.press("Delete it")
    assert "Deleted." in await ana.text()
    await ben.press("1")
    assert "This scenario was taken back by those who wrote it" in await ben.text()
    await ben.send("I would sit down with Dana.")
    assert "I keep your words" in await ben.text()
    await luz.press("Otro escenario")
    assert len(await luz.cards()) == 1
    assert "I would sit down with Dana." in [row[0] for row in await world.rows("SELECT own_words FROM prompts")]


async def test_words_that_may_mean_danger_are_kept_and_the_story_goes_on(world: World, ana: Phone) -> None:
    await gather(world, [ana], [])
    await forge(ana, "1OwnScenarios:1")
    for kind, what in presses(ana)[:2]:
        await do(ana, kind, what)
    await ana.send("“I want to die,” Dana says.")
    assert "I saved this" in await ana.text()
    await ana.press("The story")
    assert "3 of 3" in await ana.text()
    assert ("story",) in await world.rows("SELECT part FROM scenario_draft_parts")


async def test_odd_buttons_of_ones_own_draft_do_no_harm(world: World, ana: Phone) -> None:
    await gather(world, [ana], [])
    await forge(ana, "1OwnScenarios:1")
    for kind, what in presses(ana)[:6]:
        await do(ana, kind, what)
    odd = (
        "DraftOn:1:way-4",
        "DraftStep:1:way-4",
        "DraftPart:1:nothing",
        "DraftPart:1:way-4.say",
        "DraftSetting:1:moon",
        "DraftTopic:1:moon:1",
    )
    for data in (*odd, "DraftValue:1:moon", "DraftStep:1:moon", "DropWay:1", "PreviewDraft:1:99", "SaveDraft:404"):
        await forge(ana, f"1{data}")
    await ana.send("x" * 4000)
    await forge(ana, "1ShowDraft:1")
    assert set(BY_KEY) > {row[0] for row in await world.rows("SELECT part FROM scenario_draft_parts")}


async def test_words_come_to_the_buttons_step_too_late_for_it(world: World, ana: Phone) -> None:
    await gather(world, [ana], [])
    await forge(ana, "1OwnScenarios:1")
    await ana.press("Write one")
    await ana.press("Write in Spanish")
    assert "You write in Spanish" in await ana.text()
    await ana.press("Voluntary")
    await ana.press("See the draft")
    await ana.press("Setting")
    await ana.send("A clinic, I think")
    assert "For this one, please use the buttons." in await ana.text()
    await ana.send("/cancel")
    await forge(ana, "1OwnScenarios:1")
    await ana.press("Go on with draft")
    assert "Value: Voluntary" in await ana.text()


async def test_one_draft_at_a_time_and_it_can_be_dropped(world: World, ana: Phone) -> None:
    cohort = await gather(world, [ana], [])
    await save(ana, cohort)
    await write(ana, cohort)
    await forge(ana, "1EditOwn:1:en")
    assert "You have begun a scenario here" in await ana.text()
    await ana.press("Drop it")
    await ana.press("Drop draft")
    assert await world.rows("SELECT * FROM scenario_drafts") == []
    assert await world.rows(SAVED) == [(1,)]


async def test_a_trainer_can_add_the_other_language_at_once(world: World, phone: Phone, cohort: int) -> None:
    await save(phone, cohort)
    await add_other(phone)
    assert sorted(await world.rows("SELECT language FROM own_scenario_texts")) == [("en",), ("es",)]
    assert await world.rows(SAVED) == [(1,)]


async def test_a_saved_scenario_is_sent_from_its_page_and_its_other_language_added_before(world: World, ana: Phone) -> None:
    ben, mar = world.person("ben"), world.person("mar", "es")
    cohort = await gather(world, [ana], [ben, mar])
    await save(ana, cohort)
    await ana.press("Send it")
    assert "This one is in English only." in await ana.text()
    await add_other(ana)
    await ana.press("Send it")
    await ana.press("Choose when")
    assert await world.rows("SELECT DISTINCT scenario_id FROM pushes") == await world.rows("SELECT scenario_id FROM own_scenarios")
