"""How often the daily scenario comes, by how many in a row went unanswered. Nothing piles up and nobody is chased."""

from datetime import timedelta
from enum import Enum, auto

SLOWER_FROM = 3
QUIET_FROM = 6
WRITING = timedelta(minutes=15)  # so long after their last word someone who was asked something may still be writing


class Pace(Enum):
    DAILY = auto()
    EVERY_THIRD_DAY = auto()
    QUIET = auto()


def pace(unanswered: int) -> Pace:
    """`unanswered` counts the daily prompts in a row known as sent and not answered since the person was last active."""
    if unanswered >= QUIET_FROM:
        return Pace.QUIET
    if unanswered >= SLOWER_FROM:
        return Pace.EVERY_THIRD_DAY
    return Pace.DAILY


def is_first_slowdown(unanswered: int) -> bool:
    """The one time at which the person is told that the bot slows down."""
    return unanswered == SLOWER_FROM
