"""What a trainer sees of a room: how many opened the scenario and how many answered, and afterwards how the room chose. Never a name."""

from collections import Counter
from collections.abc import Sequence

from practice.participation import LEAST_TOLD, LEFT_OPEN, told


def answered(ways: Sequence[int], *, opened: int) -> int | None:
    """ "At least so many": five or more, and two less than opened it at most, as everywhere in a cohort."""
    return told(len(ways), counted=opened)


def tally(ways: Sequence[int]) -> dict[int, int]:
    """How often each way was chosen, once, when the meeting is over; empty where fewer than five answered or all but one chose alike.

    Of "5, 0, 0" one could say what each chose, and of "4, 1, 0" the one could say it of the others.
    It is not told while answers come in: from one look to the next it would say what the last one chose.
    """
    counts = Counter(ways)
    if len(ways) < LEAST_TOLD or max(counts.values()) > len(ways) - LEFT_OPEN:
        return {}
    return dict(sorted(counts.items()))
