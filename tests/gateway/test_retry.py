"""What each outcome of a send means, row by row of what the server may answer."""

from datetime import timedelta

import pytest

from bot.gateway.retry import Decision, Fate, decide, is_final
from bot.gateway.transport import NotSentError, RefusedError, ReplyLostError
from bot.runtime.rendering import WithheldError

SECOND = timedelta(seconds=1)
SENT, DEAD, ANEW, UNREACHABLE = (Decision(fate) for fate in (Fate.SENT, Fate.DEAD, Fate.ANEW, Fate.UNREACHABLE))
AGAIN = Decision(Fate.PENDING, SECOND)
UNKNOWN = Decision(Fate.UNKNOWN)
NOT_MODIFIED = "message is not modified: specified new message content and reply markup are exactly the same as a current content"


def bad(text: str) -> RefusedError:
    return RefusedError(400, f"Bad Request: {text}")


# What came back, for which method, and what becomes of a row that goes once and of one that may go again.
TABLE = [
    # No connection, or no place in the pool: it never left.
    (NotSentError("ClientConnectorError"), "sendMessage", AGAIN, AGAIN),
    # It may have arrived.
    (ReplyLostError("ServerDisconnectedError"), "sendMessage", UNKNOWN, AGAIN),
    (ReplyLostError("SocketTimeoutError"), "editMessageText", UNKNOWN, AGAIN),
    # So may it when a server fails in the middle, or a proxy answers in its place.
    (RefusedError(500, "Internal Server Error"), "sendMessage", UNKNOWN, AGAIN),
    (RefusedError(502, "the answer was not JSON"), "sendMessage", UNKNOWN, AGAIN),
    (RefusedError(504, "Gateway Timeout"), "sendPhoto", UNKNOWN, AGAIN),
    # Too fast: the whole bot waits as long as it is told to.
    *[
        (RefusedError(429, "Too Many Requests", asked), "sendMessage", *[Decision(Fate.PENDING, given * SECOND, silence=True)] * 2)
        for asked, given in ((7, 7), (0.5, 0.5), (None, 1), (3600, 3600))
    ],
    # The token was revoked: nothing is used up.
    (RefusedError(401, "Unauthorized"), "sendMessage", *[Decision(Fate.PENDING, 60 * SECOND, silence=True)] * 2),
    # The person cannot be reached.
    (RefusedError(403, "Forbidden: bot was blocked by the user"), "sendMessage", UNREACHABLE, UNREACHABLE),
    (RefusedError(403, "Forbidden: user is deactivated"), "editMessageText", UNREACHABLE, UNREACHABLE),
    (RefusedError(403, "Forbidden: bot can't initiate conversation with a user"), "sendMessage", UNREACHABLE, UNREACHABLE),
    (bad("chat not found"), "sendMessage", UNREACHABLE, UNREACHABLE),
    # A group that the bot is out of already.
    (RefusedError(403, "Forbidden: bot was kicked from the group chat"), "leaveChat", SENT, SENT),
    (bad("chat not found"), "leaveChat", SENT, SENT),
    # The chat already looks as it should.
    (bad(NOT_MODIFIED), "editMessageText", SENT, SENT),
    (bad(NOT_MODIFIED), "editMessageReplyMarkup", SENT, SENT),
    (bad("message to delete not found"), "deleteMessages", SENT, SENT),
    (bad("message can't be deleted for everyone"), "deleteMessages", SENT, SENT),
    # What was to be edited is gone: its words are said anew, its buttons need no taking away.
    (bad("message to edit not found"), "editMessageText", ANEW, ANEW),
    (bad("message can't be edited"), "editMessageText", ANEW, ANEW),
    (bad("there is no text in the message to edit"), "editMessageText", ANEW, ANEW),
    (bad("message to edit not found"), "editMessageReplyMarkup", SENT, SENT),
    # Any other refusal is a bug of ours.
    *[
        (bad(text), "sendMessage", DEAD, DEAD)
        for text in (
            "message text is empty",
            "text must be non-empty",
            "message is too long",
            "message caption is too long",
            'can\'t parse entities: Unsupported start tag "x" at byte offset 3',
            "unsupported parse_mode",
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
            "inline keyboard button text must be non-empty",
            "BUTTON_DATA_INVALID",
            "message to be replied not found",
            "chat_id is empty",
            "wrong file_id or the file is temporarily unavailable",
        )
    ],
    (RefusedError(404, "Not Found: method not found"), "sendMessage", DEAD, DEAD),
    (RefusedError(413, "Request Entity Too Large"), "sendPhoto", DEAD, DEAD),
    # A fault of our own, while it was made ready or sent.
    (LookupError("voice"), "sendVoice", UNKNOWN, DEAD),
    # Whoever it was said to may not read it any more.
    (WithheldError(), "sendMessage", *[Decision(Fate.CANCELLED)] * 2),
    (RuntimeError("no one foresaw it"), "sendMessage", UNKNOWN, DEAD),
]


@pytest.mark.parametrize(("error", "method", "once", "repeatable"), TABLE)
def test_each_outcome_has_one_meaning(error: Exception, method: str, once: Decision, repeatable: Decision) -> None:
    assert decide(error, method=method, once=True, attempts=1) == once
    assert decide(error, method=method, once=False, attempts=1) == repeatable


@pytest.mark.parametrize(("attempts", "seconds"), [(1, 1), (2, 2), (3, 4), (6, 32), (9, 256), (10, 300), (10_000, 300)])
def test_each_try_waits_twice_as_long_up_to_five_minutes(attempts: int, seconds: int) -> None:
    for error in (NotSentError("x"), ReplyLostError("x"), RefusedError(500, "x")):
        assert decide(error, method="sendMessage", once=False, attempts=attempts).wait == seconds * SECOND


def test_only_a_clear_no_is_final() -> None:
    assert [is_final(RefusedError(code, "")) for code in (400, 403, 404, 429, 500)] == [True, True, True, False, False]
    assert not is_final(bad("wrong file_id or the file is temporarily unavailable"))
    assert is_final(bad("file is too big"))
    assert not is_final(NotSentError("x"))
    assert not is_final(ReplyLostError("x"))
