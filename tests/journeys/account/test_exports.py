"""Taking everything along, over HTTP: what the files hold, for whom they are, and that they open anywhere."""

import asyncio
import csv
import io
import json
import re
import zipfile
from html import unescape
from typing import Any

import pytest

from bot.services.account import exports
from tests.journeys.account.test_farewells import CANARY, words, write_a_lot
from tests.world import Phone, World


async def files(phone: Phone) -> dict[str, bytes]:
    """What was sent as documents, by file name."""
    found = {}
    for message in await phone.said():
        if message["document"]:
            async with phone.world.http.get(phone.world.server.url + message["document"]["url"]) as response:
                found[message["document"]["filename"]] = await response.read()
    return found


async def taken(phone: Phone) -> tuple[str, dict[str, bytes]]:
    """The notebook, and what is in the archive beside it."""
    await phone.send("/exportmydata")
    notebook, archive = (await files(phone)).values()
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return notebook.decode(), {name: opened.read(name) for name in opened.namelist()}


@pytest.mark.parametrize("language", ["en", "es"])
async def test_a_notebook_comes_first_and_an_archive_with_everything_after_it(world: World, language: str) -> None:
    phone = world.person("ana", language)
    await write_a_lot(phone)
    notebook, archive = await taken(phone)
    stem = words(phone, "my-practice-2026-03-02", "mi-practica-2026-03-02")
    assert list(await files(phone)) == [f"{stem}.html", f"{stem}.zip"]
    assert list(archive) == [f"{stem}.html", f"{stem}.json", f"{stem}.csv", "voices/1.ogg"]
    assert archive[f"{stem}.html"].decode() == notebook
    assert archive["voices/1.ogg"] == bytes((await world.rows("SELECT content FROM voices"))[0][0])
    for words_of_theirs in ("the name", "rings false", "in my own words", "reflected", "aloud"):
        assert f"{CANARY}-ana {words_of_theirs}" in notebook


@pytest.mark.parametrize("language", ["en", "es"])
async def test_the_notebook_fetches_nothing_and_speaks_the_persons_language(world: World, language: str) -> None:
    phone = world.person("ana", language)
    await write_a_lot(phone)
    notebook, _ = await taken(phone)
    assert f"<html lang='{language}'>" in notebook
    assert re.findall(r"(?:src|href)='(?!data:|#)", notebook) == []
    assert "http" not in notebook.replace("http-equiv", "")
    assert "name='viewport'" in notebook
    assert "prefers-color-scheme: dark" in notebook
    assert "<audio controls preload='none' src='data:audio/ogg;base64,T2dnU" in notebook
    assert words(phone, "Monday, March 2, 10:00 AM (New York time)", "lunes 2 de marzo, 10:00 a.m. (hora de Nueva York)") in notebook
    assert words(phone, "You tapped Start on", "Tocaste Empezar el") in notebook


async def test_what_they_wrote_is_shown_as_they_wrote_it(world: World, ana: Phone) -> None:
    await ana.set_up()
    await ana.send('<script>alert(1)</script> & "me" \n=1+1')
    notebook, archive = await taken(ana)
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp;" in notebook
    assert "<script" not in notebook
    table = next(content for name, content in archive.items() if name.endswith(".csv")).decode("utf-8-sig")
    assert [row["own_words"] for row in csv.DictReader(io.StringIO(table))] == ['<script>alert(1)</script> & "me" \n\'=1+1']


async def test_no_words_of_theirs_become_a_formula_in_the_table_and_the_data_keeps_them_as_they_are(world: World, ana: Phone) -> None:
    await ana.set_up()
    await ana.press("1")
    await ana.press("Reflect")
    await ana.send("I asked:\n\t=HYPERLINK(1)\n- and waited")
    await ana.send("@Renee, thank you")
    _, archive = await taken(ana)
    table = next(content for name, content in archive.items() if name.endswith(".csv")).decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(table, newline=""))
    assert row["reflection"] == "I asked:\n'\t'=HYPERLINK(1)\n'- and waited\n'@Renee, thank you"
    data = json.loads(next(content for name, content in archive.items() if name.endswith(".json")))
    parts = [part["text"] for part in data["tables"]["reflection_parts"]]
    assert parts == ["I asked:\n\t=HYPERLINK(1)\n- and waited", "@Renee, thank you"]


async def test_the_chosen_way_and_the_question_are_named(world: World, ana: Phone) -> None:
    await ana.set_up()
    await ana.press("2")
    await ana.press("Reflect")
    await ana.send("it stayed with me")
    notebook, archive = await taken(ana)
    data = json.loads(next(content for name, content in archive.items() if name.endswith(".json")))
    (scenario,) = data["scenarios"].values()
    told = unescape(notebook)
    assert [text for text in (scenario["title"], scenario["ask"], scenario["ways"][1], scenario["reflect"][0]) if text not in told] == []
    assert data["tables"]["reflection_parts"][0]["text"] == "it stayed with me"
    assert data["tables"]["people"][0]["consented_at"].startswith("2026-03-02T15:00:")


async def test_nothing_of_anyone_elses_is_in_it(world: World, ana: Phone, luz: Phone) -> None:
    for phone in (ana, luz):
        await write_a_lot(phone)
    notebook, archive = await taken(ana)
    assert "luz" not in notebook
    assert [name for name, content in archive.items() if f"{CANARY}-luz".encode() in content] == []
    assert len([name for name in archive if name.startswith("voices/")]) == 1


async def test_whoever_agreed_to_nothing_can_see_what_is_kept(world: World, ana: Phone) -> None:
    await ana.send("/exportmydata")
    notebook = next(iter((await files(ana)).values())).decode()
    assert "Nothing yet." in notebook
    assert "No scenario has come yet." in notebook


async def test_asking_again_is_fine_and_changes_nothing(world: World, ana: Phone) -> None:
    await write_a_lot(ana)
    before = await world.rows("SELECT * FROM reflection_parts")
    for _ in range(2):
        await ana.send("/exportmydata")
    await ana.send("/deletemydata")
    await ana.press("Get a copy")
    assert len([message for message in await ana.said() if message["document"]]) == 6
    assert await world.rows("SELECT * FROM reflection_parts") == before


async def test_more_than_telegram_takes_comes_in_several_files(world: World, ana: Phone, monkeypatch: Any) -> None:
    await write_a_lot(ana)
    await ana.send(voice_seconds=5)
    monkeypatch.setattr(exports, "FILES_IN_ARCHIVE", 3000)
    monkeypatch.setattr(exports, "EMBEDDED_EACH", 10)
    await ana.send("/exportmydata")
    notebook, first, second = (await files(ana)).values()
    assert [zipfile.ZipFile(io.BytesIO(each)).namelist()[-1] for each in (first, second)] == ["voices/1.ogg", "voices/2.ogg"]
    assert zipfile.ZipFile(io.BytesIO(second)).namelist() == ["voices/2.ogg"]
    assert "in the other file, as voices/1.ogg" in notebook.decode()
    assert (await ana.text()).endswith("File 2 of 2.")


async def test_a_bot_that_stops_before_sending_sends_it_when_it_is_back(world: World, ana: Phone) -> None:
    await ana.set_up()
    await world.call(
        "POST", "faults", {"method": "sendDocument", "kind": "status", "status": 429, "description": "Too Many Requests", "retry_after": 60}
    )
    await ana.send("/exportmydata")
    await world.restart()
    await world.advance(minutes=2)
    assert len(await files(ana)) == 2


async def test_a_copy_that_waits_when_someone_leaves_is_not_sent(world: World, ana: Phone) -> None:
    await ana.set_up()
    await world.call(
        "POST", "faults", {"method": "sendDocument", "kind": "status", "status": 429, "description": "Too Many Requests", "retry_after": 60}
    )
    await ana.send("/deletemydata")
    await ana.press("Get a copy")
    pressed = asyncio.create_task(ana.press_only(data="1DeleteMyData"))  # not answered while the bot is told to wait
    while await world.rows("SELECT id FROM people"):  # noqa: ASYNC110  rows tell, no event does
        await asyncio.sleep(0.01)
    pressed.cancel()
    await world.advance(minutes=5)
    assert await files(ana) == {}
    assert len(await ana.said()) == 1
