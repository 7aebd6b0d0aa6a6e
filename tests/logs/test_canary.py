"""At DEBUG, over a journey with every kind of failure, no line holds a token or what someone wrote."""

import asyncio
import base64
import io
from pathlib import Path

import pytest

from db import Database, file
from tests.faults.process import Apart, apart
from tests.world import KEY, TOKEN, Phone

TEXT = "canary-of-a-text"
VALUE = "canary-of-a-row"
SECRET = "canary-of-a-webhook-secret"


async def spoil(there: Apart, method: str, kind: str, **more: object) -> None:
    await there.world.call("POST", "faults", {"method": method, "kind": kind, **more})


async def write_through_faults(there: Apart, ana: Phone) -> None:
    await ana.set_up()
    await spoil(there, "sendMessage", "drop_request")
    await spoil(there, "setMessageReaction", "drop_reply")
    await ana.send(TEXT)
    await there.world.advance(seconds=3)
    await spoil(there, "editMessageText", "status", status=400, description=f"Bad Request: {TEXT}")
    if "Pass" in await ana.labels():  # a second question of this scenario
        await ana.press("Pass")
    await ana.press("Reflect")
    await spoil(there, "setMessageReaction", "status", status=401, description=f"Unauthorized {TEXT}")
    await spoil(there, "sendMessage", "status", status=500, description=TEXT)
    await spoil(there, "getUpdates", "status", status=401, description=f"Unauthorized {TEXT}")
    await ana.send(f"{TEXT} of a reflection")
    await there.world.advance(seconds=3)
    await ana.send(voice_seconds=2)
    await spoil(there, "getFile", "status", status=404, description=TEXT)
    await ana.send(voice_seconds=3)
    await ana.send(f"/log 2h {TEXT} of a training, 2026-02-20")
    await spoil(there, "getFile", "status", status=404, description=TEXT)
    await ana.send(TEXT, document=base64.b64encode(TEXT.encode()).decode(), filename=f"{TEXT}.pdf")
    await ana.send(document=base64.b64encode(TEXT.encode()).decode(), filename=f"{TEXT}.pdf")
    for odd in ({"message": {"text": TEXT, "date": {}}}, {"message": {"text": TEXT, "chat": 2**70}}, {TEXT: TEXT}, [TEXT]):
        await there.world.call("POST", "updates", {"update": odd} if isinstance(odd, dict) else {"update": {"message": odd}})
    await there.world.settle()


async def share_through_faults(there: Apart, ana: Phone, luz: Phone) -> None:
    """Ana shares in a circle; Luz reads it and writes a line, while calls fail."""
    await luz.set_up()
    assert await there.bot.stop() == 0
    db: Database = file.open_existing(there.database, KEY)
    db.execute(
        "INSERT INTO cohorts (name, zone, starts_on, created_at) VALUES (?, 'America/New_York', '2026-03-02', 1)", [f"of {TEXT}"[:40]]
    )
    db.execute("INSERT INTO memberships (cohort_id, person_id, shown_name, joined_at) SELECT 1, id, ?, 1 FROM people", [TEXT])
    db.close()
    await there.start()
    for phone in (ana, luz):
        await phone.send("/practice")
        await phone.choose("1")
        await phone.press("Reflect")
        await phone.send(f"{TEXT} to share")
        await phone.press("Share")
        await phone.press("Circle, by name")
        await phone.press("Share it")
    await luz.press("Read one")
    await luz.press("Write a line")
    await spoil(there, "sendMessage", "status", status=500, description=TEXT)
    await luz.send(f"{TEXT} of a note")
    await spoil(there, "sendMessage", "status", status=400, description=f"Bad Request: {TEXT}")
    await there.world.advance(minutes=20)


async def break_a_row(there: Apart) -> None:
    """From now on a handler fails on whatever this person writes."""
    assert await there.bot.stop() == 0
    db: Database = file.open_existing(there.database, KEY)
    db.execute("UPDATE prompts SET value = ?", [VALUE])
    db.close()
    await there.start()


async def post_to_the_webhook(there: Apart) -> None:
    port = there.bot.environment.get("PORT")
    if port is None:
        return
    for headers, body in (({}, TEXT), ({"X-Telegram-Bot-Api-Secret-Token": SECRET}, TEXT), ({}, TEXT * 100_000)):
        async with there.world.http.post(f"http://127.0.0.1:{port}/telegram", data=io.BytesIO(body.encode()), headers=headers) as answer:
            assert answer.status in (200, 403, 413)
    async with there.world.http.get(f"http://127.0.0.1:{port}/{TEXT}/{TOKEN}") as answer:
        assert answer.status == 404


@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_no_log_line_holds_a_token_or_a_text(tmp_path: Path, way: str) -> None:
    async with apart(tmp_path, way=way, LOG_LEVEL="DEBUG", WEBHOOK_SECRET=SECRET, PYTHONASYNCIODEBUG="1") as there:
        await there.start()
        ana = there.world.person("ana")
        await write_through_faults(there, ana)
        await share_through_faults(there, ana, there.world.person("luz"))
        await post_to_the_webhook(there)
        await break_a_row(there)
        await ana.send(TEXT)
        await there.bot.says("update.failed", since=0)
        await there.world.settle()
        assert "Something went wrong on my side" in await ana.text()
        await there.world.server.stop()
        if way == "polling":
            await there.bot.says("poll.failed")
        assert await asyncio.wait_for(there.bot.stop(), 30) == 0
    heard = "".join(there.bot.lines)
    for private in (TEXT, VALUE, SECRET, TOKEN, TOKEN.split(":")[1]):
        assert private not in heard
    for event in ("handler.failed", "send.failed", "direct.failed", "download.failed", "update.quarantined", "level=debug"):
        assert event in heard
