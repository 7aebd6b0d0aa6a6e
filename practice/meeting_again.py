"""Meeting a scenario that one has met before: another of its questions is asked."""

from collections import Counter
from collections.abc import Iterable

QUESTIONS = 3


def question(asked: Iterable[int], *, met: int) -> int:
    """The question (0-based) `asked` least when this person met a scenario; among equals, the next in turn after `met` cards in all."""
    counts = Counter(asked)
    return min(range(QUESTIONS), key=lambda each: (counts[each], (each - met) % QUESTIONS))
