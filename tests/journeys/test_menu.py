"""Commands, descriptions and the menu button, as Telegram shows them around the chat."""

from pathlib import Path

import pytest

from bot.views.commands import COMMANDS, SPANISH, Part, name_in
from practice.models import Language
from tests.world import World, running

SETTING = ("setMyCommands", "setMyDescription", "setMyShortDescription", "setChatMenuButton", "setMyName")
pytestmark = pytest.mark.whole
NAMES = [each.name for each in COMMANDS if each.part is not Part.TRAINING]


async def shown(world: World, language: str) -> dict:
    return await world.call("GET", f"bot?language={language}")


async def sent(world: World) -> int:
    return len([call for call in await world.calls() if call["method"] in SETTING])


@pytest.mark.parametrize(
    ("language", "command", "description"), [("en", "A scenario now", "peer support"), ("es", "Un escenario ahora", "apoyo entre pares")]
)
async def test_right_after_the_start_each_language_has_its_own(world: World, language: str, command: str, description: str) -> None:
    found = await shown(world, language)
    assert sorted(each["command"] for each in found["commands"]) == sorted(name_in(each, Language(language)) for each in NAMES)
    assert any(each["description"].startswith(command) for each in found["commands"])
    assert description in found["description"]
    assert 0 < len(found["description"]) <= 512
    assert 0 < len(found["short_description"]) <= 120


async def test_a_language_without_its_own_sees_english(world: World) -> None:
    assert await shown(world, "fr") == await shown(world, "en")


async def test_every_description_differs_between_the_languages(world: World) -> None:
    one, other = await shown(world, "en"), await shown(world, "es")
    assert one["short_description"] != other["short_description"]
    pairs = zip(one["commands"], other["commands"], strict=True)
    assert [each["command"] for each, twin in pairs if each["description"] == twin["description"]] == []


async def test_spanish_names_stand_in_the_spanish_menu_with_the_english_ones_beside_them(world: World) -> None:
    found = {each["command"]: each["description"] for each in (await shown(world, "es"))["commands"]}
    assert {"ayuda", "progreso", "practica", "ajustes", "apoyo", "hoy"} <= found.keys()
    assert found["ajustes"].endswith(" · /settings")
    assert "/supervision" not in found["supervision"]


@pytest.mark.parametrize("language", ["en", "es"])
async def test_either_name_does_the_same_in_either_language(world: World, language: str) -> None:
    phone = world.person("ana", language)
    await phone.set_up()
    for name in ("help", "progress", "settings", "values", "support", "privacy", "plans", "goals"):
        texts = []
        for each in (name, SPANISH[name], SPANISH[name].upper()):
            await phone.send(f"/{each}")
            texts.append(await phone.text())
        assert len(set(texts)) == 1


@pytest.mark.parametrize(
    ("language", "typed", "named"),
    [
        ("en", "/setings", "/settings"),
        ("en", "/ajuste", "/settings"),
        ("en", "/progres please", "/progress"),
        ("es", "/práctica", "/practica"),
        ("es", "/progess", "/progreso"),
        ("es", "/autoevaluación", "/autoevaluacion"),
    ],
)
async def test_an_unknown_command_is_met_with_the_nearest_one(world: World, language: str, typed: str, named: str) -> None:
    phone = world.person("ana", language)
    await phone.set_up()
    await phone.send(typed)
    assert f"{named}." in await phone.text()
    assert await world.rows("SELECT own_words FROM prompts") == [(None,)]


async def test_what_is_near_no_command_names_help(world: World) -> None:
    ana = world.person("ana")
    await ana.send("/hippopotamus")
    assert await ana.text() == "I don't know that command. /help lists what I can do."


async def test_nothing_is_sent_again_at_the_next_start(world: World) -> None:
    before = await sent(world)
    assert before > 0
    await world.restart()
    assert await sent(world) == before


async def test_only_what_differs_is_sent_again(world: World) -> None:
    before = await sent(world)
    await world.app.request.call("setMyShortDescription", {"short_description": "something older", "language_code": "es"})
    wanted = await shown(world, "en")
    await world.app.request.call(
        "setMyCommands", {"commands": [{"command": "start", "description": "x"}], "scope": {"type": "all_private_chats"}}
    )
    await world.restart()
    again = [call for call in await world.calls() if call["method"] in SETTING][before + 2 :]
    assert [(call["method"], call["params"].get("language_code") or "") for call in again] == [
        ("setMyCommands", ""),
        ("setMyShortDescription", "es"),
    ]
    assert await shown(world, "en") == wanted


async def test_every_command_in_the_menu_is_one_the_bot_knows(tmp_path: Path) -> None:
    async with running(tmp_path, is_whole=True) as world:
        ana = world.person("ana")
        await ana.set_up()
        for command in NAMES:
            await ana.send(f"/{command}")
            assert "don't know" not in await ana.text()
