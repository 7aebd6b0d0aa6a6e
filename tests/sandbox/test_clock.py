"""The clock and settling, against the control port of a bot."""

from datetime import UTC, datetime

import pytest

from sandbox.clock import from_text
from sandbox.server import Server
from tests.sandbox.bot_control import BotControl
from tests.sandbox.client import Telegram

MORNING = datetime(2031, 3, 3, 9, tzinfo=UTC)


async def test_without_a_control_port_time_stands_with_the_real_one(telegram: Telegram):
    for path, body in [("clock", {"advance": 60}), ("settle", {})]:
        status, answer = await telegram.control("POST", path, body)
        assert status == 409
        assert "control" in answer["error"]


async def test_the_clock_steps_from_one_due_instant_to_the_next(telegram: Telegram, bot_control: BotControl):
    bot_control.due = ["2031-03-03T09:00:00.000000Z", "2031-03-04T09:00:00.000000Z", "2031-03-05T09:00:00.000000Z"]
    status, answer = await telegram.control("POST", "clock", {"to": "2031-03-04T10:00:00Z"})
    assert status == 200
    assert from_text(answer["now"]) >= datetime(2031, 3, 4, 10, tzinfo=UTC)
    assert [clock[:13] for clock in bot_control.clocks] == ["2031-03-03T09", "2031-03-04T09", "2031-03-04T10"]
    assert bot_control.due == ["2031-03-05T09:00:00.000000Z"]
    await telegram.say()
    assert (await telegram.chat())[0]["date"].startswith("2031-03-04T10:00")


async def test_the_clock_goes_to_someones_next_scenario(telegram: Telegram, bot_control: BotControl):
    await telegram.meet("ana")
    await telegram.updates(offset=2)
    assert (await telegram.control("POST", "clock", {"scenario_of": "ana"}))[0] == 404
    bot_control.scenario = "2031-03-04T09:00:00Z"
    status, answer = await telegram.control("POST", "clock", {"scenario_of": "ana"})
    assert (status, answer["now"][:16]) == (200, "2031-03-04T09:00")
    assert (await telegram.control("POST", "clock", {"scenario_of": "nobody"}))[0] == 404


async def test_settling_says_that_the_bot_is_still_starting(telegram: Telegram, server: Server, bot_control: BotControl):
    url, server.bot_control = server.bot_control, None
    server.expect_bot()
    for path in ("settle", "clock"):
        status, answer = await telegram.control("POST", path, {"advance": 1} if path == "clock" else None)
        assert (status, answer["error"]) == (503, "the bot is still starting")
    server.bot_control = url
    assert await telegram.control("POST", "settle") == (200, {})


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"advance": -1},
        {"advance": "1"},
        {"advance": 1e300},
        {"to": "2001-01-01T00:00:00Z"},
        {"to": "tomorrow"},
        {"to": "2031-01-01T00:00:00"},  # without Z
        {"advance": 1, "to": "2031-01-01T00:00:00Z"},
    ],
)
async def test_a_clock_that_cannot_be_so_is_refused(telegram: Telegram, bot_control: BotControl, body):
    assert (await telegram.control("POST", "clock", body))[0] == 400
    assert bot_control.clocks == []


async def test_settling_says_what_is_pending(telegram: Telegram, bot_control: BotControl):
    await telegram.say()
    status, answer = await telegram.control("POST", "settle", {"timeout": 0.1})
    assert (status, answer["pending"]) == (504, {"updates": 1})
    await telegram.updates(offset=2)
    bot_control.pending = {"outbox": 3}
    status, answer = await telegram.control("POST", "settle", {"timeout": 0.1})
    assert (status, answer["pending"]) == (504, {"updates": 0, "bot": {"outbox": 3}})
    bot_control.pending = None
    assert await telegram.control("POST", "settle") == (200, {})


async def test_a_bot_that_is_gone_is_pending(telegram: Telegram, server: Server):
    server.bot_control = "http://127.0.0.1:9"
    status, answer = await telegram.control("POST", "settle", {"timeout": 0.2})
    assert (status, answer["pending"]["bot"]) == (504, "its control port does not answer")


async def test_the_clock_may_start_anywhere(session):
    server = await Server(start_at=MORNING).start()
    status, answer = await Telegram(server, session).control("GET", "clock")
    await server.stop()
    assert status == 200
    assert answer["now"].startswith("2031-03-03T09:00:0")
