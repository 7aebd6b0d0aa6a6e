"""The values take turns, and what was practised is told in words and, on request, as a picture."""

import struct
from collections import Counter
from pathlib import Path

import pytest

from practice.models import Language, Value
from tests.world import Phone, World

BIGGEST = 50_000
BOTH = pytest.mark.parametrize("language", ["en", "es"])


async def practise(phone: Phone, *, words: str | None = None) -> None:
    """Answer the open card, and reflect with `words` if there are any."""
    english = phone.language == "en"
    await phone.press("1")
    if words is None:
        await phone.press("Stop here" if english else "Dejarlo aquí")
        return
    await phone.press("Reflect" if english else "Reflexionar")
    await phone.send(words)
    await phone.press("Done" if english else "Listo")


async def shown(world: World) -> list[tuple[str, str]]:
    return await world.rows("SELECT value, scenario_id FROM prompts ORDER BY id")


async def picture(world: World, message: dict) -> bytes:
    async with world.http.get(world.server.url + message["photo"]) as response:
        return await response.read()


async def test_in_a_fortnight_the_values_take_turns(world: World, ana: Phone) -> None:
    await ana.set_up("No name", "New York", "Every day", "9:00 AM")
    for _ in range(13):
        await practise(ana)
        await world.advance(days=1)
    values = [value for value, _ in await shown(world)]
    assert len(values) == 14
    assert set(values[:12]) == set(Value)
    assert set(values[12:]) <= set(values[:5])  # one of the third that came longest ago


async def test_one_that_is_kept_being_skipped_waits_longer(world: World, ana: Phone) -> None:
    await ana.set_up()
    for _ in range(50):
        value = (await shown(world))[-1][0]
        if value == "mutual":
            await ana.press("Skip")
        else:
            await ana.press("1")
        await ana.send("/practice")
    times = Counter(value for value, _ in await shown(world))
    assert times["mutual"] < min(count for value, count in times.items() if value != "mutual")


async def test_one_met_again_comes_with_what_was_written_then(world: World, ana: Phone) -> None:
    await ana.set_up()
    await practise(ana, words="I was quick to fix it & <i>knew</i> it")
    await world.to("2026-03-03T12:00:00Z")
    await ana.send("/practice")
    ((_, first), *_) = await shown(world)
    await world.rows("UPDATE prompts SET scenario_id = ? WHERE id = (SELECT max(id) FROM prompts)", first)
    await ana.press("2")
    beside = (await ana.said())[-2]["text"]
    assert "March 2" in beside
    assert "I was quick to fix it & <i>knew</i> it" in beside


@BOTH
async def test_before_anything_was_practised_that_is_fine(world: World, language: str) -> None:
    phone = world.person("ana", language)
    await phone.set_up()
    await phone.send("/progress")
    assert "/practice" in await phone.text()


@BOTH
async def test_progress_names_what_was_practised_and_counts_nothing_else(world: World, language: str) -> None:
    phone = world.person("ana", language)
    await phone.set_up()
    await practise(phone, words="one" if language == "en" else "uno")
    await world.to("2026-03-03T14:01:00Z")
    await practise(phone)
    await world.to("2026-03-04T14:01:00Z")
    await phone.press("Skip" if language == "en" else "Saltar")
    await phone.send("/progress")
    text, library = await phone.text(), world.app.deps.library
    names = [library.value(Value(value)).text(Language(language)).name for value, _ in await shown(world)]
    assert [name in text for name in names] == [True, True, False]
    assert ("2 values" if language == "en" else "2 valores") in text
    assert [
        word for word in ("skipped", "missed", "streak", "%", "score", "saltado", "perdido", "racha", "puntos") if word in text.lower()
    ] == []


@BOTH
async def test_the_picture_is_a_small_png_with_the_same_words(world: World, language: str) -> None:
    phone = world.person("ana", language)
    await phone.set_up()
    await practise(phone)
    await phone.send("/progress")
    words = await phone.text()
    await phone.press("Show as a picture" if language == "en" else "Ver como imagen")
    message = await phone.last()
    content = await picture(world, message)
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    assert len(content) < BIGGEST
    assert message["text"] == words
    width, height = struct.unpack(">II", content[16:24])
    assert 600 <= width <= 1600
    assert 600 <= height <= 2000


async def test_a_picture_of_all_twelve_values_is_as_small(world: World, luz: Phone) -> None:
    await luz.set_up()
    for _ in range(12):
        await practise(luz)
        await luz.send("/practice")
    await luz.send("/progress")
    await luz.press("Ver como imagen")
    assert len(await picture(world, await luz.last())) < BIGGEST


async def test_text_only_offers_no_picture_and_an_old_button_gives_words(world: World, ana: Phone) -> None:
    await ana.set_up()
    await practise(ana)
    await ana.send("/progress")
    before = (await ana.last())["message_id"]
    await ana.send("/settings")
    await ana.press(data="1ShowSettings:practice")
    await ana.press(data="1TextOnly:1")
    await ana.send("/progress")
    assert "Show as a picture" not in await ana.labels()
    await ana.press("Show as a picture", message_id=before)
    assert await world.calls("sendPhoto") == []
    assert "1 value" in await ana.text()


async def test_progress_is_ones_own(world: World, ana: Phone, luz: Phone, tmp_path: Path) -> None:
    await ana.set_up()
    await practise(ana, words="mine alone")
    await luz.set_up()
    await luz.send("/progress")
    assert "/practice" in await luz.text()
    assert await world.rows("SELECT count(DISTINCT person_id) FROM reflections") == [(1,)]
