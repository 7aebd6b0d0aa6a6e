"""The supervisors' track: their scenarios, guidelines and statements, and back again as easily."""

import pytest

from practice.models import Language, Track, Value
from tests.world import Phone, World

WORDS = {
    "en": {
        "track": "Track",
        "supervisor": "Supervisor",
        "peer supporter": "Peer supporter",
        "set": "Track: supervisor",
        "set back": "Track: peer supporter",
        "for supervisors": "for supervisors",
        "begin": "Begin",
    },
    "es": {
        "track": "Rol",
        "supervisor": "Supervisión",
        "peer supporter": "Apoyo entre pares",
        "set": "Rol: supervisión",
        "set back": "Rol: apoyo entre pares",
        "for supervisors": "para quienes supervisan",
        "begin": "Comenzar",
    },
}


@pytest.fixture(params=list(WORDS))
async def phone(request: pytest.FixtureRequest, world: World) -> Phone:
    phone = world.person("ana" if request.param == "en" else "luz", request.param)
    await phone.set_up()
    return phone


async def choose(phone: Phone, label: str) -> None:
    words = WORDS[phone.language]
    await phone.send("/settings")
    await phone.press(words["track"])
    await phone.press(words[label])


async def test_their_scenarios_guidelines_and_statements_come_and_go(world: World, phone: Phone) -> None:
    words, library = WORDS[phone.language], world.app.deps.library
    await choose(phone, "supervisor")
    assert words["set"] in await phone.text()
    await world.restart()
    await phone.send("/practice")
    (newest,) = (await world.rows("SELECT scenario_id FROM prompts ORDER BY id DESC LIMIT 1"))[0]
    assert library.scenario(newest).track is Track.SUPERVISOR
    language = Language(phone.language)
    await phone.send("/values")
    await phone.press(library.value(Value.VOLUNTARY).text(language).name)
    assert words["for supervisors"] in await phone.text()
    assert library.guideline("voluntary-s1").text(language) in await phone.text()
    await phone.send("/selfcheck")
    await phone.press(words["begin"])
    assert library.self_check.statements(Track.SUPERVISOR)[0].text(language) in await phone.text()
    await choose(phone, "peer supporter")
    assert words["set back"] in await phone.text()
    await phone.send("/selfcheck")
    await phone.press(words["begin"])
    assert library.self_check.statements(Track.PEER_SUPPORTER)[0].text(language) in await phone.text()


@pytest.mark.parametrize("typed", [False, True], ids=["tapped", "typed"])
@pytest.mark.parametrize("named", [False, True], ids=["no name", "named"])
@pytest.mark.parametrize("language", list(WORDS))
async def test_it_is_asked_at_the_start_in_five_taps_and_the_first_scenario_follows_it(
    world: World, language: str, *, named: bool, typed: bool
) -> None:
    phone, words = world.person("sol", language), WORDS[language]
    spanish = language == "es"
    await phone.send("/start")
    await phone.press("Empezar" if spanish else "Start")
    assert words["supervisor"] in await phone.labels()
    if named:
        await phone.send("Sol")
        assert {"✓ " + words["peer supporter"], words["supervisor"]} < set(await phone.labels())
    await (phone.send("yo superviso" if spanish else "I supervise") if typed else phone.press(words["supervisor"]))
    assert {words["peer supporter"], "✓ " + words["supervisor"]} < set(await phone.labels())
    for label in ("Chicago", "Todos los días", "9:00 a.m.") if spanish else ("Chicago", "Every day", "9:00 AM"):
        await phone.press(label)
    assert await world.rows("SELECT track, name FROM people WHERE track = 'supervisor'") == [("supervisor", "Sol" if named else None)]
    (first,) = (await world.rows("SELECT scenario_id FROM prompts ORDER BY id DESC LIMIT 1"))[0]
    assert world.app.deps.library.scenario(first).track is Track.SUPERVISOR


async def test_whoever_does_not_choose_stays_a_peer_supporter(world: World, phone: Phone) -> None:
    assert await world.rows("SELECT track FROM people") == [("peer-supporter",)]
    await phone.send("/settings")
    assert WORDS[phone.language]["set back"] in await phone.text()
