"""What each outcome of a send means: a pure function."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from bot.gateway.transport import NotSentError, RefusedError, ReplyLostError
from bot.runtime.rendering import WithheldError

FIRST_WAIT = timedelta(seconds=1)
LONGEST_WAIT = timedelta(minutes=5)
UNKNOWN_TOKEN_WAIT = timedelta(minutes=1)
ALREADY = ("message is not modified",)
GONE = ("message to edit not found", "message can't be edited", "there is no text in the message to edit")
TEMPORARY = ("temporarily unavailable",)
NOTHING_TO_DELETE = ("message to delete not found", "message can't be deleted", "message identifiers are not specified")


class Fate(StrEnum):
    """What becomes of the row."""

    SENT = "sent"
    PENDING = "pending"
    UNKNOWN = "unknown"
    DEAD = "dead"
    CANCELLED = "cancelled"
    ANEW = "anew"  # the message to edit is gone: say it as a new one
    UNREACHABLE = "unreachable"  # the person blocked the bot, or is gone


@dataclass(frozen=True)
class Decision:
    fate: Fate
    wait: timedelta = timedelta(0)
    silence: bool = False  # the whole bot waits, not only this row


def decide(error: Exception, *, method: str, once: bool, attempts: int) -> Decision:
    """`attempts` counts this one, from 1. Rows that go once are never sent again when it is unclear whether they arrived."""
    match error:
        case NotSentError():
            return Decision(Fate.PENDING, _backoff(attempts))
        case ReplyLostError():
            return _unclear(once=once, attempts=attempts)
        case RefusedError(code=429, retry_after=wait):
            return Decision(Fate.PENDING, timedelta(seconds=wait or 1), silence=True)
        case RefusedError(code=401):  # the token was revoked: nothing may be used up while nothing can go out
            return Decision(Fate.PENDING, UNKNOWN_TOKEN_WAIT, silence=True)
        case RefusedError(code=400 | 403) if method in ("leaveChat", "deleteMyCommands"):  # out of it already
            return Decision(Fate.SENT)
        case RefusedError(code=403):
            return Decision(Fate.UNREACHABLE)
        case RefusedError(code=400, description=description):
            return _bad_request(description, method)
        case RefusedError(code=code) if code >= 500:  # noqa: PLR2004
            return _unclear(once=once, attempts=attempts)
        case RefusedError():
            return Decision(Fate.DEAD)
        case WithheldError():
            return Decision(Fate.CANCELLED)
        case _:  # a fault of our own, before or after the message went out
            return Decision(Fate.UNKNOWN if once else Fate.DEAD)


def _unclear(*, once: bool, attempts: int) -> Decision:
    return Decision(Fate.UNKNOWN) if once else Decision(Fate.PENDING, _backoff(attempts))


def _bad_request(description: str, method: str) -> Decision:
    if any(text in description for text in ALREADY):
        return Decision(Fate.SENT)
    if any(text in description for text in GONE):
        return Decision(Fate.ANEW if method == "editMessageText" else Fate.SENT)
    if method in ("deleteMessages", "deleteMessage") or any(text in description for text in NOTHING_TO_DELETE):
        return Decision(Fate.SENT)
    if "chat not found" in description:
        return Decision(Fate.UNREACHABLE)
    return Decision(Fate.DEAD)


def _backoff(attempts: int) -> timedelta:
    return min(FIRST_WAIT * float(2 ** min(attempts - 1, 10)), LONGEST_WAIT)


def is_final(error: Exception) -> bool:
    """Asking again would get the same no."""
    if not isinstance(error, RefusedError) or error.code == 429 or error.code >= 500:  # noqa: PLR2004
        return False
    return not any(text in error.description for text in TEMPORARY)
