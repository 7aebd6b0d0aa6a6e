"""The log carries Telegram's reason, and nothing that it quotes."""

from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.gateway.descriptions import LONGEST, own_words
from tests.world import running


@pytest.mark.parametrize(
    "description",
    [
        "Bad Request: chat not found",
        "Bad Request: BUTTON_DATA_INVALID",
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same",
        "Bad Request: message to be replied not found",
        "Forbidden: bot was blocked by the user",
        "Bad Request: wrong file_id or the file is temporarily unavailable",
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
        "Too Many Requests: retry after 35",
        "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        "Unauthorized",
        "",
    ],
)
def test_telegrams_own_words_stay(description: str) -> None:
    assert own_words(description) == description


@pytest.mark.parametrize(
    ("description", "kept"),
    [
        ('Bad Request: can\'t parse entities: Unsupported start tag "marisol" at byte offset 12',) * 1
        + ("Bad Request: can't parse entities: Unsupported start tag … at byte offset 12",),
        (
            "Bad Request: can't parse entities: unexpected end tag 'la vida' at 3",
            "Bad Request: can't parse entities: unexpected end tag … at 3",
        ),
        ("Bad Request: Marisol drank", "Bad Request: …"),
        ("Bad Request: 5550123456", "Bad Request: …"),
        ("Bad Request: marisol@example.org", "Bad Request: …"),
    ],
)
def test_what_is_quoted_goes(description: str, kept: str) -> None:
    assert own_words(description) == kept


def test_it_is_short() -> None:
    assert len(own_words("chat not found " * 1000)) <= LONGEST


async def test_a_send_that_failed_says_why_in_the_log(tmp_path: Path) -> None:
    with capture_logs() as lines:
        async with running(tmp_path) as world:
            ana = world.person("ana")
            await ana.set_up()
            fault = {"kind": "status", "status": 400, "description": "Bad Request: message is too long"}
            await world.call("POST", "faults", {"method": "sendMessage", **fault})
            await ana.send("/help")
            await world.rows("UPDATE outbox SET state = 'sent' WHERE state = 'dead'")
    assert [line["description"] for line in lines if line["event"] == "send.failed"] == ["Bad Request: message is too long"]
