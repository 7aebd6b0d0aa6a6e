"""Whose lines are shown: the host's country, until someone chooses another."""

from pathlib import Path

import pytest

from practice.library import SupportKind
from practice.models import Language
from tests.shipped import shipped
from tests.world import Phone, World, labels_of, running

BOTH = pytest.mark.parametrize("language", ["en", "es"])
ANOTHER = {"en": "Another country", "es": "Otro país"}
MEXICO = {"en": "Mexico", "es": "México"}
DANGER = {"en": "I want to kill myself", "es": "me quiero matar"}


async def choose(phone: Phone, country: str) -> None:
    await phone.send("/support")
    await phone.press(ANOTHER[phone.language])
    await phone.press(country)


@BOTH
async def test_another_country_is_two_taps_away_and_stays(world: World, language: str) -> None:
    phone = world.person("ana", language)
    await phone.set_up()
    await choose(phone, MEXICO[language])
    assert "800 911 2000" in await phone.text()
    await phone.send("/support")
    assert "800 911 2000" in await phone.text()
    await phone.send(DANGER[language])
    assert "800 911 2000" in await phone.text()
    assert "988" not in await phone.text()


@BOTH
async def test_before_consent_it_is_shown_and_not_kept(world: World, language: str) -> None:
    phone = world.person("ana", language)
    await choose(phone, MEXICO[language])
    assert "800 911 2000" in await phone.text()
    await phone.press("More people" if language == "en" else "Más personas")
    assert "988" not in "".join(each["text"] for each in (await phone.said())[-2:])
    assert await world.rows("SELECT support_country FROM people") == [(None,)]


@pytest.mark.parametrize("country", ["ar", "ca", "co", "es", "gb", "mx", "us"])
@BOTH
async def test_words_of_danger_are_answered_in_each_country_also_before_consent(tmp_path: Path, country: str, language: str) -> None:
    async with running(tmp_path, support_country=country) as world:
        phone = world.person("ana", language)
        await phone.send(DANGER[language])
        support = shipped().support[country.upper()]
        crisis = next(line for line in support.lines if line.kind is SupportKind.CRISIS)
        assert str(crisis.text(Language(language)).how) in await phone.text()
        assert await world.rows("SELECT count(*) FROM inbox WHERE body IS NOT NULL") == [(0,)]


async def test_a_country_that_is_not_there_shows_the_hosts(ana: Phone) -> None:
    await ana.set_up()
    await ana.send("/support")
    await ana.press(ANOTHER["en"])
    assert sorted(labels_of(await ana.last())) == sorted(
        ["Argentina", "Canada", "Colombia", "Mexico", "Spain", "United Kingdom", "United States"]
    )
    await ana.press("Spain")
    assert "024" in await ana.text()


def test_each_country_has_someone_to_listen_and_an_emergency_number() -> None:
    for support in shipped().support.values():
        kinds = {line.kind for line in support.lines}
        assert {SupportKind.CRISIS, SupportKind.EMERGENCY} <= kinds, support.country
