"""A scenario sent as a YAML file: kept, or refused by line with what to do, and never half of it."""

import base64

import pytest

from practice.library.document import MAX_BYTES
from tests.cohort import forge, gather
from tests.journeys.education.test_trainings import files_of
from tests.practice.library.conftest import GOOD
from tests.world import Phone, World

ENGLISH, SPANISH = GOOD.index("en:\n"), GOOD.index("es:\n")
HEAD, EN, ES = GOOD[:ENGLISH], GOOD[ENGLISH:SPANISH], GOOD[SPANISH:]


async def send(phone: Phone, content: str | bytes, filename: str = "scenario.yaml", **more: str) -> None:
    raw = content.encode() if isinstance(content, str) else content
    await phone.send(document=base64.b64encode(raw).decode(), filename=filename, **more)


async def saved(world: World) -> list[tuple[str, str]]:
    return await world.rows("SELECT language, words FROM own_scenario_texts ORDER BY language")  # type: ignore[return-value]


@pytest.fixture
async def trainer(world: World, phone: Phone) -> Phone:
    """In each language, with two trainees, and asked for a file."""
    await gather(world, [phone], [world.person("ben"), world.person("mar", "es")])
    await forge(phone, "1OwnScenarios:1")
    await phone.press("Send a file" if phone.language == "en" else "Mandar un archivo")
    return phone


@pytest.mark.parametrize(
    ("content", "languages"), [(GOOD, ["en", "es"]), (HEAD + EN, ["en"]), (HEAD + ES, ["es"])], ids=["both", "en", "es"]
)
async def test_a_good_file_is_kept_with_the_languages_that_it_has(world: World, trainer: Phone, content: str, languages: list[str]) -> None:
    await send(trainer, content, "../../secret name.YML")
    assert [language for language, _ in await saved(world)] == languages
    assert ("Saved from your file" if trainer.language == "en" else "Guardado de tu archivo") in await trainer.text()
    assert "secret" not in str(
        await world.rows("SELECT * FROM own_scenarios JOIN own_scenario_texts ON own_scenario_id = own_scenarios.id")
    )


LITTLE = {
    "en": "value: mutual\nen:\n  story: Dana is late.\n  ask: What do you say?\n",
    "es": "value: mutual\nes:\n  story: Dana llega tarde.\n  ask: ¿Qué dices?\n",
}


@pytest.mark.parametrize("filename", ["scenario.yaml", "scenario.yaml.txt", "SCENARIO.YML.TXT", "scenario.yml"])
async def test_a_story_and_a_question_are_a_file_whatever_the_phone_adds_to_its_name(world: World, trainer: Phone, filename: str) -> None:
    await send(trainer, LITTLE[trainer.language], filename)
    ((language, words),) = await saved(world)
    assert (language, "Dana") == (trainer.language, words.split('"title":"')[1][:4])


async def test_the_example_is_a_file_in_the_chat_that_can_be_sent_back(world: World, trainer: Phone) -> None:
    await trainer.press("Get an example" if trainer.language == "en" else "Recibir un ejemplo")
    ((name, content),) = (await files_of(trainer)).items()
    assert name == ("scenario.yaml" if trainer.language == "en" else "escenario.yaml")
    await send(trainer, content, name)
    assert [language for language, _ in await saved(world)] == [trainer.language]


async def test_errors_are_told_by_line_in_the_trainers_language_and_the_file_may_come_again(world: World, trainer: Phone) -> None:
    await send(trainer, GOOD.replace("title: The late bus", "title: " + "x" * 41).replace("setting: drop-in-center", "setting: moon"))
    expected = {
        "en": "Line 9, en.title: has 41 characters; at most 40 fit (shorten it by 1)",
        "es": "Línea 9, en.title: tiene 41 caracteres; caben 40 (quítale 1)",
    }
    assert expected[trainer.language] in await trainer.text()
    assert await saved(world) == []
    await send(trainer, GOOD)
    assert len(await saved(world)) == 2


async def test_words_under_a_file_that_may_mean_danger_come_first_and_the_file_may_come_again(world: World, trainer: Phone) -> None:
    await send(trainer, GOOD, text="I want to kill myself" if trainer.language == "en" else "Me quiero matar")
    assert "988" in await trainer.text()
    assert await saved(world) == []
    await send(trainer, GOOD)
    assert len(await saved(world)) == 2


async def test_hints_come_with_a_kept_file(world: World, trainer: Phone) -> None:
    await send(trainer, GOOD.replace("Dana perdió", "El adicto perdió").replace("Dana missed", "The addict missed"))
    assert len(await saved(world)) == 2
    assert ("Line 10" if trainer.language == "en" else "Línea 10") in await trainer.text()
    assert ("Only hints" if trainer.language == "en" else "Solo son sugerencias") in await trainer.text()


async def test_a_file_of_another_kind_is_told_what_is_awaited_and_the_right_one_may_follow(world: World, trainer: Phone) -> None:
    await send(trainer, GOOD, "scenario.docx")
    assert (await trainer.text()).startswith(
        "That was not kept: a scenario" if trainer.language == "en" else "Eso no se guardó: un escenario"
    )
    await send(trainer, GOOD)
    assert len(await saved(world)) == 2


async def test_a_file_past_the_limit_is_not_fetched(world: World, trainer: Phone) -> None:
    await send(trainer, "#" * (MAX_BYTES + 1))
    assert ("too big" if trainer.language == "en" else "pesa demasiado") in await trainer.text()
    assert await world.calls("getFile") == []
    assert await saved(world) == []


async def test_a_lost_file_is_asked_for_again(world: World, trainer: Phone) -> None:
    fault = {"method": "getFile", "kind": "status", "status": 404, "description": "Not Found"}
    await world.call("POST", "faults", fault)
    await send(trainer, GOOD)
    assert ("send it again" if trainer.language == "en" else "mándalo de nuevo") in await trainer.text()
    await send(trainer, GOOD)
    assert len(await saved(world)) == 2


async def test_a_restart_between_asking_and_sending_loses_nothing(world: World, trainer: Phone) -> None:
    await world.restart()
    await send(trainer, GOOD)
    await world.restart()
    assert len(await saved(world)) == 2
    assert len(world.app.deps.library.own) == 1


async def test_words_where_a_file_is_awaited_are_told_so_and_cancel_ends_it(world: World, ana: Phone) -> None:
    await gather(world, [ana], [])
    await forge(ana, "1SendScenarioFile:1")
    await ana.send("here it comes")
    assert "I am waiting for a .yaml file here" in await ana.text()
    await ana.send("/cancel")
    await send(ana, GOOD)
    assert await saved(world) == []


@pytest.mark.parametrize("who", ["a trainee", "a trainer who was not asked", "a stranger"])
async def test_a_file_that_nobody_asked_for_is_not_even_fetched(world: World, ana: Phone, who: str) -> None:
    ben = world.person("ben")
    await gather(world, [ana], [ben])
    phone = {"a trainee": ben, "a trainer who was not asked": ana, "a stranger": world.person("cora")}[who]
    await send(phone, GOOD)
    assert await world.calls("getFile") == []
    assert await saved(world) == []


async def test_a_trainer_who_was_removed_meanwhile_saves_nothing(world: World, ana: Phone) -> None:
    await gather(world, [ana], [])
    await forge(ana, "1SendScenarioFile:1")
    await world.rows("UPDATE memberships SET left_at = joined_at, left_how = 'removed' RETURNING id")
    await send(ana, GOOD)
    assert await saved(world) == []
    assert await world.calls("getFile") == []


def without(key: str) -> str:
    return "\n".join(line for line in GOOD.splitlines() if not line.startswith(key))


def changed(old: str, new: str) -> str:
    assert old in GOOD, old
    return GOOD.replace(old, new)


WAY = "    - {say: a, gives: b, costs: c}\n"
BILLION = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nvalue: *c\n"
WRONG: dict[str, tuple[str | bytes, str]] = {
    # not text, or not YAML
    "only blanks": ("\n \n", "is empty"),
    "only a comment": ("# nothing\n", "is empty"),
    "a byte of Latin-1": ("título: é".encode("latin-1"), "is not UTF-8"),
    "UTF-16": (GOOD.encode("utf-16"), "is not UTF-8"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "is not UTF-8"),
    "a control character": ("value: a\x01b\n", "is not valid YAML"),
    "a NUL": ("value: a\x00b\n", "is not valid YAML"),
    "a tab": ("en:\n\ttitle: x\n", "is not valid YAML"),
    "an open quote": ('value: "voluntary\n', "is not valid YAML"),
    "an open bracket": ("topics: [ethics\n", "is not valid YAML"),
    "a colon in text": (changed("title: The late bus", "title: The bus: late"), "is not valid YAML"),
    "a backtick": ("title: `x`\n", "is not valid YAML"),
    "a bad escape": ('value: "\\q"\n', "is not valid YAML"),
    "bad indentation": (changed("  title: The late bus", "title: x\n   y: z"), "is not valid YAML"),
    "two documents": (GOOD + "---\n" + GOOD, "a second document starts here"),
    # clever
    "an anchor": (changed("value: voluntary", "value: &v voluntary"), "references are not read"),
    "an alias": ("a: &a x\nb: *a\n", "references are not read"),
    "a billion laughs": (BILLION, "references are not read"),
    "a merge key": ("base: &b {a: 1}\nen:\n  <<: *b\n", "references are not read"),
    "a tag": (changed("value: voluntary", "value: !!str voluntary"), "tags are not read"),
    "a python tag": ('value: !!python/object/apply:os.system ["true"]\n', "tags are not read"),
    "a set tag": ("topics: !!set {ethics}\n", "tags are not read"),
    "too deep by brackets": ("[" * 23 + "]" * 23, "nested more than 20 deep"),
    "far too deep by brackets": ("[" * 50_000, "nested more than 20 deep"),
    "too deep by braces": ("{a: " * 30 + "1" + "}" * 30, "nested more than 20 deep"),
    "too deep by indentation": ("\n".join("  " * depth + "a:" for depth in range(30)), "nested more than 20 deep"),
    "too deep by dashes": ("- " * 40 + "x", "nested more than 20 deep"),
    "a key of brackets": ("? [a, b]\n: c\n", "a key must be one word"),
    "a key of braces": ("{{a: b}: c}\n", "a key must be one word"),
    "a key twice": (GOOD + "value: mutual\n", "stands twice"),
    "a title twice": (changed("  title: The late bus", "  title: A\n  title: B"), "stands twice"),
    # of another form
    "a list": ("- a\n- b\n", "should hold keys"),
    "a word": ("hello\n", "should hold keys"),
    "a number": ("42\n", "should hold keys"),
    "null": ("null\n", "is empty"),
    "other keys": ("name: x\nversion: 2\n", "is not a key of this form"),
    "thousands of other keys": ("".join(f"key{n}: x\n" for n in range(20_000)), "And 15 more"),
    "a key that is a text": ("x" * 1000 + ": y\n", "value: is missing"),
    "a misspelt key": (changed("setting:", "seting:"), "did you mean `setting`?"),
    "no value": (without("value"), "value: is missing"),
    "no language": (HEAD, "en: is missing"),
    "languages that are empty": (HEAD + "en:\nes:\n", "en: is missing"),
    "an unknown value": (changed("value: voluntary", "value: obedient"), "is not known here"),
    "a value in another case": (changed("value: voluntary", "value: Voluntary"), "did you mean `voluntary`?"),
    "an unknown track": (changed("track: peer-supporter", "track: doctor"), "is not known here"),
    "an unknown topic": (changed("[active-listening]", "[gossip]"), "is not in topics.yaml"),
    "an unknown setting": (changed("drop-in-center", "moon"), "is not in topics.yaml"),
    "an unknown guideline": (changed("[voluntary-2]", "[voluntary-99]"), "does not exist"),
    "a guideline of another value": (changed("[voluntary-2]", "[mutual-1]"), "belongs to neither"),
    "a guideline for supervisors": (changed("[voluntary-2]", "[voluntary-s1]"), "is a guideline for supervisors"),
    "five guidelines": (changed("[voluntary-2]", "[voluntary-1, voluntary-2, voluntary-3, voluntary-1, voluntary-2]"), "more than 4"),
    "a tension with itself": (changed("value: voluntary", "value: voluntary\nin_tension: voluntary"), "is the same as `value`"),
    "seven topics": (changed("[active-listening]", "[ethics, risk, work, grief, family, housing, advocacy]"), "more than 6"),
    "topics as text": (changed("[active-listening]", "active-listening"), "should be a list"),
    "a topic with capitals": (changed("[active-listening]", "[Active Listening]"), "is not in the right form"),
    "an id with blanks": (changed("id: the-late-bus", "id: the late bus"), "is not in the right form"),
    "signed by a text": (changed("signed: []", "signed: me"), "should be a list"),
    "signed on no day": (changed("signed: []", "signed: [{by: Ana, on: soon}]"), "is not a date"),
    # words
    "a language as text": (HEAD + "en: hello\n", "should hold keys"),
    "a language as a list": (HEAD + "en: [a, b]\n", "should hold keys"),
    "a title as a list": (changed("title: The late bus", "title: [a]"), "should be plain text"),
    "an empty title": (changed("title: The late bus", "title:"), "is empty"),
    "a blank title": (changed("title: The late bus", 'title: "  "'), "is empty"),
    "a long story": (changed("Dana missed the bus", "x" * 701 + " missed the bus"), "at most 700 fit"),
    "a story of 200 kB": (changed("Dana missed the bus", "x" * 200_000), "at most 700 fit"),
    "five ways": (changed('  ways:\n    - say: "That', "  ways:\n" + WAY * 2 + '    - say: "That'), "more than 4"),
    "another number of ways in Spanish": (
        changed('  ways:\n    - say: "Tú', '  ways:\n    - {say: a, gives: b, costs: c}\n    - say: "Tú'),
        "has 4 ways; English has 3",
    ),
    "a way without words": (HEAD + EN.replace('    - say: "That', '    - saying: "That'), "say: is missing"),
    "ways as text": (changed("  another_view:", "  more: 1\n  another_view:"), "is not a key of this form"),
    "four questions": (changed("    - What did you notice?\n", "    - What did you notice?\n    - And then?\n"), "more than 3"),
    "an empty view": (HEAD + EN.split("  another_view:")[0] + "  another_view:\n    why: It asks.\n", "words: is missing"),
    "an empty question": (changed("ask: What do you say?", "ask:"), "is empty"),
    "no story": (HEAD + "en:\n  ask: What do you say?\n", "en.story: is missing"),
    "no question": (HEAD + "en:\n  story: Dana is late.\n", "en.ask: is missing"),
}


async def test_every_wrong_file_has_a_clear_answer_and_nothing_of_it_is_kept(world: World, ana: Phone) -> None:
    """All in one chat: whoever sent a wrong one may go on sending."""
    await gather(world, [ana], [])
    await forge(ana, "1SendScenarioFile:1")
    for name, (content, answer) in WRONG.items():
        await send(ana, content)
        said = await ana.text()
        assert answer in said, (name, said)
        assert said.startswith("I could not use that file, and saved none of it:"), name
    assert len(WRONG) >= 60
    assert await saved(world) == []
    assert await world.rows("SELECT * FROM own_scenarios") == []
    await send(ana, GOOD)
    assert len(await saved(world)) == 2
