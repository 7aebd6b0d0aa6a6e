"""Two values that pull in different ways: when someone is asked which one weighed more."""

from enum import StrEnum

EVERY = 3  # practices


class Weighed(StrEnum):
    """`FIRST` is the scenario's value, `SECOND` the one in tension with it."""

    FIRST = "first"
    SECOND = "second"
    BOTH = "both"
    SKIPPED = "skipped"


def is_time(practised_since: int) -> bool:
    """`practised_since` counts the practices since the last such question, the present one among them."""
    return practised_since >= EVERY
