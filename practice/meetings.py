"""What a trainer sees of a room: how many opened the scenario and how many answered, and afterwards how the room chose. Never a name."""

from collections import Counter
from collections.abc import Sequence

from practice.participation import LEAST_TOLD, told


def answered(ways: Sequence[int], *, opened: int) -> int | None:
    """ "At least so many": five or more, and two less than opened it at most, as everywhere in a cohort."""
    return told(len(ways), counted=opened)


def tally(ways: Sequence[int]) -> dict[int, int]:
    """How often each way was chosen, once, when the meeting is over; empty where fewer than five answered.

    It is not told while answers come in: from one look to the next it would say what the last one chose.
    """
    return dict(sorted(Counter(ways).items())) if len(ways) >= LEAST_TOLD else {}
