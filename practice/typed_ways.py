"""Which of the ways someone means who types instead of pressing: its number, or its first words."""

import re
from collections.abc import Sequence

NUMBER = re.compile(r"^\W*(?:way |option |number |opci[oó]n |n[uú]mero |la |el )?([1-9])\W*$", re.IGNORECASE)
FEWEST_WORDS = 2  # "I" or "I say" begins too much to mean one


def read(text: str, ways: Sequence[str]) -> int | None:
    """The number of the one way that is meant, 1-based; None where it is none, or could be two."""
    number = NUMBER.match(text)
    if number is not None:
        return int(number[1]) if int(number[1]) <= len(ways) else None
    typed = _words(text)
    if len(typed) < FEWEST_WORDS:
        return None
    meant = [number for number, way in enumerate(ways, 1) if _words(way)[: len(typed)] == typed]
    return meant[0] if len(meant) == 1 else None


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
