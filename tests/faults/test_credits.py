"""kill -9 between every two steps of a log: nothing of it is lost, and it is saved once."""

import asyncio
import base64
from pathlib import Path

import pytest

from tests.faults.process import Apart, apart
from tests.sizes import SOAK
from tests.world import Phone, labels_of

pytestmark = pytest.mark.soak

PDF = b"%PDF-1.7\n% made up\n%%EOF\n"
STEPS = ("/log", "Grief and loss, NAMI, yesterday", "2.5", "a file", "Save")
BUTTONS = {"Save"}
KILLED_AFTER = STEPS if SOAK else STEPS[1::2] + STEPS[-1:]


async def shown(there: Apart, phone: Phone, label: str) -> None:
    """A message that was on its way when the process was killed comes a little later."""
    async with asyncio.timeout(30):
        while not any(label in labels_of(message) for message in await phone.said()):
            await settle(there)
            await asyncio.sleep(0.1)


async def settle(there: Apart) -> None:
    await there.world.call("POST", "settle", {"timeout": 60})


async def test_a_log_that_is_killed_after_each_step_is_saved_whole_and_once(tmp_path: Path) -> None:
    async with apart(tmp_path, way="polling") as there:
        await there.start()
        ana = there.world.person("ana")
        for label in (None, "Start", "Use the defaults"):
            await (ana.send_only("/start") if label is None else ana.press_only(label))
            await settle(there)
        for step in STEPS:
            if step == "a file":
                await ana.send_only(document=base64.b64encode(PDF).decode(), filename="c.pdf")
            elif step in BUTTONS:
                await shown(there, ana, step)
                await ana.press_only(step)
            else:
                await ana.send_only(step)
            if step in KILLED_AFTER:
                await asyncio.sleep(0.01)
                await there.bot.kill()
                await there.start()
                await settle(there)
                await there.world.call("POST", "clock", {"advance": 10})  # what was on its way goes out again some seconds later
            await settle(there)
        with there.rows() as db:
            rows = db.execute("SELECT title, quarters, provider, presenter FROM credits").fetchall()
            kept = db.execute("SELECT credit_id, content FROM certificates").fetchall()
            drafts = db.execute("SELECT count(*) FROM credit_drafts").fetchone()
        assert (rows, kept, drafts) == ([("Grief and loss", 10, "NAMI", None)], [(1, PDF)], (0,))
