"""Two values that pull in different ways: when someone is asked which one weighed more."""

from collections.abc import Sequence
from enum import StrEnum

EVERY = 3  # practices
RESTS_AFTER = 3  # questions in a row without an answer


class Weighed(StrEnum):
    """`FIRST` is the scenario's value, `SECOND` the one in tension with it."""

    FIRST = "first"
    SECOND = "second"
    BOTH = "both"
    SKIPPED = "skipped"


def rests(last: Sequence[Weighed | None]) -> bool:
    """Whether it is asked no more, by what came of the questions asked last: none was answered, or each was skipped."""
    return len(last) >= RESTS_AFTER and all(each in (None, Weighed.SKIPPED) for each in last[:RESTS_AFTER])


def is_time(practised_since: int) -> bool:
    """`practised_since` counts the practices since the last such question, the present one among them."""
    return practised_since >= EVERY
