"""Moving house with two phones: a code there, everything here, and nothing that the old chat could still reach."""

import re
from collections.abc import Callable

import pytest

from tests.world import Phone, World

CODE = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}\b")
WRONG = "AAAA-BBBB-CCCC-DDDD"

Words = Callable[[str, str], str]


@pytest.fixture(params=["en", "es"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def words(language: str) -> Words:
    return lambda english, spanish: spanish if language == "es" else english


@pytest.fixture
def old(world: World, language: str) -> Phone:
    return world.person("old", language)


@pytest.fixture
def new(world: World, language: str) -> Phone:
    return world.person("new", language)


async def code_of(phone: Phone, label: str = "Get a code") -> str:
    await phone.send("/move")
    await phone.press(label)
    found = CODE.search(await phone.text())
    assert found, await phone.text()
    return found[0]


async def id_of(phone: Phone) -> int:
    every = (await phone.world.call("GET", "people"))["people"]
    return next(int(each["id"]) for each in every if each["name"] == phone.name)


async def move(old: Phone, new: Phone) -> str:
    """From a code in one chat to everything in the other; in English."""
    code = await code_of(old)
    await new.send(f"/move {code}")
    await new.press("Bring it here")
    return code


async def reflect(phone: Phone, *texts: str) -> list[int]:
    await phone.press("1")
    await phone.press("Reflect")
    return [await phone.send(text) for text in texts]


async def test_everything_moves_with_a_code_and_the_old_account_is_told(world: World, old: Phone, new: Phone, words: Words) -> None:
    await old.set_up()
    await old.press("1")
    await old.press(words("Reflect", "Reflexionar"))
    await old.send("lo que vi")
    code = await code_of(old, words("Get a code", "Recibir un código"))
    before = await world.rows("SELECT id, name, language, hour, days, created_at, consented_at FROM people")
    written = await new.send(f"/move {code}")
    assert await new.labels() == [words("Bring it here", "Traerla aquí"), words("Not now", "Ahora no")]
    assert words("since Mar 2, 2026, with 1 reflection,", "desde el 2 mar 2026, con 1 reflexión,") in await new.text()
    assert "lo que vi" not in await new.text()
    assert await new.message(written) is None
    await new.press(words("Bring it here", "Traerla aquí"))
    assert await world.rows("SELECT id, name, language, hour, days, created_at, consented_at FROM people") == before
    assert await world.rows("SELECT telegram_id FROM people") == [(await id_of(new),)]
    assert await old.text() == words(
        "Your practice has moved to another Telegram account. If this was not you: hello@example.org\n\n/start begins anew here, from zero.",
        "Tu práctica se mudó a otra cuenta de Telegram. Si no fuiste tú: hello@example.org\n\n/start empieza aquí de nuevo, desde cero.",
    )
    assert code not in str(await old.chat()) + str(await new.chat())
    assert (await new.text()).startswith(words("Everything is here now.", "Ya está todo aquí."))


async def test_the_code_may_come_as_a_message_of_its_own_however_it_is_typed(world: World, old: Phone, new: Phone, words: Words) -> None:
    await old.set_up()
    code = await code_of(old, words("Get a code", "Recibir un código"))
    await new.send("/move")
    assert "/start" in await new.text()
    await new.send(f" {code.lower().replace('-', ' ').replace('0', 'o').replace('1', 'l')} ")
    assert words("Bring it here", "Traerla aquí") in await new.labels()
    await world.restart()
    await new.press(words("Bring it here", "Traerla aquí"))
    assert await world.rows("SELECT telegram_id FROM people") == [(await id_of(new),)]
