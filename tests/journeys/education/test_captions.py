"""Commands and hours under a picture, and albums: obeyed and kept together, whatever was going on, and never on an older entry."""

import base64
from typing import Any

import pytest

from tests.journeys import forged
from tests.world import Phone, World

PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
PDF = base64.b64encode(b"%PDF-1.7\n% a made-up certificate\n%%EOF\n").decode()
SAVE, SAVED = ("Save", "Guardar"), ("Saved, not shared", "Guardado, sin compartir")
UNKEPT = ("what it came with was not kept", "lo que venía con él no se guardó")
COMMANDS = {
    "/alto": ("I will stay quiet", "Me quedo en silencio"),
    "/support": ("988", "988"),
    "/deletemydata": ("Delete everything", "Borrar todo"),
    "/settings": ("Settings", "Ajustes"),
    "/frobnicate": ("I don't know that command", "No conozco ese comando"),
}


def own(phone: Phone, both: tuple[str, str]) -> str:
    return both[phone.language == "es"]


async def photo(phone: Phone, text: str | None = None, **more: Any) -> int:
    return await phone.send(text, photo=PNG, **more)


async def entries(world: World) -> list[tuple[Any, ...]]:
    """Title, quarters and number of files of what is logged."""
    files = "(SELECT count(*) FROM certificates WHERE credit_id = credits.id)"
    return await world.rows(f"SELECT title, quarters, {files} FROM credits ORDER BY id")


async def save(phone: Phone) -> None:
    await phone.press(own(phone, SAVE))


@pytest.mark.parametrize("state", ["card", "reflecting", "logging"])
async def test_a_command_under_a_picture_is_obeyed_and_never_kept_as_words(world: World, phone: Phone, state: str) -> None:
    await phone.set_up()
    for command, said in COMMANDS.items():
        await phone.send("/practice")
        if state == "reflecting":
            await phone.press("1")
        if state == "logging":
            await phone.send("/log")
        before = len(await phone.said())
        await photo(phone, command)
        answers = " ".join(str(each["text"]) for each in (await phone.said())[before:])
        assert own(phone, said) in answers, command
        assert own(phone, UNKEPT) in answers, command
    assert await world.rows("SELECT count(*) FROM reflection_parts") == [(0,)]
    assert await world.rows("SELECT count(*) FROM prompts WHERE own_words IS NOT NULL") == [(0,)]


@pytest.mark.parametrize("before", ["card", "just saved", "a draft waits"])
async def test_log_under_a_file_is_a_new_entry_with_it(world: World, phone: Phone, before: str) -> None:
    await phone.set_up()
    older = [] if before == "card" else [("Ethics", 12, 0)]
    if before != "card":
        await phone.send("/log 3h Ethics, NAMI, 2026-02-20")
        await save(phone)
    if before == "a draft waits":
        await phone.send("/log 2h Boundaries, NAMI, 2026-02-19")
    await phone.send("/log 1.5h suicide prevention, County, 2026-02-21", document=PDF, filename="c.pdf")
    await save(phone)
    assert own(phone, SAVED) in await phone.text()
    assert await entries(world) == [*older, ("Suicide prevention", 6, 1)]
    assert await world.rows("SELECT count(*) FROM prompts WHERE own_words IS NOT NULL") == [(0,)]


async def test_other_hours_under_a_file_after_saving_are_another_entry(world: World, phone: Phone) -> None:
    await phone.set_up()
    await phone.send("/log 3h Ethics, NAMI, 2026-02-20")
    await save(phone)
    await photo(phone, "certificate, 3h")
    await photo(phone, "1.5h suicide prevention, County, 2026-02-21")
    await save(phone)
    assert await entries(world) == [("Ethics", 12, 1), ("Suicide prevention", 6, 1)]


async def test_a_file_after_a_new_line_belongs_to_that_line(world: World, phone: Phone) -> None:
    await phone.set_up()
    await phone.send("/log 3h Ethics, NAMI, 2026-02-20")
    await save(phone)
    await phone.send("/log 2h Boundaries, NAMI, 2026-02-19")
    await photo(phone)
    await save(phone)
    assert await entries(world) == [("Ethics", 12, 0), ("Boundaries", 8, 1)]


@pytest.mark.parametrize("captioned", [0, 1, 2])
@pytest.mark.parametrize("begun", ["/log", "/log 2h Boundaries, NAMI, 2026-02-20"])
async def test_an_album_joins_one_entry_wherever_its_caption_stands(world: World, phone: Phone, captioned: int, begun: str) -> None:
    """A line of hours may come before it, or under any of its pictures."""
    await phone.set_up()
    await phone.press("1")
    await phone.send(begun)
    for number in range(3):
        await photo(phone, "2h Boundaries, NAMI, 2026-02-20" if number == captioned and begun == "/log" else None)
    await save(phone)
    assert await entries(world) == [("Boundaries", 8, 3)]


async def test_a_new_log_does_not_add_to_a_draft_from_before(world: World, phone: Phone) -> None:
    await phone.set_up()
    await phone.send("/log 3h Ethics, NAMI, 2026-02-20")
    await world.advance(days=2)
    await phone.send("/log")
    await photo(phone)
    assert await world.rows("SELECT title FROM credit_drafts") == [(None,)]


async def test_an_album_of_nothing_is_answered_once(world: World, phone: Phone) -> None:
    await phone.set_up()
    said = len(await phone.said())
    for number in range(4):
        picture = [{"file_id": f"p{number}", "file_unique_id": f"q{number}", "width": 90, "height": 90}]
        await forged.say(world, phone, 9000 + number, photo=picture, media_group_id="77")
    assert len(await phone.said()) == said + 1
